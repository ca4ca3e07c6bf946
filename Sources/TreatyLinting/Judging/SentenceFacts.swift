import TreatyAssessment
import TreatyRules
import TreatyText

/// What a condition asks about the sentence of a norm, found once for all the norms in it: a sentence may
/// have as many as it has words.
struct SentenceFacts {
  /// The sentence.
  let sentence: TextRange
  /// Whether what the condition does not want to see in the sentence is in it.
  let isRuledOut: Bool
  /// The words of the escapes that are asked for.
  let escapeWords: [TextRange]
  /// Where the last of the phrases begins that must not stand behind the operator; `nil` where none does.
  let lastPhrase: Int?

  /// The evidence that the condition asks for, by where it begins.
  private let evidence: [Assessment.Evidence]
  /// How far each of them and those before it reach.
  private let reaches: [Int]

  /// - Complexity: O(length of the sentence + evidence in it).
  init(
    _ condition: LintCondition, _ sentence: TextRange, of assessment: Assessment,
    escapeWords: [TextRange], in text: ReadingText
  ) {
    self.sentence = sentence
    let inSentence = assessment.evidence(in: sentence)
    isRuledOut =
      inSentence.contains { evidence in
        evidence.category == .determinacy && condition.withoutDeterminacy.contains(evidence.value)
          || (evidence.category == .determinacy || evidence.category == .vagueness)
            && condition.lacks.contains(evidence.value)
      }
      || !condition.sentencePhrases.isEmpty
        && !text.hasPhrase(condition.sentencePhrases, in: sentence)
      || !condition.notSentencePhrases.isEmpty
        && text.hasPhrase(condition.notSentencePhrases, in: sentence)
    self.escapeWords = escapeWords.filter(sentence.contains)
    lastPhrase =
      condition.withoutPhrases.isEmpty
      ? nil : text.lastPhrase(condition.withoutPhrases, in: sentence)
    evidence =
      condition.words.map { words in inSentence.filter { words.describes($0, in: text) } } ?? []
    var reach = 0
    reaches = evidence.map { evidence in
      reach = max(reach, evidence.range.end)
      return reach
    }
  }

  /// The words that the condition asks for, as seen from the operator of a norm: the heaviest, as many as
  /// a message has room for, in order of place.
  ///
  /// - Complexity: O(log n + words found), where words do not lie in one another.
  func words(
    _ place: LintCondition.Words.Place, of norm: Assessment.Norm, in text: ReadingText
  ) -> [TextRange] {
    let found: ArraySlice<Assessment.Evidence>
    switch place {
    case .anywhere: found = evidence[...]
    case .operator: found = overlapping(norm.operatorRange)[...]
    case .near: found = evidence.filter { isNear($0.range, norm.operatorRange, in: text) }[...]
    case .content:
      found =
        norm.isPassive(in: text)
        ? evidence[...]
        : evidence[evidence.countOfPrefix { $0.range.start < norm.operatorRange.start }...]
    }
    return found.sorted { ($1.weight, $0.range) < ($0.weight, $1.range) }
      .prefix(LintMessage.mostWords).map(\.range).sorted()
  }

  /// Whether no more than three words stand between two ranges.
  private func isNear(_ range: TextRange, _ other: TextRange, in text: ReadingText) -> Bool {
    let (start, end) = (min(range.end, other.end), max(range.start, other.start))
    // Three words are not longer than this; a sentence may be.
    guard end > start else { return true }
    guard end - start <= SentenceFacts.mostBytesNear else { return false }
    return text.wordRanges(TextRange(start, end)).count <= SentenceFacts.mostWordsNear
  }

  private static let mostWordsNear = 3
  private static let mostBytesNear = 60

  private func overlapping(_ range: TextRange) -> [Assessment.Evidence] {
    var index = evidence.countOfPrefix { $0.range.start < range.end }
    var found: [Assessment.Evidence] = []
    while index > 0, reaches[index - 1] > range.start {
      index -= 1
      if evidence[index].range.overlaps(range) { found.append(evidence[index]) }
    }
    return found.reversed()
  }
}

extension Assessment {
  /// The evidence that lies in a sentence, in order.
  ///
  /// - Complexity: O(log n + evidence in the sentence).
  fileprivate func evidence(in sentence: TextRange) -> [Evidence] {
    let first = evidence.countOfPrefix { $0.range.start < sentence.start }
    return evidence[first...].prefix { $0.range.start < sentence.end }
      .filter { $0.range.end <= sentence.end }
  }
}
