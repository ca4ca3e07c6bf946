import TreatyLint

/// Reads rule packs and other data files.
enum PackFiles {
  /// The nodes of the packs at `paths`: files, or folders of `.yml` files in the order of their names.
  ///
  /// - Throws: every file that is missing or no YAML.
  static func nodes(at paths: [String]) throws(DataErrors) -> [DataNode] {
    var nodes: [DataNode] = []
    var errors: [DataError] = []
    for path in paths {
      let files = InputFiles.isFolder(path) ? FolderListing.files(in: path, ending: ".yml") : [path]
      if files.isEmpty {
        errors.append(
          DataError(
            file: path, line: 1, column: 1, problem: "there is no rule pack in this folder",
            suggestion: "packs are files that end in .yml"))
      }
      for file in files {
        do {
          nodes.append(try node(at: file))
        } catch {
          errors.append(error)
        }
      }
    }
    guard errors.isEmpty else { throw DataErrors(errors) }
    return nodes
  }

  /// The node of the file at `path`.
  static func node(at path: String) throws(DataError) -> DataNode {
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(path)
    } catch {
      throw DataError(file: path, line: 1, column: 1, problem: error.problem)
    }
    return try DataNode(yaml: String(decoding: bytes, as: UTF8.self), file: path)
  }

  /// The text of a file; `nil` where there is none that can be read.
  static func text(at path: String) -> String? {
    guard let bytes = try? FileBytes.read(path) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
