import Testing
import TreatyRules
import TreatyText

@testable import TreatyAssessment

/// What the shipped rules read in a provision of these words.
struct Reading {
  var escapes: [Assessment.Escape]
  var functions: [RegimeFunction]

  init(_ text: String) {
    let bytes = Array(text.utf8)
    var tokens: [Token] = []
    RuleBook.shipped.tokenize(bytes, TextRange(0, bytes.count), into: &tokens)
    var matches: [RuleMatch] = []
    RuleBook.shipped.match(tokens, scope: [.operative], into: &matches)
    let assessor = Assessor()
    let reading = assessor.reading(tokens, matches, isPreambular: false)
    escapes = EscapeReading(roles: assessor.roles, reading: reading).escapes()
    functions = reading.sums.foundFunctions
  }

  var kinds: [EscapeKind] { escapes.map(\.kind) }
}

struct EscapeReadingTests {
  @Test func `each kind is told from the others`() {
    #expect(Reading("The Parties shall trade freely.").kinds == [])
    #expect(Reading("No derogation from Article 3 may be made.").kinds == [.derogation])
    #expect(
      Reading("The right may be subject only to such restrictions as are provided by law.").kinds
        == [.limitation])
    #expect(Reading("Fees are prohibited, except those listed in Annex 2.").kinds == [.exception])
    #expect(
      Reading(
        "Nothing in this Agreement shall prevent a Party from taking action which it considers necessary."
      )
      .kinds == [.exception, .selfJudging])
    #expect(
      Reading("Each Party shall, in accordance with its domestic law, grant access.").kinds
        == [.nationalLaw])
    #expect(Reading("They shall, as far as possible, avoid delay.").kinds == [.capacity])
    #expect(Reading("No reservations are permitted.").kinds == [.reservation])
    #expect(Reading("A Party may withdraw from this Treaty.").kinds == [.withdrawal])
    #expect(Reading("The injured Party may suspend concessions.").kinds == [.suspension])
    #expect(
      Reading("A Party may, on signing, declare that it is not bound by Part III.").kinds == [.opt])
    #expect(Reading("Duties shall be progressively eliminated.").kinds == [.transition])
    #expect(Reading("This Article is without prejudice to Article 4.").kinds == [.savings])
  }

  @Test func `a default rule is no exception`() {
    #expect(Reading("Unless otherwise agreed, the seat is Geneva.").kinds == [])
    #expect(Reading("Except as otherwise provided in Annex 1, duties are payable.").kinds == [])
  }

  @Test func `a bound hedges the escape beside it`() {
    let bounded = Reading(
      "These rights may be subject to restrictions that are prescribed by law and are necessary in a democratic society."
    )
    #expect(bounded.escapes.first?.bounds == [.necessity, .legality])
    #expect(bounded.escapes.first?.isBounded == true)
    #expect(Reading("Fees are prohibited, except for services.").escapes.first?.isBounded == false)
  }

  @Test func `a condition on another matter hedges nothing`() {
    let far =
      "Fees shall, as far as possible, be low. Trade is free. They may be raised only where necessary to protect health."
    #expect(Reading(far).escapes.first { $0.kind == .capacity }?.bounds == [])
    let near = "Fees are prohibited, except for services. The exception ends after two years."
    #expect(Reading(near).escapes.first?.bounds == [.timeLimit])
  }

  @Test func `a deadline beside a clause of capacity belongs to the duty`() {
    let duty = "Each Party shall, as far as possible, reply within thirty days."
    #expect(Reading(duty).escapes.first { $0.kind == .capacity }?.bounds == [])
  }

  @Test func `the proviso of a security exception hedges it across its list`() {
    let exception =
      "Nothing in this Agreement shall prevent a Party from taking measures (a) relating to arms; (b) in time of war; provided that such measures are not a means of arbitrary discrimination."
    #expect(Reading(exception).escapes.first?.bounds.contains(.nonDiscrimination) == true)
  }

  @Test func `what the party itself considers necessary is tested by nobody`() {
    let own = Reading(
      "Nothing in this Agreement shall prevent a Party from taking any action which it considers necessary for its security."
    )
    #expect(own.kinds == [.exception, .selfJudging])
    #expect(own.escapes.allSatisfy { !$0.isBounded })
    let proviso = Reading(
      "Nothing in this Agreement shall prevent a Party from taking any action which it considers necessary, provided that such measures are not a means of arbitrary discrimination."
    )
    #expect(proviso.escapes.first?.bounds.contains(.nonDiscrimination) == true)
    #expect(proviso.escapes.allSatisfy { !$0.bounds.contains(.necessity) })
  }

  @Test func `a duty that stands although something else is said is no exception`() {
    #expect(
      Reading("Notwithstanding paragraph 1, each Party shall ensure that records are kept.").kinds
        == [])
    #expect(
      Reading("Notwithstanding paragraph 1, a Party may require a licence.").kinds == [.exception])
  }

  @Test func `a party may leave on notice`() {
    let exit = Reading("A Party may denounce this Convention by notice in writing.")
    #expect(exit.kinds == [.withdrawal])
    #expect(exit.escapes.first?.isBounded == true)
    #expect(exit.functions.contains(.finalClause))
  }
}

struct EvidenceSumsTests {
  @Test func `a provision can serve several functions`() {
    #expect(
      Reading("This Convention is open to accession by all States.").functions
        == [.membershipInclusive, .finalClause])
    #expect(
      Reading("A Committee of ten experts is hereby established. It shall monitor compliance.")
        .functions == [.monitoring, .institution])
  }

  @Test func `a body that is merely mentioned makes no institution`() {
    #expect(
      !Reading("The Parties shall inform the Joint Committee of the tariffs.").functions.contains(
        .institution))
  }

  @Test func `conduct alone serves no function`() {
    #expect(Reading("Each Party shall abolish all customs duties on exports.").functions == [])
  }
}
