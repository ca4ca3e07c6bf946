import TreatyText

extension Instrument {
  /// Terms that are defined and do not occur again outside their definition.
  ///
  /// A term of several parts counts as used where one of them is: a text that defines "approved site or
  /// facility" speaks of approved sites, one that defines "official activities of the Fund" of its official
  /// activities, one that defines "Harmonized System (HS)" of the HS. The order of its words is free, and terms
  /// that share a definition ("the term “Harmonized System” or “HS”") share their uses.
  ///
  /// - Parameters:
  ///   - lists: those of the rule, by name.
  ///   - defines: whether a provision is one that defines; "by all lawful means" is no term.
  func unusedDefinitions(
    _ lists: [String: PhraseList], where defines: (Int) -> Bool
  ) -> [StructuralFault] {
    let terms = definedTerms.filter {
      $0.provision < provisions.count && defines($0.provision)
        && !isAside($0) && !isMention($0, lists) && !isNoDefinition($0, lists)
    }
    let joiners = Set(lists["joins"]?.phrases ?? [])
    var search = TermSearch()
    /// The entries of the search that are uses of each term.
    var entries: [Range<Int>] = []
    var count = 0
    for term in terms {
      let parts = TermParts(term.term, joiners: joiners).parts + abbreviation(behind: term)
      for part in parts { search.add(part, outside: definingRange(of: term)) }
      entries.append(count..<(count + parts.count))
      count += parts.count
    }
    search.read(text)
    var isUsed = entries.map { $0.contains { search.isFound($0) } }
    for index in terms.indices.dropFirst()
    where areAlternatives(terms[index - 1], terms[index]) && isUsed[index - 1] != isUsed[index] {
      isUsed[index - 1] = true
      isUsed[index] = true
    }
    let faults = terms.indices.filter { !isUsed[$0] }
      .map { StructuralFault(range: terms[$0].range, target: terms[$0].term) }
    // Where half of all terms seem unused, the text that uses them is another one or was not read.
    return faults.count > 3 && faults.count * 2 > terms.count ? [] : faults
  }

  /// Terms that are defined a second time where the first definition holds too; the target says where that is.
  ///
  /// What is defined for a chapter, an article or an annex may be defined again for another. A short name in
  /// brackets ("hereinafter “the Committee”") holds where it is used, and is told only of one article.
  func duplicateDefinitions(_ lists: [String: PhraseList]) -> [StructuralFault] {
    var first: [String: DefinedTerm] = [:]
    var scopes = ScopeSearch()
    let faults = definedTerms.compactMap { term -> StructuralFault? in
      guard term.provision < provisions.count, isOperative(term.provision),
        !hasScope(term, lists, &scopes), !isMention(term, lists), !isNoDefinition(term, lists)
      else { return nil }
      var name = term.term.lowercased()
      if isAside(term) { name += " \(article(around: term.provision) ?? -1)" }
      guard let earlier = first[name] else {
        first[name] = term
        return nil
      }
      let place = EIdWords.words(provisions[earlier.provision].id)
      return StructuralFault(range: term.range, target: place)
    }
    // To find out takes a look at every word.
    return faults.isEmpty || amendsAnother(lists) ? [] : faults
  }

  /// The words that define a term: from the term to the end of its own provision, or only the term where that
  /// provision does more than define ("a Committee (hereinafter "the Committee") shall …").
  private func definingRange(of term: DefinedTerm) -> TextRange {
    let provision = provisions[term.provision]
    return provision.kind == .point || provision.kind == .subparagraph
      ? TextRange(term.range.start, max(term.range.end, provision.range.end)) : term.range
  }

  /// Whether a term is a short name in brackets ("(hereinafter referred to as the "Rome Convention")"), or one
  /// word put for another (""Party" means "Member""): the one saves words, the other is its own use.
  private func isAside(_ term: DefinedTerm) -> Bool {
    let before = words(before: term, atMost: 80)
    if let open = before.lastIndex(of: "("), !before[open...].contains(")") { return true }
    let behind = words(behind: term, atMost: 24).drop { !$0.isLetter }
    guard behind.hasPrefix("means") else { return false }
    return behind.dropFirst(5).drop { $0.isWhitespace }.first.map { "\"“«".contains($0) } ?? false
  }

