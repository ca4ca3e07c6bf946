import Foundation
import Testing

/// Runs the built program as a user would.
enum Program {
  /// What a run left behind.
  struct Outcome {
    /// The exit code.
    var code: Int32
    /// Standard output.
    var output: String
    /// Standard error.
    var complaints: String
  }

  /// The top of the checkout.
  static let checkout = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The program, which stands beside the bundle of the tests.
  fileprivate static var executable: URL? {
    var folders = [Bundle.main.bundleURL, Bundle.main.executableURL?.deletingLastPathComponent()]
      .compactMap(\.self)
    folders += CommandLine.arguments.map { URL(filePath: $0).deletingLastPathComponent() }
    folders += [checkout.appending(path: ".build/debug")]
    return folders.map { $0.appending(path: "treatylint") }.first {
      FileManager.default.isExecutableFile(atPath: $0.path)
    }
  }

  /// Runs the program in a folder; by default, the checkout.
  static func run(
    _ arguments: [String], input: String = "", in folder: URL = checkout,
    environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    let program: URL = try #require(executable)
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment
      .merging(environment) { $1 }
    let scratch = try Scratch()
    let inputFile = try scratch.write(input, to: "input")
    let outputFile = try scratch.write("", to: "output")
    let complaintsFile = try scratch.write("", to: "complaints")
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: complaintsFile)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: outputFile), as: UTF8.self),
      complaints: String(decoding: try Data(contentsOf: complaintsFile), as: UTF8.self))
  }

  /// Runs the program and kills it (SIGKILL) after some seconds, unless it has ended by then.
  static func kill(
    _ arguments: [String], after seconds: Double, in folder: URL = checkout
  ) throws {
    let process = Process()
    let program: URL = try #require(executable)
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardError = FileHandle.nullDevice
    try process.run()
    let end = Date().addingTimeInterval(seconds)
    while process.isRunning, Date() < end { usleep(10_000) }
    if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }
}

extension Program {
  /// What a command line prints in a shell that finds the program under its name.
  static func shell(_ command: String, in folder: URL) throws -> String {
    let program: URL = try #require(executable)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    process.environment = ProcessInfo.processInfo.environment
      .merging(["PATH": program.deletingLastPathComponent().path + ":" + path]) { $1 }
    let scratch = try Scratch()
    let output = try scratch.write("", to: "output")
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return String(decoding: try Data(contentsOf: output), as: UTF8.self)
  }
}

/// A folder that is gone after the test.
final class Scratch {
  /// The folder.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "treatylint-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file.
  @discardableResult
  func write(_ text: String, to name: String) throws -> URL {
    try write(Data(text.utf8), to: name)
  }

  /// Writes a file.
  @discardableResult
  func write(_ bytes: Data, to name: String) throws -> URL {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
    return file
  }

  /// Runs git in the folder, as somebody who has told it nothing.
  func git(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["git", "-C", folder.path, "-c", "user.name=a", "-c", "user.email=a@b.c"] + arguments
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }
}
