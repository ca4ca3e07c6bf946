import Foundation
import Testing
import TreatyAssessment
import TreatyReading
import TreatyText

/// What is known of provisions of well-known treaties, from their texts and the literature.
///
/// The table has finer labels than the codebook; ``Reads`` says what in an assessment each comes to.
@Suite(
  "Known provisions", .enabled(if: KnownTreaties.isPresent, "needs ../shared/gold and corpora"))
struct KnownProvisionsTests {
  @Test func `nineteen rows in twenty are read as they are known`() throws {
    var right = 0
    var wrong: [String] = []
    let rows = try KnownTreaties.rows()
    for row in rows {
      if try row.holds() { right += 1 } else { wrong.append(row.name) }
    }
    #expect(rows.count > 100)
    #expect(
      Double(right) >= 0.95 * Double(rows.count),
      "\(right) of \(rows.count); not: \(wrong.joined(separator: "; "))")
  }

  /// VCLT, UN Charter, ICESCR, CRC: each vaguer and less precise than the one before.
  @Test func `well-known treaties stand in the order that one expects`() throws {
    let order = try ["vclt", "un-charter", "icescr", "crc"].map { name in
      let instrument = try KnownTreaties.instrument(name)
      let assessor = Assessor()
      return Assessor.aggregate(assessor.assess(instrument))
    }
    for (one, next) in zip(order, order.dropFirst()) {
      #expect(one.vagueSentenceShare < next.vagueSentenceShare)
      #expect(try #require(one.meanPrecision) > (try #require(next.meanPrecision)))
    }
  }
}

/// The treaties that the table of known provisions speaks of.
private enum KnownTreaties {
  static let corpora = SharedGold.folder.deletingLastPathComponent()
    .appending(path: "corpora/open-treaties")
  static let isPresent =
    SharedGold.isPresent && FileManager.default.fileExists(atPath: corpora.path)

  private static let files = [
    "ICESCR": "icescr", "CEDAW": "cedaw", "CAT": "cat", "CRC": "crc", "GENOCIDE": "genocide",
    "UNCHARTER": "un-charter", "VCLT": "vclt", "ROME": "rome-statute",
  ]

  static func instrument(_ file: String) throws -> Instrument {
    let bytes = try Data(contentsOf: corpora.appending(path: "\(file).txt"))
    return try TreatyReader().read(name: file, bytes: Array(bytes))
  }

  static func rows() throws -> [KnownRow] {
    let table = try String(
      contentsOf: SharedGold.folder.appending(path: "known-provisions.csv"), encoding: .utf8)
    var read: [String: (Instrument, [Assessment])] = [:]
    return try table.split(whereSeparator: \.isNewline).dropFirst().map { line in
      // The first four fields hold no quotation marks.
      let fields = line.split(separator: ",", maxSplits: 4, omittingEmptySubsequences: false)
        .map(String.init)
      let file = try #require(files[fields[0]])
      if read[file] == nil {
        let instrument = try instrument(file)
        read[file] = (instrument, Assessor().assess(instrument))
      }
      let (instrument, assessments) = try #require(read[file])
      return KnownRow(
        instrument: instrument, assessments: assessments, treaty: fields[0], article: fields[1],
        paragraph: fields[2], label: fields[3])
    }
  }
}

/// One row: what is known of a provision.
private struct KnownRow {
  var instrument: Instrument
  var assessments: [Assessment]
  var treaty: String
  var article: String
  var paragraph: String
  var label: String

  var name: String { "\(treaty) \(article)(\(paragraph)) \(label)" }

  func holds() throws -> Bool {
    if article == "-" {
      let kind: EscapeKind = label.contains("derogation") ? .derogation : .withdrawal
      return !assessments.contains { $0.escapes.contains { $0.kind == kind } }
    }
    guard let index = index() else { return false }
    let reads = try #require(Reads.table[label], "no reading of \(label)")
    return reads(assessments[index])
  }

  /// The provision that article, paragraph and point name; the paragraph or the article where the text
  /// numbers no such part.
  private func index() -> Int? {
    var place = instrument.provisions.firstIndex {
      $0.kind == .article && $0.label == article
    }
    let number = paragraph.prefix { $0.isNumber }
    let point = paragraph.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }
    for (kind, label) in [(ProvisionKind.paragraph, number), (.point, point)] where !label.isEmpty {
      guard let parent = place else { return nil }
      place = descendant(of: parent, kind, String(label)) ?? parent
    }
    return place
  }

  private func descendant(of parent: Int, _ kind: ProvisionKind, _ label: String) -> Int? {
    for child in instrument.provisions[parent].children {
      if instrument.provisions[child].kind == kind,
        instrument.provisions[child].label?.trimmingCharacters(in: .punctuationCharacters) == label
      {
        return child
      }
      if let found = descendant(of: child, kind, label) { return found }
    }
    return nil
  }
}

