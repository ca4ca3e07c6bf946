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
/// hidden files, files about a repository (``RepositoryFiles``), links that lead out of the folder and of its
/// repository, and what is no file: pipes, sockets, devices. Each file is read once, also where several paths
/// or links lead to it (``FolderTexts``). A path with `*`, `?`, `[` or `{` that names no file stands for the files that it matches, with
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

  /// Where the files really lie.
  private var seen: Set<String> = []

  /// The files that `paths` name.
  init(_ paths: [String]) {
    for path in paths {
      if path == "-" {
        add([FolderTexts.File(path: path, real: path)])
        continue
      }
      switch FileKind(path) {
      case .folder: addFolder(path)
      case .absent where PathPattern.isOne(path): addMatches(of: path)
      case .absent:
        let near =
          NearPath.command(path).map { "the command '\($0)'" }
          ?? NearPath.file(path).map { "'\($0)'" }
        refuse(path, "no such file" + (near.map { "; did you mean \($0)?" } ?? ""))
      default: add([FolderTexts.File(path: path, real: RealPath.of(path) ?? path)])
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

  /// A folder's path with a slash at its end.
  static func withSlash(_ folder: String) -> String {
    folder.hasSuffix("/") ? folder : folder + "/"
  }

  private mutating func add(_ found: [FolderTexts.File]) {
    for file in found where seen.insert(file.real).inserted { files.append(file.path) }
  }

  private mutating func refuse(_ path: String, _ message: String) {
    diagnostics.append(Diagnostic(source: path, severity: .error, message: message))
  }

  private mutating func addFolder(_ path: String) {
    let texts = FolderTexts(in: Self.withSlash(path))
    let found = withoutRepositoryFiles(texts.files.filter { Self.isText($0.path) })
    tell(of: texts) { Self.isText($0) || Self.isFolder($0) }
    if found.isEmpty, texts.closed.isEmpty {
      refuse(path, "is a folder without texts to read (\(Self.endings.joined(separator: " ")))")
    }
    add(found)
  }

  private mutating func addMatches(of path: String) {
    let pattern = PathPattern(path)
    let texts = FolderTexts(in: pattern.base)
    let found = withoutRepositoryFiles(
      texts.files.compactMap { file in
        pattern.match(file.path).map { FolderTexts.File(path: $0, real: file.real) }
      })
    tell(of: texts) { pattern.match($0) != nil }
    if found.isEmpty {
      let isAny = FolderListing.tree(pattern.base).contains { pattern.match($0) != nil }
      refuse(
        path,
        isAny
          ? "matches only files that git ignores or that are about a repository"
          : "matches no file")
    }
    add(found)
  }

  private mutating func withoutRepositoryFiles(
    _ found: [FolderTexts.File]
  ) -> [FolderTexts.File] {
    leftOut += found.map(\.path).filter(RepositoryFiles.contains)
    return found.filter { !RepositoryFiles.contains($0.path) }
  }

  /// Says what of a folder is not read though it may hold a text.
  private mutating func tell(of texts: FolderTexts, where isMeant: (_ path: String) -> Bool) {
    for path in texts.linksOut where isMeant(path) {
      diagnostics.append(
        Diagnostic(
          source: path, severity: .warning,
          message:
            "is a link that leads out of the folder, and is not followed; name what it leads "
            + "to, to have that read"))
    }
    for path in texts.closed { refuse(path, "is a folder that may not be read") }
    for path in texts.misnamed where isMeant(path) {
      refuse(path, "has a name that is not UTF-8; rename it to have it read")
    }
  }

  private static func isText(_ name: String) -> Bool {
    let lowered = name.lowercased()
    return endings.contains { lowered.hasSuffix($0) }
  }
}
