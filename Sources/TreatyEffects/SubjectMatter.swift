import TreatyRules
import TreatyText

/// A subject matter that an instrument can be told to have by its words.
public struct SubjectMatter: Sendable, Hashable {
  /// The name, as a regime declares it: `human-rights`, `trade`.
  public var name: String
  /// Phrases that speak for it.
  public var mentions: PhraseSet

  /// Reads an element of `subjects:`.
  init(_ node: DataNode) throws(DataError) {
    try node.checkKeys(["name", "mentions"])
    name = try node.required("name").string()
    mentions = PhraseSet(try node.required("mentions").strings())
  }

  /// The subject that the title and the opening words of an instrument speak for; `nil` where none is
  /// mentioned often enough, or not clearly more often than another. A phrase in the title counts as ten
  /// in the text.
  static func told(by instrument: Instrument, among subjects: [SubjectMatter]) -> String? {
    var text = FoldedText()
    let title = Array((instrument.title ?? "").utf8)
    let titlePart = text.append(title, TextRange(0, title.count))
    let opening = text.append(
      instrument.text.bytes, TextRange(0, min(instrument.text.bytes.count, openingBytes)))
    var first: (name: String, count: Int)?
    var secondCount = 0
    for subject in subjects {
      let count =
        10 * subject.mentions.count(in: text, titlePart)
        + subject.mentions.count(in: text, opening)
      if count > first?.count ?? 0 {
        secondCount = first?.count ?? 0
        first = (subject.name, count)
      } else {
        secondCount = max(secondCount, count)
      }
    }
    guard let first, first.count >= leastCount, first.count >= 2 * secondCount else { return nil }
    return first.name
  }

  /// How often a subject must be mentioned to be told.
  private static let leastCount = 5
  /// How much of the text is read for its subject, in UTF-8 bytes.
  private static let openingBytes = 16_384
}
