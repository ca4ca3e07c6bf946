import TreatyLint

extension Instrument {
  /// Every word of a range of the source stands in a provision or among what is skipped.
  func loseNothing(of parts: [Range<Int>]) {
    var kept = skipped
    for provision in provisions {
      for range in [provision.labelRange, provision.headingRange, provision.ownRange] {
        if let range, !range.isEmpty { kept.append(text.sourceSpan(of: range)) }
      }
    }
    kept.sort()
    var next = 0
    for part in parts {
      var covered = part.lowerBound
      while covered < part.upperBound {
        while next < kept.count, kept[next].end <= covered { next += 1 }
        let start = next < kept.count ? min(kept[next].start, part.upperBound) : part.upperBound
        if start > covered, let lost = Scalars.firstWord(source.bytes, covered..<start) {
          let words = source.string(
            TreatyLint.Span(lost, min(lost + 20, source.bytes.count)))
          breach("the words at \(lost) are lost: \(words)")
        }
        guard next < kept.count else { break }
        covered = max(covered, kept[next].end)
      }
    }
  }
}
