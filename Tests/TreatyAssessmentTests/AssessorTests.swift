import Testing
import TreatyAssessment
import TreatyReading
import TreatyRules
import TreatyText

struct AssessorTests {
  private let instrument: Instrument
  private let assessments: [Assessment]

  init() throws {
    let text = """
      PACT ON HARBOUR LIGHTS

      The States Parties to this Pact,

      Recalling the storms of the past,

      Have agreed as follows:

      Article 1
      Lights

      1. Each Party shall:
      (a) keep one lamp lit at each harbour;
      (b) report each outage to the Secretariat within two days.

      2. A Party may lend lamps to another Party.

      Article 2
      Entry into force

      This Pact shall enter into force on 1 June 2031.
      """
    instrument = try TreatyReader().read(name: "pact.txt", bytes: Array(text.utf8))
    assessments = Assessor().assess(instrument)
  }

  private func assessment(_ id: String) throws -> Assessment {
    let index = try #require(instrument.provision(withID: id), "no provision \(id)")
    return assessments[index]
  }

  @Test func `there is one assessment for each provision`() {
    #expect(assessments.map(\.provision) == Array(instrument.provisions.indices))
  }

  @Test func `a point has the force of its chapeau`() throws {
    #expect(try assessment("art_1__para_1").force == .obligation)
    let points = instrument.provisions.indices.filter { instrument.provisions[$0].kind == .point }
    #expect(points.count == 2)
    for point in points { #expect(assessments[point].force == .obligation) }
  }

  @Test func `an article with paragraphs is what they come to`() throws {
    let article = try assessment("art_1")
    let aggregate = try #require(article.aggregate)
    #expect(aggregate.provisions == 2)
    #expect(aggregate.forceCounts == [0, 1, 0, 0, 1, 0, 0])
    #expect(article.norms.isEmpty)
    #expect(article.precision != nil)
    #expect(try assessment("art_2").aggregate == nil)
  }

  @Test func `titles and headings have no force`() {
    for (provision, assessment) in zip(instrument.provisions, assessments)
    where provision.kind == .title || provision.kind == .heading {
      #expect(assessment.force == nil)
      #expect(assessment.precision == nil)
    }
  }

  @Test func `the instrument counts its units once`() {
    let aggregate = Assessor.aggregate(assessments)
    #expect(aggregate.forceCounts.reduce(0, +) == aggregate.provisions)
    #expect(aggregate.sentences >= aggregate.provisions)
    #expect(aggregate.vagueSentences <= aggregate.sentences)
  }

  @Test func `evidence stands within the text`() {
    for assessment in assessments {
      for evidence in assessment.evidence {
        #expect(evidence.range.end <= instrument.text.bytes.count)
        #expect(!evidence.range.isEmpty)
      }
      for escape in assessment.escapes where assessment.aggregate == nil {
        for index in escape.evidence { #expect(assessment.evidence[index].category == .escape) }
      }
    }
  }
}
