public import TreatyEffects

extension RulePage {
  /// The page of a mechanism of social influence: what it is, and what serves it at each stage.
  ///
  /// - Parameters:
  ///   - mechanism: the mechanism.
  ///   - book: the claims.
  public init(_ mechanism: Mechanism, in book: ClaimBook) {
    let claims = book.claims.filter { $0.mechanisms.contains(mechanism) }
    var sections: [Section] = []
    let definitions = claims.filter { $0.role == .definition }
    if !definitions.isEmpty {
      sections.append(
        Section("What it is", [.list(definitions.map { "\($0.statement) (\($0.pages))" })]))
    }
    for stage in Stage.allCases {
      for direction in [Direction.favourable, .adverse] {
        let speaking = claims.filter {
          $0.role == .effect && $0.stages.contains(stage) && $0.direction == direction
            && $0.elaborates == nil && $0.basis == .stated
        }
        guard !speaking.isEmpty else { continue }
        let heading =
          "\(direction == .favourable ? "What serves it" : "What works against it"), \(AssessmentWords.explained(stage))"
        sections.append(
          Section(heading, [.facts(speaking.map { Fact($0.id, Self.line(of: $0)) })]))
      }
    }
    let others = claims.filter { $0.role == .condition || $0.role == .interaction }
    if !others.isEmpty {
      sections.append(
        Section("When it works, and what gets in its way", [.list(others.map(Self.line))]))
    }
    self.init(
      id: mechanism.rawValue, subject: .term,
      summary: definitions.first?.statement ?? "A mechanism of social influence.",
      sections: sections)
  }

  private static func line(of claim: Claim) -> String {
    let words = claim.gist.isEmpty ? claim.statement : claim.gist
    let pathway = claim.pathway.map { ", \($0.rawValue) pathway" } ?? ""
    return "\(words) (\(claim.pages)\(pathway))"
  }
}
