import TreatyText

/// Resolves references to provisions of the same instrument.
struct ReferenceResolver {
  let provisions: [Provision]
  let text: ReadingText
  let index: ProvisionIndex
  /// Whether the instrument has enough articles for a missing one to mean something.
  let knowsArticles: Bool

  /// The references of an instrument, in order.
  ///
  /// - Complexity: O(bytes + references × depth).
  static func references(in provisions: [Provision], of text: ReadingText) -> [CrossReference] {
    let resolver = ReferenceResolver(provisions: provisions, text: text)
    var references: [CrossReference] = []
    for (place, provision) in provisions.enumerated() where !provision.ownRange.isEmpty {
      var speaksOfOther = false
      for found in ReferenceScanner.references(in: provision.ownRange, of: text.bytes) {
        if case .elsewhere = found.place { speaksOfOther = true }
        let targets = resolver.targets(of: found, from: place).map { target in
          resolver.isDoubtful(target, found, from: place, speaksOfOther) ? .external : target
        }
        references.append(
          CrossReference(
            span: text.sourceSpan(of: found.range), range: found.range, targets: targets))
      }
    }
    return references
  }

  private init(provisions: [Provision], text: ReadingText) {
    self.provisions = provisions
    self.text = text
    index = ProvisionIndex(provisions)
    knowsArticles = index.articles.count >= Self.fewest
  }

  /// With fewer articles than these, a number without "of this Treaty" behind it is more likely that of
  /// another instrument than a slip: protocols and exchanges of letters speak of what they amend.
  private static let fewest = 3

  private func targets(of found: ReferenceScanner.Found, from place: Int) -> [CrossReference.Target]
  {
    if case .elsewhere = found.place { return [.external] }
    if provisions[place].isQuotation { return [.external] }
    if found.step != 0 { return step(found, from: place) }
    var parts = found.parts
    var isCommaChain = false
    // The largest unit last, whichever way it was written.
    if let first = parts.first, parts.count > 1,
      ReferenceScanner.rank(first.unit)
        > ReferenceScanner.rank(parts[parts.count - 1].unit)
    {
      parts.reverse()
      isCommaChain = true
    }
    guard let outer = parts.last else { return [.external] }
    if outer.unit == .article {
      if case .own = found.place {
        guard !index.articles.isEmpty else { return [.external] }
      } else if !knowsArticles {
        return [.external]
      }
    }
    return outer.numbers.flatMap { item -> [CrossReference.Target] in
      let isLast = item.path == outer.numbers.last?.path
      let inner = isLast || !isCommaChain ? Array(parts.dropLast().reversed()) : []
      guard let through = item.through else {
        return resolve(item.path, unit: outer.unit, inner: inner, from: place)
      }
      return range(item.path, through, unit: outer.unit, from: place)
    }
  }

  /// Follows a path of numbers from its outermost unit inwards.
  private func resolve(
    _ path: [String], unit: ReferenceWord.Unit, inner: [ReferenceScanner.Part], from place: Int
  ) -> [CrossReference.Target] {
    guard let number = path.first else { return [.external] }
    guard let start = start(number, unit: unit, from: place) else {
      if let ends = hyphenated(number, unit: unit, from: place) { return ends }
      return [missing(number, unit: unit, from: place)]
    }
    var at = start
    for label in path.dropFirst() {
      guard let next = child(label, of: at) else {
        return [unfound(label, in: at, isParagraph: unit == .article && at == start)]
      }
      at = next
    }
    guard let part = inner.first else { return [.provision(at)] }
    // "Articles 5 and 6, paragraph 2": only the last has the paragraph.
    return part.numbers.flatMap { item in
      within(at, item, unit: part.unit, rest: Array(inner.dropFirst()))
    }
  }

  /// "Articles 5-7", "paragraph 1.2": numbers that are no number here, but its parts are.
  private func hyphenated(
    _ number: String, unit: ReferenceWord.Unit, from place: Int
  ) -> [CrossReference.Target]? {
    let parts = number.split { $0 == "-" || $0 == "." }.map(String.init)
    if parts.count == 1, unit == .paragraph, let parts = Self.split(number) {
      return start(parts.0, unit: unit, from: place).flatMap { index.child(parts.1, of: $0) }
        .map { [.provision($0)] }
    }
    guard parts.count == 2, let first = start(parts[0], unit: unit, from: place) else { return nil }
    if number.contains("-"), unit == .article, let last = start(parts[1], unit: unit, from: place) {
      return index.articles(from: first, through: last).map { .provision($0) }
    }
    return number.contains(".")
      ? [index.child(parts[1], of: first).map { .provision($0) } ?? .provision(first)] : nil
  }

