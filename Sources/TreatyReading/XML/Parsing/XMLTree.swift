import TreatyText

/// An XML document as a flat tree in document order, each node with its exact place in the source.
///
/// libxml2 finds the markup and vouches for its form; text and attribute values are cut from the
/// source between the markup (see ``XMLTreeBuilder``), so nothing here is a copy of the document.
struct XMLTree {
  /// An element or a run of character data.
  struct Node {
    /// What the node is.
    enum Kind {
      case element
      /// Character data with references still in it.
      case text
      /// The inside of a CDATA section, where `&` is an ordinary character.
      case literal
    }

    /// What the node is.
    var kind: Kind
    /// For an element, the index of its local name in ``XMLTree/names``.
    var name = 0
    /// For an element, the index of its namespace in ``XMLTree/namespaces``.
    var namespace = 0
    /// The index of the parent; -1 for the root.
    var parent: Int
    /// The index after the last node inside this one.
    var end: Int
    /// The node in the source: from `<` to `>` for an element, the raw characters otherwise.
    var span: Span
    /// For an element, what stands between its tags; for an empty element, nothing.
    var content: Span
  }

  /// The document.
  let source: SourceText
  /// The nodes in document order; the root element is the first.
  var nodes: [Node] = []
  /// The local names that occur.
  var names: [String] = []
  /// The namespaces that occur, with the empty string for none.
  var namespaces: [String] = []
  /// Faults that leave the document readable.
  var warnings: [(offset: Int, message: String)] = []

  /// Creates an empty tree over `source`.
  init(source: SourceText) { self.source = source }

  /// The local name of an element; empty for character data.
  func name(of node: Int) -> String {
    nodes[node].kind == .element ? names[nodes[node].name] : ""
  }

  /// The namespace of an element.
  func namespace(of node: Int) -> String { namespaces[nodes[node].namespace] }

  /// The children of a node, elements and character data.
  func children(of node: Int) -> ChildSequence { ChildSequence(tree: self, parent: node) }

  /// The first child element with this local name.
  func child(_ name: String, of node: Int) -> Int? {
    children(of: node).first { self.name(of: $0) == name }
  }

  /// The child elements of a node.
  func elements(of node: Int) -> [Int] {
    children(of: node).filter { nodes[$0].kind == .element }
  }

  /// The first element inside `node` with this local name, at any depth.
  func descendant(_ name: String, of node: Int) -> Int? {
    (node + 1..<nodes[node].end).first { self.name(of: $0) == name }
  }
}

/// The children of a node, one after another.
struct ChildSequence: Sequence, IteratorProtocol {
  private let tree: XMLTree
  private let end: Int
  private var index: Int

  init(tree: XMLTree, parent: Int) {
    self.tree = tree
    end = tree.nodes[parent].end
    index = parent + 1
  }

  mutating func next() -> Int? {
    guard index < end else { return nil }
    defer { index = tree.nodes[index].end }
    return index
  }
}
