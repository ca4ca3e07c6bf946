/// A mistake in a rule pack or a configuration file.
public struct DataError: Error, Sendable, Hashable {
  /// The file, as given.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column in Unicode scalars, from 1.
  public var column: Int
  /// What is wrong.
  public var problem: String
  /// What to do about it; empty where the problem says it.
  public var suggestion: String

  /// Creates an error.
  public init(file: String, line: Int, column: Int, problem: String, suggestion: String = "") {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
    self.suggestion = suggestion
  }
}

extension DataError: CustomStringConvertible {
  /// `file:line:column: error: problem (suggestion)`.
  public var description: String {
    let place = "\(file):\(line):\(column): error: \(problem)"
    return suggestion.isEmpty ? place : "\(place) (\(suggestion))"
  }
}
