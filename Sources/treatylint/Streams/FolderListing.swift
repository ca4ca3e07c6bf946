#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is in folders.
enum FolderListing {
  /// Whether what is in a folder may be seen.
  static func isReadable(_ folder: String) -> Bool { access(folder, R_OK | X_OK) == 0 }

  /// The names in a folder, sorted, those that begin with a dot left out; empty where it cannot be
  /// read.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// The files directly in a folder whose names end so, with the folder's path, sorted.
  static func files(in folder: String, ending: String) -> [String] {
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    return names(in: folder).filter { $0.hasSuffix(ending) }.map { base + $0 }
  }

  /// Everything in a folder that is no folder, to any depth, in the order of the names.
  ///
  /// - Parameter folder: the folder, with a slash at its end.
  static func tree(_ folder: String) -> [String] {
    var found: [String] = []
    var visited: Set<FolderIdentity> = []
    walk(folder, visited: &visited, into: &found)
    return found
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
    for name in names(in: folder) {
      let path = folder + name
      if InputFiles.isFolder(path) {
        walk(path + "/", visited: &visited, into: &found)
      } else {
        found.append(path)
      }
    }
  }
}
