import Foundation
import Testing
import TreatyLinting
import TreatyText

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

/// SARIF by the published JSON schema, as SchemaStore keeps it and the Python package `schemastore` ships it.
@Suite(.enabled(if: PythonValidator.hasSchemaStore, "needs python3 with schemastore, jsonschema"))
struct SchemaStoreTests {
  @Test func `the report meets the published schema`() throws {
    let rules = LintRuleBook.shipped.rules.map { RulePage($0) }
    var input = Sample.input
    input.baselined = [Sample.findings[0]]
    let unread = Diagnostic(source: "a b/gone.txt", severity: .error, message: "no such file")
    let output = SARIFReport(tool: Sample.tool, rules: rules).report([input], diagnostics: [unread])
    #expect(try PythonValidator.complaintsByPublishedSchema(output.bytes) == "")
    let spoiled = output.bytes.text.replacing("unicodeCodePoints", with: "characters")
    #expect(try PythonValidator.complaintsByPublishedSchema(Array(spoiled.utf8)) != "")
  }
}

/// The jsonschema package of Python.
enum PythonValidator {
  static let isAvailable: Bool =
    (try? run("import jsonschema; jsonschema.Draft202012Validator")) == ""

  static let knowsSARIF: Bool = (try? run("import pydantic_sarif.model")) == ""

  static let hasSchemaStore: Bool =
    (try? run("import jsonschema, schemastore, requests_cache")) == ""

  /// What is wrong with a SARIF log by the schema that SchemaStore publishes; empty for nothing. The
  /// package's copy is read, whatever its age: the network is not asked.
  static func complaintsByPublishedSchema(_ log: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(log).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try run(
      """
      import json, pathlib, jsonschema, requests_cache, schemastore
      cache = pathlib.Path(schemastore.__file__).parent / 'cache'
      kept = requests_cache.CachedSession(cache).cache.filter(expired=True)
      schema = [r for r in kept if r.url.endswith('/sarif-2.1.0.json')][0].json()
      validator = jsonschema.validators.validator_for(schema)
      for error in validator(schema).iter_errors(json.load(open('\(file.path)'))):
          print(list(error.path), error.message)
      """)
  }

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
