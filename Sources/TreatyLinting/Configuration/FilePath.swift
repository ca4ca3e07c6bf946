/// Paths as text: what configuration needs of them, and no more. Separators are slashes.
public enum FilePath {
  /// The folder that holds a file: `a/b.txt` lies in `a`, `b.txt` in `.`, `/b.txt` in `/`.
  public static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A path seen from a folder, unless it is absolute.
  public static func join(_ folder: String, _ path: String) -> String {
    if path.hasPrefix("/") { return normal(path) }
    return normal(folder == "." ? path : folder + "/" + path)
  }

  /// A path without `.`, doubled slashes and such `..` as can be taken back.
  public static func normal(_ path: String) -> String {
    let isAbsolute = path.hasPrefix("/")
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !isAbsolute {
        parts.append(part)
      }
    }
    let joined = parts.joined(separator: "/")
    return isAbsolute ? "/" + joined : joined.isEmpty ? "." : joined
  }

  /// A path as seen from a folder; `nil` where it does not lie in it.
  public static func relative(_ path: String, to folder: String) -> String? {
    let (path, folder) = (normal(path), normal(folder))
    if folder == "." { return path.hasPrefix("/") || path.hasPrefix("..") ? nil : path }
    let prefix = folder == "/" ? "/" : folder + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : nil
  }

  /// The folders from that of a file upwards: absolute paths up to `/`; relative ones up to `.`, and
  /// where it is known what that is, on from there.
  ///
  /// - Parameter workingFolder: the absolute path of the folder from which relative paths are seen.
  public static func foldersUpwards(
    from path: String, workingFolder: String? = nil
  ) -> [String] {
    var folders: [String] = []
    var next = folder(of: normal(path))
    while true {
      folders.append(next)
      if next == "/" { return folders }
      if next == "." || next.hasSuffix("..") {
        guard let workingFolder else { return folders }
        next = join(workingFolder, next)
        if next == "/" { return folders }
      }
      next = folder(of: next)
    }
  }
}