/// What each label of the table comes to in an assessment.
private enum Reads {
  typealias Reading = @Sendable (Assessment) -> Bool

  private static func escape(_ kinds: EscapeKind...) -> Reading {
    { assessment in assessment.escapes.contains { kinds.contains($0.kind) } }
  }
  private static func function(_ functions: RegimeFunction...) -> Reading {
    { assessment in assessment.functions.contains(where: functions.contains) }
  }
  private static func force(_ forces: LegalForce...) -> Reading {
    { assessment in assessment.force.map(forces.contains) ?? false }
  }
  private static func precision(_ range: ClosedRange<Int>) -> Reading {
    { assessment in assessment.precision.map { range.contains($0.level) } ?? false }
  }
  private static func all(_ readings: Reading...) -> Reading {
    { assessment in readings.allSatisfy { $0(assessment) } }
  }
  private static func any(_ readings: Reading...) -> Reading {
    { assessment in readings.contains { $0(assessment) } }
  }
  private static let duty = force(.obligation, .prohibition)
  private static let hortatory: Reading = { $0.hortatory.level >= 1 }

  static let table: [String: Reading] = [
    "progressive_realisation": escape(.capacity),
    "resource_qualifier": escape(.capacity),
    "hard_obligation": duty,
    "hard_prohibition": force(.prohibition),
    "hard_obligation_deadline": all(duty, precision(4...5)),
    "imprecise_obligation": all(
      force(.obligation, .softObligation, .entitlement), precision(1...3)),
    "imprecise_standard": precision(1...3),
    "imprecise_time_standard": all(duty, precision(1...4)),
    "limitation_clause": escape(.limitation),
    "permissive_exception": any(
      { !$0.escapes.isEmpty }, force(.permission, .declaration)),
    "anti_abuse_clause": force(.prohibition, .declaration),
    "non_prejudice_savings": all(escape(.savings), { !escape(.derogation)($0) }),
    "reporting_monitoring": function(.monitoring),
    "membership_inclusive": function(.membershipInclusive),
    "membership_restrictive": function(.membershipRestrictive),
    "suspension_of_membership": function(.membershipRestrictive),
    "expulsion": function(.membershipRestrictive),
    "entry_into_force_threshold": all(
      function(.finalClause), force(.declaration), precision(4...5)),
    "declaratory_definition": all(function(.definition), force(.declaration)),
    "institution_established": function(.institution),
    "reservation_restricted": escape(.reservation),
    "reservation_prohibited": all(escape(.reservation), force(.prohibition)),
    "reservation_default_rule": escape(.reservation),
    "binding_dispute_settlement": function(.disputeSettlement, .bindingDecision),
    "dispute_settlement_opt_out": escape(.opt),
    "opt_out_clause": escape(.opt),
    "opt_in_clause": escape(.opt),
    "interstate_complaints_optin": escape(.opt),
    "individual_complaints_optin": escape(.opt),
    "withdrawal_clause": escape(.withdrawal),
    "withdrawal_default_rule": escape(.withdrawal),
    "non_derogable_rule": escape(.derogation),
    "criminalisation_duty": duty,
    "inquiry_procedure": function(.monitoring, .institution),
    "national_law_deference": escape(.nationalLaw),
    "domestic_jurisdiction_reserve": escape(.nationalLaw, .savings, .exception),
    "sanctions_enforcement": function(.sanction, .bindingDecision),
    "hortatory": hortatory,
    "soft_obligation": any(force(.softObligation), hortatory),
    "primacy_clause": force(.declaration),
    "non_retroactivity": force(.declaration),
    "suspension_for_breach": escape(.suspension, .withdrawal),
    "fundamental_change": any(escape(.withdrawal), force(.prohibition)),
    "declaratory_jurisdiction": force(.declaration),
    "deferral_suspension": any(escape(.suspension), force(.prohibition)),
    "complementarity_deference": any(escape(.exception, .nationalLaw), duty),
    "security_exception": escape(.exception, .nationalLaw, .selfJudging),
  ]
}
