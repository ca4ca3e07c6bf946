import TreatyAssessment
import TreatyRules
import TreatyText

/// Writes text with the words that count marked in it.
struct HTMLText {
  let bytes: [UInt8]
  /// The evidence, in order of place.
  let evidence: [Assessment.Evidence]

  /// Writes a range. Where pieces of evidence overlap, each stretch names all that cover it.
  func write(_ range: TextRange, to page: inout [UInt8]) {
    let here = evidence.filter { $0.range.overlaps(range) }
    var cuts: Set<Int> = [range.start, range.end]
    for piece in here {
      cuts.insert(max(piece.range.start, range.start))
      cuts.insert(min(piece.range.end, range.end))
    }
    let places = cuts.sorted()
    for (start, end) in zip(places, places.dropFirst()) {
      let stretch = TextRange(start, end)
      let words = XMLText.escaped(
        String(decoding: bytes[start..<end].map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self))
      let covering = here.filter { $0.range.contains(stretch) }
      guard let first = covering.first, let sign = EvidenceMark.sign(of: first.category) else {
        page.append(text: words)
        continue
      }
      // The letters stand where the evidence ends, not after every stretch of it.
      let ending = covering.filter { $0.range.end == end }
        .compactMap { EvidenceMark.sign(of: $0.category)?.letter }
      let title = covering.map { piece in
        piece.value.isEmpty
          ? "\(piece.category.rawValue): \(piece.rule)"
          : "\(piece.category.rawValue) \(piece.value): \(piece.rule)"
      }.joined(separator: "; ")
      page.append(
        text: "<mark class=\"\(sign.letter)\" data-key=\"\(String(ending))\" "
          + "title=\"\(XMLText.escaped(title))\">\(words)</mark>")
    }
  }
}
