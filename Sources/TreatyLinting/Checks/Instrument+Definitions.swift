import TreatyText

extension Instrument {
  /// Terms that are defined and do not occur again outside their definition.
  ///
  /// A term of several parts counts as used where its first part is: a text that defines "approved site or
  /// facility" speaks of approved sites, one that defines "official activities of the Fund" of its official
  /// activities.
  ///
  /// - Parameter defines: whether a provision is one that defines; "by all lawful means" is no term.
  func unusedDefinitions(where defines: (Int) -> Bool) -> [StructuralFault] {
    let terms = definedTerms.filter {
      $0.provision < provisions.count && defines($0.provision) && !isAside($0)
    }
    var search = TermSearch()
    for term in terms {
      search.add(Self.firstPart(of: term.term), outside: definingRange(of: term))
    }
    search.read(text)
    let faults = terms.indices.filter { !search.isFound($0) }
      .map { StructuralFault(range: terms[$0].range, target: terms[$0].term) }
    // Where half of all terms seem unused, the text that uses them is another one or was not read.
    return faults.count > 3 && faults.count * 2 > terms.count ? [] : faults
  }

  /// Terms that are defined a second time where the first definition holds too; the target says where that is.
  ///
  /// What is defined for a chapter, an article or an annex may be defined again for another.
  func duplicateDefinitions() -> [StructuralFault] {
    var first: [String: DefinedTerm] = [:]
    var scopes = ScopeSearch()
    return definedTerms.compactMap { term -> StructuralFault? in
      let name = term.term.lowercased()
      guard term.provision < provisions.count, isOperative(term.provision),
        !hasScope(term, &scopes),
        !isNoDefinition(term)
      else { return nil }
      guard let earlier = first[name] else {
        first[name] = term
        return nil
      }
      let place = EIdWords.words(provisions[earlier.provision].id)
      return StructuralFault(range: term.range, target: place)
    }
  }

  /// The words that define a term: its own provision, or only the term where that provision does more
  /// than define ("a Committee (hereinafter "the Committee") shall …").
  private func definingRange(of term: DefinedTerm) -> TextRange {
    let provision = provisions[term.provision]
    return provision.kind == .point || provision.kind == .subparagraph
      ? provision.range : term.range
  }

  /// Whether a term is a short name in brackets ("(hereinafter referred to as the "Rome Convention")"), or one
  /// word put for another (""Party" means "Member""): the one saves words, the other is its own use.
  private func isAside(_ term: DefinedTerm) -> Bool {
    let before = text.string(TextRange(max(0, term.range.start - 80), term.range.start))
    if let open = before.lastIndex(of: "("), !before[open...].contains(")") { return true }
    if isNoDefinition(term) { return true }
    let behind = text.string(
      TextRange(term.range.end, min(text.bytes.count, term.range.end + 24)))
    let words = behind.drop { !$0.isLetter }
    guard words.hasPrefix("means") else { return false }
    return words.dropFirst(5).drop { $0.isWhitespace }.first.map { "\"“«".contains($0) } ?? false
  }

  /// Whether "means" is a noun behind the supposed term: "may settle it by means of a decision" defines nothing.
  private func isNoDefinition(_ term: DefinedTerm) -> Bool {
    let end = min(text.bytes.count, term.range.end + 24)
    return text.hasPhrase(Self.meansAsNoun, in: TextRange(term.range.end, end))
  }

  private static let meansAsNoun = PhraseList(["means of", "means or"])

  /// Whether a provision is one in force, and no note or signature.
  private func isOperative(_ provision: Int) -> Bool {
    switch provisions[provision].kind {
    case .note, .signature, .testimonium: false
    default: true
    }
  }

  /// A term up to the first word that joins something on to it, without "the term" before it.
  private static func firstPart(of term: String) -> String {
    var words = term.split { $0.isWhitespace || "“”\"«»,ÒÓÔÕ".contains($0) }.map(String.init)
    if let last = words.lastIndex(where: { openers.contains($0.lowercased()) }) {
      words.removeFirst(last + 1)
    }
    let end = words.dropFirst().firstIndex { joiners.contains($0.lowercased()) } ?? words.count
    return words.isEmpty ? term : words[..<end].joined(separator: " ")
  }

  private static let openers: Set<String> = ["term", "terms", "expression", "expressions"]
  private static let joiners: Set<String> = [
    "of", "or", "and", "under", "for", "in", "to", "with", "by", "from", "on", "and/or", "de", "du",
    "des", "et", "ou", "del", "y", "o",
  ]

  /// Whether a term is defined for a part of the instrument only: in an annex, or after "for the purposes of
  /// this Chapter" in its article.
  private func hasScope(_ term: DefinedTerm, _ search: inout ScopeSearch) -> Bool {
    var next: Int? = term.provision
    var article = provisions[term.provision].range
    while let index = next {
      if provisions[index].kind == .annex || provisions[index].isQuotation { return true }
      if provisions[index].kind == .article { article = provisions[index].range }
      next = provisions[index].parent
    }
    let start = min(article.start, term.range.start)
    if search.start != start || search.read > term.range.start {
      search = ScopeSearch(start: start, read: start)
    }
    if !search.isFound {
      var from = max(start, search.read - 40)
      while from > start, from < search.read, text.bytes[from - 1] > 0x20 { from += 1 }
      search.isFound = text.hasPhrase(Self.scopes, in: TextRange(from, term.range.start))
    }
    search.read = term.range.start
    return search.isFound
  }

  /// How far an article has been looked through for what limits its terms: an article of 20,000 terms is not
  /// read anew for each.
  private struct ScopeSearch {
    /// Where the article begins.
    var start = -1
    var read = -1
    var isFound = false
  }

  private static let scopes = PhraseList(
    ["chapter", "section", "part", "title", "article", "paragraph", "appendix"].flatMap {
      ["purposes of this \($0)", "purpose of this \($0)", "as used in this \($0)", "in this \($0)"]
    })
}
