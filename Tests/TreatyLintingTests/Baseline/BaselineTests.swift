import Testing
import TreatyRules
import TreatyText

@testable import TreatyLinting

struct BaselineTests {
  /// Articles with one finding each at the word "due".
  func draft(_ articles: [String]) -> (instrument: Instrument, findings: [Finding]) {
    var draft = DraftFixture(articles.joined(separator: "\n"))
    var findings: [Finding] = []
    var from = 0
    for (index, article) in articles.enumerated() {
      let range = draft.range(article, from: from)
      from = range.end
      draft.add("art_\(index + 1)", article, kind: .article)
      let due = draft.range("due", from: range.start)
      findings.append(
        Finding(
          rule: "vague-obligation", severity: .advice, message: "", provision: index, range: due,
          span: Span(due.start, due.end)))
    }
    return (draft.instrument, findings)
  }

  func known(_ articles: [String]) -> Baseline {
    let (instrument, findings) = draft(articles)
    var baseline = Baseline()
    baseline.add(findings, of: instrument)
    return baseline
  }

  let old = [
    "Each Party shall take due care of its rivers and of the springs that feed them.",
    "Under Article 5 each Party shall give due notice to every other Party concerned.",
  ]

  @Test func `what is known is not new`() {
    let (instrument, findings) = draft(old)
    let parted = known(old).part(findings, of: instrument)
    #expect(parted.new.isEmpty)
    #expect(parted.known.count == 2)
  }

  @Test func `moving and renumbering revive nothing`() {
    let moved = [old[1].replacing("Article 5", with: "Article 17"), old[0]]
    let (instrument, findings) = draft(moved)
    #expect(known(old).part(findings, of: instrument).new.isEmpty)
  }

  @Test func `a changed wording is new, and nothing else`() {
    let changed = [
      old[0].replacing("due care of its rivers", with: "due care of its lakes"), old[1],
    ]
    let (instrument, findings) = draft(changed)
    #expect(known(old).part(findings, of: instrument).new.map(\.provision) == [0])
  }

  @Test func `one more of the same is new`() {
    let (instrument, findings) = draft([old[0], old[0], old[1]])
    #expect(known(old).part(findings, of: instrument).new.map(\.provision) == [1])
  }

  @Test func `JSON is sorted and read back`() throws {
    let baseline = known(["Each shall take due \"care\"."] + old)
    let json = baseline.json
    #expect(try Baseline(json: json, file: "baseline.json") == baseline)
    #expect(json.split(separator: "\n").count == 10)
    #expect(
      json.contains(
        #"{"rule": "vague-obligation", "words": "each shall take due care", "count": 1}"#))
    #expect(throws: DataError.self) {
      try Baseline(json: #"{"version": 1, "texts": {}}"#, file: "b.json")
    }
    #expect(try Baseline(json: Baseline().json, file: "b.json") == Baseline())
  }

  @Test func `a provision with a changed line is judged whole`() {
    let (instrument, findings) = draft([
      "Each Party shall take\ndue care of its rivers.", "Each Party shall give\ndue notice.",
    ])
    func selected(_ lines: ClosedRange<Int>...) -> [Int?] {
      ChangedLines(lines).select(findings, of: instrument).map(\.provision)
    }
    #expect(selected(1...1) == [0])
    #expect(selected(2...2) == [0])
    #expect(selected(3...9) == [1])
    #expect(selected(2...3) == [0, 1])
    #expect(selected() == [])
  }

  @Test func `ranges that touch are joined`() {
    let changed = ChangedLines([5...6, 1...2, 3...3, 9...9])
    #expect(changed.ranges == [1...3, 5...6, 9...9])
    #expect(changed.touch(4...4) == false)
    #expect(changed.touch(4...5))
    #expect(changed.touch(7...20))
  }
}
