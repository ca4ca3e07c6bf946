/// An addressable unit of an instrument: an article, a paragraph, a point, a recital, an operative
/// paragraph, or a container of such.
///
/// Provisions form a tree that ``Instrument/provisions`` holds in document order, each parent before
/// its children.
public struct Provision: Sendable {
  /// How sure the reader is of the place and kind of a provision.
  public enum Confidence: String, Sendable {
    case high
    case low
  }

  /// The Akoma Ntoso eId, unique in the instrument: `art_4__para_1__list_1__point_a`.
  public var id: String
  /// What it is.
  public var kind: ProvisionKind
  /// The index of its parent in ``Instrument/provisions``; `nil` at the top.
  public var parent: Int?
  /// The indices of its children, in order.
  public var children: [Int]
  /// The label as printed, without the punctuation around it: `4 bis`, `a`, `IV`.
  public var label: String?
  /// The heading as printed, white space folded.
  public var heading: String?
  /// How sure the reader is.
  public var confidence: Confidence
  /// The whole of it in the source: label, heading, text and children.
  public var span: Span
  /// The whole of it in the reading text: label, heading, text and children.
  public var range: TextRange
  /// Where its label stands in the reading text.
  public var labelRange: TextRange?
  /// Where its heading stands in the reading text.
  public var headingRange: TextRange?
  /// Its own words in the reading text: after label and heading, before the first child. Empty for a
  /// provision whose words are all its children's.
  public var ownRange: TextRange
  /// Whether its words are quoted for another instrument (an amendment): not this instrument's norm.
  public var isQuotation: Bool

  /// Creates a provision.
  public init(
    id: String, kind: ProvisionKind, parent: Int? = nil, children: [Int] = [],
    label: String? = nil, heading: String? = nil, confidence: Confidence = .high, span: Span,
    range: TextRange, labelRange: TextRange? = nil, headingRange: TextRange? = nil,
    ownRange: TextRange, isQuotation: Bool = false
  ) {
    self.id = id
    self.kind = kind
    self.parent = parent
    self.children = children
    self.label = label
    self.heading = heading
    self.confidence = confidence
    self.span = span
    self.range = range
    self.labelRange = labelRange
    self.headingRange = headingRange
    self.ownRange = ownRange
    self.isQuotation = isQuotation
  }
}
