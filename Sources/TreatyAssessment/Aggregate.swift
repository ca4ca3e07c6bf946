/// What the provisions in a container come to: an article with paragraphs, a part, the instrument.
public struct Aggregate: Sendable, Hashable {
  /// How many provisions were counted: those that are coded one by one, points and chapeaux left to
  /// the paragraph that holds them.
  public var provisions: Int
  /// How many have each force, in the order of ``LegalForce``; zero counts are kept.
  public var forceCounts: [Int]
  /// The mean precision score of those that have one; `nil` where none has.
  public var meanPrecision: Double?
  /// The standard deviation of the same.
  public var precisionSpread: Double?
  /// Escape clauses for each counted provision.
  public var escapeDensity: Double
  /// The share of provisions with hortatory level 1 or 2.
  public var hortatoryShare: Double
  /// Sentences, and those with at least one vague word: comparable to the published index
  /// (Gastinger & Schmidtke 2022, Rev. Int. Org. 17(3):553).
  public var sentences: Int
  /// The sentences with at least one vague word.
  public var vagueSentences: Int

  /// The share of sentences with at least one vague word; 0 where there is no sentence.
  public var vagueSentenceShare: Double {
    sentences == 0 ? 0 : Double(vagueSentences) / Double(sentences)
  }

  /// Creates an aggregate.
  public init(
    provisions: Int = 0,
    forceCounts: [Int] = Array(repeating: 0, count: LegalForce.allCases.count),
    meanPrecision: Double? = nil, precisionSpread: Double? = nil, escapeDensity: Double = 0,
    hortatoryShare: Double = 0, sentences: Int = 0, vagueSentences: Int = 0
  ) {
    self.provisions = provisions
    self.forceCounts = forceCounts
    self.meanPrecision = meanPrecision
    self.precisionSpread = precisionSpread
    self.escapeDensity = escapeDensity
    self.hortatoryShare = hortatoryShare
    self.sentences = sentences
    self.vagueSentences = vagueSentences
  }
}
