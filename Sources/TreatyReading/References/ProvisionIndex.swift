import TreatyText

/// Finds provisions by their numbers, so that references can be resolved.
struct ProvisionIndex {
  private struct Key: Hashable {
    var holder: Int
    var unit: ReferenceWord.Unit
    var number: String
  }

  private let provisions: [Provision]
  /// Articles by number, in the main document (holder −1) or an annex.
  private var numbered: [Key: Int] = [:]
  /// Labelled children by their holder.
  private var inside: [Key: Int] = [:]
  /// How the numbers of the articles are made.
  private var shapes: Set<Shape> = []
  /// Articles in order.
  private(set) var articles: [Int] = []
  /// The place of each article among ``articles``.
  private var places: [Int: Int] = [:]
  /// For each provision, the annex that it is in, or −1.
  private var documents: [Int] = []
  /// How the children of each provision are numbered, by their kind.
  private var numberings: [Siblings: SiblingNumbering] = [:]
  /// The children of each provision that are paragraphs without numbers.
  private var unnumbered: [Int: [Int]] = [:]

  /// The children of one kind that a provision has.
  private struct Siblings: Hashable {
    var holder: Int
    var kind: ProvisionKind
  }

  init(_ provisions: [Provision]) {
    self.provisions = provisions
    documents.reserveCapacity(provisions.count)
    for (index, provision) in provisions.enumerated() {
      let outer = provision.parent.map { documents[$0] } ?? -1
      documents.append(provision.kind == .annex ? index : outer)
      if let parent = provision.parent {
        numberings[Siblings(holder: parent, kind: provision.kind), default: SiblingNumbering()]
          .add(provision.label)
        if provision.kind == .subparagraph { unnumbered[parent, default: []].append(index) }
      }
      guard let unit = Self.unit(of: provision.kind), let label = provision.label,
        !provision.isQuotation
      else { continue }
      let number = Self.number(label)
      if unit == .article {
        places[index] = articles.count
        articles.append(index)
        shapes.insert(Shape(label))
      }
      numbered[Key(holder: outer, unit: unit, number: number)] =
        numbered[Key(holder: outer, unit: unit, number: number)] ?? index
      if unit == .paragraph || unit == .point, let holder = holder(of: index) {
        inside[Key(holder: holder, unit: .point, number: number)] =
          inside[Key(holder: holder, unit: .point, number: number)] ?? index
      }
    }
  }

  /// The nearest provision around `index` that has a label, or is an article.
  func holder(of index: Int) -> Int? {
    var at = provisions[index].parent
    while let parent = at {
      let provision = provisions[parent]
      if provision.label != nil, provision.kind != .section, provision.kind != .part,
        provision.kind != .chapter, provision.kind != .titleDivision
      {
        return parent
      }
      at = provision.parent
    }
    return nil
  }

  /// A numbered unit of the document that `index` is in, or else of the main document.
  func find(_ unit: ReferenceWord.Unit, _ number: String, from index: Int) -> Int? {
    let key = Self.number(number)
    return numbered[Key(holder: documents[index], unit: unit, number: key)]
      ?? numbered[Key(holder: -1, unit: unit, number: key)]
  }

  /// How a number is made: two parts for 4.2, letters or figures.
  private struct Shape: Hashable {
    var parts: Int
    var isArabic: Bool

    init(_ label: String) {
      let clean = EIdNumber.clean(label)
      parts = clean.split(separator: "-").count
      isArabic = clean.utf8.first.map(TextBytes.isDigit) ?? false
    }
  }

  /// Whether an article of this instrument could have the number: where all are like "4.2", "Article 5" is
  /// one of another.
  func couldNumberArticle(_ number: String) -> Bool { shapes.contains(Shape(number)) }

  /// How the children of a kind that a provision has are numbered.
  func numbering(of kind: ProvisionKind, in holder: Int) -> SiblingNumbering {
    numberings[Siblings(holder: holder, kind: kind)] ?? SiblingNumbering()
  }

  /// The paragraphs without numbers directly in a provision, in order.
  func unnumbered(in holder: Int) -> [Int] { unnumbered[holder] ?? [] }

  /// The place of an article among ``articles``.
  func place(ofArticle index: Int) -> Int? { places[index] }

  /// The labelled item `number` of `holder`.
  func child(_ number: String, of holder: Int) -> Int? {
    inside[Key(holder: holder, unit: .point, number: Self.number(number))]
  }

  /// The articles from one to another.
  func articles(from first: Int, through last: Int) -> [Int] {
    guard let start = places[first], let end = places[last], start <= end, end - start < 400 else {
      return [first, last]
    }
    return Array(articles[start...end])
  }

  /// A number in the form in which numbers are compared: without keyword, Roman as Arabic.
  static func number(_ label: String) -> String {
    let clean = EIdNumber.clean(label).lowercased().split(
      separator: "-", omittingEmptySubsequences: false
    ).map { $0.utf8.count > 1 && $0.first == "0" ? $0.drop { $0 == "0" } : $0 }
      .joined(separator: "-")
    if clean.utf8.count > 1 || clean == "i" || clean == "v" || clean == "x",
      let value = RomanNumeral.value(of: Array(clean.utf8))
    {
      return String(value)
    }
    return clean
  }

  private static func unit(of kind: ProvisionKind) -> ReferenceWord.Unit? {
    switch kind {
    case .article: .article
    case .paragraph, .operativeParagraph: .paragraph
    case .point, .subparagraph: .point
    case .section: .section
    case .chapter: .chapter
    case .part: .part
    case .titleDivision: .title
    case .annex: .annex
    default: nil
    }
  }
}
