import TreatyEffects

/// Writes the effects to expect of a provision as a table, each with its claims to be unfolded.
struct HTMLEffects {
  let effects: [ExpectedEffect]
  let claims: ClaimBook
  private let signs = SignSet(.unicode)

  init(_ effects: [ExpectedEffect], claims: ClaimBook) {
    self.effects = effects
    self.claims = claims
  }

  func write(to bytes: inout [UInt8]) {
    guard !effects.isEmpty else { return }
    bytes.append(text: "<table>\n<tr><th></th>")
    for stage in Stage.allCases {
      bytes.append(text: "<th scope=\"col\">\(AssessmentWords.explained(stage))</th>")
    }
    bytes.append(text: "</tr>\n")
    for mechanism in Mechanism.allCases {
      bytes.append(text: "<tr><th scope=\"row\">\(mechanism.rawValue)</th>")
      for stage in Stage.allCases {
        let effect = effects.first { $0.mechanism == mechanism && $0.stage == stage }
        bytes.append(text: "<td>\(effect.map(cell) ?? "")</td>")
      }
      bytes.append(text: "</tr>\n")
    }
    bytes.append(text: "</table>\n")
  }

  private func cell(_ effect: ExpectedEffect) -> String {
    let sign = EffectGrid.sign(effect.direction, effect.strength, signs)
    let head =
      "<span class=\"\(effect.direction.rawValue)\">\(sign) \(EffectGrid.words(effect))</span>"
    guard !effect.claims.isEmpty else { return head }
    let points = effect.claims.map { "<li>\(line(of: $0))</li>" }.joined()
    return "<details><summary>\(head)</summary><ul>\(points)</ul></details>"
  }

  private func line(of claim: ExpectedEffect.FiredClaim) -> String {
    let gist = claims.claim(claim.id)?.gist ?? ""
    var source = [XMLText.escaped(claim.pages)]
    if claim.basis == .inferred { source.append("<em>inferred</em>") }
    if let pathway = claim.pathway { source.append(pathway.rawValue) }
    let conditions = claim.openConditions.map { ", if \(XMLText.escaped($0))" }.joined()
    return "<span class=\"\(claim.direction.rawValue)\">"
      + "\(EffectGrid.sign(claim.direction, nil, signs))</span> "
      + "<span title=\"\(XMLText.escaped("\(claim.id): \(claim.statement)"))\">"
      + "\(XMLText.escaped(gist.isEmpty ? claim.statement : gist))</span>"
      + " (\(source.joined(separator: ", ")))\(conditions)"
  }
}
