/// Writes the generated Swift source that embeds `Rules/`.
public enum ShippedSource {
  /// The generated files for the given data files: one source file for each data file, so that
  /// branches that change different packs do not collide, and one that lists them.
  ///
  /// - Parameter files: the path below `Rules/` and the YAML of each `.yml` file.
  /// - Returns: file names for `Sources/TreatyRules/Shipped/Generated` with their contents, sorted.
  /// - Throws: the first file that is not valid YAML.
  public static func generate(
    from files: [(path: String, yaml: String)]
  ) throws(DataError) -> [(name: String, contents: String)] {
    var sources: [(name: String, contents: String)] = []
    var nodes: [(path: String, node: DataNode)] = []
    var listing = header + "extension ShippedData {\n  static let files: [File] = [\n"
    for file in files.sorted(by: { $0.path < $1.path }) {
      let node = try DataNode(yaml: file.yaml, file: "Rules/\(file.path)")
      nodes.append((file.path, node))
      let name = swiftName(of: file.path)
      listing += "    File(path: \"\(file.path)\", lines: \(name)),\n"
      let contents = """
        \(header)extension ShippedData {
          static let \(name): StaticString = ####\"""
        \(ShippedFormat.encode(node))\"""####
        }

        """
      sources.append(("\(name).swift", contents))
    }
    listing += "  ]\n}\n"
    sources.append(("files.swift", listing))
    sources.append(("compiled_rules.swift", try compiledRules(nodes)))
    return sources.sorted { $0.name < $1.name }
  }

  /// The source that holds the evidence rules compiled.
  private static func compiledRules(
    _ files: [(path: String, node: DataNode)]
  ) throws(DataError) -> String {
    let packs = files.filter { $0.path.hasPrefix("en/") }.map(\.node)
    let languageNode = files.first { $0.path == "language/en.yml" }?.node
    var language = Language()
    if let languageNode { language = try Language(languageNode) }
    var errors: [DataError] = []
    let book = RuleBook(packs: packs, language: language, errors: &errors)
    if let first = errors.first { throw first }
    let hash = RuleBook.hash(of: packs + (languageNode.map { [$0] } ?? []))
    let archive = book?.archive(hash: hash) ?? []
    return """
      \(header)extension ShippedData {
        static let compiledRules: StaticString = ####\"""
      \(String(decoding: archive, as: UTF8.self))
      \"""####
      }

      """
  }

  private static let header = """
    // Generated from Rules/ by `treatylint rules embed`. Do not edit.
    // swift-format-ignore-file


    """

  /// `en/escape-clauses.yml` → `en_escape_clauses`.
  private static func swiftName(of path: String) -> String {
    var name = ""
    for character in path.prefix(path.count - 4) {
      name.append(character.isLetter || character.isNumber ? character : "_")
    }
    return name
  }
}
