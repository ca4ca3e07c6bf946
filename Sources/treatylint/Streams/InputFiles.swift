import TreatyLint

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Turns the paths of a command line into the files to read.
///
/// A file is taken as it is named. A folder stands for the treaty texts in it, to any depth, in the
/// order of their names; where git keeps the folder, what git ignores is left out. Left out too are
/// hidden files, files about a repository (``RepositoryFiles``), and what is no file: pipes, sockets,
/// devices. A path with `*`, `?` or `[` that names no file stands for the files that it matches.
struct InputFiles {
  /// The endings of files that a folder stands for.
  static let endings = [".txt", ".text", ".md", ".markdown", ".xml", ".akn"]

  /// The files, in order, each once.
  private(set) var files: [String] = []
  /// What is to be said about paths that name none.
  private(set) var diagnostics: [Diagnostic] = []
  /// Files about a repository that were left out of folders.
  private(set) var leftOut: [String] = []

  private var seen: Set<String> = []

  /// The files that `paths` name.
  init(_ paths: [String]) {
    for path in paths {
      if path == "-" {
        add([path])
        continue
      }
      switch FileKind(path) {
      case .folder:
        let found = texts(in: path)
        if found.isEmpty {
          refuse(path, "is a folder without texts to read (\(Self.endings.joined(separator: " ")))")
        }
        add(found)
      case .absent where path.contains(where: { "*?[".contains($0) }):
        let found = matches(of: path)
        if found.isEmpty { refuse(path, "matches no file") }
        add(found)
      case .absent:
        let near =
          NearPath.command(path).map { "the command '\($0)'" }
          ?? NearPath.file(path).map { "'\($0)'" }
        refuse(path, "no such file" + (near.map { "; did you mean \($0)?" } ?? ""))
      default: add([path])
      }
    }
  }

  /// The files that `paths` name, and what is to be said about paths that name none.
  static func expand(_ paths: [String]) -> (files: [String], diagnostics: [Diagnostic]) {
    let input = InputFiles(paths)
    return (input.files, input.diagnostics)
  }

  /// Whether a path names a folder.
  static func isFolder(_ path: String) -> Bool {
    if case .folder = FileKind(path) { true } else { false }
  }

  private mutating func add(_ found: [String]) {
    for file in found where seen.insert(file).inserted { files.append(file) }
  }

  private mutating func refuse(_ path: String, _ message: String) {
    diagnostics.append(Diagnostic(source: path, severity: .error, message: message))
  }

  /// The files that a pattern matches, looked for below its last folder without a wildcard.
  private func matches(of pattern: String) -> [String] {
    let parts = pattern.split(separator: "/", omittingEmptySubsequences: false)
    let fixed = parts.dropLast().prefix { !$0.contains(where: { "*?[{".contains($0) }) }
    let folder = fixed.isEmpty ? "" : fixed.joined(separator: "/") + "/"
    // The folder is taken off: a glob without a slash would match at any depth, a shell's does not.
    let glob = Glob("/" + parts.dropFirst(fixed.count).joined(separator: "/"))
    return FolderListing.tree(folder.isEmpty ? "./" : folder)
      .map { String($0.dropFirst(folder.isEmpty ? 2 : folder.utf8.count)) }
      .filter { glob.matches($0) }.map { folder + $0 }
  }

  private mutating func texts(in folder: String) -> [String] {
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    let found: [String]
    if let listed = try? Git.run(
      ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], in: folder)
    {
      let names = listed.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
      // What git lists may be hidden, a link to a folder, or deleted from the work tree.
      found = names.filter { !$0.hasPrefix(".") && !$0.contains("/.") }.sorted().map { base + $0 }
    } else {
      found = FolderListing.tree(base)
    }
    let texts = found.filter { Self.isText($0) }.filter {
      if case .regular = FileKind($0) { true } else { false }
    }
    leftOut += texts.filter(RepositoryFiles.contains)
    return texts.filter { !RepositoryFiles.contains($0) }
  }

  private static func isText(_ name: String) -> Bool {
    let lowered = name.lowercased()
    return endings.contains { lowered.hasSuffix($0) }
  }
}
