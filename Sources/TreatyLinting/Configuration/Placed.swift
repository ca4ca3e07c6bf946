public import TreatyRules

/// A value with the place in a configuration file that gave it.
public struct Placed<Value: Sendable>: Sendable {
  /// The value.
  public var value: Value
  /// The file that gave it.
  public var file: String
  /// The line, from 1.
  public var line: Int

  /// Creates a placed value.
  public init(_ value: Value, at node: DataNode) {
    self.value = value
    file = node.file
    line = node.line
  }
}
