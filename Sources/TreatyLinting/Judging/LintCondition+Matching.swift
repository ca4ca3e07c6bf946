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
  /// - Complexity: O(norms × evidence of the unit).
  func matches(in unit: Int, of context: LintContext) -> [LintMatch] {
    let assessment = context.assessments[unit]
    let provision = context.instrument.provisions[unit]
    guard holds(of: assessment, in: context.instrument) else { return [] }

    var escapeWords: [TextRange] = []
    if !escapes.isEmpty {
      let found = assessment.escapes.filter { holds(of: $0, in: unit, context: context) }
      guard !found.isEmpty else { return [] }
      escapeWords = found.flatMap { escape in
        escape.evidence.map { assessment.evidence[$0].range }
      }.sorted()
      if escapeWords.isEmpty { escapeWords = [provision.range] }
    }
    guard asksOfNorms else {
      let words = escapeWords.isEmpty ? [provision.range] : escapeWords
      return [
        LintMatch(
          unit: unit, sentence: sentence(of: words[0], in: assessment) ?? provision.range,
          words: words)
      ]
    }
    return assessment.norms.enumerated().compactMap { index, norm in
      match(norm, at: index, unit: unit, escapeWords: escapeWords, context: context)
    }
  }

  /// The parts that are asked of the provision at large.
  private func holds(of assessment: Assessment, in instrument: Instrument) -> Bool {
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

  /// The parts that are asked of one norm and its sentence.
  private func match(
    _ norm: Assessment.Norm, at index: Int, unit: Int, escapeWords: [TextRange],
    context: LintContext
  ) -> LintMatch? {
    let assessment = context.assessments[unit]
    guard forces.isEmpty || forces.contains(norm.force) else { return nil }
    let operatorWords = LintCondition.operatorWords(of: norm)
    if !verbs.isEmpty {
      let spoken = LintCondition.verbalWords(of: norm, in: context.instrument.text)
      guard spoken.contains(where: verbs.contains) else { return nil }
    }
    let inSentence = assessment.evidence.filter { norm.sentence.contains($0.range) }
    if withoutActor, namesActor(norm, inSentence, context.instrument.text) { return nil }
    if inSentence.contains(where: { isDimension($0.category) && lacks.contains($0.value) }) {
      return nil
    }
    var pointed = escapeWords.filter(norm.sentence.contains)
    if !escapes.isEmpty, pointed.isEmpty { return nil }
    if let words {
      pointed = inSentence.filter(words.describes).map(\.range)
      if pointed.isEmpty { return nil }
    }
    return LintMatch(
      unit: unit, sentence: norm.sentence, words: pointed.isEmpty ? [operatorWords] : pointed,
      operatorWords: operatorWords)
  }

  private func isDimension(_ category: EvidenceCategory) -> Bool {
    category == .determinacy || category == .vagueness
  }

  /// Whether a norm says which party or organ is to act: as the one addressed, or behind "by".
  private func namesActor(
    _ norm: Assessment.Norm, _ inSentence: [Assessment.Evidence], _ text: ReadingText
  ) -> Bool {
    let actors = inSentence.filter {
      $0.category == .addressee && $0.value != "person" && $0.value != "instrument"
    }
    if let addressee = norm.addressee {
      let known = inSentence.contains { $0.category == .addressee && $0.range.overlaps(addressee) }
      if !known || actors.contains(where: { $0.range.overlaps(addressee) }) { return true }
    }
    return actors.contains { actor in
      let before = TextRange(max(norm.sentence.start, actor.range.start - 24), actor.range.start)
      return actor.range.start > norm.operatorRange.end
        && text.words(before, lowercased: true).suffix(3).contains("by")
    }
  }

  /// The words in which a rule looks for a verb: the operator, the three words behind it, and the verb
  /// where the assessment found it.
  private static func verbalWords(of norm: Assessment.Norm, in text: ReadingText) -> [String] {
    let behind = TextRange(
      norm.operatorRange.end,
      max(norm.operatorRange.end, min(norm.sentence.end, norm.operatorRange.end + 80)))
    return text.words(norm.operatorRange, lowercased: true)
      + text.words(behind, lowercased: true).prefix(3)
      + (norm.verb.map { text.words($0, lowercased: true) } ?? [])
  }

  private func sentence(of range: TextRange, in assessment: Assessment) -> TextRange? {
    assessment.norms.map(\.sentence).first { $0.contains(range) }
  }

  /// The operator with its verb, where the verb follows it closely.
  private static func operatorWords(of norm: Assessment.Norm) -> TextRange {
    guard let verb = norm.verb, verb.start >= norm.operatorRange.start,
      verb.start - norm.operatorRange.end < 60
    else { return norm.operatorRange }
    return TextRange(norm.operatorRange.start, max(norm.operatorRange.end, verb.end))
  }
}
