import TreatyText

extension Instrument {
  /// The words of a provision in the reading text, label and heading left out: with those of its
  /// points, but for a container, whose words are its paragraphs', only what stands before the first.
  ///
  /// This keeps what is written linear in the input, however deep the containers are nested.
  func body(of index: Int) -> TextRange {
    let provision = provisions[index]
    guard !isContainer(index) else { return provision.ownRange }
    if !provision.ownRange.isEmpty || provision.children.isEmpty {
      return TextRange(
        provision.ownRange.start, max(provision.ownRange.end, provision.range.end))
    }
    let start = provisions[provision.children[0]].range.start
    return TextRange(min(start, provision.range.end), provision.range.end)
  }

  /// The provisions that are read as one: no container, no part of another; titles, signatures, the words
  /// that introduce or close a container and the like, which prescribe nothing, left out.
  var units: [Int] {
    var units: [Int] = []
    var index = 0
    while index < provisions.count {
      if isContainer(index) {
        index += 1
        continue
      }
      switch provisions[index].kind {
      case .title, .heading, .signature, .note, .preamble, .testimonium, .chapeau, .wrapUp: break
      default: units.append(index)
      }
      index = lastDescendant(of: index) + 1
    }
    return units
  }

  /// The last provision below one; itself if it has no children.
  func lastDescendant(of index: Int) -> Int {
    var last = index
    while let child = provisions[last].children.last { last = child }
    return last
  }

  /// Whether a provision holds provisions that are coded one by one, rather than points of its own.
  func isContainer(_ index: Int) -> Bool {
    switch provisions[index].kind {
    case .preamble, .part, .titleDivision, .chapter, .section, .annex:
      !provisions[index].children.isEmpty
    default:
      provisions[index].children.contains { !provisions[$0].kind.isPartOfProvision }
    }
  }
}

extension ProvisionKind {
  /// Whether such a provision is read with the one that holds it: points, and what frames them.
  var isPartOfProvision: Bool {
    switch self {
    case .point, .chapeau, .wrapUp, .subparagraph, .note, .heading: true
    default: false
    }
  }
}
