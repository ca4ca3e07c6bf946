/// A treaty, protocol, resolution, decision or declaration, or a draft of one, as a tree of provisions
/// with exact positions.
public struct Instrument: Sendable {
  /// What sort of instrument it is.
  public enum Kind: String, Sendable {
    case treaty
    case resolution
    /// One provision on its own, as `assess --as provision` reads it.
    case provision
  }

  /// The formats that can be read.
  public enum Format: String, Sendable, CaseIterable {
    case text
    case markdown
    case akomaNtoso = "akoma-ntoso"
    case tota
    case justiceCanada = "justice-canada"
    case formex
    case xml
  }

  /// The source.
  public var source: SourceText
  /// The words as they are read.
  public var text: ReadingText
  /// The format it was read from.
  public var format: Format
  /// What sort of instrument it is.
  public var kind: Kind
  /// Its title, white space folded.
  public var title: String?
  /// Its language, as an ISO 639-1 code (`en`, `fr`, `es`), where it could be told.
  public var language: String
  /// All provisions in document order, parents before children.
  public var provisions: [Provision]
  /// Square brackets, in order of their opening.
  public var brackets: [Bracket]
  /// References, in order.
  public var references: [CrossReference]
  /// Terms that the instrument defines, in order.
  public var definedTerms: [DefinedTerm]
  /// Source ranges that are no part of any provision's words: page furniture, contents lists,
  /// line-end hyphens.
  public var skipped: [Span]
  /// What the source's metadata says (`date_signed`, `parties`, …), in order.
  public var metadata: [(key: String, value: String)]
  /// What the reader has to say about the input.
  public var diagnostics: [Diagnostic]

  /// Creates an instrument.
  public init(
    source: SourceText, text: ReadingText, format: Format, kind: Kind, title: String? = nil,
    language: String = "en", provisions: [Provision] = [], brackets: [Bracket] = [],
    references: [CrossReference] = [], definedTerms: [DefinedTerm] = [], skipped: [Span] = [],
    metadata: [(key: String, value: String)] = [], diagnostics: [Diagnostic] = []
  ) {
    self.source = source
    self.text = text
    self.format = format
    self.kind = kind
    self.title = title
    self.language = language
    self.provisions = provisions
    self.brackets = brackets
    self.references = references
    self.definedTerms = definedTerms
    self.skipped = skipped
    self.metadata = metadata
    self.diagnostics = diagnostics
  }

  /// The index of the provision with this eId.
  ///
  /// - Complexity: O(provisions).
  public func provision(withID id: String) -> Int? {
    provisions.firstIndex { $0.id == id }
  }
}
