import Foundation

/// Runs Python, with its `re`, over a real text.
enum Python {
  /// The text: not part of the repository.
  static let text = ShippedDataTests.root.deletingLastPathComponent()
    .appendingPathComponent("shared/corpora/open-treaties/cat.txt")
  /// The script that matches patterns.
  static let script = ShippedDataTests.root
    .appendingPathComponent("Tests/Patterns/match_patterns.py")

  /// Whether there are a Python and a text.
  static let isAtHand =
    FileManager.default.fileExists(atPath: text.path) && (try? run(["-c", "pass"])) != nil

  /// Runs Python.
  ///
  /// - Returns: what it printed.
  static func run(_ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(code: process.terminationStatus) }
    return data
  }

  private struct Failure: Error {
    var code: Int32
  }
}
