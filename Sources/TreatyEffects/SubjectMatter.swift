import TreatyRules
import TreatyText

/// A subject matter that an instrument can be told to have by its words.
public struct SubjectMatter: Sendable, Hashable {
  /// The name, as a regime declares it: `human-rights`, `trade`.
  public var name: String
  /// Phrases that speak for it, in lower case.
  public var mentions: [String]

  /// Reads an element of `subjects:`.
  init(_ node: DataNode) throws(DataError) {
    try node.checkKeys(["name", "mentions"])
    name = try node.required("name").string()
    mentions = try node.required("mentions").strings()
  }

  /// The subject that the title and the opening words of an instrument speak for most; `nil` where none
  /// is mentioned, or two are mentioned alike. A phrase in the title counts as ten in the text.
  static func told(by instrument: Instrument, among subjects: [SubjectMatter]) -> String? {
    let title = Array((instrument.title ?? "").utf8)
    let titleWords = InstrumentReading.folded(title, TextRange(0, title.count))
    let opening = TextRange(0, min(instrument.text.bytes.count, openingBytes))
    let words = InstrumentReading.folded(instrument.text.bytes, opening)
    var best: (name: String, count: Int)?
    var isTied = false
    for subject in subjects {
      var count = 0
      for phrase in subject.mentions {
        let sought = InstrumentReading.folded(phrase)
        count += 10 * InstrumentReading.count(of: sought, in: titleWords)
        count += InstrumentReading.count(of: sought, in: words)
      }
      guard count > 0, count >= best?.count ?? 0 else { continue }
      isTied = count == best?.count
      best = (subject.name, count)
    }
    return isTied ? nil : best?.name
  }

  /// How much of the text is read for its subject, in UTF-8 bytes.
  private static let openingBytes = 16_384
}