  /// The labelled item of a provision; "2a" is (a) in 2 where nothing has that number itself.
  private func child(_ label: String, of holder: Int) -> Int? {
    if let child = index.child(label, of: holder) { return child }
    guard let parts = Self.split(label), let outer = index.child(parts.0, of: holder) else {
      return nil
    }
    return index.child(parts.1, of: outer)
  }

  /// "2a" as 2 and a.
  private static func split(_ label: String) -> (String, String)? {
    let figures = label.prefix { $0.isASCII && $0.isNumber }
    let rest = label.dropFirst(figures.count)
    guard !figures.isEmpty, rest.count == 1, let letter = rest.first, letter.isASCII,
      letter.isLowercase
    else { return nil }
    return (String(figures), String(rest))
  }

  private func within(
    _ holder: Int, _ item: ReferenceNumbers.Item, unit: ReferenceWord.Unit,
    rest: [ReferenceScanner.Part]
  ) -> [CrossReference.Target] {
    var at = holder
    for label in item.path {
      guard let next = child(label, of: at) else {
        return [unfound(label, in: at, isParagraph: unit == .paragraph && at == holder)]
      }
      at = next
    }
    var targets: [CrossReference.Target] = [.provision(at)]
    if let through = item.through?.last,
      let end = index.child(through, of: provisions[at].parent.map { _ in holder } ?? holder)
    {
      targets = siblings(from: at, through: end)
    }
    guard let next = rest.first else { return targets }
    return next.numbers.flatMap { within(at, $0, unit: next.unit, rest: Array(rest.dropFirst())) }
  }

  /// Where the outermost number leads.
  private func start(_ number: String, unit: ReferenceWord.Unit, from place: Int) -> Int? {
    switch unit {
    case .article, .section, .chapter, .part, .title, .annex:
      return index.find(unit, number, from: place)
    case .paragraph, .point:
      // The nearest provision around that has an item of this number.
      var at: Int? = place
      while let here = at {
        if let child = index.child(number, of: here) { return child }
        if provisions[here].kind == .article { return nil }
        at = provisions[here].parent
      }
      return unit == .paragraph ? index.find(.paragraph, number, from: place) : nil
    }
  }

  private func range(
    _ first: [String], _ last: [String], unit: ReferenceWord.Unit, from place: Int
  ) -> [CrossReference.Target] {
    guard let number = first.last, let end = last.last,
      let from = start(number, unit: unit, from: place)
    else { return resolve(first, unit: unit, inner: [], from: place) }
    guard let to = start(end, unit: unit, from: place) else {
      return [.provision(from), missing(end, unit: unit, from: place)]
    }
    if unit == .article { return index.articles(from: from, through: to).map { .provision($0) } }
    return siblings(from: from, through: to)
  }

  private func siblings(from first: Int, through last: Int) -> [CrossReference.Target] {
    guard first <= last, let parent = provisions[first].parent, provisions[last].parent == parent
    else { return [.provision(first), .provision(last)] }
    let children = provisions[parent].children
    guard let start = Self.place(of: first, in: children) else { return [.provision(first)] }
    return children[start...].prefix(400).prefix { $0 <= last }.map { .provision($0) }
  }

  /// The place of a provision among its siblings, which are in order.
  ///
  /// - Complexity: O(log siblings).
  private static func place(of provision: Int, in siblings: [Int]) -> Int? {
    let place = siblings.countOfPrefix { $0 < provision }
    return place < siblings.count && siblings[place] == provision ? place : nil
  }

  /// "the preceding paragraph".
  private func step(_ found: ReferenceScanner.Found, from place: Int) -> [CrossReference.Target] {
    let isArticle = found.parts.first?.unit == .article
    var at: Int? = place
    while let here = at {
      let kind = provisions[here].kind
      let fits =
        isArticle
        ? kind == .article
        : kind == .paragraph || kind == .operativeParagraph
          || kind == .subparagraph
      if fits { break }
      at = provisions[here].parent
    }
    guard let here = at else { return [.external] }
    if isArticle {
      guard let position = index.place(ofArticle: here),
        index.articles.indices.contains(position + found.step)
      else { return [.external] }
      return [.provision(index.articles[position + found.step])]
    }
    guard let parent = provisions[here].parent,
      let position = Self.place(of: here, in: provisions[parent].children),
      provisions[parent].children.indices.contains(position + found.step)
    else { return [.external] }
    return [.provision(provisions[parent].children[position + found.step])]
  }
}
