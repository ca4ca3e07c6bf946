import Testing
import TreatyAssessment
import TreatyReading
import TreatyText

struct NormReadingTests {
  /// What the shipped rules make of a provision of these words.
  private func assess(_ text: String) -> Assessment {
    Assessor().assess(TreatyReader().readProvision(name: "test", text: text))[0]
  }

  @Test(
    "is told to act: a subject, not what stands behind its preposition",
    arguments: [
      ("The Secretary-General of the United Nations shall transmit copies.", "Secretary-General"),
      ("The rights of women shall be protected by the Parties.", "the Parties"),
      ("The expenses of the Tribunal shall be borne equally by the Parties.", "the Parties"),
      ("The members of the Committee shall serve in person.", "members of the Committee"),
      ("States Parties to the Treaty shall regard pilots as envoys.", "States Parties"),
      (
        "For the purposes of this Agreement the Parties shall meet and, at the request of any Party, shall consult.",
        "the Parties"
      ),
      ("2. Calls upon all States to exercise vigilance;", "all States"),
      ("2. Requests the Secretary-General to report;", "Secretary-General"),
    ])
  func addressee(text: String, addressee: String) throws {
    let bytes = Array(text.utf8)
    let found = assess(text).norms.last?.addressee
    #expect(found.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) } == addressee)
  }

  @Test("nobody, where nobody is named but in a circumstance")
  func noAddressee() {
    #expect(
      assess("Evidence that the terms of paragraph 1 are met shall be supplied.").norms.last?
        .addressee == nil)
  }

  @Test(arguments: [
    ("Each Party shall publish its timetable by 1 March.", LegalForce.obligation),
    ("The Parties undertake to keep the strait open.", .obligation),
    ("The High Contracting Parties engage themselves to hand over the archive.", .obligation),
    ("The Parties agree to exchange lists of ports.", .obligation),
    ("The Parties will meet each spring.", .obligation),
    ("A carrier is required to keep the manifest.", .obligation),
    ("Neither Party shall raise the toll.", .prohibition),
    ("No vessel may carry such waste.", .prohibition),
    ("In no case may the sum be raised.", .prohibition),
    ("The Parties shall refrain from new measures.", .prohibition),
    ("A Party may not invoke its own law.", .prohibition),
    ("Each Party shall endeavor to shorten the queue.", .softObligation),
    ("Each Party shall, as far as possible, spare the orchards.", .softObligation),
    ("The Council shall consider a wider area.", .softObligation),
    ("Masters should keep a log.", .recommendation),
    ("A Party may inspect the hold.", .permission),
    ("A Party is not obliged to give reasons.", .permission),
    ("Nothing in this Pact shall prevent a Party from screening cargo.", .permission),
    ("The Committee shall be entitled to hear experts.", .permission),
    ("Everyone has the right to a name.", .entitlement),
    ("Crew members shall enjoy free passage.", .entitlement),
    ("The Bank shall enjoy immunity from suit.", .entitlement),
    ("The Council shall have the right to hear witnesses.", .permission),
    ("This Pact shall enter into force on the tenth day.", .declaration),
    ("The Board shall consist of nine members.", .declaration),
    ("\"Vessel\" means any craft that floats.", .declaration),
    ("This Annex shall be without prejudice to Article 4.", .declaration),
    ("Payments will be settled in pounds.", .declaration),
  ])
  func `an operator and its verb give the force`(text: String, force: LegalForce) {
    #expect(assess(text).force == force)
  }

  @Test(arguments: [
    ("Measures which may hinder trade shall be notified.", LegalForce.obligation),
    ("If a Party may not comply, it shall say so.", .obligation),
    ("A Party may land, provided that it shall give notice.", .permission),
    ("Each Party shall appoint an officer who may sign for it.", .obligation),
    ("The Parties agree that fees shall be waived.", .obligation),
    ("In cases where no officer is present, a deputy may sign.", .permission),
  ])
  func `an operator in a side clause does not govern`(text: String, force: LegalForce) {
    #expect(assess(text).force == force)
  }

  @Test func `a stated view gives way to what it leads to`() {
    let text = "The Parties recognize that bees matter. Each Party shall register its hives."
    #expect(assess(text).force == .obligation)
  }

  @Test func `verbs of resolutions have their own ladder`() {
    #expect(assess("Requests the Secretary-General to report in May;").force == .obligation)
    #expect(assess("Requests Member States to report in May;").force == .recommendation)
    #expect(assess("Urges both sides to talk;").force == .recommendation)
    #expect(assess("Authorizes the mission to search ships;").force == .permission)
    #expect(assess("Takes note of the report;").force == .declaration)
    #expect(assess("Decides that all States shall freeze such funds;").force == .obligation)
  }

  @Test func `a preambular paragraph prescribes nothing`() {
    let recital = assess("Recalling that all States shall settle disputes in peace,")
    #expect(recital.force == .declaration)
    #expect(recital.precision == nil)
    #expect(recital.escapes.isEmpty)
  }

  @Test func `capitals and joined labels do not matter`() {
    #expect(assess("EACH PARTY SHALL NOTIFY THE DEPOSITARY.").force == .obligation)
    #expect(assess("(a)the Party shall notify the Depositary;").force == .obligation)
  }

  @Test(arguments: [
    // Coordinated operators have one subject.
    ("The Registrar shall list the States that are late, and shall send it to them.", "Registrar"),
    // A paragraph that a comma closes off is nobody's subject.
    ("Where the Court is satisfied under paragraph 1, it shall publish the award.", "Court"),
    ("For each Party, this Agreement shall bind the successor.", "this Agreement"),
  ])
  func `the last norm has the subject of its clause`(text: String, addressee: String) throws {
    let norm = try #require(assess(text).norms.last { $0.isMain })
    let range = try #require(norm.addressee)
    let words = String(decoding: Array(text.utf8)[range.start..<range.end], as: UTF8.self)
    #expect(words == addressee)
  }

  @Test func `a norm says who is told to do what`() throws {
    let text = "Within a year each Contracting Party shall notify the Depositary."
    let norm = try #require(assess(text).norms.first)
    let bytes = Array(text.utf8)
    func words(_ range: TextRange) -> String {
      String(decoding: bytes[range.start..<range.end], as: UTF8.self)
    }
    #expect(words(norm.operatorRange) == "shall")
    #expect(words(try #require(norm.addressee)) == "each Contracting Party")
    #expect(words(try #require(norm.verb)) == "notify")
    #expect(norm.isMain)
  }
}
