import TreatyLint

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What texts are called in a baseline: their paths as seen from its folder, so that it does not matter
/// where the linter runs and how a path is written (`draft.txt`, `./draft.txt`).
struct BaselineNames {
  private let folder: String

  /// Names for the baseline at a path.
  init(baseline path: String) {
    folder = FilePath.folder(of: Self.absolute(path))
  }

  /// The name of the text at a path; its whole path where it lies elsewhere.
  func name(of path: String) -> String {
    if path == "-" { return path }
    let absolute = Self.absolute(path)
    return FilePath.relative(absolute, to: folder) ?? absolute
  }

  /// Whether there is no file any more that is called so.
  func isGone(_ name: String) -> Bool {
    name != "-" && FileKind(FilePath.join(folder, name)).isAbsent
  }

  /// The path with the folder that it lies in resolved, links and all; the last part as it is written.
  private static func absolute(_ path: String) -> String {
    let normal = FilePath.normal(path)
    guard let resolved = realpath(FilePath.folder(of: normal), nil) else { return normal }
    defer { free(resolved) }
    let name = normal.split(separator: "/").last.map(String.init) ?? ""
    return FilePath.join(String(cString: resolved), name)
  }
}
