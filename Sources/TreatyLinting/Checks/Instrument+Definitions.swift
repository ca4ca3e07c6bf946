import TreatyText

extension Instrument {
  /// Terms that are defined and do not occur again outside their definition.
  ///
  /// - Parameter defines: whether a provision is one that defines; "by all lawful means" is no term.
  func unusedDefinitions(where defines: (Int) -> Bool) -> [StructuralFault] {
    let terms = definedTerms.filter { $0.provision < provisions.count && defines($0.provision) }
    var search = TermSearch()
    for term in terms { search.add(term.term, outside: definingRange(of: term)) }
    search.read(text)
    return terms.indices.filter { !search.isFound($0) }
      .map { StructuralFault(range: terms[$0].range, target: terms[$0].term) }
  }

  /// Terms that are defined a second time.
  func duplicateDefinitions() -> [StructuralFault] {
    var seen: Set<String> = []
    return definedTerms.compactMap { term in
      seen.insert(term.term.lowercased()).inserted
        ? nil : StructuralFault(range: term.range, target: term.term)
    }
  }

  /// The words that define a term: its own provision, or only the term where that provision does more
  /// than define ("a Committee (hereinafter "the Committee") shall …").
  private func definingRange(of term: DefinedTerm) -> TextRange {
    let provision = provisions[term.provision]
    return provision.kind == .point || provision.kind == .subparagraph
      ? provision.range : term.range
  }
}
