import Foundation
import Testing
import TreatyText

@testable import TreatyReports

struct JSONReportTests {
  private let report = JSONReport(tool: Sample.tool)
  private let failure = Diagnostic(
    source: "missing.txt",
    position: .init(offset: 0, line: 1, column: 1), severity: .error, message: "no such file")

  @Test func `the document looks as laid down`() throws {
    let indented = JSONReport(tool: Sample.tool, isIndented: true)
    try expectSnapshot(
      indented.document([Sample.input], diagnostics: [failure]), named: "document.json")
  }

  @Test func `indented and compact say the same`() throws {
    let indented = JSONReport(tool: Sample.tool, isIndented: true)
    let one = try JSONSerialization.jsonObject(
      with: Data(indented.document([Sample.input], diagnostics: [failure])))
    let other = try JSONSerialization.jsonObject(
      with: Data(report.document([Sample.input], diagnostics: [failure])))
    #expect((one as? NSDictionary) == (other as? NSDictionary))
  }

  @Test func `every form of output meets its schema`() throws {
    let document = report.document([Sample.input], diagnostics: [failure])
    #expect(try SchemaValidator.complaints(about: document, by: .document) == [])
    let findings = report.findings([Sample.input], diagnostics: [failure])
    #expect(try SchemaValidator.complaints(about: findings, by: .findings) == [])
    for line in report.lines(Sample.input).split(separator: 0x0A) + [
      report.failure(failure)[...]
    ] {
      #expect(try SchemaValidator.complaints(about: Array(line), by: .line) == [])
    }
    for id: RecordID in [.string("r\"1"), .number("12"), .missing] {
      let record = report.record(Sample.input, id: id)
      #expect(try SchemaValidator.complaints(about: record, by: .record) == [])
      let instrument = report.instrumentRecord(Sample.input, id: id)
      #expect(try SchemaValidator.complaints(about: instrument, by: .instrumentRecord) == [])
      let failed = report.failure(id: id, failure)
      #expect(try SchemaValidator.complaints(about: failed, by: .record) == [])
    }
  }

  @Test func `the schema is strict`() throws {
    var text = report.findings([Sample.input], diagnostics: []).text
    text = text.replacingOccurrences(of: "\"rule\":", with: "\"rules\":")
    let complaints = try SchemaValidator.complaints(about: Array(text.utf8), by: .findings)
    #expect(complaints.contains { $0.contains("rules is not in the schema") })
    #expect(complaints.contains { $0.contains("rule is missing") })
  }

  @Test func `every line carries its source, and a record its id`() throws {
    let lines = report.lines(Sample.input).text.split(separator: "\n")
    #expect(lines.count == Sample.instrument.provisions.count)
    for line in lines { #expect(line.hasPrefix("{\"source\":\"rivers.txt\",\"id\":")) }
    let record = report.record(Sample.input, id: .number("12")).text
    #expect(record.hasPrefix("{\"id\":12,\"source\":\"rivers.txt\",\"parent\":null,"))
  }

  @Test func `every span slices back to its text`() throws {
    let document = report.document([Sample.input], diagnostics: [])
    let value = try JSONSerialization.jsonObject(with: Data(document))
    var seen = 0
    try visit(value) { object in
      guard let span = object["span"] as? [String: [String: Int]] else { return }
      let start = try #require(span["start"]?["offset"])
      let end = try #require(span["end"]?["offset"])
      let slice = String(decoding: Array(Sample.text.utf8)[start..<end], as: UTF8.self)
      seen += 1
      if object["kind"] != nil, object["assessment"] != nil {
        #expect(slice.hasSuffix(try #require(object["text"] as? String)))
      } else if let text = (object["text"] ?? object["term"]) as? String {
        #expect(slice == text)
      }
      // Line and column are those of the offset.
      let before = Array(Sample.text.unicodeScalars).prefix {
        _ in true
      }
      var line = 1
      var column = 1
      var bytes = 0
      for scalar in before where bytes < start {
        bytes += String(scalar).utf8.count
        column += 1
        if scalar == "\n" {
          line += 1
          column = 1
        }
      }
      #expect(span["start"]?["line"] == line)
      #expect(span["start"]?["column"] == column)
    }
    #expect(seen > 20)
  }

  private func visit(_ value: Any, _ body: ([String: Any]) throws -> Void) rethrows {
    if let array = value as? [Any] {
      for element in array { try visit(element, body) }
    } else if let object = value as? [String: Any] {
      try body(object)
      for key in object.keys.sorted() {
        if let member = object[key] { try visit(member, body) }
      }
    }
  }
}
