import Testing
import TreatyText

@testable import TreatyRules

/// A pack of one rule with the given patterns and further lines.
func book(
  _ patterns: [String], category: String = "vagueness", more: String = "", sets: String = ""
) throws -> RuleBook {
  var yaml = "pack: test\n"
  if !sets.isEmpty { yaml += "sets:\n\(sets)\n" }
  yaml += "rules:\n  - id: test.rule\n    category: \(category)\n    value: who\n    patterns:\n"
  for pattern in patterns { yaml += "      - '\(pattern)'\n" }
  yaml += more
  return try RuleBook(packs: [try DataNode(yaml: yaml, file: "test.yml")])
}

/// The text with what the book matches in « ».
func marked(_ text: String, _ book: RuleBook, scope: RuleScope = .operative) -> String {
  let plain = Array(text.utf8)
  var tokens: [Token] = []
  book.tokenize(plain, TextRange(0, plain.count), into: &tokens)
  var matches: [RuleMatch] = []
  book.match(tokens, scope: scope, into: &matches)
  var result = plain
  for match in matches.reversed() {
    result.insert(contentsOf: "»".utf8, at: match.range.end)
    result.insert(contentsOf: "«".utf8, at: match.range.start)
  }
  return String(decoding: result, as: UTF8.self)
}

/// Expects that the marks of a text are what patterns match.
func expect(
  _ patterns: String..., match text: String, more: String = "", sets: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let book = try book(patterns, more: more, sets: sets)
  let plain = text.replacing("«", with: "").replacing("»", with: "")
  #expect(marked(plain, book) == text, sourceLocation: sourceLocation)
}

struct MatchingTests {
  @Test func `a word in any case`() throws {
    try expect("party", match: "Each «PARTY» and «party» of the parties")
  }

  @Test func `neighbours, whatever soft punctuation stands between`() throws {
    try expect(
      "shall as appropriate",
      match: "Parties «shall, as appropriate», act; they «shall [as] (appropriate») act.")
  }

  @Test func `no pattern crosses a sentence break`() throws {
    try expect("shall act", match: "They shall. Act! «shall act» shall; act")
    try expect("shall ... act", match: "They shall then. Act! «shall, then, act» shall\n\nact")
  }

  @Test func `a colon joins chapeau and point`() throws {
    try expect("shall ... act", match: "Parties «shall: (a) act»; (b) act")
  }

  @Test func `alternatives and optional words`() throws {
    try expect(
      "(take|adopt the) [all|any] measures",
      match: "«take measures» «take any measures» «adopt the all measures» adopt measures")
  }

  @Test func `gaps`() throws {
    try expect("a ...2 b", match: "«a b» «a x b» «a x x b» a x x x b")
    try expect("a ... b ... c", match: "x «a b x c» c")
  }

  @Test func `inflected forms`() throws {
    try expect(
      "undertake~ to", match: "«undertook to» «undertakes to» «undertaking to» undertaker to")
    try expect("party~", match: "the «party», the «parties»' «Party's» partied")
    try expect("refer~", match: "«refer» «refers» «referred» «referring» refered")
    try expect("apply~", match: "«apply» «applies» «applied» «applying»")
    try expect("measure~v", match: "«measure» «measures» «measured» «measuring»")
    try expect("child~", match: "«child» «children» childs")
  }

  @Test func `spellings`() throws {
    try expect("endeavour~", match: "«endeavor» «endeavours» «endeavoring» endeavourer")
    try expect("harmonise~", match: "«harmonize» «harmonised» «harmonizing»")
    try expect("cooperate~", match: "«co-operate» «cooperates» «co-operated»")
    try expect("organization~", match: "«organisation» «organizations»")
    try expect("centre~", match: "«center» «centres»")
  }

  @Test func `case where it matters`() throws {
    try expect("=Party", match: "the «Party» and the party and the PARTY")
    try expect("=party", match: "the Party and the «party» and the PARTY")
    try expect("=State (party|parties)", match: "a «State Party», a state party")
  }

  @Test func `punctuation where it matters`() throws {
    try expect("shall , act", match: "they «shall, act», they shall act")
    try expect(", if possible ,", match: "do so, «if possible», but not if possible")
    try expect(", ...2 shall", match: "if so, «the Party shall»; the Party shall")
    try expect("means :", match: "it «means»: x; it means x")
    try expect("\" party \"", match: "“«party»” means the party")
  }

  @Test func `anchors`() throws {
    try expect(
      "^ each party", match: "«Each party» shall; «each party» may: «each party», and each party")
    try expect("^ each party", match: "1. «Each party» may")
    try expect("^ each party", match: "(a) «Each party» may")
    try expect("as appropriate $", match: "as appropriate, they act «as appropriate».")
  }

  @Test func `sets`() throws {
    let sets =
      "  actor: ['party~', 'state (party|parties)', '<organ>']\n  organ: [council, the joint committee]"
    try expect(
      "each <actor> shall", match: "«each party shall» «each State Party shall» each person shall",
      sets: sets)
    try expect(
      "<actor> shall",
      match: "a «council shall», «the Joint Committee shall», joint committee shall",
      sets: sets)
  }

  @Test func `a phrase of a set is as long as can be`() throws {
    try expect(
      "each <actor>", match: "«each state party» «each state»",
      sets: "  actor: [state, state party]")
  }

  @Test func `numbers, ordinals, dates and units of time`() throws {
    try expect(
      "within <number> <time-unit>",
      match:
        "«within 30 days», «within thirty (30) days», «within twenty-five years», «within 1,000 hours» within days"
    )
    try expect("the <ordinal> meeting", match: "«the 3rd meeting» «the twenty-first meeting»")
    try expect(
      "(by|on) <date>",
      match: "«by 1 January 2030» «on January 1, 2030» on the 2nd may")
  }

