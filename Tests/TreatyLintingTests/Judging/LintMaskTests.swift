import Testing
import TreatyAssessment
import TreatyEffects

@testable import TreatyLinting

/// The bit sets pass over nothing that a condition holds of.
struct LintMaskTests {
  private static let draft = """
    Article 1
    1. Each Party shall take appropriate measures as far as possible.
    2. A Party may derogate from this Article in time of emergency.
    3. A Party may withdraw after notifying the Depositary within thirty days.
    4. The Parties are encouraged to endeavour to promote friendly relations.
    Article 2
    For the purposes of this Agreement, "goods" means products.
    Article 3
    No Party shall apply duties, unless it considers them necessary for its security.
    Article 4
    The Committee shall submit a report to the Conference.
    """

  @Test func `a mask holds wherever its condition does`() throws {
    let analysis = try Pipeline().analyse(name: "draft.txt", bytes: Array(Self.draft.utf8))
    let context = LintContext(
      instrument: analysis.instrument, assessments: analysis.assessments, regime: Regime(),
      detectedDelegation: false)
    var matched = 0
    var passed = 0
    for rule in LintRuleBook.shipped.rules {
      guard case .assessment(let conditions) = rule.trigger else { continue }
      for condition in conditions {
        let mask = LintMask(condition)
        for (place, unit) in context.units.indices.enumerated() {
          let matches = condition.matches(in: unit, of: context)
          let holds = mask.holds(of: context.features[place])
          #expect(holds || matches.isEmpty, "\(rule.id)")
          if !matches.isEmpty { matched += 1 }
          if !holds { passed += 1 }
        }
      }
    }
    #expect(matched > 5)
    #expect(passed > 5 * matched)
  }
}
