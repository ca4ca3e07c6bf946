/// Everything that is wrong with some packs or a configuration, in the order found; never empty.
public struct DataErrors: Error, Sendable, Hashable {
  /// The mistakes.
  public var errors: [DataError]

  /// Creates a list of mistakes.
  public init(_ errors: [DataError]) {
    self.errors = errors
  }
}

extension DataErrors: CustomStringConvertible {
  /// One line for each mistake.
  public var description: String {
    errors.map(\.description).joined(separator: "\n")
  }
}
