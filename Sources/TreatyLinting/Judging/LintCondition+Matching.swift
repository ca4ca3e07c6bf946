import TreatyAssessment
import TreatyRules
import TreatyText

/// A place where the condition of a rule holds.
struct LintMatch {
  /// The unit that was judged.
  var unit: Int
  /// The sentence that holds the cause; two findings in one sentence may have one cause.
  var sentence: TextRange
  /// The words to point at, in order of place; never empty.
  var words: [TextRange]
  /// The operator and its verb, where the rule looked at a norm.
  var operatorWords: TextRange?
}

extension LintCondition {
  /// The places in a unit where the condition holds.
  ///
  /// - Complexity: O(norms + evidence of the unit + its length).
  func matches(in unit: Int, of context: LintContext) -> [LintMatch] {
    guard holds(of: context.assessments[unit], in: context.instrument) else { return [] }
    let assessment = context.assessments[unit]
    let range = context.instrument.provisions[unit].range
    var escapeWords: [TextRange] = []
    if !escapes.isEmpty {
      let found = assessment.escapes.filter { holds(of: $0, in: unit, context: context) }
      guard !found.isEmpty else { return [] }
      escapeWords = found.flatMap { escape in
        escape.evidence.map { assessment.evidence[$0].range }
      }.sorted()
      if escapeWords.isEmpty { escapeWords = [range] }
    }
    guard asksOfNorms else {
      let words = escapeWords.isEmpty ? [range] : escapeWords
      return [
        LintMatch(
          unit: unit, sentence: sentence(of: words[0], in: assessment) ?? range,
          words: words)
      ]
    }
    let text = context.instrument.text
    // Where the words are those of the sentence, they are the same for each of its norms: one is enough.
    let isSaidOnce = words.map { $0.place != .operator } ?? !escapes.isEmpty
    var matches: [LintMatch] = []
    var facts: SentenceFacts?
    var chapeaux: ChapeauAddressees?
    for norm in assessment.norms where norm.isMain {
      // Looked for only where a norm names nobody.
      if chapeaux == nil, asksForAddressee, norm.addressee == nil {
        chapeaux = ChapeauAddressees(assessment.norms, of: unit, in: context)
      }
      guard isAsked(norm, chapeaux, in: text),
        !(isSaidOnce && matches.last?.sentence == norm.sentence)
      else { continue }
      if facts?.sentence != norm.sentence {
        facts = SentenceFacts(
          self, norm.sentence, of: assessment, escapeWords: escapeWords, in: text)
      }
      if let facts, let match = match(norm, facts, unit: unit, in: text) { matches.append(match) }
    }
    return matches
  }

  /// The parts that are asked of the provision at large.
  private func holds(of assessment: borrowing Assessment, in instrument: Instrument) -> Bool {
    guard instruments.isEmpty || instruments.contains(instrument.kind) else { return false }
    if let precision {
      guard let level = assessment.precision?.level, precision.contains(level) else { return false }
    }
    if let hortatory, !hortatory.contains(assessment.hortatory.level) { return false }
    guard functions.isEmpty || assessment.functions.contains(where: functions.contains) else {
      return false
    }
    return !assessment.functions.contains(where: withoutFunctions.contains)
  }

  /// The parts that are asked of an escape.
  private func holds(of escape: Assessment.Escape, in unit: Int, context: LintContext) -> Bool {
    guard escapes.contains(escape.kind) else { return false }
    if let bounded, bounded != escape.isBounded { return false }
    if let boundedInArticle,
      boundedInArticle != (escape.isBounded || context.articleBounds(escape.kind, around: unit))
    {
      return false
    }
    return !escape.bounds.contains(where: withoutBounds.contains)
  }

  /// The parts that are asked of the norm alone and cost little.
  private func isAsked(
    _ norm: Assessment.Norm, _ chapeaux: ChapeauAddressees?, in text: ReadingText
  ) -> Bool {
    (forces.isEmpty || forces.contains(norm.force)) && isAddressed(norm, chapeaux, text)
  }

  /// The parts that are asked of one norm and its sentence.
  private func match(
    _ norm: Assessment.Norm, _ facts: SentenceFacts, unit: Int, in text: ReadingText
  ) -> LintMatch? {
    guard !facts.isRuledOut else { return nil }
    if let phrase = facts.lastPhrase, phrase >= norm.operatorRange.end { return nil }
    var endOfVerb: Int?
    if !verbs.isEmpty {
      endOfVerb = self.endOfVerb(norm, text)
      if endOfVerb == nil { return nil }
    }
    var pointed = facts.escapeWords
    if !escapes.isEmpty, pointed.isEmpty { return nil }
    if let words {
      pointed = facts.words(words.place, of: norm, in: text)
      if pointed.isEmpty { return nil }
    }
    let operatorWords =
      endOfVerb.map { TextRange(norm.operatorRange.start, max(norm.operatorRange.end, $0)) }
      ?? LintCondition.operatorWords(of: norm, in: text)
    return LintMatch(
      unit: unit, sentence: norm.sentence, words: pointed.isEmpty ? [operatorWords] : pointed,
      operatorWords: operatorWords)
  }

