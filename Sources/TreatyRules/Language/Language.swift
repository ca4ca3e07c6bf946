/// What the engine knows of the words of a language (`Rules/language`).
struct Language: Sendable {
  /// The forms of irregular verbs and nouns by base form, the base itself left out.
  var irregularVerbs: [String: [String]] = [:]
  var irregularNouns: [String: [String]] = [:]
  /// Words that inflect as nouns only.
  var nouns: Set<String> = []
  /// Verbs of more than one syllable that double their last consonant.
  var doubling: Set<String> = []
  /// Beginnings that stand for one another, both ways, by their first four letters.
  var spellings: [String: [(from: [UInt8], to: [UInt8])]] = [:]
  /// Words in -ise that are not written with z, and the reverse.
  var neverIze: Set<String> = []
  var neverIse: Set<String> = []
  var abbreviations: [String] = []
  var abbreviationsBeforeFigures: [String] = []
  /// Small words to which others stick where a space was lost.
  var stuckWords: [String] = []
  /// The sets that every pack may use.
  var sets: DataNode?

  /// A language of which nothing is known.
  init() {}

  /// Reads a file of `Rules/language`.
  init(_ node: DataNode) throws(DataError) {
    try node.checkKeys([
      "language", "irregular-verbs", "irregular-nouns", "nouns", "doubling", "spelling",
      "never-ize", "never-ise", "abbreviations", "abbreviations-before-figures", "stuck-words",
      "sets",
    ])
    irregularVerbs = try Language.forms(node["irregular-verbs"])
    irregularNouns = try Language.forms(node["irregular-nouns"])
    nouns = Set(try node["nouns"]?.strings() ?? [])
    doubling = Set(try node["doubling"]?.strings() ?? [])
    neverIze = Set(try node["never-ize"]?.strings() ?? [])
    neverIse = Set(try node["never-ise"]?.strings() ?? [])
    abbreviations = try node["abbreviations"]?.strings() ?? []
    abbreviationsBeforeFigures = try node["abbreviations-before-figures"]?.strings() ?? []
    stuckWords = try node["stuck-words"]?.strings() ?? []
    for pair in try node["spelling"]?.scalars() ?? [] {
      let words = try pair.string().split(separator: " ")
      guard words.count == 2 else {
        throw pair.error("two spellings are expected here", suggestion: "write 'centre center'")
      }
      let first = Array(words[0].utf8)
      let second = Array(words[1].utf8)
      spellings[String(words[0].prefix(4)), default: []].append((first, second))
      spellings[String(words[1].prefix(4)), default: []].append((second, first))
    }
    sets = node["sets"]
  }

  private static func forms(_ node: DataNode?) throws(DataError) -> [String: [String]] {
    var forms: [String: [String]] = [:]
    for entry in try node?.scalars() ?? [] {
      let words = try entry.string().split(separator: " ").map(String.init)
      guard let base = words.first, words.count > 1 else {
        throw entry.error("a base form and its other forms are expected here")
      }
      forms[base, default: []] += words.dropFirst()
    }
    return forms
  }

  /// The English of the shipped packs.
  static let english: Language = {
    guard let node = ShippedData.node(at: "language/en.yml"), let language = try? Language(node)
    else { return Language() }
    return language
  }()
}
