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

  /// The folder below which it matches, with a slash at its end.
  var base: String { folder.isEmpty ? "./" : folder }

  /// A path below ``base`` as the pattern would have it named; `nil` where it does not match.
  func match(_ path: String) -> String? {
    let name = String(path.dropFirst(base.count))
    return glob.matches(name) ? folder + name : nil
  }
}
