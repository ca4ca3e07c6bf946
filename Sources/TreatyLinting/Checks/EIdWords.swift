/// An eId as a reader would say it: `art_4__para_1__list_1__point_a` is "Article 4, paragraph 1,
/// point (a)".
public enum EIdWords {
  /// The words for an eId; the eId itself where it names nothing that has a name.
  public static func words(_ eId: String) -> String {
    let parts = elements(of: eId).compactMap { element -> String? in
      guard let word = word(element.name) else { return nil }
      guard !element.number.isEmpty else { return word }
      // What follows a further underscore only keeps two provisions of one number apart.
      let number = Substring(element.number.utf8.prefix { $0 != UInt8(ascii: "_") })
      return element.name == "point" ? "\(word) (\(number))" : "\(word) \(number)"
    }
    return parts.isEmpty ? eId : parts.joined(separator: ", ")
  }

  /// `art_4__para_1` is (`art`, `4`), (`para`, `1`).
  private static func elements(of eId: String) -> [(name: Substring, number: Substring)] {
    var elements: [(name: Substring, number: Substring)] = []
    // Underscores are one byte each, wherever they stand: no character need be looked at.
    let bytes = eId.utf8
    let underscore = UInt8(ascii: "_")
    var start = bytes.startIndex
    while start < bytes.endIndex {
      var gap: String.Index?
      var end = start
      while end < bytes.endIndex {
        let next = bytes.index(after: end)
        if bytes[end] == underscore {
          if next < bytes.endIndex, bytes[next] == underscore { break }
          gap = gap ?? end
        }
        end = next
      }
      elements.append((eId[start..<(gap ?? end)], eId[(gap ?? end)..<end].dropFirst()))
      start = bytes[end...].firstIndex { $0 != underscore } ?? bytes.endIndex
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
