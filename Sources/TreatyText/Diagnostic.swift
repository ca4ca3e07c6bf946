/// Something to say about an input as such, apart from its drafting: it could not be read, or only
/// in part.
public struct Diagnostic: Sendable, Hashable {
  /// How bad it is.
  public enum Severity: String, Sendable {
    /// The input, or a part of it, was not read.
    case error
    /// It was read, with a doubt.
    case warning
  }

  /// What the input is called.
  public var source: String
  /// The place, where there is one.
  public var position: SourceText.Position?
  /// How bad it is.
  public var severity: Severity
  /// What is wrong, and what to do about it, in one line.
  public var message: String

  /// Creates a diagnostic.
  public init(
    source: String, position: SourceText.Position? = nil, severity: Severity, message: String
  ) {
    self.source = source
    self.position = position
    self.severity = severity
    self.message = message
  }
}
