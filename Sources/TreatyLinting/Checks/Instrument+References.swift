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
    let hasRomanArticles = provisions.contains { $0.kind == .article && isRoman($0.label) }
    return references.compactMap { reference in
      let missing = reference.targets.compactMap { target -> String? in
        if case .dangling(let eId) = target { eId } else { nil }
      }
      guard let first = missing.first, !leadsElsewhere(reference.range) else { return nil }
      if !hasRomanArticles, isRoman(first.split(separator: "_").dropFirst().first.map(String.init))
      {
        return nil
      }
      return StructuralFault(range: reference.range, target: EIdWords.words(first))
    }
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
