import Foundation
import TreatyAudit

/// Shows how far an audit is: a bar that is drawn anew on a terminal, plain lines elsewhere.
struct ProgressLine {
  private let isShown: Bool
  private let isTerminal = StandardStreams.errorIsTerminal
  private let totalBytes: Int
  private let started = Date()
  private var lastShown: Date
  /// The bytes done at moments of the last half minute: files that are unchanged go by a hundred times
  /// faster than those that are measured, so that the rate of the whole run says little of what is left.
  private var moments: [(time: Date, bytes: Int)] = []

  /// Creates a line.
  ///
  /// - Parameter bytes: the size of all files.
  init(isShown: Bool, bytes: Int) {
    self.isShown = isShown
    totalBytes = bytes
    moments = [(started, 0)]
    // What takes less than ten seconds needs no lines in a log.
    lastShown = isTerminal ? .distantPast : started
  }

  /// Shows the progress, unless it was shown a moment ago.
  mutating func show(_ progress: CorpusAudit.Progress) {
    let now = Date()
    guard isShown, now.timeIntervalSince(lastShown) > (isTerminal ? 0.1 : 10),
      now.timeIntervalSince(started) > 0.5
    else { return }
    lastShown = now
    moments.append((now, progress.bytes))
    while moments.count > 2, now.timeIntervalSince(moments[0].time) > 30 { moments.removeFirst() }
    let seconds = now.timeIntervalSince(moments[0].time)
    let rate = Double(progress.bytes - moments[0].bytes) / max(seconds, 0.001)
    let line = Self.line(
      progress, totalBytes: totalBytes, rate: rate, isSure: seconds > 3,
      barWidth: isTerminal ? 20 : 0)
    if isTerminal {
      try? StandardStreams.write(Array("\r\u{1B}[K\(line)".utf8), to: 2)
    } else {
      StandardStreams.complain(line)
    }
  }

  /// What is shown: `[#####.....] 50 %, 170 of 340 files, 4.2 MB/s, 5 s left`.
  ///
  /// - Parameters:
  ///   - rate: bytes a second of late.
  ///   - isSure: whether it has been measured for long enough to say what is left.
  static func line(
    _ progress: CorpusAudit.Progress, totalBytes: Int, rate: Double, isSure: Bool, barWidth: Int
  ) -> String {
    let share = min(1, Double(progress.bytes) / Double(max(1, totalBytes)))
    var line = ""
    if barWidth > 0 {
      let full = Int(share * Double(barWidth))
      line += "[" + String(repeating: "#", count: full)
      line += String(repeating: ".", count: barWidth - full) + "] "
    }
    line += "\(Int(share * 100)) %, \(progress.done) of \(progress.files) files, "
    line += "\(tenths(rate / 1_000_000)) MB/s"
    if rate > 0, isSure {
      line += ", \(duration(Double(max(0, totalBytes - progress.bytes)) / rate)) left"
    }
    return line
  }

  /// Takes the bar away, so that something else can be said.
  func clear() {
    if isShown, isTerminal { try? StandardStreams.write(Array("\r\u{1B}[K".utf8), to: 2) }
  }

  /// Shows how it ended.
  func finish(_ progress: CorpusAudit.Progress) {
    guard isShown else { return }
    clear()
    let seconds = Date().timeIntervalSince(started)
    StandardStreams.complain(
      "\(progress.files) \(progress.files == 1 ? "file" : "files"): \(progress.measured) measured, \(progress.unchanged) unchanged, "
        + "\(progress.refused) refused, in \(Self.tenths(seconds)) s "
        + "(\(Self.tenths(Double(progress.bytes) / 1_000_000 / max(seconds, 0.001))) MB/s)")
  }

  private static func tenths(_ value: Double) -> String {
    let count = Int((value * 10).rounded())
    return "\(count / 10).\(count % 10)"
  }

  /// `8 s`, `3 min 20 s`, `2 h 5 min`.
  private static func duration(_ seconds: Double) -> String {
    let seconds = Int(seconds.rounded(.up))
    if seconds < 60 { return "\(seconds) s" }
    if seconds < 3600 { return "\(seconds / 60) min \(seconds % 60) s" }
    return "\(seconds / 3600) h \(seconds % 3600 / 60) min"
  }
}
