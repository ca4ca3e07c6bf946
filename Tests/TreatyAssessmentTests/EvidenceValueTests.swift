import Testing
import TreatyRules

@testable import TreatyAssessment

/// What `rules check` allows is what the assessment understands.
struct EvidenceValueTests {
  @Test func `the values of the packs are those of the assessment`() {
    #expect(Set(EvidenceCategory.force.values) == Set(LegalForce.allCases.map(\.rawValue)))
    #expect(Set(EvidenceCategory.escape.values) == Set(EscapeKind.allCases.map(\.rawValue)))
    #expect(Set(EvidenceCategory.bound.values) == Set(BoundKind.allCases.map(\.rawValue)))
    #expect(Set(EvidenceCategory.function.values) == Set(RegimeFunction.allCases.map(\.rawValue)))
    #expect(
      Set(EvidenceCategory.addressee.values).isSuperset(of: AddresseeKind.allCases.map(\.rawValue)))
    for value in EvidenceCategory.addressee.values {
      let kind = value.split(separator: "-").dropLast().joined(separator: "-")
      #expect(AddresseeKind(rawValue: value) != nil || AddresseeKind(rawValue: kind) != nil)
    }
    for value in EvidenceCategory.clause.values {
      #expect(value == "none" || ClauseRole(rawValue: value).map { $0 != .none } == true)
    }
  }
}
