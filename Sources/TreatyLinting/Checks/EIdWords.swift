/// An eId as a reader would say it: `art_4__para_1__list_1__point_a` is "Article 4, paragraph 1,
/// point (a)".
public enum EIdWords {
  /// The words for an eId; the eId itself where it names nothing that has a name.
  public static func words(_ eId: String) -> String {
    let parts = elements(of: eId).compactMap { element -> String? in
      guard let word = word(element.name) else { return nil }
      guard !element.number.isEmpty else { return word }
      // What follows a further underscore only keeps two provisions of one number apart.
      let number = element.number.prefix { $0 != "_" }
      return element.name == "point" ? "\(word) (\(number))" : "\(word) \(number)"
    }
    return parts.isEmpty ? eId : parts.joined(separator: ", ")
  }

  /// `art_4__para_1` is (`art`, `4`), (`para`, `1`).
  private static func elements(of eId: String) -> [(name: Substring, number: Substring)] {
    var elements: [(name: Substring, number: Substring)] = []
    var rest = eId[...]
    while !rest.isEmpty {
      var end = rest.startIndex
      while end < rest.endIndex, !rest[end...].hasPrefix("__") { end = rest.index(after: end) }
      let element = rest[..<end]
      let gap = element.firstIndex(of: "_") ?? element.endIndex
      elements.append((element[..<gap], element[gap...].dropFirst()))
      rest = rest[end...].drop { $0 == "_" }
    }
    return elements
  }

  private static func word(_ element: Substring) -> String? {
    switch element {
    case "art": "Article"
    case "para": "paragraph"
    case "subpara", "al": "subparagraph"
    case "point": "point"
    case "indent": "indent"
    case "part": "Part"
    case "title": "Title"
    case "chp": "Chapter"
    case "sec": "Section"
    case "att": "Annex"
    case "rec": "recital"
    case "preamble": "preamble"
    default: nil
    }
  }
}
