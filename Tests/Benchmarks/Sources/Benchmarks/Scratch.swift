import Foundation

/// A folder for files that other programs are to read; gone at the end.
final class Scratch {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("benchmarks-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file.
  ///
  /// - Returns: its path.
  func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
    let file = folder.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    return file.path
  }
}
