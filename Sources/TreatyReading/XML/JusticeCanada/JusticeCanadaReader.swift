import TreatyText

/// Reads the XML of Justice Canada: treaties in the schedules of regulations, statutes and regulations.
///
/// Where a file holds treaties they are the instrument, and the order that publishes them is not read.
struct JusticeCanadaReader {
  private let tree: XMLTree

  /// Creates a reader of a parsed document.
  init(_ tree: XMLTree) { self.tree = tree }

  /// Whether the document comes from Justice Canada.
  static func recognizes(_ tree: XMLTree) -> Bool {
    ["Regulation", "Statute", "ConventionAgreementTreaty"].contains(tree.name(of: 0))
      && (tree.names.contains("Identification") || tree.names.contains("Provision"))
  }

  /// Reads the document.
  func read() -> XMLReading {
    let treaties = tree.nodes.indices.filter { tree.name(of: $0) == "ConventionAgreementTreaty" }
    var reader = XMLProvisionReader(tree, vocabulary: JusticeCanadaVocabulary())
    var roots: [DraftNode]
    if let first = treaties.first {
      roots = outline(reader.read(contentOf: first), in: reader.text)
      for treaty in treaties.dropFirst() {
        var annex = DraftNode(.annex, span: tree.nodes[treaty].span)
        annex.children = outline(reader.read(contentOf: treaty), in: reader.text)
        roots.append(annex)
      }
    } else {
      roots = outline(reader.read(), in: reader.text)
    }
    return XMLReading(
      format: .justiceCanada, kind: .treaty, title: title(of: treaties.first),
      language: tree.attribute("lang", of: 0).flatMap(LanguageCode.twoLetters), text: reader.text,
      roots: roots, skipped: reader.skipped, metadata: metadata)
  }

  /// Headings stand beside the provisions that they govern, with their levels.
  private func outline(_ nodes: [DraftNode], in text: ReadingText) -> [DraftNode] {
    let levels = headingLevels
    var nodes = ChapeauFinder.mark(CompoundLabel.split(nodes, in: text), in: text)
    let title = nodes.first.flatMap { node in
      node.kind == .heading && node.label == nil ? node : nil
    }
    if title != nil { nodes.removeFirst() }
    nodes = HeadingOutline.nest(nodes) { node in
      node.kind == .heading ? node.span.flatMap { levels[$0.start] } ?? 1 : nil
    }
    nodes = TreatyFrame.mark(nodes, in: text)
    guard var title else { return nodes }
    title.kind = .title
    title.ownRange = title.headingRange
    title.heading = nil
    title.headingRange = nil
    return [title] + nodes
  }

  /// The levels of the headings by the offsets at which they start.
  private var headingLevels: [Int: Int] {
    var levels: [Int: Int] = [:]
    for index in tree.nodes.indices where tree.name(of: index) == "Heading" {
      levels[tree.nodes[index].span.start] = tree.attribute("level", of: index).flatMap { Int($0) }
    }
    return levels
  }

  private func title(of treaty: Int?) -> String? {
    (treaty.flatMap { tree.child("Heading", of: $0) } ?? tree.descendant("LongTitle", of: 0))
      .map { tree.foldedText(of: $0, joinedBy: " ") }
  }

  private var metadata: [(key: String, value: String)] {
    guard let record = tree.child("Identification", of: 0) else { return [] }
    return ["InstrumentNumber", "LongTitle", "ShortTitle"].compactMap { name in
      tree.child(name, of: record).map { (name, tree.foldedText(of: $0)) }
    }
  }
}
