/// A report, and what is to be said of it beside it.
public struct RenderedReport: Sendable, Hashable {
  /// The report.
  public var bytes: [UInt8]
  /// What the reader must know and the report cannot say, such as findings beyond a limit of the
  /// format; in sentences, for standard error.
  public var notices: [String]

  /// Creates a report.
  public init(_ bytes: [UInt8], notices: [String] = []) {
    self.bytes = bytes
    self.notices = notices
  }
}
