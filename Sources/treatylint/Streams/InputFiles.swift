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
/// order of their names; where git keeps the folder, what git ignores is left out.
enum InputFiles {
  /// The endings of files that a folder stands for.
  static let endings = [".txt", ".text", ".md", ".markdown", ".xml", ".akn"]

  /// The files that `paths` name, in order, each once, and what is to be said about paths that name
  /// none.
  static func expand(_ paths: [String]) -> (files: [String], diagnostics: [Diagnostic]) {
    var files: [String] = []
    var seen: Set<String> = []
    var diagnostics: [Diagnostic] = []
    for path in paths {
      guard path != "-", isFolder(path) else {
        if seen.insert(path).inserted { files.append(path) }
        continue
      }
      let found = texts(in: path)
      if found.isEmpty {
        diagnostics.append(
          Diagnostic(
            source: path, severity: .error,
            message: "is a folder without texts to read (\(endings.joined(separator: " ")))"))
      }
      for file in found where seen.insert(file).inserted { files.append(file) }
    }
    return (files, diagnostics)
  }

  /// Whether a path names a folder.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func texts(in folder: String) -> [String] {
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    if let listed = try? Git.run(
      ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], in: folder)
    {
      let names = listed.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
      // A listed file may have been deleted from the work tree.
      return names.filter(isText).sorted().map { base + $0 }.filter { access($0, F_OK) == 0 }
    }
    var found: [String] = []
    var visited: Set<FolderIdentity> = []
    walk(base, visited: &visited, into: &found)
    return found
  }

  private static func isText(_ name: String) -> Bool {
    let lowered = name.lowercased()
    return endings.contains { lowered.hasSuffix($0) }
  }

  /// What tells a folder from another, so that a loop of links is walked once.
  private struct FolderIdentity: Hashable {
    var device: UInt64
    var inode: UInt64
  }

  private static func walk(
    _ folder: String, visited: inout Set<FolderIdentity>, into found: inout [String]
  ) {
    var status = stat()
    guard stat(folder, &status) == 0,
      visited.insert(
        FolderIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
      ).inserted
    else { return }
    for name in FolderListing.names(in: folder) {
      let path = folder + name
      if isFolder(path) {
        walk(path + "/", visited: &visited, into: &found)
      } else if isText(name) {
        found.append(path)
      }
    }
  }
}
