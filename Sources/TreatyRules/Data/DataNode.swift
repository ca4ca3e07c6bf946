/// A value read from a rule pack or a configuration file, with its place, so that every complaint
/// about it can name file, line and column.
public struct DataNode: Sendable {
  /// What the value is.
  public indirect enum Value: Sendable {
    case scalar(String)
    case sequence([DataNode])
    /// Pairs in the order of the file; keys are scalars and occur once.
    case mapping([(key: DataNode, value: DataNode)])
  }

  /// The value.
  public var value: Value
  /// The file it came from, as given.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column in Unicode scalars, from 1.
  public var column: Int

  /// Creates a node.
  public init(value: Value, file: String, line: Int, column: Int) {
    self.value = value
    self.file = file
    self.line = line
    self.column = column
  }
}
