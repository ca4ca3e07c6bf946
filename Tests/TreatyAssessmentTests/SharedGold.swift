import Foundation
import TreatyAssessment
import TreatyReading

/// The hand codings that lie beside the repository where it is developed; tests that need them are
/// skipped elsewhere.
enum SharedGold {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/gold")

  static let isPresent = FileManager.default.fileExists(
    atPath: folder.appending(path: "dev.jsonl").path)

  struct Record: Decodable {
    var id: String
    var source: String
    var text: String
  }

  static func records() throws -> [Record] {
    let decoder = JSONDecoder()
    return try String(contentsOf: folder.appending(path: "dev.jsonl"), encoding: .utf8)
      .split(separator: "\n").map { try decoder.decode(Record.self, from: Data($0.utf8)) }
  }

  static func codings(_ name: String) throws -> [Coding] {
    let csv = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    return try CodingTable(name: name, csv: csv).codings
  }

  /// The development provisions with both codings.
  static func coded() throws -> [Calibration.CodedProvision] {
    let tables = try ["dev.coderA.csv", "dev.coderB.csv"].map { name in
      Dictionary(uniqueKeysWithValues: try codings(name).map { ($0.id, $0) })
    }
    return try records().map { record in
      Calibration.CodedProvision(
        id: record.id, group: record.source,
        instrument: TreatyReader().readProvision(name: record.id, text: record.text),
        codings: tables.compactMap { $0[record.id] })
    }
  }
}
