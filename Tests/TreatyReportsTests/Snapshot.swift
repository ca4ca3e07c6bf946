import Foundation
import Testing

/// Compares bytes with the snapshot of that name beside the tests. Where there is none it is recorded,
/// and the test fails, so that a recording run is never green; delete the file to record it anew.
func expectSnapshot(
  _ bytes: [UInt8], named name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Snapshots/Reports")
  let file = folder.appending(path: name)
  guard let recorded = try? Data(contentsOf: file) else {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    Issue.record(
      "Recorded \(name) anew: look at it, then run again", sourceLocation: sourceLocation)
    return
  }
  #expect(
    String(decoding: bytes, as: UTF8.self) == String(decoding: recorded, as: UTF8.self),
    "\(name) differs from what was recorded", sourceLocation: sourceLocation)
}

extension [UInt8] {
  /// The bytes as text, for assertions.
  var text: String { String(decoding: self, as: UTF8.self) }
}
