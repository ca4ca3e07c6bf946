import TreatyLint

/// Reads rule packs and other data files.
enum PackFiles {
  /// The rule packs at `paths`: files as they are named, and of folders, to any depth, the `.yml` files
  /// that say which pack they are of.
  ///
  /// - Parameter note: is told of the files in folders that are no packs.
  /// - Throws: every file that is missing or no YAML.
  static func packs(
    at paths: [String], note: (String) -> Void
  ) throws(DataErrors) -> [DataNode] {
    var nodes: [DataNode] = []
    var errors: [DataError] = []
    for path in paths {
      do {
        guard InputFiles.isFolder(path) else {
          nodes.append(try node(at: path))
          continue
        }
        var packs = 0
        for file in FolderListing.tree(InputFiles.withSlash(path)) where file.hasSuffix(".yml") {
          let node = try node(at: file)
          if node["pack"] == nil {
            note("\(file): note: names no 'pack:', so it is no rule pack; left out")
          } else {
            nodes.append(node)
            packs += 1
          }
        }
        if packs == 0 {
          errors.append(
            DataError(
              file: path, line: 0, column: 0, problem: "there is no rule pack in this folder",
              suggestion: "packs are files that end in .yml and begin with 'pack: name'"))
        }
      } catch {
        errors.append(error)
      }
    }
    guard errors.isEmpty else { throw DataErrors(errors) }
    return nodes
  }

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
            file: path, line: 0, column: 0, problem: "there is no .yml file in this folder"))
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
    try DataNode(yaml: string(at: path, limit: .data), file: path)
  }

  /// The text of a configuration; `nil` where there is no such file.
  ///
  /// - Throws: that there is one, and it cannot be read: to go on without would be to lint by other rules.
  static func configuration(at path: String) throws(DataError) -> String? {
    FileKind(path).isAbsent ? nil : try string(at: path, limit: .data)
  }

  /// The text of a baseline, which a corpus makes long.
  static func baseline(at path: String) throws(DataError) -> String {
    try string(at: path, limit: .file())
  }

  private static func string(at path: String, limit: SizeLimit) throws(DataError) -> String {
    let bytes: [UInt8]
    do throws(FileBytes.Failure) {
      bytes = try FileBytes.read(path, limit: limit)
    } catch {
      throw DataError(file: path, line: 0, column: 0, problem: error.problem)
    }
    return try DataNode.text(of: bytes, file: path)
  }

  /// The text of a file; `nil` where there is none that can be read.
  static func text(at path: String) -> String? {
    guard let bytes = try? FileBytes.read(path) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
