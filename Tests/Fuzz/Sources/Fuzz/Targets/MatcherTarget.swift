import TreatyLint

extension FuzzTarget {
  /// The tokenizer, the matcher with the shipped rules, and the assessment of one provision.
  static let matcher = FuzzTarget(name: "matcher") {
    Drafts.texts.flatMap { $0.split(separator: 0x0A).map { [UInt8(0)] + $0 } }
  } run: { bytes in
    guard let choice = bytes.first else { return }
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    let scopes: [RuleScope] = [
      .operative, .preamble, [.operative, .treaty, .chapeau], [.operative, .resolution, .point],
      .heading, [.annex, .operative], [.definitions, .operative], [],
    ]
    Matching.run(Array(text.utf8), scope: scopes[Int(choice) % scopes.count])
    let instrument = TreatyReader().readProvision(name: "input", text: text)
    instrument.keepPromises(of: Array(text.utf8))
    instrument.loseNothing(of: [0..<instrument.source.bytes.count])
    WholePath.assess(instrument)
  }
}

extension WholePath {
  /// Assessment and effects alone.
  static func assess(_ instrument: Instrument) {
    let options = PipelineOptions(explains: false, lints: false)
    let first = pipeline.analyse(instrument, options: options)
    first.keepPromises()
  }
}

/// Matches the shipped rules and holds the matcher to its word.
enum Matching {
  static func run(_ bytes: [UInt8], scope: RuleScope) {
    let book = RuleBook.shipped
    var tokens: [Token] = []
    book.tokenize(bytes, TextRange(0, bytes.count), into: &tokens)
    keep(tokens, bytes)
    var matches: [RuleMatch] = []
    book.match(tokens, scope: scope, into: &matches)
    var again: [RuleMatch] = []
    book.match(tokens, scope: scope, into: &again)
    promise(matches == again, "two matches of one text differ")
    keep(matches, tokens, book, scope)
  }

  private static func keep(_ tokens: [Token], _ bytes: [UInt8]) {
    var end = 0
    for token in tokens {
      promise(
        Int(token.start) >= end && Int(token.end) <= bytes.count,
        "a token stands at \(token.start)..<\(token.end) after \(end)")
      promise(
        Scalars.isBoundary(Int(token.start), in: bytes)
          && Scalars.isBoundary(Int(token.end), in: bytes), "a token parts a scalar")
      end = Int(token.end)
    }
  }

  private static func keep(
    _ matches: [RuleMatch], _ tokens: [Token], _ book: RuleBook, _ scope: RuleScope
  ) {
    var start = 0
    var ends: [String: Int] = [:]
    for match in matches {
      let rule = book.rules[match.rule]
      promise(
        !match.tokens.isEmpty && match.tokens.upperBound <= tokens.count,
        "\(rule.id) matches \(match.tokens) of \(tokens.count) tokens")
      promise(match.tokens.lowerBound >= start, "matches are out of order")
      start = match.tokens.lowerBound
      promise(rule.scope.admits(scope), "\(rule.id) matches outside its scope")
      promise(
        match.range.start == Int(tokens[match.tokens.lowerBound].start)
          && match.range.end == Int(tokens[match.tokens.upperBound - 1].end),
        "\(rule.id) matches bytes that are not its tokens'")
      let lane: String
      switch rule.category {
      case .bound: lane = "\(rule.category) \(rule.value)"
      case .escape, .function:
        lane = "\(rule.category) \(rule.value)\(rule.weight < 1 ? " weak" : "")"
      default: lane = "\(rule.category)"
      }
      promise(
        match.tokens.lowerBound >= ends[lane, default: 0], "two matches of \(lane) overlap")
      ends[lane] = match.tokens.upperBound
    }
  }
}
