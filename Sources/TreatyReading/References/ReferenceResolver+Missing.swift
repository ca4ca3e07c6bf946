import TreatyText

/// What to make of a number that the instrument does not have: a finding only where it ought to.
extension ReferenceResolver {
  /// Whether what seems to be missing here may rather stand in another instrument.
  func isDoubtful(
    _ target: CrossReference.Target, _ found: ReferenceScanner.Found, from place: Int,
    _ speaksOfOther: Bool
  ) -> Bool {
    guard case .dangling = target else { return false }
    if case .own = found.place { return false }
    return speaksOfOther
      || OtherInstrument.isNamed(
        around: found.range, in: provisions[place].ownRange, of: text.bytes)
  }

  /// What a number stands for that `holder` has no item for: the paragraph in that place where they
  /// are not numbered, the holder itself where it has no numbered items, or nothing.
  func unfound(
    _ label: String, in holder: Int, isParagraph: Bool
  ) -> CrossReference.Target {
    let count = provisions[holder].children.count
    let number = EIdNumber.clean(label)
    if isParagraph, let place = Int(number), place > 0 {
      let unnumbered = index.unnumbered(in: holder)
      if place <= unnumbered.count { return .provision(unnumbered[place - 1]) }
    }
    let wanted: ProvisionKind = isParagraph ? .paragraph : .point
    let numbering = index.numbering(of: wanted, in: holder)
    // Among letters no figure is missing, and among twelve no hundred and twenty-third.
    guard numbering.hasOne(like: number) else { return .provision(holder) }
    if let value = Int(number), value > count + 30 { return .external }
    // Where the count has a gap, what is sought may be there and was not read as a paragraph.
    if isParagraph, !numbering.countsWithoutGap { return .external }
    return .dangling(
      eId: provisions[holder].id + (isParagraph ? "__para_" : "__list_1__point_") + number)
  }

  /// What is missing: a finding where the instrument ought to have it.
  func missing(
    _ number: String, unit: ReferenceWord.Unit, from place: Int
  ) -> CrossReference.Target {
    let clean = EIdNumber.clean(number)
    // A preamble speaks of other instruments.
    if isInPreamble(place) { return .external }
    switch unit {
    case .article:
      // "Article 15.15.1" may name paragraph 1 of Article 15.15: no article is missing then.
      if let dash = clean.lastIndex(of: "-"),
        index.find(.article, String(clean[..<dash]), from: place) != nil
      {
        return .external
      }
      guard index.couldNumberArticle(number) else { return .external }
      return .dangling(eId: "art_" + clean)
    case .paragraph:
      guard let article = article(around: place) else { return .external }
      let numbering = index.numbering(of: .paragraph, in: article)
      guard numbering.hasOne(like: clean), numbering.countsWithoutGap else { return .external }
      if let value = Int(clean), value > provisions[article].children.count + 30 {
        return .external
      }
      return .dangling(eId: provisions[article].id + "__para_" + clean)
    default:
      return .external
    }
  }

  private func isInPreamble(_ place: Int) -> Bool {
    switch provisions[place].kind {
    case .preamble, .recital, .preambularParagraph: true
    default: false
    }
  }

  private func article(around place: Int) -> Int? {
    var at: Int? = place
    while let here = at {
      if provisions[here].kind == .article { return here }
      at = provisions[here].parent
    }
    return nil
  }
}
