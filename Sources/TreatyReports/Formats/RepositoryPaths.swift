import TreatyLinting

/// Turns the paths of texts as they are given into paths from the top of the repository that holds them.
///
/// SARIF in code scanning, annotations of GitHub Actions and Code Quality of GitLab look a path up from the
/// top of the repository, wherever the linter ran. Checkstyle, JUnit, CSV and the text keep paths as they
/// are given; reviewdog and editors see those from the folder that they run in.
public struct RepositoryPaths: Sendable, Hashable {
  private let top: String
  private let workingFolder: String

  /// Paths as they are given: there is no repository.
  public init() {
    top = ""
    workingFolder = ""
  }

  /// Paths from the top of a repository.
  ///
  /// - Parameters:
  ///   - top: the absolute path of its top folder.
  ///   - workingFolder: the absolute path of the folder from which relative paths are given.
  public init(top: String, workingFolder: String) {
    self.top = top
    self.workingFolder = workingFolder
  }

  /// The path of a text from the top of the repository; as it is given, without a leading `./`, where it
  /// lies elsewhere or is standard input.
  public func path(of name: String) -> String {
    if !top.isEmpty, name != "-",
      let path = FilePath.relative(FilePath.join(workingFolder, name), to: top)
    {
      return path
    }
    return Self.withoutDot(name)
  }

  /// A path as it is given, without a leading `./`.
  static func withoutDot(_ name: String) -> String {
    var path = name[...]
    while path.hasPrefix("./") {
      path = path.dropFirst(2)
      while path.hasPrefix("/") { path = path.dropFirst() }
    }
    return path.isEmpty ? name : String(path)
  }
}
