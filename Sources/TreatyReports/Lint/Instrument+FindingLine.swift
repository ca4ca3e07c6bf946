import TreatyLinting
import TreatyText

extension Instrument {
  /// The text, the line in it, and the words in it that show where a finding is: those of the source for
  /// plain text, and for XML those of the provision as they are read, without the markup.
  func line(of finding: Finding) -> (bytes: [UInt8], line: Range<Int>, words: Range<Int>) {
    switch format {
    case .text, .markdown:
      let words = finding.span.start..<finding.span.end
      let line = source.line(source.position(at: words.lowerBound).line)
      return (source.bytes, line.start..<max(line.end, words.lowerBound), words)
    default:
      let words = finding.range.start..<finding.range.end
      let provision =
        finding.provision.map { provisions[$0].range }
        ?? TextRange(words.lowerBound, words.upperBound)
      // A container may hold the whole instrument: a line's worth around the words is enough.
      let start = scalarBoundary(max(provision.start, words.lowerBound - 600))
      let end = scalarBoundary(min(provision.end, words.upperBound + 600))
      return (text.bytes, min(start, words.lowerBound)..<max(end, words.lowerBound), words)
    }
  }

  /// The start of the scalar in the reading text to which the byte at `offset` belongs.
  private func scalarBoundary(_ offset: Int) -> Int {
    var offset = offset
    while offset > 0, offset < text.bytes.count, text.bytes[offset] & 0b1100_0000 == 0b1000_0000 {
      offset -= 1
    }
    return offset
  }
}