  /// Whether words are spoken of and not defined: "a method known as “accounting segregation”".
  private func isMention(_ term: DefinedTerm, _ lists: [String: PhraseList]) -> Bool {
    guard let mentions = lists["mentions"], !mentions.isEmpty else { return false }
    let before = TextRange(
      text.bytes.scalarStart(max(0, term.range.start - 40)), term.range.start)
    guard let last = text.lastPhrase(mentions, in: before) else { return false }
    // The words must stand right before the term, and not be announced.
    let between = text.words(TextRange(last, before.end), lowercased: true)
    return mentions.phrases.contains(between.joined(separator: " "))
      && !(lists["announces"].map { text.hasPhrase($0, in: before) } ?? false)
  }

  /// Whether "means" is a noun behind the supposed term: "may settle it by means of a decision", "published by
  /// electronic means" define nothing.
  private func isNoDefinition(_ term: DefinedTerm, _ lists: [String: PhraseList]) -> Bool {
    let end = text.bytes.scalarStart(min(text.bytes.count, term.range.end + 24))
    if text.hasPhrase(Self.meansAsNoun, in: TextRange(term.range.end, end)) { return true }
    if words(before: term, atMost: 4).contains(where: { "\"“”„«'‘".contains($0) }) { return false }
    let words = text.words(term.range, lowercased: true)
    guard let first = words.first, let last = words.last else { return false }
    return lists["begins-no-term"]?.phrases.contains(first) ?? false
      || lists["ends-no-term"]?.phrases.contains(last) ?? false
      || lists["stands-in-no-term"].map { text.hasPhrase($0, in: term.range) } ?? false
  }

  private static let meansAsNoun = PhraseList(["means of", "means or"])

  /// The short form that stands in brackets behind a term: “Computer Reservation System” (CRS).
  private func abbreviation(behind term: DefinedTerm) -> [String] {
    let behind = words(behind: term, atMost: 24).drop { "\"”“»'’ ".contains($0) }
    guard behind.first == "(", let close = behind.firstIndex(of: ")") else { return [] }
    let short = behind[..<close].filter { $0.isLetter || $0.isNumber || $0 == "-" }
    return short.isEmpty ? [] : [short]
  }

  /// Whether two terms share one definition: “Harmonized System” or “HS” means …
  private func areAlternatives(_ first: DefinedTerm, _ second: DefinedTerm) -> Bool {
    first.provision == second.provision && second.range.start > first.range.end
      && second.range.start - first.range.end <= 16
  }

  private func words(before term: DefinedTerm, atMost count: Int) -> String {
    text.string(
      TextRange(text.bytes.scalarStart(max(0, term.range.start - count)), term.range.start))
  }

  private func words(behind term: DefinedTerm, atMost count: Int) -> String {
    let end = text.bytes.scalarStart(min(text.bytes.count, term.range.end + count))
    return text.string(TextRange(term.range.end, end))
  }

  /// Whether a provision is one in force, and no note, signature or contract clause of a form that stands
  /// outside all articles.
  private func isOperative(_ provision: Int) -> Bool {
    for index in chain(provision) {
      switch provisions[index].kind {
      case .article, .paragraph, .operativeParagraph: return true
      case .note, .signature, .testimonium: return false
      default: continue
      }
    }
    return false
  }

  /// The article that a provision is or lies in.
  private func article(around provision: Int) -> Int? {
    chain(provision).first { provisions[$0].kind == .article }
  }

  /// Whether a term is defined for a part of the instrument only: in an annex, after "for the purposes of
  /// this Chapter" in its article, or after "in paragraph 2" close before it.
  private func hasScope(
    _ term: DefinedTerm, _ lists: [String: PhraseList], _ search: inout ScopeSearch
  ) -> Bool {
    var article = provisions[term.provision].range
    for index in chain(term.provision) {
      if provisions[index].kind == .annex || provisions[index].isQuotation { return true }
      if provisions[index].kind == .article { article = provisions[index].range }
    }
    let near = TextRange(text.bytes.scalarStart(max(0, term.range.start - 160)), term.range.start)
    if let list = lists["scope-near"], text.hasPhrase(list, in: near) { return true }
    let start = min(article.start, term.range.start)
    if search.start != start || search.read > term.range.start {
      search = ScopeSearch(start: start, read: start)
    }
    if !search.isFound, let scopes = lists["scope"] {
      var from = max(start, search.read - 40)
      while from > start, from < search.read, text.bytes[from - 1] > 0x20 { from += 1 }
      search.isFound = text.hasPhrase(scopes, in: TextRange(from, term.range.start))
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
}
