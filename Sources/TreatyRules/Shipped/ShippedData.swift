/// The data files that come with the linter (`Rules/`), embedded in the binary.
///
/// The generated source beside this file holds them; `ShippedSource` writes it, and a test keeps it
/// in step with `Rules/`.
public enum ShippedData {
  /// One embedded file.
  struct File: Sendable {
    /// Its path below `Rules/`, such as `en/escape.yml`.
    var path: String
    /// Its contents in ``ShippedFormat``.
    var lines: StaticString
  }

  /// The paths of all files below `Rules/`, sorted.
  public static var paths: [String] { files.map(\.path) }

  /// The contents of a file, or nil where there is none of that path.
  ///
  /// Places in it name the file as `Rules/…`.
  ///
  /// - Complexity: O(length of the file); nothing is kept.
  public static func node(at path: String) -> DataNode? {
    guard let file = files.first(where: { $0.path == path }) else { return nil }
    return ShippedFormat.decode(file.lines, file: "Rules/\(path)")
  }

  /// The contents of all files of a folder below `Rules/`, such as `en`, in the order of their paths.
  public static func nodes(in folder: String) -> [DataNode] {
    files.filter { $0.path.hasPrefix(folder + "/") }
      .map { ShippedFormat.decode($0.lines, file: "Rules/\($0.path)") }
  }

  /// The digest of all files, `sha256:` and hexadecimal figures: evidence rules, claims, lint rules and
  /// weights together decide about results.
  ///
  /// - Complexity: O(length of the files).
  public static var hash: String {
    var bytes: [UInt8] = []
    for file in files {
      bytes += Array(file.path.utf8)
      file.lines.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
    return "sha256:" + SHA256.hexadecimal(of: bytes)
  }
}
