import TreatyText

/// Set phrases that part a treaty: the agreement that ends the preamble, the testimonium.
enum Formula {
  private static let enacting = [
    "agreed as follows", "agreed upon the following", "agreed on the following", "agree as follows",
    "agreed to the following", "hereby agree", "have agreed", "agreed that", "do hereby agree",
    "convenus de ce qui suit", "convenu de ce qui suit", "convenues de ce qui suit",
    "convenus des dispositions", "ont arrêté les dispositions", "sont convenus", "sont convenues",
    "convenido lo siguiente", "convenido en lo siguiente", "acordado lo siguiente",
    "han convenido", "acuerdan lo siguiente", "conviennent de ce qui suit", "proclaims",
    "solemnly declare", "declare the following", "adopted the following", "as hereinafter provided",
    "convienen en lo siguiente", "convienen lo siguiente", "decided to conclude",
  ]

  private static let testimonium = [
    "in witness whereof", "in witness thereof", "in faith whereof", "in testimony whereof",
    "en foi de quoi", "en testimonio de lo cual", "en fe de lo cual", "done at", "done in",
    "done this", "done on", "done, ", "fait à", "fait en", "fait a ", "fait le", "hecho en",
    "hecha en", "signed at", "in witness of", "en témoignage de quoi", "for the government of",
    "pour le gouvernement", "por el gobierno",
  ]

  /// Whether a block ends the preamble.
  static func isEnacting(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    let tail = TextRange(max(range.start, range.end - 160), range.end)
    let text = Array(lowercased(bytes, tail).utf8)
    return enacting.contains { holds($0.utf8, in: text) }
  }

  /// Whether a block opens the testimonium.
  static func isTestimonium(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    let text = lowercased(bytes, TextRange(range.start, min(range.end, range.start + 40)))
    return testimonium.contains { text.hasPrefix($0) }
  }

  /// Whether `phrase` occurs in `text`.
  private static func holds(_ phrase: String.UTF8View, in text: [UInt8]) -> Bool {
    guard let first = phrase.first else { return true }
    return text.indices.contains { start in
      text[start] == first && text[start...].starts(with: phrase)
    }
  }

  private static func lowercased(_ bytes: [UInt8], _ range: TextRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self).lowercased()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
