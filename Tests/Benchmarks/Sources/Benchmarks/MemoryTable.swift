import Foundation
import TreatyLint

/// The most memory that the whole path takes, in a process of its own for each size.
enum MemoryTable {
  static let childOption = "--memory-of"

  static func run(largest: Int, _ generated: inout GeneratedTreaty) throws {
    table("Memory", "one treaty of", "most memory", "times the file, over that of the smallest")
    let scratch = try Scratch()
    var base: Double?
    var size = 1000
    while size <= largest * 1_000_000 {
      let file = try scratch.write(generated.text(count: size), to: "treaty.txt")
      guard let peak = peak(file) else { return }
      let least = base ?? peak
      base = least
      row(
        megabytes(size), "\(Int(peak / 1e6)) MB",
        size < 1_000_000 ? "" : times((peak - least) / Double(size)))
      size *= size < 1_000_000 ? 1000 : 10
    }
  }

  /// The bytes that a process took which did nothing but the whole path.
  private static func peak(_ file: String) -> Double? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    process.arguments = [childOption, file]
    let output = Pipe()
    process.standardOutput = output
    guard (try? process.run()) != nil else { return nil }
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Double(said.trimmingCharacters(in: .whitespacesAndNewlines))
  }

  /// The whole path over a file; prints the most memory taken, in bytes.
  static func child(_ path: String) throws {
    var options = PipelineOptions()
    options.interprets = false
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    _ = try Pipeline().analyse(name: path, bytes: bytes, options: options)
    say("\(ownPeak())")
  }

  /// The most memory that this process has had, in bytes.
  private static func ownPeak() -> Int {
    // What the system counts for a process of Linux begins with that of the one that started it.
    if let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kilobytes = line.split(separator: " ").compactMap({ Int($0) }).first
    {
      return kilobytes * 1024
    }
    var usage = rusage()
    getrusage(0, &usage)
    return Int(usage.ru_maxrss)
  }
}
