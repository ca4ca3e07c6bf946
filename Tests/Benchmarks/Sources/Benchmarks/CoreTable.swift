import Foundation
import TreatyLint

/// The whole path over many files, on one core and on two.
enum CoreTable {
  static func run(_ generated: inout GeneratedTreaty) async throws {
    let files = (0..<64).map { _ in generated.text(count: 100_000) }
    let size = Double(files.reduce(0) { $0 + $1.count }) / 1e6
    table("Cores", "64 treaties of 100 KB", "MB/s of wall time", "against one core")
    var first: Double?
    for width in [1, 2] {
      var least = Double.infinity
      for _ in 0..<3 { least = min(least, try await wall(files, width)) }
      row("\(width)", rate(size / least), first.map { times($0 / least) } ?? "")
      first = first ?? least
    }
    say(
      "\n\(ProcessInfo.processInfo.activeProcessorCount) cores are active; others may be at work on them."
    )
  }

  private static func wall(_ files: [[UInt8]], _ width: Int) async throws -> Double {
    let pipeline = Pipeline()
    let start = time(CLOCK_MONOTONIC)
    try await withThrowingTaskGroup(of: Int.self) { group in
      for worker in 0..<width {
        group.addTask {
          var options = PipelineOptions()
          options.interprets = false
          var findings = 0
          for index in stride(from: worker, to: files.count, by: width) {
            findings += try pipeline.analyse(name: "a.txt", bytes: files[index], options: options)
              .findings.count
          }
          return findings
        }
      }
      for try await _ in group {}
    }
    return time(CLOCK_MONOTONIC) - start
  }
}
