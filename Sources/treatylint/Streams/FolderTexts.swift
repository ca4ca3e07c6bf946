import TreatyLint

/// The regular files below a folder, to any depth, that are not hidden and that git does not ignore, in the
/// order of their names.
///
/// Links are followed as far as they stay in the folder or in the repository that holds it; what lies
/// elsewhere was not given, and a stranger's link would have a secret read out. A
/// file that lies in the folder under a name of its own is not listed again under that of a link.
struct FolderTexts {
  /// A file.
  struct File {
    /// Its path, which begins with that of the folder.
    var path: String
    /// Where it really lies.
    var real: String
  }

  /// The files.
  private(set) var files: [File] = []
  /// Links that lead elsewhere, which are not followed.
  private(set) var linksOut: [String] = []
  /// Names that are not UTF-8, with U+FFFD in place of what is not.
  private(set) var misnamed: [String] = []

  /// Folders that may not be read.
  private(set) var closed: [String] = []

  private let base: String
  private let realBase: String
  /// The folders that links may lead to.
  private let roots: [String]
  /// The folders walked, so that a loop of links is walked once.
  private var walked: Set<String> = []

  /// Lists a folder.
  ///
  /// - Parameter base: its path, with a slash at its end.
  init(in base: String) {
    self.base = base
    realBase = RealPath.of(base) ?? base
    roots = [realBase] + [RepositoryTop.above(realBase)].compactMap(\.self)
    guard InputFiles.isFolder(base) else { return }
    if let listed = try? Git.run(
      ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], in: base)
    {
      let names = listed.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
      // What git lists may be hidden, or deleted from the work tree.
      for name in names.filter({ !$0.hasPrefix(".") && !$0.contains("/.") }).sorted() {
        // What lies in a submodule, or in a folder that a link leads to, git does not list.
        _ = take(base + name, real: FilePath.join(realBase, name))
      }
    } else {
      walk(base, real: realBase)
    }
    leaveOutTwins()
  }

  /// Walks a folder, then those that links in it lead to, so that what lies there is met under its own name
  /// first.
  private mutating func walk(_ base: String, real: String) {
    var links: [File] = []
    list(base, real: real, &links)
    var next = 0
    while next < links.count {
      list(links[next].path + "/", real: links[next].real, &links)
      next += 1
    }
  }

  private mutating func list(_ folder: String, real: String, _ links: inout [File]) {
    guard walked.insert(real).inserted else { return }
    guard FolderListing.isReadable(folder) else {
      closed.append(folder)
      return
    }
    for name in FolderListing.names(in: folder) {
      let path = folder + name
      guard let found = take(path, real: FilePath.join(real, name)) else { continue }
      if found.real == FilePath.join(real, name) {
        list(path + "/", real: found.real, &links)
      } else {
        links.append(found)
      }
    }
  }

  /// Takes what lies at a path.
  ///
  /// - Returns: the folder that it is; `nil` for a file, and for what is neither.
  private mutating func take(_ path: String, real: String) -> File? {
    var file = File(path: path, real: real)
    let kind = FileKind(path)
    switch kind {
    case .regular, .folder: break
    case .absent where path.contains("\u{FFFD}"):
      misnamed.append(path)
      return nil
    default: return nil
    }
    if RealPath.isLink(path) {
      guard let target = RealPath.of(path) else { return nil }
      guard roots.contains(where: { Self.isOpen(target, from: $0) }) else {
        linksOut.append(path)
        return nil
      }
      file.real = target
    }
    if case .folder = kind { return file }
    files.append(file)
    return nil
  }

  /// Whether a link in a folder may lead to a place: one below the folder that is not hidden. Git keeps more
  /// than texts in its own, but git-annex keeps there what its links lead to.
  private static func isOpen(_ target: String, from folder: String) -> Bool {
    if target == folder { return true }
    guard let path = FilePath.relative(target, to: folder) else { return false }
    return !("/" + path).contains("/.") || path.hasPrefix(".git/annex/objects/")
  }

  /// Leaves one name of each file: its own, or else the first link.
  private mutating func leaveOutTwins() {
    let prefix = realBase == "/" ? "/" : realBase + "/"
    var own: Set<String> = []
    for file in files where isOwnName(file, prefix) { own.insert(file.real) }
    var seen: Set<String> = []
    files = files.filter { file in
      isOwnName(file, prefix) || (!own.contains(file.real) && seen.insert(file.real).inserted)
    }
  }

  private func isOwnName(_ file: File, _ prefix: String) -> Bool {
    file.real.dropFirst(prefix.utf8.count).utf8.elementsEqual(
      file.path.utf8.dropFirst(base.utf8.count))
      && file.real.hasPrefix(prefix)
  }
}
