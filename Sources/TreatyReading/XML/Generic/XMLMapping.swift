public import TreatyText

/// Says what the elements of an XML format are, so that it can be read.
///
/// Elements are named by their local names. What is not named is looked through: its words belong to the
/// provision around it.
///
/// ```swift
/// var mapping = XMLMapping()
/// mapping.provisions = ["Clause": .article, "SubClause": .paragraph, "Item": .point]
/// mapping.numbers = ["No"]
/// mapping.headings = ["Caption"]
/// mapping.ignored = ["Header", "Footer"]
/// ```
public struct XMLMapping: Sendable {
  /// The elements that are provisions, each with its kind.
  public var provisions: [String: ProvisionKind]
  /// The elements that hold the label of the provision around them.
  public var numbers: Set<String>
  /// The elements that hold the heading of the provision around them.
  public var headings: Set<String>
  /// The elements that hold words on lines of their own.
  public var text: Set<String>
  /// The elements that hold notes.
  public var notes: Set<String>
  /// The elements whose words are quoted for another instrument.
  public var quotations: Set<String>
  /// The elements that hold no words of the instrument.
  public var ignored: Set<String>
  /// The attribute that holds the label of a provision.
  public var numberAttribute: String?
  /// The attribute that holds the heading of a provision.
  public var headingAttribute: String?
  /// Whether the documents are resolutions.
  public var isResolution: Bool

  /// Creates a mapping that names nothing.
  public init() {
    provisions = [:]
    numbers = []
    headings = []
    text = []
    notes = []
    quotations = []
    ignored = []
    isResolution = false
  }
}

/// The roles that a mapping gives.
struct MappedVocabulary: XMLVocabulary {
  private let mapping: XMLMapping
  private let mixture: MixedContent

  /// Creates the roles of `mapping` for a document.
  init(_ mapping: XMLMapping, _ tree: XMLTree) {
    self.mapping = mapping
    mixture = MixedContent(tree)
  }

  var labelAttribute: String? { mapping.numberAttribute }
  var headingAttribute: String? { mapping.headingAttribute }

  func role(of element: Int, in tree: XMLTree) -> XMLRole {
    let name = tree.name(of: element)
    if let kind = mapping.provisions[name] { return .provision(kind) }
    if mapping.numbers.contains(name) { return .label }
    if mapping.headings.contains(name) { return .heading }
    if mapping.ignored.contains(name) { return .skipped }
    if mapping.notes.contains(name) { return .note }
    if mapping.quotations.contains(name) { return .quotation }
    if mapping.text.contains(name) { return .block }
    return mixture.isInside(element) ? .inline : .block
  }
}
