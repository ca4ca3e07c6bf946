import Foundation
import TreatyReports

/// A small validator of JSON Schema: the keywords that the shipped schema uses, and no others.
struct SchemaValidator {
  private let root: [String: Any]
  /// What is wrong, with the path to it.
  private(set) var complaints: [String] = []

  init(_ schema: String) throws {
    let value = try JSONSerialization.jsonObject(with: Data(schema.utf8))
    root = value as? [String: Any] ?? [:]
  }

  /// The complaints about a JSON text.
  static func complaints(about json: [UInt8], by schema: JSONSchema) throws -> [String] {
    var validator = try SchemaValidator(schema.text)
    let value = try JSONSerialization.jsonObject(with: Data(json), options: .fragmentsAllowed)
    validator.check(value, validator.root, at: "$")
    return validator.complaints
  }

  private mutating func check(_ value: Any, _ schema: [String: Any], at path: String) {
    let known: Set = [
      "$schema", "$id", "$ref", "$defs", "title", "description", "type", "enum", "const", "oneOf",
      "additionalProperties", "required", "properties", "items", "minimum", "maximum",
    ]
    for key in schema.keys where !known.contains(key) {
      complaints.append("\(path): the validator does not know \(key)")
    }
    if let reference = schema["$ref"] as? String {
      let name = reference.replacingOccurrences(of: "#/$defs/", with: "")
      let definitions = root["$defs"] as? [String: Any] ?? [:]
      if let definition = definitions[name] as? [String: Any] {
        check(value, definition, at: path)
      } else {
        complaints.append("\(path): no definition of \(name)")
      }
    }
    if let options = schema["oneOf"] as? [[String: Any]] {
      let failures = options.map { option -> [String] in
        var trial = self
        trial.complaints = []
        trial.check(value, option, at: path)
        return trial.complaints
      }
      if failures.count(where: \.isEmpty) != 1 {
        complaints.append("\(path): not one of the choices: \(failures)")
      }
    }
    if let type = schema["type"] {
      let types = type as? [String] ?? [type as? String ?? ""]
      if !types.contains(where: { Self.is(value, $0) }) {
        complaints.append("\(path): \(value) is not \(types)")
      }
    }
    if let values = schema["enum"] as? [String], !values.contains(value as? String ?? "") {
      complaints.append("\(path): \(value) is none of \(values)")
    }
    if let constant = schema["const"], "\(constant)" != "\(value)" {
      complaints.append("\(path): \(value) is not \(constant)")
    }
    if let number = value as? NSNumber {
      if let minimum = schema["minimum"] as? NSNumber, number.doubleValue < minimum.doubleValue {
        complaints.append("\(path): \(number) is less than \(minimum)")
      }
      if let maximum = schema["maximum"] as? NSNumber, number.doubleValue > maximum.doubleValue {
        complaints.append("\(path): \(number) is more than \(maximum)")
      }
    }
    if let object = value as? [String: Any] { check(members: object, schema, at: path) }
    if let array = value as? [Any], let items = schema["items"] as? [String: Any] {
      for (index, element) in array.enumerated() { check(element, items, at: "\(path)[\(index)]") }
    }
  }

  private mutating func check(
    members object: [String: Any], _ schema: [String: Any], at path: String
  ) {
    let properties = schema["properties"] as? [String: Any] ?? [:]
    for key in schema["required"] as? [String] ?? [] where object[key] == nil {
      complaints.append("\(path): \(key) is missing")
    }
    for key in object.keys.sorted() {
      if let property = properties[key] as? [String: Any] {
        check(object[key] ?? NSNull(), property, at: "\(path).\(key)")
      } else if schema["additionalProperties"] as? Bool == false {
        complaints.append("\(path): \(key) is not in the schema")
      }
    }
  }

  private static func `is`(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "null": value is NSNull
    case "string": value is String
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "boolean": isBoolean(value)
    case "number": value is NSNumber && !isBoolean(value)
    case "integer":
      (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
        && !isBoolean(value)
    default: false
    }
  }

  private static func isBoolean(_ value: Any) -> Bool {
    guard let number = value as? NSNumber else { return false }
    return String(cString: number.objCType) == "c"
  }
}
