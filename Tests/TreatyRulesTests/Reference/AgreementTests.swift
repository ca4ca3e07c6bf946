import Testing
import TreatyText

@testable import TreatyRules

struct AgreementTests {
  @Test(arguments: 0..<8)
  func `the automaton agrees with the obvious matcher on random packs and texts`(
    _ block: UInt64
  ) throws {
    // The sets of the language take most of the time to compile and are not asked for.
    var bare = Language.english
    bare.sets = nil
    var packs = 0
    var matched = 0
    for seed in block * 30..<block * 30 + 30 {
      var random = RandomPack(generator: SeededGenerator(seed: seed))
      let yaml = random.yaml()
      var errors: [DataError] = []
      let node = try DataNode(yaml: yaml, file: "random.yml")
      let book = try #require(
        RuleBook(packs: [node], language: bare, errors: &errors))
      // A random pattern may begin with a gap: such packs are refused, and that is all.
      guard errors.isEmpty else { continue }
      var reference = try Self.reference(book, node)
      packs += 1
      for _ in 0..<2 {
        let text = random.text()
        let (found, expected) = try Self.compare(book, &reference, text)
        matched += found.count
        guard found != expected else { continue }
        Issue.record("seed \(seed)\n\(yaml)\n\(text)\nfound \(found)\nexpected \(expected)")
        return
      }
    }
    // A generator that matches nothing would prove nothing.
    #expect(packs > 10)
    #expect(matched > 100)
  }

  /// What the book and the reference find in a text.
  static func compare(
    _ book: RuleBook, _ reference: inout ReferenceMatcher, _ text: String
  ) throws -> (found: [ReferenceMatcher.Match], expected: [ReferenceMatcher.Match]) {
    let bytes = Array(text.utf8)
    var tokens: [Token] = []
    book.tokenize(bytes, TextRange(0, bytes.count), into: &tokens)
    var matches: [RuleMatch] = []
    book.match(tokens, scope: .operative, into: &matches)
    let found = matches.map {
      ReferenceMatcher.Match(
        rule: $0.rule, start: $0.tokens.lowerBound, end: $0.tokens.upperBound)
    }
    reference.words = tokens.map { token in
      ReferenceMatcher.Word(
        text: String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
          .lowercased(), flags: token.flags, isBreak: token.isBreak)
    }
    return (found, reference.matches())
  }

  /// The obvious matcher of a pack.
  static func reference(_ book: RuleBook, _ pack: DataNode) throws -> ReferenceMatcher {
    func written(_ node: DataNode?) throws -> [ReferenceMatcher.Written] {
      try node?.scalars().map { ReferenceMatcher.Written(try PatternParser.parse($0)) } ?? []
    }
    var sets: [String: [ReferenceMatcher.Written]] = [:]
    for (key, members) in try pack["sets"]?.pairs() ?? [] {
      sets[try key.string()] = try written(members)
    }
    let rules = try book.rules.map { rule in
      var conditions: [(String, ReferenceMatcher.Written)] = []
      for kind in ReferenceMatcher.conditions {
        conditions += try written(rule.node[kind]).map { (kind, $0) }
      }
      return (rule, try written(rule.node["patterns"]), conditions)
    }
    return ReferenceMatcher(sets: sets, rules: rules)
  }
}
