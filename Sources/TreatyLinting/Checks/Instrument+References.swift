import TreatyText

extension Instrument {
  /// References to provisions that the instrument does not have.
  ///
  /// "Article IX of the GATT" and, in an instrument whose articles have figures, "Article IX" at all are
  /// taken for references to another instrument: an error that is none costs more trust than one missed.
  /// An instrument that amends another refers to the provisions of that one.
  func danglingReferences() -> [StructuralFault] {
    guard !amendsAnother else { return [] }
    let faults = danglingReferencesOneByOne()
    let internalCount = references.count { reference in
      reference.targets.contains { if case .external = $0 { false } else { true } }
    }
    // Where so many lead nowhere the numbers were not read, or the text is an extract: that is one thing
    // to say, not a hundred.
    guard faults.count > Instrument.fewestToSum, faults.count * 4 > internalCount else {
      return faults
    }
    return faults.prefix(1).map { first in
      var summed = first
      summed.target +=
        " (the first of \(faults.count) references that lead nowhere: an extract, or numbers that were not read)"
      return summed
    }
  }

  private var amendsAnother: Bool {
    let words = (title ?? "").lowercased().split { !$0.isLetter }
    return words.contains { $0.hasPrefix("amend") || $0 == "modifiant" || $0 == "modificativo" }
  }

  /// How many references must lead nowhere before they are summed up in one finding.
  private static let fewestToSum = 10

  private func danglingReferencesOneByOne() -> [StructuralFault] {
    let unread = unreadHeadings()
    let hasRomanArticles = provisions.contains { $0.kind == .article && isRoman($0.label) }
    return references.compactMap { reference in
      let missing = reference.targets.compactMap { target -> String? in
        if case .dangling(let eId) = target { eId } else { nil }
      }
      guard let first = missing.first, !leadsElsewhere(reference.range),
        !isCounted(first), !isAmending(reference.range), !isMixedList(reference.range, first),
        !unread.contains(where: { first == $0 || first.hasPrefix($0 + "__") })
      else { return nil }
      if !hasRomanArticles, isRoman(first.split(separator: "_").dropFirst().first.map(String.init))
      {
        return nil
      }
      return StructuralFault(range: reference.range, target: EIdWords.words(first))
    }
  }

  /// Whether a paragraph is one of an article whose paragraphs have no numbers, so that they are counted.
  private func isCounted(_ eId: String) -> Bool {
    guard let end = eId.firstRange(of: "__para_")?.lowerBound else { return false }
    let article = String(eId[..<end])
    guard let index = provision(withID: article) else { return false }
    return !provisions[index].children.contains { provisions[$0].kind == .paragraph }
  }

  /// Whether the words around a reference change or take over the text of another instrument.
  private func isAmending(_ range: TextRange) -> Bool {
    let around = TextRange(
      text.bytes.scalarStart(max(0, range.start - 80)),
      text.bytes.scalarStart(min(text.bytes.count, range.end + 160)))
    return text.hasPhrase(Self.amending, in: around)
  }

  /// Whether a list of articles names paragraphs of one of them on its way: which are articles and which are
  /// paragraphs again cannot be told.
  private func isMixedList(_ range: TextRange, _ eId: String) -> Bool {
    eId.contains("__para_") && text.string(range).lowercased().hasPrefix("articles")
  }

  private static let amending = PhraseList([
    "be replaced", "replaced by", "be incorporated", "incorporated article", "be inserted",
    "be deleted", "the words", "shall read",
  ])

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

  /// Whether a capital word, or the number of a paragraph, follows a reference that begins a sentence; or a word
  /// all in capitals one that stands anywhere.
  private func isHeading(_ range: TextRange) -> Bool {
    let end = text.bytes.scalarStart(min(text.bytes.count, range.end + 40))
    let words = text.string(TextRange(range.end, end)).split { $0.isWhitespace }
    guard let first = words.first else { return false }
    if first.count >= 4, first.allSatisfy({ $0.isLetter && $0.isUppercase || $0 == "-" }) {
      return true
    }
    let start = text.bytes.scalarStart(max(0, range.start - 8))
    let before = text.string(TextRange(start, range.start)).last { !$0.isWhitespace }
    guard let before, ".;:".contains(before) else { return false }
    return first == "1." || first.first?.isUppercase == true
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
