import TreatyLint

/// Tokenizing and matching alone, paragraph by paragraph as the assessment does it.
enum Matching {
  /// Megabytes a second, and how much was found.
  struct Result {
    var tokenize: Double
    var match: Double
    var both: Double
    var tokens: Int
    var matches: Int
  }

  static func measure(_ book: RuleBook, _ bytes: [UInt8], runs: Int = 5) -> Result {
    var tokens: [Token] = []
    var matches: [RuleMatch] = []
    var scratch = MatchScratch()
    let ranges = paragraphs(bytes)
    let tokenize = best(of: runs) {
      for range in ranges {
        tokens.removeAll(keepingCapacity: true)
        book.tokenize(bytes, range, into: &tokens)
      }
    }
    var tokenCount = 0
    var matchCount = 0
    let both = best(of: runs) {
      tokenCount = 0
      matchCount = 0
      for range in ranges {
        tokens.removeAll(keepingCapacity: true)
        matches.removeAll(keepingCapacity: true)
        book.tokenize(bytes, range, into: &tokens)
        book.match(tokens, scope: [.operative, .treaty], scratch: &scratch, into: &matches)
        tokenCount += tokens.count
        matchCount += matches.count
      }
    }
    let size = Double(bytes.count) / 1e6
    return Result(
      tokenize: size / tokenize, match: size / max(both - tokenize, 1e-9), both: size / both,
      tokens: tokenCount, matches: matchCount)
  }

  /// The lines of a text that hold anything.
  private static func paragraphs(_ bytes: [UInt8]) -> [TextRange] {
    var ranges: [TextRange] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      if index > start { ranges.append(TextRange(start, index)) }
      start = index + 1
    }
    if start < bytes.count { ranges.append(TextRange(start, bytes.count)) }
    return ranges
  }
}
