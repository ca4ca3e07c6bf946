import Foundation
import Testing
import TreatyReading
import TreatyText

@testable import TreatyLinting

struct CorporaFindingsTests {
  static let pipeline = Pipeline()

  func analyse(_ draft: DraftedText) throws -> Analysis {
    try Self.pipeline.analyse(
      name: draft.file, bytes: try draft.bytes(), options: PipelineOptions(interprets: false))
  }

  /// Weak passages in the words that were put into the drafts on purpose. A rule that sees the cause more clearly
  /// may speak in the place of the one that was expected.
  @Test func `the weak passages are found`() throws {
    let (planted, missed) = try search { rule in
      if case .structure = rule.trigger { false } else { true }
    }
    print("of \(planted) weak passages these were missed: \(missed)")
    #expect(Double(missed.count) <= 0.3 * Double(planted))
  }

  /// Weak passages in the build of the text, which leave no room for judgement: all are found but the
  /// reference to an annex that is missing.
  @Test func `the weak places in the structure are found`() throws {
    let (planted, missed) = try search { rule in
      if case .structure = rule.trigger { true } else { false }
    }
    #expect(planted >= 9)
    #expect(missed == ["groundwater-framework-convention art_7__para_1 dangling-reference"])
  }

  private func search(
    _ isSought: (LintRule) -> Bool
  ) throws -> (planted: Int, missed: [String]) {
    var missed: [String] = []
    var planted = 0
    for draft in DraftedText.all {
      let analysis = try analyse(draft)
      let instrument = analysis.instrument
      for row in try draft.rows("planted") {
        let (eId, rule) = (try #require(row["eId"]), try #require(row["rule"]))
        let expected = try #require(LintRuleBook.shipped[rule], "there is no rule \(rule)")
        let place = try #require(instrument.provision(withID: eId), "\(draft.file): \(eId)")
        guard isSought(expected) else { continue }
        planted += 1
        let isFound = analysis.findings.contains { finding in
          (finding.rule == rule || expected.yieldsTo.contains(finding.rule))
            && instrument.provisions[place].range.contains(finding.range)
        }
        if !isFound { missed.append("\(draft.name) \(eId) \(rule)") }
      }
    }
    return (planted, missed)
  }

  /// What the linter says of a draft, held in `NAME.findings`. With `RECORD_FINDINGS=1` in the
  /// environment the files are written anew, and the test fails so that no recording passes for a test.
  @Test(arguments: DraftedText.all)
  func `findings are those that were read and judged right`(_ draft: DraftedText) throws {
    let analysis = try analyse(draft)
    let instrument = analysis.instrument
    let lines = analysis.findings.map { finding -> String in
      let place = instrument.source.position(at: finding.span.start)
      let provision = finding.provision.map { instrument.provisions[$0].id } ?? "-"
      return "\(place.line):\(place.column) \(finding.severity) [\(finding.rule)] \(provision): "
        + finding.message + "\n"
    }
    let file = DraftedText.folder.appendingPathComponent("\(draft.name).findings")
    if ProcessInfo.processInfo.environment["RECORD_FINDINGS"] == "1" {
      try lines.joined().write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(draft.name).findings was written; read it")
      return
    }
    let recorded = try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n").map { String($0) + "\n" }
    let gone = recorded.filter { !lines.contains($0) }
    let new = lines.filter { !recorded.contains($0) }
    #expect(gone.isEmpty && new.isEmpty, "run with RECORD_FINDINGS=1, read the change, commit it")
  }
}
