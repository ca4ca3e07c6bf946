import Foundation
import TreatyReading
import TreatyText

/// One of the instruments drafted for this project (`Corpora/`), with what is expected of it.
struct DraftedText: CustomStringConvertible, Sendable {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Corpora")

  /// All of them.
  static let all = [
    "groundwater-framework-convention.md", "open-hydrological-data-resolution.txt",
    "orchard-trade-agreement.tota.xml", "paperless-trade-agreement.akn.xml",
    "pre-trial-detention-convention.txt", "tailings-dams-negotiating-draft.txt",
    "underwater-vehicles-protocol.txt",
  ].map(DraftedText.init)

  let file: String

  var description: String { file }

  /// The name that the expectations share.
  var name: String { String(file.prefix { $0 != "." }) }

  func bytes() throws -> [UInt8] {
    [UInt8](try Data(contentsOf: Self.folder.appendingPathComponent(file)))
  }

  /// The rows of `NAME.codes.csv` or `NAME.planted.csv`, as values by column; none where there is no
  /// such file. No value holds a comma.
  func rows(_ kind: String) throws -> [[String: String]] {
    let file = Self.folder.appendingPathComponent("\(name).\(kind).csv")
    guard FileManager.default.fileExists(atPath: file.path) else { return [] }
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let columns = lines[0].split(separator: ",").map(String.init)
    return lines.dropFirst().map { line in
      let values = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return Dictionary(uniqueKeysWithValues: zip(columns, values))
    }
  }
}
