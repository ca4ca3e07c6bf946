import Foundation
import Testing

@testable import TreatyReports

/// Checks by a validator that is not ours, where one is installed.
@Suite(.enabled(if: PythonValidator.isAvailable, "needs python3 with jsonschema"))
struct PublishedSchemaTests {
  @Test(arguments: JSONSchema.allCases)
  func `the schema is one, and the output meets it`(schema: JSONSchema) throws {
    let report = JSONReport(tool: Sample.tool)
    let output =
      switch schema {
      case .document: report.document([Sample.input], diagnostics: [])
      case .line: Array(report.lines(Sample.input).split(separator: 0x0A)[2])
      case .record: report.record(Sample.input, id: .string("r1"))
      case .instrumentRecord: report.instrumentRecord(Sample.input, id: .number("7"))
      case .findings: report.findings([Sample.input], diagnostics: [])
      }
    #expect(try PythonValidator.complaints(about: output, by: schema.text) == "")
  }
}

/// SARIF by the classes that pydantic_sarif generates from the schema of OASIS: unknown keys and values out
/// of range are refused.
@Suite(.enabled(if: PythonValidator.knowsSARIF, "needs python3 with pydantic_sarif"))
struct PublishedSARIFTests {
  @Test(arguments: [nil, 1]) func `the report meets the schema, cut or not`(limit: Int?) throws {
    let report = SARIFReport(tool: Sample.tool, rules: Sample.rulePages)
    let output = report.report([Sample.input], limit: limit ?? SARIFReport.resultLimit)
    #expect(try PythonValidator.complaintsAboutSARIF(output.bytes) == "")
    let spoiled = Array(output.bytes.text.replacing("\"version\"", with: "\"Version\"").utf8)
    #expect(try PythonValidator.complaintsAboutSARIF(spoiled) != "")
  }
}

/// The jsonschema package of Python.
enum PythonValidator {
  static let isAvailable: Bool =
    (try? run("import jsonschema; jsonschema.Draft202012Validator")) == ""

  static let knowsSARIF: Bool = (try? run("import pydantic_sarif.model")) == ""

  /// What is wrong with a SARIF log; empty for nothing.
  static func complaintsAboutSARIF(_ log: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(log).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try run(
      """
      import json, pydantic_sarif.model as model
      log = [value for name, value in vars(model).items() if name.startswith('StaticAnalysis')][0]
      try:
          log.model_validate(json.load(open('\(file.path)')))
      except Exception as error:
          print(error)
      """)
  }

  /// What is wrong with a JSON text; empty for nothing.
  static func complaints(about json: [UInt8], by schema: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(schema.utf8).write(to: folder.appending(path: "schema.json"))
    try Data(json).write(to: folder.appending(path: "output.json"))
    return try run(
      """
      import json, jsonschema
      schema = json.load(open('\(folder.path)/schema.json'))
      validator = jsonschema.validators.validator_for(schema)
      validator.check_schema(schema)
      for error in validator(schema).iter_errors(json.load(open('\(folder.path)/output.json'))):
          print(error.json_path, error.message)
      """)
  }

  /// What a program prints, warnings left out and errors with it.
  private static func run(_ program: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-W", "ignore", "-c", program]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