  private var asksForAddressee: Bool { !addressees.isEmpty || !notAddressees.isEmpty }

  /// Whether the one addressed is one that the rule speaks of.
  private func isAddressed(
    _ norm: Assessment.Norm, _ chapeaux: ChapeauAddressees?, _ text: ReadingText
  ) -> Bool {
    guard asksForAddressee else { return true }
    let addressee = norm.addressee ?? chapeaux?.addressee(of: norm)
    let name = addressee.map { text.words($0, lowercased: true) } ?? []
    guard !name.contains(where: notAddressees.contains) else { return false }
    guard !addressees.isEmpty else { return true }
    guard name.contains(where: addressees.contains), let addressee else { return false }
    return !isGenitive(addressee, text)
  }

  /// Whether the one named hangs on another word, which is then the subject: "cooperation between the
  /// Parties", "the laws of a Party"; but not "each of the Parties".
  private func isGenitive(_ addressee: TextRange, _ text: ReadingText) -> Bool {
    let before = text.words(
      TextRange(max(0, addressee.start - 48), addressee.start), lowercased: true)
    let rest = before.reversed().drop(while: Self.determiners.contains)
    guard let preposition = rest.first, Self.prepositions.contains(preposition) else {
      return false
    }
    let head = rest.dropFirst().first ?? ""
    return !Self.partitives.contains(head)
  }

  private static let determiners: Set<String> = [
    "the", "each", "both", "two", "contracting", "states", "state", "a", "an", "any", "such",
    "either", "first", "second", "former", "latter", "that", "this", "host", "these", "those",
    "all", "other", "concerned", "member", "respective",
  ]
  private static let prepositions: Set<String> = [
    "of", "between", "among", "with", "from", "for", "to", "on", "by", "in",
  ]
  private static let partitives: Set<String> = [
    "each", "both", "all", "any", "either", "neither", "none", "one", "every",
  ]

  /// Where the words behind the operator that are a verb of the rule's end; `nil` where there are none.
  private func endOfVerb(_ norm: Assessment.Norm, _ text: ReadingText) -> Int? {
    if text.words(norm.operatorRange, lowercased: true).contains(where: verbs.contains) {
      return norm.operatorRange.end
    }
    let behind = TextRange(
      norm.operatorRange.end,
      max(norm.operatorRange.end, min(norm.sentence.end, norm.operatorRange.end + 80)))
    for range in text.wordRanges(behind).prefix(3)
    where verbs.contains(text.string(range).lowercased()) {
      return range.end
    }
    guard let verb = norm.verb, verbs.contains(text.string(verb).lowercased()) else { return nil }
    return verb.end
  }

  private func sentence(of range: TextRange, in assessment: Assessment) -> TextRange? {
    assessment.norms.map(\.sentence).first { $0.contains(range) }
  }

  /// The operator with its verb, and with the participle of a passive: "shall be communicated". An
  /// operator of several words has its verb in it.
  private static func operatorWords(of norm: Assessment.Norm, in text: ReadingText) -> TextRange {
    let spoken = text.words(norm.operatorRange, lowercased: true)
    guard let last = spoken.last, spoken.count == 1 || last == "not" || last == "to",
      let verb = norm.verb, verb.start >= norm.operatorRange.end,
      verb.start - norm.operatorRange.end < 60,
      // Behind a comma stands no verb but an insertion: "shall, at the request of …".
      !text.bytes[norm.operatorRange.end..<verb.start].contains(0x2C)
    else { return norm.operatorRange }
    guard norm.isPassive(in: text) else { return TextRange(norm.operatorRange.start, verb.end) }
    let rest = text.wordRanges(TextRange(verb.end, min(norm.sentence.end, verb.end + 60)))
    let participle = rest.prefix(3).first { !text.string($0).hasSuffix("ly") }
    return TextRange(norm.operatorRange.start, participle?.end ?? verb.end)
  }
}

extension Assessment.Norm {
  /// Whether the thing to be done is the subject: "adequate controls shall be adopted".
  func isPassive(in text: ReadingText) -> Bool {
    verb.map { text.words($0, lowercased: true) == ["be"] } ?? false
  }
}
