import TreatyText

/// A provision as a reader finds it: placed, but without its eId.
///
/// Every reader builds a tree of these; ``InstrumentAssembler`` turns the tree into
/// ``Instrument/provisions``.
struct DraftNode: Sendable {
  /// What it is.
  var kind: ProvisionKind
  /// The name that the eId uses where it is not the usual one for the kind: `indent` for a dash,
  /// `rule` for a rule read as an article, `preface__p` for a line above the title.
  var reference: String?
  /// The label as printed; keyword and punctuation may still be there, the assembler takes them off.
  var label: String?
  /// The heading as printed.
  var heading: String?
  /// Where the label stands.
  var labelRange: TextRange?
  /// Where the heading stands.
  var headingRange: TextRange?
  /// Its own words: after label and heading, before the first child. `nil` if it has none.
  var ownRange: TextRange?
  /// The whole of it, where that is more than label, heading, words and children together.
  var range: TextRange?
  /// The whole of it in the source, where that is not what ``range`` maps to: an element with its tags.
  var span: Span?
  /// How sure the reader is of place and kind.
  var confidence: Provision.Confidence
  /// Whether it is quoted for another instrument.
  var isQuotation: Bool
  /// The provisions in it, in document order.
  var children: [DraftNode]

  init(
    _ kind: ProvisionKind, reference: String? = nil, label: String? = nil, heading: String? = nil,
    labelRange: TextRange? = nil, headingRange: TextRange? = nil, ownRange: TextRange? = nil,
    range: TextRange? = nil, span: Span? = nil, confidence: Provision.Confidence = .high,
    isQuotation: Bool = false, children: [DraftNode] = []
  ) {
    self.kind = kind
    self.reference = reference
    self.label = label
    self.heading = heading
    self.labelRange = labelRange
    self.headingRange = headingRange
    self.ownRange = ownRange
    self.range = range
    self.span = span
    self.confidence = confidence
    self.isQuotation = isQuotation
    self.children = children
  }
}
