import Foundation
import TreatyAudit

/// Shows how far an audit is: a line that is drawn anew on a terminal, plain lines elsewhere.
struct ProgressLine {
  private let isShown: Bool
  private let isTerminal = StandardStreams.errorIsTerminal
  private let started = Date()
  private var lastShown = Date.distantPast

  /// Creates a line.
  init(isShown: Bool) {
    self.isShown = isShown
  }

  /// Shows the progress, unless it was shown a moment ago.
  mutating func show(_ progress: CorpusAudit.Progress) {
    let now = Date()
    guard isShown, now.timeIntervalSince(lastShown) > (isTerminal ? 0.1 : 10) else { return }
    lastShown = now
    let seconds = now.timeIntervalSince(started)
    guard seconds > 0.2, progress.done > 0 else { return }
    let left = seconds / Double(progress.done) * Double(progress.files - progress.done)
    let line =
      "\(progress.done) of \(progress.files) files, \(rate(progress, seconds)), "
      + "\(Int(left.rounded(.up))) s left"
    if isTerminal {
      try? StandardStreams.write(Array("\r\u{1B}[K\(line)".utf8), to: 2)
    } else {
      StandardStreams.complain(line)
    }
  }

  /// Shows how it ended.
  func finish(_ progress: CorpusAudit.Progress) {
    guard isShown else { return }
    if isTerminal { try? StandardStreams.write(Array("\r\u{1B}[K".utf8), to: 2) }
    let seconds = Date().timeIntervalSince(started)
    StandardStreams.complain(
      "\(progress.files) files: \(progress.measured) measured, \(progress.unchanged) unchanged, "
        + "\(progress.refused) refused, in \(tenths(seconds)) s (\(rate(progress, seconds)))")
  }

  private func rate(_ progress: CorpusAudit.Progress, _ seconds: Double) -> String {
    "\(tenths(Double(progress.bytes) / 1_000_000 / max(seconds, 0.001))) MB/s"
  }

  private func tenths(_ value: Double) -> String {
    let count = Int((value * 10).rounded())
    return "\(count / 10).\(count % 10)"
  }
}
