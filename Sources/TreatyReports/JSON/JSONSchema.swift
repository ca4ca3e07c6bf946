/// The JSON Schema (draft 2020-12) of what ``JSONReport`` writes. It is strict: a key that it does not
/// name is not written.
public enum JSONSchema: String, Sendable, CaseIterable {
  /// `assess --format json`.
  case document
  /// A line of `assess --format jsonl`.
  case line
  /// A line of `assess --as provision --input-format jsonl`.
  case record
  /// A line of `assess --as instrument --input-format jsonl`.
  case instrumentRecord
  /// `lint --format json`.
  case findings

  /// The schema, laid out for reading.
  public var text: String {
    """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:treatylint:schema:\(JSONReport.schemaVersion):\(rawValue)",
      "title": "treatylint \(rawValue), schema version \(JSONReport.schemaVersion)",
      "$ref": "#/$defs/\(rawValue)",
      "$defs": {
    \(Self.documentDefinitions),
    \(Self.provisionDefinitions),
    \(Self.assessmentDefinitions),
    \(Self.effectDefinitions),
    \(Self.textDefinitions),
    \(Self.findingDefinitions)
      }
    }

    """
  }

  /// The raw values of an enumeration as a JSON array: the schema cannot fall behind the code.
  static func values<Value: CaseIterable & RawRepresentable>(_ type: Value.Type) -> String
  where Value.RawValue == String {
    "[" + Value.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ") + "]"
  }

  /// The definition of an object all of whose keys are required but the `optional` ones.
  static func object(
    _ name: String, _ description: String, _ properties: [(String, String)], optional: [String] = []
  ) -> String {
    let required = properties.map(\.0).filter { !optional.contains($0) }
    return """
          "\(name)": {
            "description": "\(description)",
            "type": "object",
            "additionalProperties": false,
            "required": [\(required.map { "\"\($0)\"" }.joined(separator: ", "))],
            "properties": {
      \(properties.map { "        \"\($0.0)\": \($0.1)" }.joined(separator: ",\n"))
            }
          }
      """
  }

  static func reference(_ name: String, _ description: String = "") -> String {
    description.isEmpty
      ? "{\"$ref\": \"#/$defs/\(name)\"}"
      : "{\"description\": \"\(description)\", \"$ref\": \"#/$defs/\(name)\"}"
  }

  static func list(of items: String, _ description: String = "") -> String {
    description.isEmpty
      ? "{\"type\": \"array\", \"items\": \(items)}"
      : "{\"description\": \"\(description)\", \"type\": \"array\", \"items\": \(items)}"
  }

  static func optional(_ schema: String) -> String {
    "{\"oneOf\": [\(schema), {\"type\": \"null\"}]}"
  }

  static let string = "{\"type\": \"string\"}"
  static let optionalString = "{\"type\": [\"string\", \"null\"]}"
  static let count = "{\"type\": \"integer\", \"minimum\": 0}"
  static let number = "{\"type\": \"number\"}"
  static let share = "{\"type\": \"number\", \"minimum\": 0, \"maximum\": 1}"

  static func string(_ description: String) -> String {
    "{\"description\": \"\(description)\", \"type\": \"string\"}"
  }

  static func optionalString(_ description: String) -> String {
    "{\"description\": \"\(description)\", \"type\": [\"string\", \"null\"]}"
  }

  static func choice<Value: CaseIterable & RawRepresentable>(_ type: Value.Type) -> String
  where Value.RawValue == String {
    "{\"enum\": \(values(type))}"
  }
}
