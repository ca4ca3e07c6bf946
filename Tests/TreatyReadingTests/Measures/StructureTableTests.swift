import Foundation
import Testing
import TreatyText

@testable import TreatyReading

/// Prints how well structure is read on the texts at hand: what is measured, on what, what is reached
/// and what is asked. `STRUCTURE_TABLE=all` takes every file and lists the misses.
struct StructureTableTests {
  /// What is measured, with the corpus that it needs.
  private static let measures: [(corpus: String, run: @Sendable () throws -> [StructureMeasure])] =
    [
      ("justice-canada/gold", JusticeCanadaMeasures.all),
      ("nl-verdrag", MarkdownMeasures.headings),
      ("un-resolutions", ResolutionMeasures.paragraphs),
      ("unsc", ResolutionMeasures.numbering),
      ("tota", ArticleMeasures.all),
      ("cop21", MarkdownMeasures.brackets),
      ("open-treaties", CoverageMeasures.all),
    ]

  @Test(
    .enabled(if: SharedCorpora.has("justice-canada/gold"), "the shared corpora are not at hand"))
  func `structure is read as well as is asked`() async throws {
    let measured = try await withThrowingTaskGroup(of: (Int, [StructureMeasure]).self) { group in
      for (place, measure) in Self.measures.enumerated() where SharedCorpora.has(measure.corpus) {
        group.addTask { (place, try measure.run()) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    let measures = measured.sorted { $0.0 < $1.0 }.flatMap(\.1)
    print(Self.table(of: measures))
    for measure in measures {
      // A sample may fall a little short of what the whole reaches.
      let floor = measure.asked - (MeasuredFiles.isAll ? 0 : 0.02)
      #expect(measure.share >= floor, "\(measure.row)")
    }
  }

  private static func table(of measures: [StructureMeasure]) -> String {
    var lines = ["| measure | on | reached | asked |", "|---|---|---|---|"]
    lines += measures.map(\.row)
    if MeasuredFiles.isAll {
      for measure in measures where !measure.worst.isEmpty {
        lines.append("misses of “\(measure.name)” on \(measure.corpus):")
        lines += measure.worst.map { "  " + $0 }
      }
    } else {
      lines.append("(a sample; STRUCTURE_TABLE=all measures every file and lists the misses)")
    }
    return lines.joined(separator: "\n")
  }
}
