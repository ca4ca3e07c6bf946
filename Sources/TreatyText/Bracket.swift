/// A passage in square brackets, or behind the name of an option: text that negotiators have not agreed, one of several alternatives,
/// a placeholder, or an editor's addition.
public struct Bracket: Sendable {
  /// What the bracket holds.
  public enum Kind: String, Sendable {
    /// Text not yet agreed.
    case contested
    /// One of several wordings side by side.
    case alternative
    /// Nothing yet: `[…]`, `[X]`, `[to be completed]`.
    case placeholder
    /// A citation, a footnote mark, `[sic]`: no text of the draft.
    case editorial
    /// Opened and never closed, or closed and never opened.
    case unbalanced
  }

  /// The bracket with its contents in the source. For an unbalanced one, the single sign.
  public var span: Span
  /// The same in the reading text.
  public var range: TextRange
  /// What it holds.
  public var kind: Kind
  /// How many brackets are open around it; 0 at the outside.
  public var depth: Int
  /// The index in ``Instrument/brackets`` of the bracket around it.
  public var parent: Int?
  /// For alternatives: a number shared by the wordings of one choice, and the place in it, from 1.
  public var alternative: (group: Int, option: Int)?
  /// For an option that has a name and no signs around it, where the name stands: "Option 1:".
  public var label: TextRange?

  /// Creates a bracket.
  public init(
    span: Span, range: TextRange, kind: Kind, depth: Int, parent: Int? = nil,
    alternative: (group: Int, option: Int)? = nil, label: TextRange? = nil
  ) {
    self.span = span
    self.range = range
    self.kind = kind
    self.depth = depth
    self.parent = parent
    self.alternative = alternative
    self.label = label
  }
}
