import Foundation

/// Asks git, where it is installed, about a folder.
enum Git {
  /// Why git gave no answer.
  struct Failure: Error {
    /// Git's own words, or that it is not installed.
    var problem: String
  }

  /// What `git arguments` prints when run in `folder`.
  ///
  /// - Parameter failureMeansNothing: whether a failure of git is an empty answer.
  static func run(
    _ arguments: [String], in folder: String, failureMeansNothing: Bool = false
  ) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    // What lies in a folder may be a stranger's repository: its configuration names no program that runs
    // here, and nothing that it lacks is fetched.
    process.arguments =
      ["git", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-C", folder]
      + arguments
    process.environment = ProcessInfo.processInfo.environment.merging([
      "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0",
      "GIT_ALLOW_PROTOCOL": "",
      // Its complaints are looked into, so they are to be in one language.
      "LC_ALL": "C",
    ]) { $1 }
    let output = Pipe()
    let complaints = Pipe()
    process.standardOutput = output
    process.standardError = complaints
    process.standardInput = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw Failure(problem: "git cannot be run: \(error.localizedDescription)")
    }
    // Git complains in a few lines at most, which fit the pipe while the output is drained.
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    let words = complaints.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      if failureMeansNothing { return [] }
      let message = String(decoding: words, as: UTF8.self)
      throw Failure(problem: message.split(separator: "\n").first.map(String.init) ?? "git failed")
    }
    return [UInt8](bytes)
  }
}
