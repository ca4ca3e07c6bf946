public import TreatyText

/// The lines of a text that were changed, so that only what they touch is reported.
///
/// A provision that was changed anywhere is judged whole: a finding is kept where the paragraph that
/// holds it has a changed line, even if the words complained of are old. Lines are counted as git counts
/// them: a line ends at LF and nowhere else.
public struct ChangedLines: Sendable, Hashable {
  /// The ranges of lines, from 1, in order, not overlapping.
  public let ranges: [ClosedRange<Int>]

  /// Creates changed lines.
  public init(_ ranges: [ClosedRange<Int>]) {
    var joined: [ClosedRange<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, range.lowerBound <= last.upperBound + 1 {
        joined[joined.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    self.ranges = joined
  }

  /// Whether one of the lines was changed.
  ///
  /// - Complexity: O(log ranges).
  public func touch(_ lines: ClosedRange<Int>) -> Bool {
    let next = ranges.countOfPrefix { $0.upperBound < lines.lowerBound }
    return next < ranges.count && ranges[next].lowerBound <= lines.upperBound
  }

  /// The findings in provisions that were changed.
  ///
  /// - Complexity: O(length of the text + findings × log lines).
  public func select(_ findings: [Finding], of instrument: Instrument) -> [Finding] {
    let lineFeeds = instrument.source.bytes.indices.filter { instrument.source.bytes[$0] == 0x0A }
    return findings.filter { finding in
      let span = instrument.paragraphSpan(around: finding)
      let first = Self.line(at: span.start, lineFeeds)
      return touch(first...max(first, Self.line(at: max(span.start, span.end - 1), lineFeeds)))
    }
  }

  /// The line of a byte, from 1: one more than the line feeds before it.
  private static func line(at offset: Int, _ lineFeeds: [Int]) -> Int {
    lineFeeds.countOfPrefix { $0 < offset } + 1
  }
}

extension Instrument {
  /// The paragraph, recital or article without paragraphs that holds a finding; its words where there
  /// is none.
  fileprivate func paragraphSpan(around finding: Finding) -> Span {
    var next = finding.provision
    while let index = next {
      switch provisions[index].kind {
      case .paragraph, .recital, .preambularParagraph, .operativeParagraph, .article:
        return provisions[index].span
      default: next = provisions[index].parent
      }
    }
    return finding.span
  }
}
