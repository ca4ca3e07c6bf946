import TreatyText

extension Instrument {
  /// References to provisions that the instrument does not have.
  ///
  /// "Article IX of the GATT" and, in an instrument whose articles have figures, "Article IX" at all are
  /// taken for references to another instrument: an error that is none costs more trust than one missed.
  /// An instrument that amends another refers to the provisions of that one, and where several headings were
  /// not read nobody can tell what is missing.
  ///
  /// - Parameter lists: those of the rule, by name.
  func danglingReferences(_ lists: [String: PhraseList]) -> [StructuralFault] {
    let unread = unreadHeadings()
    guard unread.count < Instrument.fewestUnread else { return [] }
    let faults = danglingReferencesOneByOne(unread, lists)
    // To find out whether it amends another takes a look at every word.
    guard !faults.isEmpty, !amendsAnother(lists) else { return [] }
    let internalCount = references.count { reference in
      reference.targets.contains { if case .external = $0 { false } else { true } }
    }
    // Where so many lead nowhere the numbers were not read, or the text is an extract: that is one thing
    // to say, not a hundred.
    guard faults.count > Instrument.fewestToSum, faults.count * 25 > internalCount else {
      return faults
    }
    return faults.prefix(1).map { first in
      var summed = first
      summed.target +=
        " (the first of \(faults.count) references that lead nowhere: an extract, or numbers that were not read)"
      return summed
    }
  }

  /// Whether the instrument amends another: its title says so, or its provisions do again and again.
  ///
  /// - Parameter lists: those of a rule, of which `amending` is looked at.
  func amendsAnother(_ lists: [String: PhraseList]) -> Bool {
    // A file that lost its line breaks has no title of its own, and begins with it.
    let opening = text.string(TextRange(0, text.bytes.scalarStart(min(text.bytes.count, 120))))
    let words = (title ?? opening).lowercased().split { !$0.isLetter }
    if words.contains(where: {
      $0.hasPrefix("amend") || $0 == "modifiant" || $0 == "modificativo"
    }) {
      return true
    }
    guard let amending = lists["amending"] else { return false }
    var count = 0
    for provision in provisions where !provision.ownRange.isEmpty {
      if text.hasPhrase(amending, in: provision.ownRange) { count += 1 }
      // One article on later amendments says such words once or twice.
      if count >= Instrument.fewestAmendments { return true }
    }
    return false
  }

  /// How many references must lead nowhere before they are summed up in one finding.
  private static let fewestToSum = 5
  /// How many provisions must amend before the whole is taken for an amendment.
  private static let fewestAmendments = 6
  /// How many headings must not have been read before nothing is said of references.
  private static let fewestUnread = 3
  /// How deep provisions are nested that were read from lost line breaks; nobody drafts so.
  private static let deepest = 9

  private func danglingReferencesOneByOne(
    _ unread: Set<String>, _ lists: [String: PhraseList]
  ) -> [StructuralFault] {
    let hasRomanArticles = provisions.contains { $0.kind == .article && isRoman($0.label) }
    let startAnew = articlesStartAnew
    return references.compactMap { reference in
      let missing = reference.targets.compactMap { target -> String? in
        if case .dangling(let eId) = target { eId } else { nil }
      }
      guard let first = missing.first, !leadsElsewhere(reference.range),
        !isCounted(first), !isAmending(reference.range, lists),
        !isMixedList(reference.range, first), !isHeading(reference.range),
        !unread.contains(where: { first == $0 || first.hasPrefix($0 + "__") })
      else { return nil }
      if goesOn(reference.range) || isInGap(first) || isOfLoneParagraph(first) { return nil }
      if isOfSameNumber(first, reference.range) { return nil }
      if startAnew, namesArticle(reference.range) { return nil }
      if let place = innermost(reference.range), depth(of: place) > Instrument.deepest {
        return nil
      }
      if !hasRomanArticles, isRoman(first.split(separator: "_").dropFirst().first.map(String.init))
      {
        return nil
      }
      return StructuralFault(range: reference.range, target: EIdWords.words(first))
    }
  }

  /// Whether a number was cut at its stop: "Article 9" before ".4".
  private func goesOn(_ range: TextRange) -> Bool {
    range.end + 1 < text.bytes.count && text.bytes[range.end] == UInt8(ascii: ".")
      && (0x30...0x39).contains(text.bytes[range.end + 1])
  }

