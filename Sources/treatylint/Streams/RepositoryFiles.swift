/// Files that speak about a repository and are no texts to lint, whatever their ending.
///
/// A folder does not stand for them; a path that names one does, unless `--force-exclude` is given.
enum RepositoryFiles {
  /// Names before the first dot, in capitals as they are written in repositories.
  private static let stems: Set<String> = [
    "AGENTS", "AUTHORS", "CHANGELOG", "CHANGES", "CLAUDE", "CODE_OF_CONDUCT", "CONTRIBUTING",
    "CONTRIBUTORS", "COPYING", "GOVERNANCE", "INSTALL", "LICENCE", "LICENSE", "MAINTAINERS", "NEWS",
    "NOTICE", "README", "SECURITY", "TODO",
  ]

  /// Names in full.
  private static let names: Set<String> = [
    "CMakeLists.txt", "pom.xml", "requirements.txt", "robots.txt",
  ]

  /// Whether the file at a path is one of them.
  static func contains(_ path: String) -> Bool {
    let name = String(path.split(separator: "/").last ?? "")
    let stem = String(name.prefix { $0 != "." })
    // A treaty may be called "notice.txt"; nobody calls one "readme.md".
    return names.contains(name) || stems.contains(stem) || stem.lowercased() == "readme"
  }
}
