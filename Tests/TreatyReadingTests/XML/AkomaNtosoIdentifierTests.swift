import Foundation
import Testing
import TreatyText

@testable import TreatyReading

/// Compares our eIds with those of marked-up documents. Each must be equal, or its difference must have
/// one of the reasons below.
@Suite(.enabled(if: SharedCorpora.has("akn-bluebell"), "the shared corpora are not at hand"))
struct AkomaNtosoIdentifierTests {
  @Test(arguments: [
    ("akn-bluebell/rewrite_eids", IdentifierStyle.path, 0.55),
    ("akn-bluebell/roundtrip", .path, 0.6), ("akn-un", .shortest, 0.45),
    ("akn-oasis-examples", .shortest, 0.2),
  ])
  func `eIds are those of the document, or differ for a reason`(
    folder: String, style: IdentifierStyle, leastShare: Double
  ) throws {
    var equal = 0
    var different = 0
    for file in SharedCorpora.xmlFiles(below: folder) where !Self.isInput(file) {
      let source = SourceText(
        name: file.lastPathComponent, bytes: [UInt8](try Data(contentsOf: file)))
      guard let reading = try? XMLReader.read(source, format: .akomaNtoso),
        let tree = try? XMLTree(parsing: source)
      else { continue }
      let instrument = Instrument(reading, of: source, identifiers: style)
      let ours = Dictionary(
        instrument.provisions.map { ($0.span, $0.id) }, uniquingKeysWith: { first, _ in first })
      for index in tree.nodes.indices {
        guard let theirs = tree.attribute("eId", of: index), !theirs.isEmpty,
          let our = ours[tree.nodes[index].span]
        else { continue }
        if our == theirs {
          equal += 1
          continue
        }
        different += 1
        let difference = EIdDifference(
          element: tree.name(of: index), theirs: theirs, ours: our, file: file.lastPathComponent,
          printed: tree.child("num", of: index).map { tree.words(of: $0) })
        #expect(
          difference.reason != nil,
          "\(difference.file): <\(difference.element)> \(theirs), ours is \(our)")
      }
    }
    #expect(Double(equal) / Double(max(equal + different, 1)) >= leastShare)
  }

  /// Files whose eIds are wrong on purpose.
  private static func isInput(_ file: URL) -> Bool {
    ["bad_eids.xml", "missing_eids.xml", "empty_doc_in.xml"].contains(file.lastPathComponent)
  }
}

/// An eId that is not ours.
struct EIdDifference {
  let element: String
  let theirs: String
  let ours: String
  let file: String
  /// The number that the element prints.
  let printed: String?

  /// Why two eIds differ.
  enum Reason {
    /// An identifier that does not follow the convention: random, or of the publisher's own making.
    case otherConvention
    /// Components of a collection have ids of their own; in one instrument they need a prefix.
    case component
    /// Text blocks (`p`, `block`, tables) have ids there; with us the provision has the words.
    case textBlock
    /// A line of a preamble, preface or closing is a recital, a title, a signature with us.
    case frame
    /// Names or letters are spelt in another way: `comp`, `div`, `subparagraph`, a case.
    case spelling
    /// A fragment out of its context, or a number counted through a larger context.
    case context
    /// Numbers that are not counted from 1, skip, or are not those that are printed.
    case counting
    /// A slip of the document's author.
    case slip
  }

  /// Slips, each looked at: a paragraph named as a rule, an article 3 that prints "Art. 1", a missing
  /// underscore, a point that bears the id of its content.
  private static let slips: Set<String> = [
    "mod_1__qtdS_1__rule_XII__para_10__list_1__item_a", "rule_76-1", "rule_76-2", "rule_76-3",
    "rule_76-4", "art_1q", "sec_A__chp_2__dvs__1", "chp_3__div_A__para_11__list_1__point_1-1",
    "mod_2__art_3", "art_1__para_1__list_1__point_t__content", "summary_2",
    "bsect_5__dbsect_3",
  ]

