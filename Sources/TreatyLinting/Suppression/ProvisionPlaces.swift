import TreatyText

/// Finds the provisions that directives mean.
struct ProvisionPlaces {
  private let instrument: Instrument
  /// Provisions in the order of their beginnings, the outermost of several first.
  private let inOrder: [Int]
  /// Those of them that hold anything.
  private let holders: [Int]

  /// - Complexity: O(n log n) in the number of provisions.
  init(_ instrument: Instrument) {
    self.instrument = instrument
    let spans = instrument.provisions.map(\.span)
    inOrder = spans.indices.sorted {
      (spans[$0].start, -spans[$0].end, $0) < (spans[$1].start, -spans[$1].end, $1)
    }
    holders = inOrder.filter { !spans[$0].isEmpty }
  }

  /// The provision that `ignore` at a place means, as its span in the source: the one whose words stand
  /// before it on its line or go on behind it, else the one that begins next, the outermost of several.
  ///
  /// So it can stand before a provision, between a heading and the text below it, or at the end of a
  /// line; nowhere does it silence another provision than the one it touches.
  ///
  /// - Complexity: O(log provisions + depth).
  func provision(meantBy directive: Span) -> Span? {
    if let before = wordsBefore(directive), let holder = innermostProvision(at: before) {
      return provisions[holder].span
    }
    let holder = innermostProvision(at: directive.start)
    if let holder {
      let own = provisions[holder].ownRange
      if !own.isEmpty, instrument.text.sourceSpan(of: own).end > directive.end {
        return provisions[holder].span
      }
    }
    let place = count(of: inOrder, startingBefore: directive.end)
    let next = place < inOrder.count ? provisions[inOrder[place]].span : nil
    // At the end of an element of XML nothing follows in it: what holds the directive is meant.
    if let holder, next.map({ $0.start >= provisions[holder].span.end }) ?? true {
      return provisions[holder].span
    }
    return next
  }

  /// The last byte before a directive on its line that is no white space, in text and Markdown. A line
  /// of XML says nothing: elements stand on it as they were laid out.
  private func wordsBefore(_ directive: Span) -> Int? {
    guard instrument.format == .text || instrument.format == .markdown else { return nil }
    var place = directive.start - 1
    while place >= 0,
      instrument.source.bytes[place] == 0x20 || instrument.source.bytes[place] == 0x09
    { place -= 1 }
    guard place >= 0, instrument.source.bytes[place] != 0x0A, instrument.source.bytes[place] != 0x0D
    else { return nil }
    return place
  }

  /// The provision that holds a place and lies in all others that do.
  private func innermostProvision(at place: Int) -> Int? {
    // What begins last before the place holds it, or lies beside what does in something that may.
    var next = holders.prefix(count(of: holders, startingBefore: place + 1)).last
    while let index = next {
      if place < provisions[index].span.end { return index }
      next = provisions[index].parent
    }
    return nil
  }

  /// How many of some provisions, in order, begin before an offset.
  private func count(of order: [Int], startingBefore offset: Int) -> Int {
    order.countOfPrefix { provisions[$0].span.start < offset }
  }

  private var provisions: [Provision] { instrument.provisions }
}
