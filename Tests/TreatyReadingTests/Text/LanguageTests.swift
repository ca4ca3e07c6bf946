import Testing
import TreatyText

@testable import TreatyReading

@Suite("The language of a text")
struct LanguageTests {
  private func language(_ text: String) -> String {
    TreatyReader().readProvision(name: "text", text: text).language
  }

  @Test(
    "is told by its commonest words",
    arguments: [
      ("fr", "Les Parties prennent toutes les mesures appropriées dans les meilleurs délais."),
      (
        "es",
        "Las Partes adoptarán las medidas que sean necesarias para el cumplimiento del Tratado."
      ),
      ("nl", "De partijen nemen het nodige voor de uitvoering van het verdrag."),
      (
        "de",
        "Die Vertragsparteien treffen die Maßnahmen, die für den Schutz der Umwelt nötig sind."
      ),
    ])
  func told(code: String, text: String) { #expect(language(text) == code) }

  @Test(
    "is English where French names stand in it, and where nothing tells",
    arguments: [
      "The Accord de la Communauté de l'Afrique de l'Est shall be read with le Protocole et les Annexes.",
      "Each Party shall pay.",
      "Recalling resolution 1234 (1995),",
      "Paris, la Haye.",
      "Ms. Solomy Balungi Bossa (Uganda)",
    ])
  func english(text: String) { #expect(language(text) == "en") }

  @Test("of XML is the declared one, but English is declared of everything")
  func declared() throws {
    func read(_ code: String, _ words: String) throws -> String {
      try TreatyReader().read(
        name: "a.xml",
        bytes: Array(
          "<treaty><meta><name>T</name><language>\(code)</language></meta><body><chapter><article>\(words)</article></chapter></body></treaty>"
            .utf8)
      ).language
    }
    let french = "Les Parties prennent toutes les mesures dans les meilleurs délais."
    #expect(try read("fr", french) == "fr")
    #expect(try read("en", french) == "fr")
    #expect(try read("fr", "Fini.") == "fr")
  }
}
