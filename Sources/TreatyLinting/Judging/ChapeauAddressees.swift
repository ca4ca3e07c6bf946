import TreatyAssessment
import TreatyText

/// Who is told to act by the points of a unit that name nobody: the one that their chapeau names.
struct ChapeauAddressees {
  private let context: LintContext
  private let unit: Int
  /// The norms outside points that name somebody, in order.
  private let norms: [Assessment.Norm]

  /// - Complexity: O(norms × depth × log children).
  init(_ norms: [Assessment.Norm], of unit: Int, in context: LintContext) {
    self.context = context
    self.unit = unit
    self.norms = norms.filter { norm in
      norm.addressee != nil
        && !ChapeauAddressees.isInPoint(norm.operatorRange, of: unit, in: context)
    }
  }

  /// The one that the last norm before a point names; `nil` for a norm that stands in no point.
  ///
  /// - Complexity: O(depth × log children + log norms).
  func addressee(of norm: Assessment.Norm) -> TextRange? {
    let before = norms.countOfPrefix { $0.operatorRange.start < norm.operatorRange.start }
    guard before > 0,
      ChapeauAddressees.isInPoint(norm.operatorRange, of: unit, in: context)
    else { return nil }
    return norms[before - 1].addressee
  }

  private static func isInPoint(
    _ range: TextRange, of unit: Int, in context: LintContext
  ) -> Bool {
    context.innermost(range, within: unit).map {
      context.instrument.provisions[$0].kind == .point
    } ?? false
  }
}
