#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is in folders.
enum FolderListing {
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
}
