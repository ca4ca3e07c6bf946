public import TreatyEffects

extension RulePage {
  /// The page of a claim.
  ///
  /// - Parameters:
  ///   - claim: the claim.
  ///   - book: the claims among which it stands.
  public init(_ claim: Claim, in book: ClaimBook) {
    var facts = [
      Fact("mechanism", claim.mechanisms.map(\.rawValue).joined(separator: ", "))
    ]
    if !claim.stages.isEmpty {
      let stages = claim.stages.map(\.rawValue).joined(separator: ", ")
      facts.append(
        Fact("stage", claim.stageBasis == .inferred ? "\(stages) (our reading)" : stages))
    }
    if let pathway = claim.pathway { facts.append(Fact("pathway", pathway.rawValue)) }
    if let direction = claim.direction { facts.append(Fact("direction", direction.rawValue)) }
    if let grade = claim.grade { facts.append(Fact("graded by the article", grade.rawValue)) }
    if claim.role != .effect { facts.append(Fact("role", claim.role.rawValue)) }

    var sections = [Section("What it says", [.paragraph(claim.statement), .facts(facts)])]
    if !claim.conditions.isEmpty {
      sections.append(Section("Only if", [.list(claim.conditions.map(\.words))]))
    }
    sections.append(Section("Where it comes from", [.facts(Self.sources(of: claim))]))
    if let note = claim.note { sections.append(Section("What is doubtful", [.paragraph(note)])) }
    let related = Self.related(to: claim, in: book)
    if !related.isEmpty { sections.append(Section("See also", [.facts(related)])) }
    self.init(
      id: claim.id, subject: .claim, summary: claim.gist.isEmpty ? claim.statement : claim.gist,
      sections: sections)
  }

  private static func sources(of claim: Claim) -> [Fact] {
    var facts = [
      Fact("article", "Goodman & Jinks 2004, 54 Duke L.J. 621, at \(claim.pages)"),
      Fact(
        "basis",
        claim.basis == .stated
          ? "stated by the article, here in our own words"
          : "inferred by us" + (claim.inferredFrom.map { ", from \($0)" } ?? "")),
    ]
    if let converse = claim.converseOf {
      facts.append(Fact("converse of", converse))
    }
    if let elaborated = claim.elaborates {
      facts.append(Fact("explains", "\(elaborated), and is not counted beside it"))
    }
    return facts
  }

  /// The claims that name this one, or that it names.
  private static func related(to claim: Claim, in book: ClaimBook) -> [Fact] {
    let named = [claim.converseOf, claim.elaborates, claim.inferredFrom].compactMap { $0 }
    return book.claims.filter { other in
      other.id != claim.id
        && (named.contains(other.id) || other.converseOf == claim.id
          || other.elaborates == claim.id)
    }.map { Fact($0.id, $0.gist.isEmpty ? $0.statement : $0.gist) }
  }
}
