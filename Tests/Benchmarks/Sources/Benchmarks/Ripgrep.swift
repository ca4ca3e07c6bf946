import Foundation
import TreatyLint

/// The same phrases through `rg -F -w -i -c`, in the same run.
enum Ripgrep {
  static func run(_ book: RuleBook, _ bytes: [UInt8], own: Double) throws {
    let phrases = Set(book.rules.flatMap(\.patterns).flatMap(literals)).sorted()
    guard
      let program = ["/usr/bin/rg", "/usr/local/bin/rg", "/opt/homebrew/bin/rg"].first(where: {
        FileManager.default.isExecutableFile(atPath: $0)
      })
    else {
      say("ripgrep is not installed")
      return
    }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("benchmarks-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = folder.appendingPathComponent("text.txt")
    let list = folder.appendingPathComponent("phrases.txt")
    // Two megabytes are enough for a rate.
    let part = min(bytes.count, 2_000_000)
    try Data(bytes[..<part]).write(to: text)
    try phrases.joined(separator: "\n").write(to: list, atomically: true, encoding: .utf8)
    var lines = ""
    var time = Double.infinity
    for _ in 0..<3 {
      let before = childTime()
      let process = Process()
      process.executableURL = URL(fileURLWithPath: program)
      process.arguments = ["-F", "-w", "-i", "-c", "-j1", "-f", list.path, text.path]
      let output = Pipe()
      process.standardOutput = output
      try? process.run()
      lines = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      time = min(time, childTime() - before)
    }
    let rg = Double(part) / 1_000_000 / time
    say(
      "rg -F -w -i -c, \(phrases.count) phrases: \(rate(rg)) (\(lines.trimmingCharacters(in: .whitespacesAndNewlines)) lines)"
    )
    say("  tokenize and match is \(Int((own / rg).rounded())) times as fast")
  }

  /// The processor time of finished child processes, in seconds.
  private static func childTime() -> Double {
    var usage = rusage()
    getrusage(-1, &usage)
    let user = Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) * 1e-6
    return user + Double(usage.ru_stime.tv_sec) + Double(usage.ru_stime.tv_usec) * 1e-6
  }

  /// Phrases without gaps and sets that a pattern stands for; none where it has either.
  private static func literals(_ pattern: String) -> [String] {
    guard !pattern.contains("<"), !pattern.contains("..."),
      pattern.allSatisfy({ !",:\"^$".contains($0) })
    else { return [] }
    var scanner = Substring(pattern.filter { $0 != "~" && $0 != "=" })
    return sequence(&scanner).filter { !$0.isEmpty && $0.contains(" ") }.prefix(200).map { $0 }
  }

  private static func sequence(_ rest: inout Substring) -> [String] {
    var ways = [""]
    while let character = rest.first, character != ")", character != "]", character != "|" {
      var choices: [String] = []
      switch character {
      case " ":
        rest.removeFirst()
        continue
      case "(", "[":
        repeat {
          rest.removeFirst()
          choices += sequence(&rest)
        } while rest.first == "|"
        rest = rest.dropFirst()
        if character == "[" { choices.append("") }
      default:
        let word = rest.prefix { !" ()[]|".contains($0) }
        rest = rest.dropFirst(word.count)
        choices = [String(word)]
      }
      guard ways.count * choices.count < 2000 else { return [] }
      ways = ways.flatMap { way in
        choices.map { way.isEmpty ? $0 : $0.isEmpty ? way : way + " " + $0 }
      }
    }
    return ways
  }
}
