import TreatyText

extension Instrument {
  /// References to provisions that the instrument does not have. References in words quoted for
  /// another instrument are that instrument's.
  func danglingReferences() -> [StructuralFault] {
    references.compactMap { reference in
      let missing = reference.targets.compactMap { target -> String? in
        if case .dangling(let eId) = target { eId } else { nil }
      }
      guard let first = missing.first else { return nil }
      return StructuralFault(range: reference.range, target: EIdWords.words(first))
    }
  }
}
