public import TreatyText

/// One thing that a lint rule has to say about one place.
public struct Finding: Sendable, Hashable {
  /// How much it matters.
  public enum Severity: String, Sendable, CaseIterable, Comparable {
    case advice
    case warning
    case error

    /// Orders from advice to error.
    public static func < (left: Severity, right: Severity) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int {
      switch self {
      case .advice: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// The lint rule's id: `vague-obligation`.
  public var rule: String
  /// How much it matters.
  public var severity: Severity
  /// What is wrong and why, in a line, with the words of the text in quotes.
  public var message: String
  /// What to consider instead; empty for none.
  public var consider: String
  /// The provision, as an index into ``Instrument/provisions``; `nil` for the instrument as a whole.
  public var provision: Int?
  /// The words complained of, in the reading text.
  public var range: TextRange
  /// The same in the source.
  public var span: Span
  /// The ids of the claims on which a judgement by strategy rests.
  public var claims: [String]
  /// Findings of the same rule in the same provision that are told with this one.
  public var also: [Finding] = []

  /// Creates a finding.
  public init(
    rule: String, severity: Severity, message: String, consider: String = "", provision: Int?,
    range: TextRange, span: Span, claims: [String] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.consider = consider
    self.provision = provision
    self.range = range
    self.span = span
    self.claims = claims
  }
}
