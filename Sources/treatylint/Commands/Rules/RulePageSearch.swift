import TreatyLint

/// Finds the page that somebody means.
struct RulePageSearch {
  private let pages: [RulePage]

  /// Searches these pages.
  init(_ pages: [RulePage]) {
    self.pages = pages
  }

  /// The page with this id; else of the word of the glossary, by any of its names; else the only page
  /// whose id ends so, whatever the signs between its parts: `V-11` is `GJ.V.11`.
  func page(for words: String) -> RulePage? {
    // An exact id comes before the words of the glossary, of which some are alike.
    if let page = pages.first(where: { $0.id == words }) ?? Glossary.shipped.page(for: words) {
      return page
    }
    let sought = Self.parts(of: words)
    let found = pages.filter { page in
      let parts = Self.parts(of: page.id)
      return !sought.isEmpty && parts.suffix(sought.count).elementsEqual(sought)
    }
    return found.count == 1 ? found[0] : nil
  }

  /// Ids that may have been meant, the likeliest first; a few at most.
  func suggestions(for words: String) -> [String] {
    let sought = words.lowercased()
    let ids = pages.map(\.id)
    let parts = Self.parts(of: words)
    let near = nearest(to: sought, among: ids).map { [$0] } ?? []
    let beginning = ids.filter { $0.lowercased().hasPrefix(sought) }
    let ending = ids.filter {
      !parts.isEmpty && Self.parts(of: $0).suffix(parts.count) == parts[...]
    }
    let containing = sought.count < 3 ? [] : ids.filter { $0.lowercased().contains(sought) }
    var suggestions: [String] = []
    for id in near + beginning + ending + containing.sorted(by: { $0.count < $1.count })
    where !suggestions.contains(id) {
      suggestions.append(id)
    }
    return Array(suggestions.prefix(5))
  }

  private static func parts(of id: String) -> [Substring] {
    id.lowercased().split { !($0.isLetter || $0.isNumber) }
  }
}
