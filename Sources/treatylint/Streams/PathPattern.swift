import TreatyLint

/// A path with wildcards that no shell expanded.
struct PathPattern {
  private static let wildcards = "*?[{"

  /// Its last folder without a wildcard, with a slash at its end; empty for the working folder.
  private let folder: String
  private let glob: Glob

  /// Whether a path has wildcards.
  static func isOne(_ path: String) -> Bool {
    path.contains(where: wildcards.contains)
  }

  /// Reads a pattern.
  init(_ pattern: String) {
    let parts = pattern.split(separator: "/", omittingEmptySubsequences: false)
    let fixed = parts.dropLast().prefix { !Self.isOne(String($0)) }
    folder = fixed.isEmpty ? "" : fixed.joined(separator: "/") + "/"
    // The folder is taken off: a glob without a slash would match at any depth, a shell's does not.
    glob = Glob("/" + parts.dropFirst(fixed.count).joined(separator: "/"))
  }

  /// The files that it matches.
  ///
  /// - Parameter listing: gives the files below a folder, whose path ends in a slash and begins theirs.
  func files(among listing: (_ folder: String) -> [String]) -> [String] {
    let base = folder.isEmpty ? "./" : folder
    return listing(base).map { String($0.dropFirst(base.count)) }.filter(glob.matches)
      .map { folder + $0 }
  }
}
