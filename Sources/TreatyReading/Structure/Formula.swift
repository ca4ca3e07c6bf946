import TreatyText

/// Set phrases that part a treaty: the agreement that ends the preamble, the testimonium.
enum Formula {
  private static let enacting = Phrases([
    "agreed as follows", "agreed upon the following", "agreed on the following", "agree as follows",
    "agreed to the following", "hereby agree", "have agreed", "agreed that", "do hereby agree",
    "convenus de ce qui suit", "convenu de ce qui suit", "convenues de ce qui suit",
    "convenus des dispositions", "ont arrêté les dispositions", "sont convenus", "sont convenues",
    "convenido lo siguiente", "convenido en lo siguiente", "acordado lo siguiente",
    "han convenido", "acuerdan lo siguiente", "conviennent de ce qui suit", "proclaims",
    "solemnly declare", "declare the following", "adopted the following", "as hereinafter provided",
    "convienen en lo siguiente", "convienen lo siguiente", "decided to conclude",
  ])

  private static let testimonium = Phrases([
    "in witness whereof", "in witness thereof", "in faith whereof", "in testimony whereof",
    "en foi de quoi", "en testimonio de lo cual", "en fe de lo cual", "done at", "done in",
    "done this", "done on", "done, ", "fait à", "fait en", "fait a ", "fait le", "hecho en",
    "hecha en", "signed at", "in witness of", "en témoignage de quoi", "for the government of",
    "pour le gouvernement", "por el gobierno",
  ])

  /// Whether a block ends the preamble.
  static func isEnacting(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    let tail = TextRange(max(range.start, range.end - 160), range.end)
    return enacting.occur(in: tail, of: bytes)
  }

  /// Whether a block opens the testimonium.
  static func isTestimonium(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    testimonium.open(at: range.start, to: range.end, of: bytes)
  }
}
