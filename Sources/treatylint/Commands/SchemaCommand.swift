import ArgumentParser
import TreatyLint

/// Prints the JSON Schema of what other commands print as JSON.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of the JSON output.",
    discussion: """
      Example:
        treatylint schema > treatylint.schema.json
      """)

  @Argument(help: "Which output: document, line, record or findings.")
  var output: SchemaName = .document

  func run() throws {
    try StandardStreams.write(Array(output.schema.text.utf8))
  }
}

/// The outputs that have a schema, as the command line names them.
enum SchemaName: String, ExpressibleByArgument, CaseIterable {
  case document
  case line
  case record
  case findings

  /// The schema.
  var schema: JSONSchema {
    switch self {
    case .document: .document
    case .line: .line
    case .record: .record
    case .findings: .findings
    }
  }
}
