import TreatyText

/// A place where a structural check fails.
struct StructuralFault {
  /// The words to point at.
  var range: TextRange
  /// What was looked for, as it appears in the message.
  var target: String
}

extension StructuralCheck {
  /// The places where the check fails, in order.
  ///
  /// - Parameter lists: the lists of the rule, by ``listNames``.
  func faults(in context: LintContext, lists: [String: PhraseList]) -> [StructuralFault] {
    let instrument = context.instrument
    switch self {
    case .unclosedBracket: return instrument.unbalancedBrackets()
    case .placeholder: return instrument.placeholders()
    case .danglingReference: return instrument.danglingReferences(lists)
    case .duplicateNumber: return instrument.duplicateNumbers()
    case .gapInNumbering: return instrument.gapsInNumbering()
    case .unusedDefinition: return instrument.unusedDefinitions(lists, where: context.defines)
    case .duplicateDefinition: return instrument.duplicateDefinitions(lists)
    case .emptyProvision: return instrument.emptyProvisions()
    // Suppressions report on themselves once the findings are known.
    case .unusedSuppression, .malformedSuppression: return []
    }
  }
}
