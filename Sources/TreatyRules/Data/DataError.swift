/// A mistake in a rule pack or a configuration file.
public struct DataError: Error, Sendable, Hashable {
  /// The file, as given.
  public var file: String
  /// The line, from 1; 0 where the whole file is meant.
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
  /// One line: `file:line:column: error: problem (suggestion)`, or `file: error: …` for a whole file.
  public var description: String {
    let place = line == 0 ? file : "\(file):\(line):\(column)"
    let text = "\(place): error: \(problem)" + (suggestion.isEmpty ? "" : " (\(suggestion))")
    // What a parser says may run over several lines.
    return text.contains("\n") ? text.split(separator: "\n").joined(separator: " ") : text
  }
}
