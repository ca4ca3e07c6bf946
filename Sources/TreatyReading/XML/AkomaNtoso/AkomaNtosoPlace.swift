import TreatyText

/// The part of an Akoma Ntoso document in which a text block stands.
enum AkomaNtosoPlace {
  /// Before the preamble: titles, symbols, dates.
  case preface
  case preamble
  /// After the body: place, date, signatures.
  case conclusions
  /// Directly in a body, in no provision.
  case body
  /// In a provision, a note, or another block.
  case provision

  /// The place of `element`, by its nearest telling ancestor.
  init(of element: Int, in tree: XMLTree) {
    var parent = tree.nodes[element].parent
    while parent >= 0 {
      switch tree.name(of: parent) {
      case "preface", "coverPage", "header":
        self = .preface
        return
      case "preamble", "recitals":
        self = .preamble
        return
      case "conclusions":
        self = .conclusions
        return
      case "mainBody", "body", "judgmentBody", "debateBody", "doc", "statement", "act", "bill",
        "collectionBody", "portionBody", "tblock":
        self = .body
        return
      case "container", "blockContainer", "block", "table", "tr", "td", "ul", "ol", "blockList":
        parent = tree.nodes[parent].parent
      case let name where AkomaNtosoVocabulary.divisions.contains(name):
        self = .body
        return
      default:
        self = .provision
        return
      }
    }
    self = .provision
  }

  /// The role of a text block in this place.
  func role(
    of element: Int, named name: String, _ vocabulary: AkomaNtosoVocabulary, in tree: XMLTree
  ) -> XMLRole {
    switch name {
    case "recital":
      return .provision(vocabulary.isStatement ? .preambularParagraph : .recital)
    case "crossHeading":
      return crossHeading(element, in: tree)
    case "item" where self != .preamble, "li" where self != .preamble:
      return .provision(.point, reference: "item")
    case "tblock":
      return self == .body ? .provision(.section, reference: "tblock") : .block
    case "blockList":
      return .block
    case "listIntroduction":
      return self == .preamble ? .block : .provision(.chapeau)
    case "intro", "wrapUp":
      return frame(element, isIntroduction: name == "intro", vocabulary, in: tree)
    case "container", "blockContainer", "block":
      let holdsBlocks = tree.elements(of: element).contains {
        Self.blocks.contains(tree.name(of: $0))
      }
      return holdsBlocks ? .block : textBlock(element, vocabulary, in: tree)
    default:
      return textBlock(element, vocabulary, in: tree)
    }
  }

  /// The role of an element that holds words.
  private func textBlock(
    _ element: Int, _ vocabulary: AkomaNtosoVocabulary, in tree: XMLTree
  ) -> XMLRole {
    switch self {
    case .preface:
      let isTitle = tree.descendant("docTitle", of: element) != nil
      return .provision(.title, reference: isTitle ? nil : "preface__p")
    case .preamble:
      if Self.isHeading(element, in: tree) { return .heading }
      if tree.name(of: element) == "formula" {
        return isFirst(element, in: tree) ? .block : .provision(.wrapUp)
      }
      return preambleLine(element, vocabulary, in: tree)
    case .conclusions:
      let isSignature =
        tree.descendant("signature", of: element) != nil
        || tree.attribute("name", of: tree.nodes[element].parent) == "signature"
      return .provision(isSignature ? .signature : .testimonium)
    case .body:
      return .provision(.paragraph, reference: "p")
    case .provision:
      return .block
    }
  }

  /// A line of a preamble that is not marked as formula or recital: the opening words, a recital, or the
  /// words of agreement.
  private func preambleLine(
    _ element: Int, _ vocabulary: AkomaNtosoVocabulary, in tree: XMLTree
  ) -> XMLRole {
    let words = Array(tree.foldedText(of: element).utf8)
    let range = TextRange(0, words.count)
    if !PreambularOpening.matches(words, range) {
      if isFirst(element, in: tree), words.last == UInt8(ascii: ",") { return .block }
      if Formula.isEnacting(words, range), words.last == UInt8(ascii: ":") {
        return .provision(.wrapUp)
      }
    }
    return .provision(vocabulary.isStatement ? .preambularParagraph : .recital)
  }

  /// The words before or after the parts of a provision.
  private func frame(
    _ element: Int, isIntroduction: Bool, _ vocabulary: AkomaNtosoVocabulary, in tree: XMLTree
  ) -> XMLRole {
    let parent = tree.nodes[element].parent
    let isInList = parent >= 0 && ["list", "blockList"].contains(tree.name(of: parent))
    if parent >= 0, vocabulary.isContainer(parent, in: tree) {
      return isIntroduction ? .block : .provision(.subparagraph, reference: "wrapup")
    }
    return isIntroduction
      ? .provision(.chapeau, reference: isInList ? nil : "intro")
      : .provision(.wrapUp, reference: isInList ? nil : "wrapup")
  }

  /// A heading between provisions; in a resolution it may carry a preambular paragraph.
  private func crossHeading(_ element: Int, in tree: XMLTree) -> XMLRole {
    tree.attribute("refersTo", of: element) == "#preamble"
      ? .provision(.preambularParagraph) : .provision(.heading)
  }

  /// Whether nothing comes before an element in its preamble.
  private func isFirst(_ element: Int, in tree: XMLTree) -> Bool {
    tree.elements(of: tree.nodes[element].parent).first { !Self.isHeading($0, in: tree) } == element
  }

  /// Whether a block serves as the heading of a preamble, for which there is no element.
  private static func isHeading(_ element: Int, in tree: XMLTree) -> Bool {
    tree.name(of: element) == "block" && tree.attribute("name", of: element) == "heading"
  }

  private static let blocks: Set<String> = [
    "p", "block", "container", "blockContainer", "blockList", "ul", "ol", "table", "formula",
    "tblock",
    "crossHeading", "heading",
  ]
}
