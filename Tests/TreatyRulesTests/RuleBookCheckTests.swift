import Testing

@testable import TreatyRules

struct RuleBookCheckTests {
  static let sound = """
    pack: test
    sets:
      party: [party~]
    rules:
      - id: test.vagueness.what.appropriate
        category: vagueness
        value: what
        patterns:
          - appropriate measures
        not-before: [no]
        source: project
        rationale: What is appropriate is left open.
        examples:
          hits: ["They shall take «appropriate measures» in time."]
          misses: ["They take no appropriate measures."]
      - id: test.determinacy.who.party
        category: determinacy
        value: who
        patterns: ["each <party>"]
        source: project
        rationale: Each party is told to act.
        examples:
          hits: ["«Each Party» shall act."]
          misses: ["Some Parties act."]
    """

  @Test func `a sound pack passes in every variant`() throws {
    let check = RuleBookCheck(packs: [try node(Self.sound)], base: [])
    #expect(check.errors.map(\.description) == [])
    #expect(check.notes.map(\.description) == [])
    #expect(check.ruleCount == 2)
    #expect(check.patternCount == 2)
    #expect(check.textCount == 4 * MarkedExample.Variant.allCases.count)
  }

  /// A mistake planted in the sound pack, and what is said of it.
  static let planted: [(from: String, to: String, said: String)] = [
    (
      "category: vagueness", "category: vaguenes",
      "6:15: error: unknown value 'vaguenes' (did you mean 'vagueness'?)"
    ),
    (
      "value: what", "valeu: what", "7:5: error: unknown key 'valeu' (did you mean 'value'?)"
    ),
    (
      "each <party>", "each <partys>",
      "19:22: error: unknown set 'partys' (did you mean 'party'?)"
    ),
    (
      "- appropriate measures", "- appropriate (measures|steps",
      "9:21: error: '(' is not closed (add ')')"
    ),
    (
      "- appropriate measures",
      "- (a|b|c|d|e|f|g|h) (a|b|c|d|e|f|g|h) (a|b|c|d|e|f|g|h) (a|b|c|d|e|f|g|h) (a|b|c|d|e|f|g|h) x",
      "9:9: error: there are more than 4096 ways through the pattern"
    ),
    (
      "«appropriate measures»", "«appropriate» measures",
      "14:15: error: the example is not matched as marked (marked is 'appropriate', matched is 'appropriate measures')"
    ),
    (
      "Some Parties", "For each party to", "24:17: error: the miss is matched: 'each party'"
    ),
    (
      "test.determinacy.who.party", "test.vagueness.what.appropriate",
      "16:9: error: the rule 'test.vagueness.what.appropriate' is defined twice"
    ),
    (
      "  - appropriate measures", "  - appropriate measures\n      - appropriate measures",
      "10:9: error: the pattern repeats another of the rule"
    ),
    ("source: project", "note: project", "11:5: error: unknown key 'note'"),
    (
      "party: [party~]", "party: [party~, other <party>]",
      "3:10: error: the set 'party' uses itself"
    ),
  ]

  @Test(arguments: planted.indices)
  func `a planted mistake is found where it stands`(_ index: Int) throws {
    let mistake = Self.planted[index]
    let range = try #require(Self.sound.ranges(of: mistake.from).first)
    let yaml = Self.sound.replacingCharacters(in: range, with: mistake.to)
    let check = RuleBookCheck(packs: [try node(yaml)], base: [])
    let said = check.errors.map(\.description)
    #expect(said.contains { $0.contains(mistake.said) }, "\(said)")
  }
}

extension RuleBookCheckTests {
  /// A rule with all that a rule must have.
  static func rule(_ id: String, _ category: String, _ pattern: String, more: String = "") -> String
  {
    let values = EvidenceCategory(rawValue: category)?.values ?? []
    let value = values.contains("what") ? "what" : values.first ?? ""
    return """
        - id: \(id)
          category: \(category)
          value: \(value)
          patterns: [\(pattern)]
          source: project
          rationale: For a test.
          examples: {hits: [do «\(pattern)» it], misses: [nothing]}
      \(more)
      """
  }

  @Test func `a pattern that another rule always takes is dead`() throws {
    let yaml =
      "pack: t\nrules:\n" + Self.rule("t.one", "vagueness", "as appropriate")
      + Self.rule("t.two", "vagueness", "as appropriate")
    let said = RuleBookCheck(packs: [try node(yaml)], base: []).errors.map(\.description)
    #expect(
      said.contains {
        $0.hasPrefix("test.yml:13:16: error: the pattern can never win: rule 't.one'")
      }, "\(said)")
    #expect(said.contains { $0.contains("'as appropriate' is taken by rule 't.one'") }, "\(said)")
  }

  @Test func `a pattern that another rule takes only sometimes is not dead`() throws {
    let yaml =
      "pack: t\nrules:\n" + Self.rule("t.one", "vagueness", "as fit", more: "    unless: [never]\n")
      + Self.rule("t.two", "vagueness", "as appropriate")
    #expect(RuleBookCheck(packs: [try node(yaml)], base: []).errors.map(\.description) == [])
  }

  @Test func `words that are evidence of two things are noted`() throws {
    let yaml =
      "pack: t\nrules:\n" + Self.rule("t.one", "vagueness", "as appropriate")
      + Self.rule("t.two", "hortatory", "as appropriate")
    let check = RuleBookCheck(packs: [try node(yaml)], base: [])
    #expect(check.errors.map(\.description) == [])
    #expect(
      check.notes.map(\.problem) == ["rule 't.one' takes the same words as evidence of vagueness"])
  }

  @Test func `a pattern without an example, an unused set and low precision are noted`() throws {
    let yaml =
      "pack: t\nsets: {organ: [council]}\nrules:\n"
      + Self.rule(
        "t.one", "vagueness", "as appropriate", more: "    measured: {hits: 10, right: 7}\n")
    let wider = yaml.replacing(
      "patterns: [as appropriate]", with: "patterns: [as appropriate, fit]")
    let check = RuleBookCheck(packs: [try node(wider)], base: [])
    #expect(check.errors.map(\.description) == [])
    #expect(
      check.notes.map(\.problem) == [
        "no pattern uses the set 'organ'", "no example shows what the pattern matches",
        "of 10 matches read only 7 were right",
      ])
  }

  @Test func `a base pack is not itself checked`() throws {
    let bare = "pack: b\nrules: [{id: b.one, category: vagueness, value: what, patterns: [fit]}]"
    let check = RuleBookCheck(
      packs: [try node(Self.sound)], base: [try node(bare, file: "base.yml")])
    #expect(check.errors.map(\.description) == [])
    #expect(check.ruleCount == 2)
  }
}

extension String {
  func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
