import Testing
import TreatyEffects

/// The claims against the tables of Goodman & Jinks 2004, cell by cell.
struct TableTests {
  /// A cell of a table: which rows it must have, and no others.
  struct Cell: Sendable, CustomTestStringConvertible {
    var prefix: String
    var rows: [String]
    var testDescription: String { prefix }
  }

  static let cells: [Cell] = [
    Cell(prefix: "GJ.T1.coercion", rows: ["basis", "logic", "forms", "result"]),
    Cell(prefix: "GJ.T1.persuasion", rows: ["basis", "logic", "forms", "result"]),
    Cell(prefix: "GJ.T1.acculturation", rows: ["basis", "logic", "forms", "result"]),
    Cell(prefix: "GJ.T2.coercion.inclusive", rows: ["1", "2", "3", "4", "note"]),
    Cell(prefix: "GJ.T2.coercion.restrictive", rows: ["1", "2"]),
    Cell(prefix: "GJ.T2.persuasion.inclusive", rows: ["1", "2", "3"]),
    Cell(prefix: "GJ.T2.persuasion.restrictive", rows: ["1"]),
    Cell(prefix: "GJ.T2.acculturation.inclusive", rows: ["1", "2", "3", "4", "5", "risk"]),
    Cell(prefix: "GJ.T2.acculturation.restrictive", rows: ["1", "2", "3"]),
    Cell(prefix: "GJ.T3.coercion.precision", rows: ["1", "2", "3"]),
    Cell(prefix: "GJ.T3.coercion.ambiguity", rows: ["1"]),
    Cell(prefix: "GJ.T3.persuasion.precision", rows: ["1", "2", "3", "4"]),
    Cell(prefix: "GJ.T3.persuasion.ambiguity", rows: ["1", "2", "3"]),
    Cell(prefix: "GJ.T3.acculturation.precision", rows: ["1", "2"]),
    Cell(prefix: "GJ.T3.acculturation.ambiguity", rows: ["1", "2", "3"]),
    Cell(prefix: "GJ.T4.coercion.best-practice", rows: ["1"]),
    Cell(prefix: "GJ.T4.coercion.monitoring", rows: ["1"]),
    Cell(prefix: "GJ.T4.coercion.criticism", rows: ["1"]),
    Cell(prefix: "GJ.T4.coercion.binding-decision", rows: ["1"]),
    Cell(prefix: "GJ.T4.persuasion.best-practice", rows: ["1"]),
    Cell(prefix: "GJ.T4.persuasion.monitoring", rows: ["1", "2"]),
    Cell(prefix: "GJ.T4.persuasion.criticism", rows: ["1", "2"]),
    Cell(prefix: "GJ.T4.persuasion.binding-decision", rows: ["1", "risk"]),
    Cell(prefix: "GJ.T4.acculturation.best-practice", rows: ["1"]),
    Cell(prefix: "GJ.T4.acculturation.monitoring", rows: ["1", "risk"]),
    Cell(prefix: "GJ.T4.acculturation.criticism", rows: ["1"]),
    Cell(
      prefix: "GJ.T4.acculturation.binding-decision", rows: ["1", "2", "risk-1", "risk-2"]),
    Cell(prefix: "GJ.T1.text", rows: (1...5).map(String.init)),
    Cell(prefix: "GJ.T2.text", rows: (1...23).map(String.init)),
    Cell(prefix: "GJ.T3.text", rows: (0...20).map(String.init)),
    Cell(prefix: "GJ.T4.text", rows: (1...14).map(String.init)),
    Cell(prefix: "GJ.V", rows: (1...17).map(String.init)),
  ]

  /// What stands in a table or in the text, without what we derive from it.
  static func isPrimary(_ claim: Claim) -> Bool {
    claim.converseOf == nil
      && claim.id.split(separator: ".").last.map(String.init).map {
        !["extended", "closed", "coercion", "acculturation"].contains($0)
      } ?? false
  }

  @Test(arguments: cells)
  func `every cell has its rows, none missing, none doubled`(cell: Cell) {
    let rows = book.claims.filter { $0.id.hasPrefix(cell.prefix + ".") && Self.isPrimary($0) }
      .map { String($0.id.dropFirst(cell.prefix.count + 1)) }
    #expect(rows.sorted() == cell.rows.sorted())
  }

  @Test func `no row stands outside the cells`() {
    let known = Self.cells.flatMap { cell in cell.rows.map { "\(cell.prefix).\($0)" } }
    #expect(known.count == 147)
    let strangers = book.claims.filter(Self.isPrimary).map(\.id).filter { !known.contains($0) }
    #expect(strangers.isEmpty)
  }

  @Test func `table 3 has the stages that the article prints`() {
    let stages: [String: [Stage]] = [
      "coercion.precision": [.exPost, .exPost, .exPost],
      "coercion.ambiguity": [.exAnte],
      "persuasion.precision": [.exAnte, .exAnte, .exPost, .exPost],
      "persuasion.ambiguity": [.exAnte, .exPost, .exPost],
      "acculturation.precision": [.exAnte, .exAnte],
      "acculturation.ambiguity": [.exAnte, .exPost, .exPost],
    ]
    for (cell, expected) in stages {
      for (index, stage) in expected.enumerated() {
        let claim = book.claim("GJ.T3.\(cell).\(index + 1)")
        #expect(claim?.stages == [stage], "\(cell).\(index + 1)")
        #expect(claim?.stageBasis == .stated)
        #expect(claim?.basis == .stated)
        #expect(claim?.direction == .favourable)
      }
    }
  }

  @Test func `a mechanism in an id is the mechanism of the row`() {
    for claim in book.claims where !claim.id.contains(".text.") && !claim.id.hasPrefix("GJ.V") {
      let name = String(claim.id.split(separator: ".")[2])
      #expect(claim.mechanisms.map(\.rawValue) == [name], "\(claim.id)")
    }
  }

  @Test func `what is derived is inferred, or quotes the page that says it`() {
    for claim in book.claims where !Self.isPrimary(claim) {
      #expect(claim.basis == .inferred || !claim.pages.isEmpty, "\(claim.id)")
    }
    for claim in book.claims where claim.basis == .inferred {
      let source = claim.inferredFrom.flatMap { book.claim($0) }
      #expect(source?.basis == .stated, "\(claim.id)")
    }
  }

  @Test func `a converse points the other way on the opposite wording`() {
    for claim in book.claims {
      guard let mirrored = claim.converseOf.flatMap({ book.claim($0) }) else { continue }
      #expect(claim.mechanisms == mirrored.mechanisms, "\(claim.id)")
      #expect(claim.direction != mirrored.direction, "\(claim.id)")
      #expect(claim.trigger != mirrored.trigger, "\(claim.id)")
    }
  }
}
