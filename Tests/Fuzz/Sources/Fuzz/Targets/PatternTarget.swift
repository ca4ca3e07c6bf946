import TreatyText

@testable import TreatyRules

extension FuzzTarget {
  /// The pattern language: up to four patterns on lines of their own, an empty line, and a text, which
  /// an obvious matcher reads as well.
  static let pattern = FuzzTarget(name: "pattern") {
    let patterns = RuleBook.shipped.rules.flatMap(\.patterns)
    let texts = ["Each Party shall, as appropriate, act: no-one may.", "a b c. a, b \"c\" 7 (a) d"]
    return stride(from: 0, to: patterns.count, by: 7).map {
      Array((patterns[$0] + "\n\n" + texts[$0 % 2]).utf8)
    }
      + ["^ a ...2 (b|c d)~ [e] =F $\n<s> , b\n\na b c", "a [b] ...3 c: \"d\"\n\na c. d"].map {
        Array($0.utf8)
      }
  } run: { bytes in
    let input = String(decoding: bytes, as: UTF8.self)
    let parts = input.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let patterns = parts.prefix { !$0.isEmpty }.prefix(4)
    let text = parts.dropFirst(patterns.count).joined(separator: "\n")
    for pattern in patterns { PatternPromises.parse(pattern) }
    PatternPromises.match(Array(patterns), text)
  }
}

enum PatternPromises {
  /// A mistake stands inside its pattern and says something.
  static func parse(_ pattern: String) {
    do throws(PatternParser.Mistake) {
      _ = try PatternParser.parse(pattern)
    } catch {
      promise(!error.problem.isEmpty, "a mistake says nothing")
      promise(
        (0...pattern.unicodeScalars.count).contains(error.column),
        "'\(error.problem)' stands at \(error.column) of \(pattern.unicodeScalars.count)")
    }
  }

  private static let bare: Language = {
    var language = Language.english
    language.sets = nil
    return language
  }()

  /// The automaton finds what the obvious matcher finds.
  static func match(_ patterns: [String], _ text: String) {
    guard !patterns.isEmpty else { return }
    let node = pack(patterns)
    var errors: [DataError] = []
    let book = RuleBook(packs: [node], language: bare, errors: &errors)
    for error in errors {
      promise(!error.problem.isEmpty && error.line >= 1 && error.column >= 1, "an error is nowhere")
    }
    guard errors.isEmpty, let book else { return }
    let bytes = Array(text.utf8.prefix(240))
    guard String(validating: bytes, as: UTF8.self) != nil else { return }
    var tokens: [Token] = []
    book.tokenize(bytes, TextRange(0, bytes.count), into: &tokens)
    var matches: [RuleMatch] = []
    book.match(tokens, scope: .operative, into: &matches)
    for match in matches {
      promise(match.tokens.upperBound <= tokens.count, "a match of tokens that are not there")
    }
    compare(book, node, matches, tokens, bytes)
  }

  private static func compare(
    _ book: RuleBook, _ node: DataNode, _ matches: [RuleMatch], _ tokens: [Token], _ bytes: [UInt8]
  ) {
    // The obvious matcher tries every way at every word: what is long is left to the automaton.
    guard bytes.count <= 120, let parsed = try? written(node), parsed.ways <= 64,
      bytes.allSatisfy({ $0 < 0x80 && $0 != 0x27 })
    else { return }
    var reference = ReferenceMatcher(
      sets: parsed.sets, rules: book.rules.map { ($0, parsed.patterns, []) })
    reference.words = tokens.map { token in
      ReferenceMatcher.Word(
        text: String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
          .lowercased(), flags: token.flags, isBreak: token.isBreak)
    }
    let found = matches.map {
      ReferenceMatcher.Match(
        rule: $0.rule, start: $0.tokens.lowerBound, end: $0.tokens.upperBound)
    }
    let expected = reference.matches()
    promise(found == expected, "the automaton finds \(found), the obvious matcher \(expected)")
  }

  private static func written(
    _ node: DataNode
  ) throws -> (
    sets: [String: [ReferenceMatcher.Written]], patterns: [ReferenceMatcher.Written], ways: Int
  ) {
    var ways = 0
    func read(_ node: DataNode?) throws -> [ReferenceMatcher.Written] {
      try node?.scalars().map { scalar in
        let pattern = try PatternParser.parse(scalar)
        let count = PatternMeasure(pattern.items) { _ in 1 }.ways
        ways += count
        guard ways <= 64 else { throw scalar.error("too many ways") }
        return ReferenceMatcher.Written(pattern)
      } ?? []
    }
    var sets: [String: [ReferenceMatcher.Written]] = [:]
    for (key, members) in try node["sets"]?.pairs() ?? [] {
      sets[try key.string()] = try read(members)
    }
    let rule = try node.required("rules").elements()[0]
    return (sets, try read(rule["patterns"]), ways)
  }

  /// A pack of one rule.
  private static func pack(_ patterns: [String]) -> DataNode {
    func node(_ value: DataNode.Value) -> DataNode {
      DataNode(value: value, file: "input.yml", line: 1, column: 1)
    }
    func text(_ text: String) -> DataNode { node(.scalar(text)) }
    func mapping(_ pairs: [(String, DataNode)]) -> DataNode {
      node(.mapping(pairs.map { (text($0.0), $0.1) }))
    }
    let rule = mapping([
      ("id", text("random.rule")), ("category", text("vagueness")), ("value", text("x")),
      ("patterns", node(.sequence(patterns.map(text)))),
    ])
    return mapping([
      ("pack", text("random")),
      ("sets", mapping([("s", node(.sequence([text("a b"), text("c"), text("shall")])))])),
      ("rules", node(.sequence([rule]))),
    ])
  }
}
