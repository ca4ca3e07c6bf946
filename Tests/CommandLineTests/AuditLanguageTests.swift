import Foundation
import Testing

/// Texts in languages that the rules do not know are stored like others, without measures.
struct AuditLanguageTests {
  @Test func `an audit goes on over a text in French`() throws {
    let scratch = try Scratch()
    try scratch.write(
      """
      Article premier

      Les Parties contractantes s'engagent à coopérer dans le cadre de la présente Convention.

      Article 2

      Chaque Partie prend les mesures nécessaires pour que la présente Convention soit appliquée.

      """, to: "fr.txt")
    try scratch.write("Article 1\n\nEach Party shall report every year.\n", to: "en.txt")
    let outcome = try Program.run(
      ["audit", "fr.txt", "en.txt", "--output", "a.sqlite"], in: scratch.folder)
    #expect(outcome.code == 0, "\(outcome.complaints)")
    let export = try Program.run(
      ["audit", "export", "a.sqlite", "--output", "t", "--format", "jsonl"], in: scratch.folder)
    #expect(export.code == 0, "\(export.complaints)")
    // What is not measured is told apart from what has none: no level, no share, not nought.
    for (table, column) in [
      ("instruments", "hortatory_share"), ("instruments", "vague_sentences"),
      ("provisions", "hortatory_level"), ("provisions", "force"),
    ] {
      let rows = try Self.rows("t/\(table).jsonl", in: scratch)
      for row in rows {
        let isEnglish = row["path"] as? String == "en.txt"
        #expect((row[column] is NSNull) != isEnglish, "\(column) of \(row)")
      }
      #expect(Set(rows.compactMap { $0["path"] as? String }) == ["fr.txt", "en.txt"])
    }
    let summary = try Program.run(
      ["audit", "summary", "a.sqlite", "--language", "all"], in: scratch.folder)
    #expect(summary.code == 0, "\(summary.complaints)")
  }

  private static func rows(_ path: String, in scratch: Scratch) throws -> [[String: Any]] {
    try String(contentsOf: scratch.folder.appending(path: path), encoding: .utf8).split(
      separator: "\n"
    ).map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }
}
