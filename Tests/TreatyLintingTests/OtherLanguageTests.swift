import Testing
import TreatyAssessment
import TreatyLinting
import TreatyReading
import TreatyText

@Suite("A text that is not in English")
struct OtherLanguageTests {
  private let french = """
    Article 1

    1. Les États parties prennent toutes les mesures appropriées pour la protection des droits.

    2. Toute Partie peut dénoncer la présente Convention par une notification au dépositaire.
    """

  @Test("is not measured, and one diagnostic says so")
  func notMeasured() throws {
    let analysis = try Pipeline().analyse(name: "fr.txt", bytes: Array(french.utf8))
    #expect(!analysis.isMeasured)
    #expect(analysis.instrument.diagnostics.count == 1)
    #expect(analysis.instrument.diagnostics.first?.message.contains("not in English") == true)
    #expect(analysis.instrument.provisions.count > 2)
    #expect(analysis.assessments.count == analysis.instrument.provisions.count)
    for assessment in analysis.assessments {
      #expect(assessment.force == nil && assessment.precision == nil)
      #expect(assessment.evidence.isEmpty && assessment.aggregate == nil)
    }
    #expect(analysis.effects.isEmpty && analysis.profile == nil)
  }

  @Test("unlike an English one with French names in it")
  func names() throws {
    let text =
      "Article 1\n\nThe Accord de la Communauté et les Annexes shall be applied by each Party."
    let analysis = try Pipeline().analyse(name: "en.txt", bytes: Array(text.utf8))
    #expect(analysis.isMeasured)
    #expect(analysis.instrument.diagnostics.isEmpty)
  }
}
