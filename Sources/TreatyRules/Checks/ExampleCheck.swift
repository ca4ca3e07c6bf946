import TreatyText

/// Runs the examples of rules, in all variants.
struct ExampleCheck {
  private let rules: [RuleDraft]
  private let compiled: CompiledRules
  private var scratch = MatchScratch()
  private var tokens: [Token] = []
  private(set) var errors: [DataError] = []
  private(set) var notes: [DataError] = []
  private(set) var textCount = 0

  init(rules: [RuleDraft], compiled: CompiledRules) {
    self.rules = rules
    self.compiled = compiled
  }

  /// Checks the rule of an index.
  mutating func check(_ rule: Int) {
    let draft = rules[rule]
    var shown: Set<UInt32> = []
    for example in draft.rule.hits { hit(example.node, rule, &shown) }
    for example in draft.rule.misses { miss(example.node, rule) }
    guard !draft.rule.hits.isEmpty else { return }
    for (index, pattern) in draft.patterns.enumerated() where !shown.contains(UInt32(index)) {
      notes.append(
        pattern.error(
          "no example shows what the pattern matches",
          suggestion: "add a hit that it matches, or leave it out if it matches nothing"))
    }
  }

  private mutating func hit(_ node: DataNode, _ rule: Int, _ shown: inout Set<UInt32>) {
    let example: MarkedExample
    do {
      example = try MarkedExample(node)
    } catch {
      errors.append(error)
      return
    }
    guard example.hasMarks else {
      errors.append(
        node.error("no words are marked", suggestion: "put « » around the words matched"))
      return
    }
    for variant in variants(rule) {
      let (bytes, marks) = example.bytes(variant)
      let found = matches(bytes, rule)
      if variant == .asWritten { notePatterns(rule, found, &shown) }
      guard found != marks else { continue }
      errors.append(
        node.error(
          "the example\(variant.name) is not matched as marked",
          suggestion: difference(bytes, marks, found, rule)))
      return
    }
  }

  private mutating func miss(_ node: DataNode, _ rule: Int) {
    guard let text = node.text else { return }
    for variant in variants(rule) {
      guard let example = try? MarkedExample(node), !example.hasMarks else {
        errors.append(
          node.error("a miss has no marks", suggestion: "leave « » out, or move it to 'hits'"))
        return
      }
      let (bytes, _) = example.bytes(variant)
      guard let found = matches(bytes, rule).first else { continue }
      let words = String(decoding: bytes[found.start..<found.end], as: UTF8.self)
      errors.append(
        node.error(
          "the miss\(variant.name) is matched: '\(words)'",
          suggestion: text.isEmpty ? "" : "narrow the pattern, or add a 'not-…' condition"))
      return
    }
  }

  /// The variants that must not change what the rule matches: capitals do where case matters.
  private func variants(_ rule: Int) -> [MarkedExample.Variant] {
    let draft = rules[rule]
    let patterns = draft.patterns + draft.conditions.map(\.pattern)
    let hasCase = patterns.contains { $0.text?.contains("=") == true }
    return MarkedExample.Variant.allCases.filter { $0 != .inCapitals || !hasCase }
  }

  /// Where the rule matches, by place.
  private mutating func matches(_ bytes: [UInt8], _ rule: Int) -> [TextRange] {
    textCount += 1
    tokens.removeAll(keepingCapacity: true)
    compiled.tokenizer.append(bytes.span, from: 0, to: bytes.count, into: &tokens)
    let scope = rules[rule].rule.scope
    compiled.match(tokens, scope: scope.isEmpty ? [.operative] : scope, scratch: &scratch)
    return scratch.resolution.candidates.filter { Int($0.rule) == rule }.map(range)
  }

  private func range(_ candidate: OverlapResolution.Candidate) -> TextRange {
    TextRange(
      Int(tokens[Int(candidate.start)].start), Int(tokens[Int(candidate.end) - 1].end))
  }

  /// Notes the patterns of the rule that match one of the found ranges.
  private func notePatterns(_ rule: Int, _ found: [TextRange], _ shown: inout Set<UInt32>) {
    for hit in scratch.hits where Int(compiled.owners[Int(hit.pattern)]) == rule {
      let range = TextRange(
        Int(tokens[Int(hit.start)].start), Int(tokens[Int(hit.end) - 1].end))
      if found.contains(range) { shown.insert(compiled.indices[Int(hit.pattern)]) }
    }
  }

  private func difference(
    _ bytes: [UInt8], _ marks: [TextRange], _ found: [TextRange], _ rule: Int
  ) -> String {
    func words(_ range: TextRange) -> String {
      "'" + String(decoding: bytes[range.start..<range.end], as: UTF8.self) + "'"
    }
    if let missing = marks.first(where: { !found.contains($0) }) {
      if let near = found.first(where: { $0.overlaps(missing) }) {
        return "marked is \(words(missing)), matched is \(words(near))"
      }
      let taker = scratch.resolution.candidates.first { candidate in
        let category = rules[Int(candidate.rule)].rule.category
        return range(candidate).overlaps(missing) && Int(candidate.rule) != rule
          && (category == rules[rule].rule.category || category == .claim)
      }
      if let taker {
        return "\(words(missing)) is taken by rule '\(rules[Int(taker.rule)].rule.id)'"
      }
      return "\(words(missing)) is not matched"
    }
    if let extra = found.first(where: { !marks.contains($0) }) {
      return "\(words(extra)) is matched, but not marked"
    }
    return ""
  }
}
