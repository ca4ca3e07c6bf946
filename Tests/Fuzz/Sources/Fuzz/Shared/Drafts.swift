import Foundation

/// The instruments of `Corpora/`, which seeds and mutations start from.
enum Drafts {
  private static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let texts = [
    "groundwater-framework-convention.md", "open-hydrological-data-resolution.txt",
    "pre-trial-detention-convention.txt", "tailings-dams-negotiating-draft.txt",
    "underwater-vehicles-protocol.txt",
  ].map { bytes("Corpora/" + $0) }

  static let documents = [
    "orchard-trade-agreement.tota.xml", "paperless-trade-agreement.akn.xml",
    "own-format/harbour-dues-accord.xml",
  ].map { bytes("Corpora/" + $0) }

  /// The lines of the texts, line ends left out.
  static let lines: [[[UInt8]]] = texts.map {
    $0.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
  }

  /// A file of the repository.
  static func bytes(_ path: String) -> [UInt8] {
    guard let data = try? Data(contentsOf: repository.appending(path: path)) else {
      fatalError("\(path) is not there: the fuzzer is run from a checkout of the repository")
    }
    return Array(data)
  }

  /// The files of a folder of the repository whose names end in `suffix`, sorted.
  static func files(in folder: String, suffix: String) -> [[UInt8]] {
    let names =
      (try? FileManager.default.contentsOfDirectory(
        atPath: repository.appending(path: folder).path)) ?? []
    return names.filter { $0.hasSuffix(suffix) }.sorted().map { bytes(folder + "/" + $0) }
  }

  /// Pieces of a text of about `count` lines, so that an input stays small enough to be tried often.
  static func pieces(of bytes: [UInt8], lines count: Int) -> [[UInt8]] {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    return stride(from: 0, to: lines.count, by: count).map {
      Array(lines[$0..<min($0 + count, lines.count)].joined(separator: [0x0A]))
    }
  }
}