  /// Whether an article is missing between two others, which is said of the numbers and need not be said of each
  /// reference; or its heading was not read.
  private func isInGap(_ eId: String) -> Bool {
    let element = eId.prefix { $0 != "_" } == "art" ? eId.dropFirst(4) : ""
    let number = element.prefix { $0 != "_" }
    let parts = number.split(separator: "-")
    guard let last = parts.last.flatMap({ Int($0) }) else { return false }
    var isBelow = false
    var isAbove = false
    for provision in provisions where provision.kind == .article {
      let own = (provision.label ?? "").split { $0 == "-" || $0 == "." }
      guard own.count == parts.count, own.dropLast().elementsEqual(parts.dropLast()),
        let value = own.last.flatMap({ Int($0) })
      else { continue }
      if value < last {
        isBelow = true
      } else if value > last {
        isAbove = true
      } else {
        return false
      }
      if isBelow, isAbove { return true }
    }
    return false
  }

  /// Whether a paragraph is sought in an article of which only one was read: lists that are numbered by a
  /// program all begin with 1.
  private func isOfLoneParagraph(_ eId: String) -> Bool {
    guard let end = eId.firstRange(of: "__para_")?.lowerBound,
      let article = provision(withID: String(eId[..<end]))
    else { return false }
    return provisions[article].children.count { provisions[$0].kind == .paragraph } < 2
  }

  /// Whether "this Article" or a paragraph alone was sought in another article of the same number.
  private func isOfSameNumber(_ eId: String, _ range: TextRange) -> Bool {
    let words = text.words(range, lowercased: true)
    guard words.contains("this") || !namesArticle(range),
      let end = eId.firstRange(of: "__para_")?.lowerBound,
      let article = provision(withID: String(eId[..<end]))
    else { return false }
    return !provisions[article].range.contains(range)
  }

  /// Whether articles are counted anew in each chapter, so that "Article 4" may be one of several.
  private var articlesStartAnew: Bool {
    var seen: Set<String> = []
    var again = 0
    for provision in provisions where provision.kind == .article && !provision.isQuotation {
      guard let label = provision.label?.lowercased() else { continue }
      if !seen.insert(label).inserted { again += 1 }
    }
    return again >= 3
  }

  /// Whether a reference names an article, and not only a paragraph of its own.
  private func namesArticle(_ range: TextRange) -> Bool {
    text.words(range, lowercased: true).contains { $0.hasPrefix("art") }
  }

  /// The provision that a range stands in, as the count of provisions that begin before it tells.
  private func innermost(_ range: TextRange) -> Int? {
    let count = provisions.countOfPrefix { $0.range.start <= range.start }
    return count > 0 ? count - 1 : nil
  }

  private func depth(of provision: Int) -> Int {
    chain(provision).count { _ in true } - 1
  }

  /// Whether a paragraph is one of an article whose paragraphs have no numbers, so that they are counted.
  private func isCounted(_ eId: String) -> Bool {
    guard let end = eId.firstRange(of: "__para_")?.lowerBound else { return false }
    let article = String(eId[..<end])
    guard let index = provision(withID: article) else { return false }
    return !provisions[index].children.contains { provisions[$0].kind == .paragraph }
  }

  /// Whether the words around a reference change or take over the text of another instrument.
  private func isAmending(_ range: TextRange, _ lists: [String: PhraseList]) -> Bool {
    guard let amending = lists["amending"] else { return false }
    let around = TextRange(
      text.bytes.scalarStart(max(0, range.start - 80)),
      text.bytes.scalarStart(min(text.bytes.count, range.end + 160)))
    return text.hasPhrase(amending, in: around)
  }

  /// Whether a list of articles names paragraphs of one of them on its way: which are articles and which are
  /// paragraphs again cannot be told.
  private func isMixedList(_ range: TextRange, _ eId: String) -> Bool {
    eId.contains("__para_") && text.string(range).lowercased().hasPrefix("articles")
  }