  var reason: Reason? {
    if Self.slips.contains(theirs) { return .slip }
    if !theirs.contains("_") || theirs.contains(" ") || theirs.contains("-pl")
      || ["crossheading-", "ecN", "d1e"].contains(where: theirs.hasPrefix)
    {
      return .otherConvention
    }
    let blocks = ["p", "block", "item", "li", "listWrapUp", "citation", "formula", "intro"]
    if blocks.contains(element),
      ["recs_1__", "formula_", "preface__", "conclusions__"].contains(where: ours.contains)
    {
      return .frame
    }
    if element == "p" || element == "block" { return .textBlock }
    if theirs.contains("tblock") || ours.contains("tblock") { return .otherConvention }
    let (their, our) = (Self.plain(theirs), Self.plain(ours))
    if their == our {
      return theirs.contains("cmp") || ours.contains("cmp") ? .component : .textBlock
    }
    if Self.spelt(their) == Self.spelt(our) { return .spelling }
    if element == "authorialNote" { return .counting }
    // Where a number is printed it is ours; theirs may say another.
    guard saysWhatIsPrinted else { return nil }
    if their.hasSuffix(our) || our.hasSuffix(their) { return .context }
    if Self.last(Self.spelt(their)) == Self.last(Self.spelt(our)) { return .context }
    if Self.stem(Self.spelt(their)) == Self.stem(Self.spelt(our)) { return .counting }
    return Self.outer(Self.spelt(their)) == Self.outer(Self.spelt(our)) ? .counting : nil
  }

  /// Whether our last part is the number that the element prints, if it prints one.
  private var saysWhatIsPrinted: Bool {
    guard let printed, case let number = EIdNumber.clean(printed), !number.isEmpty else {
      return true
    }
    return ours.hasSuffix("_" + number)
  }

  /// The parts of an eId.
  private static func parts(_ id: String) -> [String] {
    id.components(separatedBy: "__").filter { !$0.isEmpty }
  }

  /// Without components, text blocks and quotations.
  private static func plain(_ id: String) -> String {
    let names: Set<String> = [
      "p", "block", "table", "container", "ul", "embeddedStructure", "mod", "qstr", "qts", "qtdS",
      "cmp", "cmpnts", "intro", "al", "content",
    ]
    let all = parts(id)
    let kept = all.dropLast().filter { !names.contains(String($0.prefix { $0 != "_" })) }
    return (kept + all.suffix(1)).joined(separator: "__")
  }

  /// With the names of the convention, in small letters.
  private static func spelt(_ id: String) -> String {
    var text = id.lowercased()
    for (wrong, right) in [
      ("comp_", "cmp_"), ("division_", "dvs_"), ("div_", "dvs_"), ("attachment_", "att_"),
      ("subsection_", "subsec_"), ("subparagraph_", "subpara_"), ("lst_", "list_"),
      ("_nn_", "_"), ("intro_1", "intro"), ("wrapup_1", "wrapup"), ("li_", "item_"),
      ("alinea_", "al_"), ("level", "level"), ("bsect", "dbsect"), ("ddbsect", "dbsect"),
    ] { text = text.replacingOccurrences(of: wrong, with: right) }
    for name in ["list", "para", "point", "item", "intro"] {
      text = text.replacingOccurrences(
        of: "(?<!_)_\(name)", with: "__\(name)", options: .regularExpression)
    }
    return parts(text).joined(separator: "__")
  }

  private static func last(_ id: String) -> String? { parts(id).last }

  private static func outer(_ id: String) -> String { parts(id).dropLast().joined(separator: "__") }

  /// The names without their numbers.
  private static func stem(_ id: String) -> [Substring] {
    parts(id).map { $0.prefix { $0 != "_" } }
  }
}

extension XMLTree {
  /// The text inside a node.
  fileprivate func words(of node: Int) -> String {
    var text = ""
    let data = XMLCharacterData(bytes: source.bytes)
    for index in node + 1..<max(node + 1, nodes[node].end) where nodes[index].kind != .element {
      text += data.string(nodes[index].span)
    }
    return text
  }
}
