public import TreatyEffects
public import TreatyRules

/// The words of the tool and of the theory, each with a page.
public struct Glossary: Sendable {
  /// The pages: the mechanisms first, then the words in the order of the data.
  public let pages: [RulePage]
  /// The index of a page by each of its names, small letters, spaces for hyphens.
  private let places: [String: Int]

  /// The words that come with the linter (`Rules/glossary`).
  public static let shipped: Glossary = {
    do {
      return try Glossary(nodes: ShippedData.nodes(in: "glossary"), claims: .shipped)
    } catch {
      // The tests read the shipped words, so that a broken one never reaches a release.
      fatalError("the shipped glossary is broken: \(error)")
    }
  }()

  /// Reads words.
  ///
  /// - Parameters:
  ///   - nodes: the files, each a mapping with the key `terms`.
  ///   - claims: the claims that define the mechanisms, and to which words point.
  public init(nodes: [DataNode], claims: ClaimBook) throws(DataError) {
    var pages = Mechanism.allCases.map { RulePage($0, in: claims) }
    var places: [String: Int] = [:]
    for (index, page) in pages.enumerated() { places[Self.key(page.id)] = index }
    for node in nodes {
      try node.checkKeys(["terms"])
      for term in try node.required("terms").elements() {
        let entry = try GlossaryTerm(term)
        for name in [entry.term] + entry.aliases {
          // A word may be listed with its hyphen and without.
          guard places[Self.key(name)] ?? pages.count == pages.count else {
            throw term.error("the word '\(name)' is explained twice")
          }
          places[Self.key(name)] = pages.count
        }
        pages.append(entry.page(claims: claims))
      }
    }
    self.pages = pages
    self.places = places
  }

  /// The page of a word, by any of its names and whatever its case.
  public func page(for word: String) -> RulePage? {
    places[Self.key(word)].map { pages[$0] }
  }

  private static func key(_ name: String) -> String {
    String(name.lowercased().map { $0 == "-" || $0 == "_" ? " " : $0 })
  }
}
