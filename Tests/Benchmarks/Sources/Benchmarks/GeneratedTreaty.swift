/// Writes text that is like a treaty in the length of its words and sentences and in how often the
/// words occur that patterns ask for.
struct GeneratedTreaty {
  private var generator: SeededGenerator
  private var fillers: [String] = []

  init(seed: UInt64) {
    generator = SeededGenerator(state: seed)
    // Words that no pattern knows, of the lengths of English ones.
    let syllables = ["ta", "ri", "con", "per", "mon", "el", "dis", "or", "ven", "tic", "al", "ba"]
    for _ in 0..<6000 {
      var word = ""
      for _ in 0..<Int.random(in: 1...4, using: &generator) { word += pick(syllables) }
      fillers.append(word)
    }
  }

  private static let small = [
    "the", "of", "and", "to", "in", "a", "or", "for", "by", "with", "any", "this", "that", "be",
    "on", "as", "its", "such", "not", "from", "under", "other", "which", "is", "an", "at", "are",
  ]

  private static let openings = [
    "Each Party shall", "The Parties shall", "A Party may",
    "Contracting Parties shall endeavour to",
    "The Committee shall", "States Parties undertake to", "The Parties agree to",
    "Nothing in this Agreement shall", "Subject to its laws and regulations, each Party shall",
  ]

  private static let phrases = [
    "take appropriate measures", "to the extent possible", "in accordance with its national law",
    "as soon as practicable", "within 30 days", "not later than 1 January 2030", "where necessary",
    "without prejudice to the rights of others", "for the protection of public health",
    "notify the Secretariat in writing", "unless the Parties otherwise agree", "inter alia",
    "establish and maintain", "cooperate with a view to", "in the event of a serious threat",
    "the competent authorities of the other Party", "promote the exchange of information",
  ]

  /// About `count` bytes.
  mutating func text(count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + 400)
    var article = 1
    while bytes.count < count {
      bytes.append(contentsOf: "\nArticle \(article)\n\n".utf8)
      article += 1
      for paragraph in 1...Int.random(in: 2...5, using: &generator) {
        bytes.append(contentsOf: "\(paragraph). \(pick(Self.openings))".utf8)
        for _ in 0..<Int.random(in: 8...40, using: &generator) {
          let draw = Int.random(in: 0..<100, using: &generator)
          let words =
            draw < 46
            ? pick(Self.small) : draw < 95 ? pick(fillers) : pick(Self.phrases)
          bytes.append(0x20)
          bytes.append(contentsOf: words.utf8)
          if draw % 12 == 0 { bytes.append(UInt8(ascii: ",")) }
          if draw == 7 { bytes.append(contentsOf: "; (a)".utf8) }
        }
        bytes.append(contentsOf: ".\n".utf8)
      }
    }
    return bytes
  }

  /// A text of ``text(count:)`` as XML of the kind in which trade agreements are published.
  static func xml(of text: [UInt8]) -> [UInt8] {
    var xml = Array(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<treaty>\n  <body>\n    <chapter>\n".utf8)
    var number = 0
    for line in text.split(separator: 0x0A) {
      if line.starts(with: "Article ".utf8), line.count < 20 {
        if number > 0 { xml += "</article>\n".utf8 }
        number += 1
        xml += "      <article number=\"ARTICLE \(number)\" article_identifier=\"\(number)\">".utf8
      } else {
        for byte in line {
          switch byte {
          case UInt8(ascii: "&"): xml += "&amp;".utf8
          case UInt8(ascii: "<"): xml += "&lt;".utf8
          default: xml.append(byte)
          }
        }
        xml += "\n\n".utf8
      }
    }
    if number > 0 { xml += "</article>\n".utf8 }
    xml += "    </chapter>\n  </body>\n</treaty>\n".utf8
    return xml
  }

  /// A word that patterns do not know, or a small one.
  mutating func word() -> String {
    Bool.random(using: &generator) ? pick(Self.small) : pick(fillers)
  }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func pick(_ texts: [String]) -> String {
    texts[Int.random(in: texts.indices, using: &generator)]
  }
}
