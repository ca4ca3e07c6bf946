public import TreatyText

/// The lines of a text that were changed, so that only what they touch is reported.
///
/// A provision that was changed anywhere is judged whole: a finding is kept where the paragraph that
/// holds it has a changed line, even if the words complained of are old.
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
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < lines.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound <= lines.upperBound
  }

  /// The findings in provisions that were changed.
  public func select(_ findings: [Finding], of instrument: Instrument) -> [Finding] {
    findings.filter { finding in
      touch(instrument.lines(of: instrument.paragraphSpan(around: finding)))
    }
  }
}

extension Instrument {
  /// The lines that a span covers.
  fileprivate func lines(of span: Span) -> ClosedRange<Int> {
    let first = source.position(at: span.start).line
    let last = source.position(at: max(span.start, span.end - 1)).line
    return first...max(first, last)
  }

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
