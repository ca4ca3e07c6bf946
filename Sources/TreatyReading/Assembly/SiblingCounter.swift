import TreatyText

/// Gives each of the children of one provision its part of the eId.
struct SiblingCounter {
  /// How often each name was counted; few names occur among siblings.
  private var counts: [(name: String, count: Int)] = []
  /// Where names stand in ``counts``, once they have become many: a few are found faster one by one.
  private var places: [String: Int] = [:]
  private static let few = 16

  private var list = 0
  private var listIsOpen = false
  private var quotation = 0
  private var quotationIsOpen = false

  private let style: IdentifierStyle

  /// Starts counting the children of `parent`, or what stands at the top.
  init(childrenOf parent: DraftNode? = nil, style: IdentifierStyle = .shortest) {
    self.style = style
    // The opening words of a preamble are its first formula.
    if parent?.kind == .preamble, parent?.ownRange != nil { counts.append(("formula", 1)) }
  }

  /// The part of the eId that comes after the parent's.
  mutating func localID(of node: DraftNode, inPreamble: Bool, inQuotation: Bool) -> String {
    let local = unquotedID(of: node, inPreamble: inPreamble)
    guard node.isQuotation, !inQuotation else {
      quotationIsOpen = false
      return local
    }
    if !quotationIsOpen { quotation += 1 }
    quotationIsOpen = true
    return "mod_\(quotation)__qstr_1__" + local
  }

  private mutating func unquotedID(of node: DraftNode, inPreamble: Bool) -> String {
    let name = node.reference ?? node.kind.elementReference
    switch node.kind {
    case .title:
      return node.reference.map { counted($0) } ?? "preface__docTitle"
    case .preamble:
      return name
    case .recital:
      // A reference with a path of its own is a citation: `cits_1__cit`.
      return (name.contains("__") ? "" : "recs_1__") + numbered(name, by: node.label)
    case .preambularParagraph where inPreamble:
      return "recs_1__" + numbered(node.reference ?? "rec", by: node.label)
    case .wrapUp where inPreamble, .chapeau where inPreamble:
      return counted("formula")
    case .testimonium, .signature:
      return counted("conclusions__" + name)
    case .annex, .subparagraph, .note, .heading, .preambularParagraph:
      return node.kind == .subparagraph && node.label != nil
        ? numbered(node.reference ?? "subpara", by: node.label) : counted(name)
    case .chapeau where node.reference != nil, .wrapUp where node.reference != nil:
      // Marked up outside a list.
      return name
    case .point where node.isListless:
      return numbered(name, by: node.label)
    case .chapeau:
      list += 1
      listIsOpen = true
      return "list_\(list)__" + name
    case .point:
      if !listIsOpen { list += 1 }
      listIsOpen = true
      return "list_\(list)__" + numbered(name, by: node.label, countingIn: "list_\(list)__")
    case .wrapUp:
      if list == 0 { list = 1 }
      listIsOpen = false
      return "list_\(list)__" + name
    case .section where node.isUniqueInContext:
      return name
    default:
      let isMissing =
        style == .path && node.label == nil && !["p", "hcontainer"].contains(node.reference)
      return numbered(isMissing ? name + "_nn" : name, by: node.label)
    }
  }

  private mutating func numbered(
    _ name: String, by label: String?, countingIn list: String = ""
  ) -> String {
    let number = label.map(EIdNumber.clean) ?? ""
    return number.isEmpty
      ? name + "_" + String(next(list + name)) : name + "_" + number
  }

  private mutating func counted(_ name: String) -> String {
    name + "_" + String(next(name))
  }

  private mutating func next(_ name: String) -> Int {
    let known =
      counts.count > Self.few ? places[name] : counts.firstIndex(where: { $0.name == name })
    if let known {
      counts[known].count += 1
      return counts[known].count
    }
    counts.append((name, 1))
    if counts.count > Self.few {
      if places.isEmpty {
        for (place, count) in counts.enumerated() { places[count.name] = place }
      }
      places[name] = counts.count - 1
    }
    return 1
  }
}

extension DraftNode {
  /// Whether it is a part of a judgment, of which there is one of each sort.
  fileprivate var isUniqueInContext: Bool {
    guard let reference else { return false }
    return ["introduction", "background", "arguments", "remedies", "motivation", "decision"]
      .contains(reference)
  }

  /// Whether it is a point by its place that the source marks up as a paragraph: it stands in no list.
  fileprivate var isListless: Bool {
    guard let reference else { return false }
    return ["para", "subpara", "subsec", "al", "cl", "subcl", "level"].contains(reference)
  }
}
