import TreatyText

/// The words that name a kind of provision in a reference: "article", "paragraphs", "apartado".
struct ReferenceWord: Sendable {
  /// What it names.
  enum Unit: Sendable, Hashable {
    case article, paragraph, point, section, chapter, part, title, annex
  }

  let unit: Unit
  private let bytes: [UInt8]

  private init(_ word: String, _ unit: Unit) {
    self.unit = unit
    bytes = Array(word.utf8)
  }

  private static let all: [ReferenceWord] = [
    ReferenceWord("articles", .article), ReferenceWord("article", .article),
    ReferenceWord("arts.", .article), ReferenceWord("art.", .article),
    ReferenceWord("artículos", .article), ReferenceWord("artículo", .article),
    ReferenceWord("articulos", .article), ReferenceWord("articulo", .article),
    ReferenceWord("rules", .article), ReferenceWord("rule", .article),
    ReferenceWord("paragraphs", .paragraph), ReferenceWord("paragraphes", .paragraph),
    ReferenceWord("paragraphe", .paragraph), ReferenceWord("paragraph", .paragraph),
    ReferenceWord("paras.", .paragraph), ReferenceWord("para.", .paragraph),
    ReferenceWord("párrafos", .paragraph), ReferenceWord("párrafo", .paragraph),
    ReferenceWord("parrafo", .paragraph), ReferenceWord("apartado", .paragraph),
    ReferenceWord("alinéas", .point), ReferenceWord("alinéa", .point),
    ReferenceWord("subparagraphs", .point), ReferenceWord("subparagraph", .point),
    ReferenceWord("sub-paragraphs", .point), ReferenceWord("sub-paragraph", .point),
    ReferenceWord("sous-paragraphes", .point), ReferenceWord("sous-paragraphe", .point),
    ReferenceWord("points", .point), ReferenceWord("point", .point),
    ReferenceWord("clauses", .point), ReferenceWord("clause", .point),
    ReferenceWord("items", .point), ReferenceWord("item", .point),
    ReferenceWord("incisos", .point), ReferenceWord("inciso", .point),
    ReferenceWord("sections", .section), ReferenceWord("section", .section),
    ReferenceWord("sección", .section),
    ReferenceWord("chapters", .chapter), ReferenceWord("chapter", .chapter),
    ReferenceWord("chapitres", .chapter), ReferenceWord("chapitre", .chapter),
    ReferenceWord("capítulos", .chapter), ReferenceWord("capítulo", .chapter),
    ReferenceWord("parts", .part), ReferenceWord("part", .part), ReferenceWord("partie", .part),
    ReferenceWord("titles", .title), ReferenceWord("title", .title), ReferenceWord("titre", .title),
    ReferenceWord("título", .title),
    ReferenceWord("annexes", .annex), ReferenceWord("annexe", .annex),
    ReferenceWord("annex", .annex), ReferenceWord("anexos", .annex), ReferenceWord("anexo", .annex),
    ReferenceWord("appendix", .annex), ReferenceWord("schedule", .annex),
  ]

  /// The words by their first letter, in small letters.
  private static let byFirst: [[ReferenceWord]] = {
    var table = [[ReferenceWord]](repeating: [], count: 256)
    for word in all { table[Int(word.bytes[0])].append(word) }
    return table
  }()

  /// Whether a word begins with two letters, given in small letters as one number.
  private static let pairs: [Bool] = {
    var table = [Bool](repeating: false, count: 1 << 16)
    for word in all { table[Int(word.bytes[0]) << 8 | Int(word.bytes[1])] = true }
    return table
  }()

  /// The unit named by the word that starts at `index`, and where the word ends.
  static func match(_ text: [UInt8], at index: Int, to end: Int) -> (unit: Unit, end: Int)? {
    guard index + 1 < end,
      pairs[Int(text[index] | 0x20) << 8 | Int(lowered(text[index + 1]))]
    else { return nil }
    for word in byFirst[Int(text[index] | 0x20)] {
      let length = word.bytes.count
      guard index + length <= end else { continue }
      var matches = true
      for offset in 0..<length where lowered(text[index + offset]) != lowered(word.bytes[offset]) {
        matches = false
        break
      }
      guard matches else { continue }
      let after = index + length
      if after < end, TextBytes.isASCIILetter(text[after]) || text[after] >= 0xC3,
        text[after] != 0xE2
      {
        continue
      }
      return (word.unit, after)
    }
    return nil
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
