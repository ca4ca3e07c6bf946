import TreatyLint

extension RepositoryPaths {
  /// The paths of the repository that holds the working folder, found without asking git; as they are given
  /// where there is none.
  static let here: RepositoryPaths = {
    guard let folder = WorkingFolder.path, let top = RepositoryTop.above(folder) else {
      return RepositoryPaths()
    }
    return RepositoryPaths(top: top, workingFolder: folder)
  }()
}
