import Testing
import TreatyText

@testable import TreatyRules

/// A pack of a stranger cannot make matching take more than in proportion to the text: what one start can
/// lead to is bounded by the pack, whatever the text.
struct HostilePackTests {
  private static let words = ["a", "b", "c", "d", "e", "f", "g", "h"]

  /// Gaps behind every word of the text, and behind each of these again.
  private static let packs = ["a", "[a] [b] a", "(a|b)"].map { opening in
    words.flatMap { first in
      words.map { "\(opening) ...20 \(first) ...20 \($0) ...20 h x" }
    }
  }

  private func book(_ patterns: [String]) throws -> RuleBook {
    let lines = patterns.map { "      - \"\($0)\"\n" }.joined()
    let yaml = """
      pack: x
      language: en
      rules:
        - id: x.rule
          category: function
          value: monitoring
          source: project
          rationale: none
          patterns:

      """ + lines
    return try RuleBook(packs: [DataNode(yaml: yaml, file: "pack.yml")])
  }

  @Test(arguments: packs)
  func `what a start leads to does not grow with the text`(patterns: [String]) throws {
    let book = try book(patterns)
    /// How many places the matcher has made room for, in a text of one sentence.
    func room(_ count: Int) -> Int {
      let text = Array(String(repeating: "a b c d e f g h ", count: count).utf8)
      var tokens: [Token] = []
      var matches: [RuleMatch] = []
      var scratch = MatchScratch()
      book.tokenize(text, TextRange(0, text.count), into: &tokens)
      book.match(tokens, scope: [.operative], scratch: &scratch, into: &matches)
      return scratch.walk.room
    }
    let short = room(20)
    #expect(short > WalkState().room, "the pack is none that makes work")
    #expect(room(100) == short)
    #expect(room(200) == short)
  }
}
