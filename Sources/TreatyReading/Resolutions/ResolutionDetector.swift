import TreatyText

/// Tells resolutions from treaties: an organ speaks, in paragraphs that open with operative verbs.
enum ResolutionDetector {
  /// Whether blocks are those of a resolution.
  static func matches(_ blocks: [Block], in bytes: [UInt8]) -> Bool {
    var operative = 0
    var preambular = 0
    var hasOrgan = false
    var isNamed = false
    for block in blocks.prefix(400) {
      if let heading = block.heading, heading.kind != .annex || operative > 0 { break }
      if OrganLine.matches(bytes, block.range) { hasOrgan = true }
      isNamed = isNamed || namesResolution(bytes, block.range)
      if Formula.isEnacting(bytes, block.range), block.range.length < 300, operative == 0,
        !hasOrgan || !isNamed
      {
        return false
      }
      if OperativeOpening.matches(bytes, block.words(bytes)) { operative += 1 }
      if block.labels.isEmpty, PreambularOpening.matches(bytes, block.range),
        LineEnding.sign(bytes, block.range) == .comma
      {
        preambular += 1
      }
    }
    // An act in articles is read as a treaty, whoever made it.
    if operative == 0 || !hasOrgan, hasArticles(blocks) { return false }
    return hasOrgan || operative >= 2 && operative + preambular >= 3
  }

  /// Whether articles stand before the first annex.
  private static func hasArticles(_ blocks: [Block]) -> Bool {
    var articles = 0
    for block in blocks {
      guard let heading = block.heading else { continue }
      if heading.kind == .annex { return false }
      if heading.kind == .article { articles += 1 }
      if articles == 2 { return true }
    }
    return false
  }

  private static let names = Phrases([
    "resolution", "résolution", "resolución", "decision", "décision", "decisión",
  ])

  /// Whether a line at the front names a resolution or decision.
  private static func namesResolution(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    guard range.length <= 200 else { return false }
    return names.occur(in: range, of: bytes)
  }
}
