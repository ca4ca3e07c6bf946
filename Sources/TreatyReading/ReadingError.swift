public import TreatyText

/// Why an input could not be read.
public struct ReadingError: Error, Sendable {
  /// What the input is called, where it is wrong, and what to do about it.
  public var diagnostic: Diagnostic

  /// Creates an error.
  public init(
    source: String, position: SourceText.Position? = nil, problem: String
  ) {
    diagnostic = Diagnostic(
      source: source, position: position, severity: .error, message: problem)
  }
}