  /// The articles whose headings stand in the middle of a line, as in files that lost their line breaks
  /// ("… (iv) Culture Article 11 DOUBLE TAXATION AGREEMENTS The Parties …"): they are there, and were not read.
  private func unreadHeadings() -> Set<String> {
    var found: Set<String> = []
    for reference in references {
      for case .dangling(let eId) in reference.targets
      where eId.hasPrefix("art_") && !eId.contains("__") && isHeading(reference.range) {
        found.insert(eId)
      }
    }
    return found
  }

  /// Whether a supposed reference is a heading that was not read: a capital word, or the number of a paragraph,
  /// follows one that begins a sentence; or a word all in capitals, or a colon and a title, one that stands
  /// anywhere; or it fills its line.
  private func isHeading(_ range: TextRange) -> Bool {
    let end = text.bytes.scalarStart(min(text.bytes.count, range.end + 40))
    let behind = text.string(TextRange(range.end, end))
    let words = behind.split { $0.isWhitespace }
    let start = text.bytes.scalarStart(max(0, range.start - 8))
    let front = text.string(TextRange(start, range.start))
    if fillsLine(front, behind) { return true }
    guard let first = words.first else { return false }
    if first.count >= 4, first.allSatisfy({ $0.isLetter && $0.isUppercase || $0 == "-" }) {
      return true
    }
    if first == ":" || first.hasPrefix(":'") {
      return words.dropFirst().first.map(beginsTitle) ?? (first != ":")
    }
    // "ARTICLE 151. meetings shall be held": the figure of the first paragraph stuck to that of the article.
    let isInCapitals = text.string(range).allSatisfy { !$0.isLowercase }
    if isInCapitals, first == ".", words.dropFirst().first?.first?.isLowercase == true {
      return true
    }
    guard let before = front.last(where: { !$0.isWhitespace }), ".;:".contains(before) else {
      return false
    }
    // "Article 17, Research", "Article 17. Research"
    let next = words.first { $0.contains(where: \.isLetter) || $0.contains(where: \.isNumber) }
    return first == "1." || next?.first?.isUppercase == true
  }

  /// Whether a word begins a title: a capital, a figure or a quotation mark.
  private func beginsTitle(_ word: Substring) -> Bool {
    word.first.map { $0.isUppercase || $0.isNumber || "'\"‘“".contains($0) } ?? false
  }

  /// Whether a line ends right before and right behind, so that nothing else stands on it, between sentences: a
  /// line that was only folded goes on with the sentence of the one before.
  private func fillsLine(_ front: String, _ behind: String) -> Bool {
    let line = front.reversed().drop { $0 == " " || $0 == "\t" }
    guard line.first?.isNewline ?? false,
      let last = line.first(where: { !$0.isWhitespace }), ".;:".contains(last)
    else { return false }
    let rest = behind.drop { $0 == " " || $0 == "\t" }
    guard rest.first?.isNewline ?? false else { return false }
    return rest.first { !$0.isWhitespace }.map { $0.isUppercase || $0.isNumber } ?? false
  }

  private func isRoman(_ label: String?) -> Bool {
    guard let label, !label.isEmpty else { return false }
    return label.allSatisfy { "IVXLC".contains($0) }
  }

  /// Whether the words behind a reference name another instrument: "of the GATT 1994", "of Annex 1A to".
  private func leadsElsewhere(_ range: TextRange) -> Bool {
    let behind = TextRange(range.end, min(text.bytes.count, range.end + 60))
    let rest = text.string(behind).drop { !$0.isLetter || $0 == "(" }
    let words = rest.split { !($0.isLetter || $0.isNumber) }.prefix(6)
    guard let first = words.first, ["of", "de", "du", "del"].contains(first) else { return false }
    let named = words.dropFirst().drop { ["the", "that", "said", "la", "le", "los"].contains($0) }
    guard let name = named.first, name.first?.isUppercase == true else { return false }
    guard Instrument.ownNames.contains(name.lowercased()) else { return true }
    return named.dropFirst().first.map { ["on", "for", "of"].contains($0) } ?? false
  }

  /// How an instrument speaks of itself and its parts.
  private static let ownNames: Set<String> = [
    "agreement", "convention", "protocol", "treaty", "covenant", "statute", "charter",
    "constitution",
    "pact", "part", "chapter", "section", "title", "article", "accord", "convenio", "tratado",
    "traité",
  ]
}
