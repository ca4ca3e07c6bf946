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
    let outcome = try Program.run(["audit", ".", "--output", "a.sqlite"], in: scratch.folder)
    #expect(outcome.code == 0, "\(outcome.complaints)")
    let summary = try Program.run(["audit", "summary", "a.sqlite"], in: scratch.folder)
    #expect(summary.code == 0, "\(summary.complaints)")
  }
}
