/// Adds assessments up to an aggregate.
struct Aggregation {
  private(set) var forces = [Int](repeating: 0, count: LegalForce.allCases.count)
  private var provisions = 0
  private var escapes = 0
  private var hortatory = 0
  private var precisions = 0
  private var sum = 0.0
  private var squares = 0.0
  private var sentences = 0
  private var vagueSentences = 0

  /// Adds a provision.
  mutating func add(_ assessment: Assessment) {
    guard let force = assessment.force else { return }
    provisions += 1
    forces[LegalForce.allCases.firstIndex(of: force) ?? 0] += 1
    escapes += assessment.escapes.count
    if assessment.hortatory.level > 0 { hortatory += 1 }
    if let precision = assessment.precision {
      precisions += 1
      sum += precision.score
      squares += precision.score * precision.score
    }
    sentences += assessment.sentences
    vagueSentences += assessment.vagueSentences
  }

  /// Adds what has been added to another.
  mutating func add(_ other: Aggregation) {
    for index in forces.indices { forces[index] += other.forces[index] }
    provisions += other.provisions
    escapes += other.escapes
    hortatory += other.hortatory
    precisions += other.precisions
    sum += other.sum
    squares += other.squares
    sentences += other.sentences
    vagueSentences += other.vagueSentences
  }

  /// What it comes to.
  var aggregate: Aggregate {
    let count = Double(precisions)
    let mean = precisions > 0 ? sum / count : nil
    let spread = mean.map { max(0, squares / count - $0 * $0).squareRoot() }
    return Aggregate(
      provisions: provisions, forceCounts: forces, meanPrecision: mean, precisionSpread: spread,
      escapeDensity: provisions > 0 ? Double(escapes) / Double(provisions) : 0,
      hortatoryShare: provisions > 0 ? Double(hortatory) / Double(provisions) : 0,
      sentences: sentences, vagueSentences: vagueSentences)
  }

  /// The force that most provisions have; the stronger of equals.
  var commonForce: LegalForce? {
    guard provisions > 0 else { return nil }
    return LegalForce.allCases.enumerated().max { left, right in
      (forces[left.offset], left.element.strength, -left.offset)
        < (forces[right.offset], right.element.strength, -right.offset)
    }?.element
  }
}