  @Test func `conditions`() throws {
    try expect(
      "appropriate", match: "not appropriate, «appropriate»", more: "    not-before: [not]\n")
    try expect(
      "security", match: "«security» social security, security council",
      more: "    not-inside: [social security]\n    not-after: [council]\n")
    try expect(
      "appropriate", match: "appropriate as defined here; «appropriate»",
      more: "    unless: [as defined]\n")
    try expect(
      "co-operation in areas of",
      match: "Co-operation in areas of common interest, «co-operation in areas of» trade",
      more: "    not-over: [areas of common interest]\n")
    try expect(
      "notify", match: "They shall «notify». They shall «notify».",
      more: "    unless-in-provision: [arbitrator~]\n")
    try expect(
      "notify", match: "They shall notify. Each appoints an arbitrator.",
      more: "    unless-in-provision: [arbitrator~]\n")
  }

  @Test func `positions`() throws {
    try expect(
      "appropriate", match: "If appropriate, they shall take «appropriate» measures.",
      more: "    position: main\n")
    try expect(
      "appropriate", match: "If «appropriate», they shall take appropriate measures.",
      more: "    position: side\n")
    try expect(
      "appropriate", match: "If appropriate, they shall take «appropriate» measures.",
      more: "    position: after-operator\n")
  }

  @Test func `the longest match wins within a category`() throws {
    try expect(
      "extent", "to the maximum extent possible", "possible",
      match: "«to the maximum extent possible» and «possible»")
  }

  @Test func `a weak cue takes no words from one that is enough by itself`() throws {
    let yaml = """
      pack: test
      rules:
        - {id: test.strong, category: function, value: capacity-building, patterns: [financial assistance]}
        - {id: test.weak, category: function, value: capacity-building, weight: 0.5,
           patterns: [international financial assistance]}
        - {id: test.weaker, category: function, value: capacity-building, weight: 0.5, patterns: [assistance]}
      """
    let book = try RuleBook(packs: [try DataNode(yaml: yaml, file: "test.yml")])
    let text = Array("international financial assistance".utf8)
    var tokens: [Token] = []
    book.tokenize(text, TextRange(0, text.count), into: &tokens)
    var matches: [RuleMatch] = []
    book.match(tokens, scope: [], into: &matches)
    #expect(matches.map { book.rules[$0.rule].id } == ["test.weak", "test.strong"])
  }

  @Test func `different values of a category of several values share words`() throws {
    let yaml = """
      pack: test
      rules:
        - {id: test.final, category: function, value: final-clause, patterns: [open to accession]}
        - {id: test.open, category: function, value: membership-inclusive, patterns: [accession by all States]}
        - {id: test.all, category: function, value: membership-inclusive, patterns: [all States]}
      """
    let book = try RuleBook(packs: [try DataNode(yaml: yaml, file: "test.yml")])
    let text = Array("It is open to accession by all States.".utf8)
    var tokens: [Token] = []
    book.tokenize(text, TextRange(0, text.count), into: &tokens)
    var matches: [RuleMatch] = []
    book.match(tokens, scope: [], into: &matches)
    #expect(matches.map { book.rules[$0.rule].id } == ["test.final", "test.open"])
  }

  @Test func `a claim takes words from other categories`() throws {
    let yaml = """
      pack: test
      rules:
        - {id: test.claim, category: claim, patterns: [without prejudice]}
        - {id: test.bad, category: vagueness, value: what, patterns: [prejudice]}
      """
    let book = try RuleBook(packs: [try DataNode(yaml: yaml, file: "test.yml")])
    #expect(marked("without prejudice or prejudice", book) == "«without prejudice» or «prejudice»")
  }

  @Test func `a lost space is found again`() throws {
    let book = try book(["does not include", "binding on the parties", "ratification"])
    #expect(marked("It doesnot include ships.", book) == "It «doesnot include» ships.")
    #expect(marked("It does not include theships.", book) == "It «does not include» theships.")
    #expect(marked("binding on theparties ANDRATIFICATION", book).contains("«RATIFICATION»"))
    #expect(
      marked("It is binding on ofthepartiesto all.", book) == "It is binding on ofthepartiesto all."
    )
    #expect(
      marked("It is binding on thepartiesof all.", book) == "It is «binding on theparties»of all.")
    // "often" is not "of" and "ten", and what is joined must be known.
    #expect(marked("It is often included.", book) == "It is often included.")
  }

  @Test(arguments: [
    ("charges\n\nhaving effect", true), ("charges \r\n \r\n\r\nhaving effect", true),
    ("charges.\n\nhaving effect", false), ("charges:\n\nhaving effect", false),
    ("charges\n\nHaving effect", false), ("charges\n\na) effect", false),
    ("charges\n\nii. effect", false), ("charges 5\n\nhaving effect", false),
  ])
  func `a sentence goes on behind an empty line`(text: String, goesOn: Bool) throws {
    let book = try book(["charges ...6 effect"])
    #expect((marked(text, book).first == "«") == goesOn)
  }

  @Test func `scopes`() throws {
    let book = try book(["promote"], more: "    scope: [preamble, resolution]\n")
    #expect(marked("promote", book, scope: [.preamble, .resolution]) == "«promote»")
    #expect(marked("promote", book, scope: [.preamble]) == "«promote»")
    #expect(marked("promote", book, scope: [.preamble, .treaty]) == "promote")
    #expect(marked("promote", book, scope: [.operative, .resolution]) == "promote")
    let everywhere = try TreatyRulesTests.book(["promote"])
    #expect(marked("promote", everywhere, scope: .heading) == "promote")
    #expect(marked("promote", everywhere, scope: []) == "«promote»")
  }
}
