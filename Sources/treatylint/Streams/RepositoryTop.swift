import TreatyLint

/// Finds the top folder of a repository.
enum RepositoryTop {
  /// The nearest folder upwards that git marks as the top of a repository or of a work tree.
  ///
  /// - Parameter folder: an absolute path, itself looked at too.
  static func above(_ folder: String) -> String? {
    FilePath.foldersUpwards(from: FilePath.join(folder, "x")).first {
      !FileKind(FilePath.join($0, ".git")).isAbsent
    }
  }
}
