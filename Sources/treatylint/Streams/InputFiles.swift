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
/// devices. A path with `*`, `?`, `[` or `{` that names no file stands for the files that it matches, with
/// the same left out, but of any ending: the pattern says which are meant.
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
      case .absent where PathPattern.isOne(path):
        let pattern = PathPattern(path)
        let found = withoutRepositoryFiles(pattern.files(among: files))
        if found.isEmpty {
          let isAny = !pattern.files(among: FolderListing.tree).isEmpty
          refuse(
            path,
            isAny
              ? "matches only files that git ignores or that are about a repository"
              : "matches no file")
        }
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

  private mutating func withoutRepositoryFiles(_ found: [String]) -> [String] {
    leftOut += found.filter(RepositoryFiles.contains)
    return found.filter { !RepositoryFiles.contains($0) }
  }

  private mutating func texts(in folder: String) -> [String] {
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    return withoutRepositoryFiles(files(below: base).filter { Self.isText($0) })
  }

  /// The regular files below a folder, to any depth, that are not hidden and not ignored by git.
  ///
  /// - Parameter base: the folder, with a slash at its end.
  private func files(below base: String) -> [String] {
    let found: [String]
    if InputFiles.isFolder(base),
      let listed = try? Git.run(
        ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], in: base)
    {
      let names = listed.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
      // What git lists may be hidden, a link to a folder, or deleted from the work tree.
      found = names.filter { !$0.hasPrefix(".") && !$0.contains("/.") }.sorted().map { base + $0 }
    } else {
      found = FolderListing.tree(base)
    }
    return found.filter {
      if case .regular = FileKind($0) { true } else { false }
    }
  }

  private static func isText(_ name: String) -> Bool {
    let lowered = name.lowercased()
    return endings.contains { lowered.hasSuffix($0) }
  }
}
