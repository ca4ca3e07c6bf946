import Foundation
import TreatyText

@testable import TreatyReading

/// No text is dropped: what provisions hold and what was skipped cover every file.
enum CoverageMeasures {
  private static let folders = [
    ("open-treaties", ".txt"), ("justice-canada/txt/eng", ".txt"),
    ("justice-canada/txt/fra", ".txt"), ("justice-canada/txt-indent/eng", ".txt"),
    ("justice-canada/txt-indent/fra", ".txt"), ("un-resolutions", ".txt"), ("unsc", ".txt"),
    ("cop21", ".md"), ("manytreaties", ".txt"), ("nl-verdrag", ".md"), ("un-charter", ".txt"),
  ]

  @Sendable static func all() throws -> [StructureMeasure] {
    var measure = StructureMeasure(
      "files whose every word is in a provision or skipped", on: "all plain texts", asked: 1)
    for (folder, suffix) in folders where SharedCorpora.has(folder) {
      for path in try MeasuredFiles.in(folder, suffix: suffix, step: 12) {
        let instrument = try MeasuredFiles.read(path)
        let gap = firstGap(in: instrument)
        measure.count(
          gap == nil, kind: folder, at: "\(path):\(gap ?? 0) \(instrument.words(at: gap ?? 0))")
      }
    }
    return [measure]
  }

  /// The first byte of a word that no provision holds and that is not skipped.
  static func firstGap(in instrument: Instrument) -> Int? {
    let bytes = instrument.source.bytes
    var spans = instrument.skipped
    for provision in instrument.provisions {
      for range in [provision.labelRange, provision.headingRange, provision.ownRange] {
        if let range, !range.isEmpty { spans.append(instrument.text.sourceSpan(of: range)) }
      }
    }
    spans.sort()
    var covered = 0
    for span in spans + [Span(bytes.count, bytes.count)] {
      var index = covered
      while index < span.start {
        let (value, length) = TextBytes.scalar(bytes, at: index)
        if !TextBytes.isSpace(value) { return index }
        index += length
      }
      covered = max(covered, span.end)
    }
    return nil
  }
}
