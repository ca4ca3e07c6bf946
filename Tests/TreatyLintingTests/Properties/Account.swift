import Foundation
import TreatyAssessment
import TreatyLinting
import TreatyText

/// What was found in a text, without the places: equal for texts that differ in what must not matter.
struct Account: Equatable {
  /// A line for each provision, by its eId.
  var provisions: [String: String]
  /// What sort each provision is.
  var kinds: [String: ProvisionKind]
  /// The eIds in order.
  var order: [String]
  /// A line for each finding, in order.
  var findings: [String]

  /// The account of a text.
  init(_ name: String, _ bytes: [UInt8]) throws {
    var options = PipelineOptions()
    options.interprets = false
    options.lint.includesLowConfidence = true
    self.init(try Pipeline().analyse(name: name, bytes: bytes, options: options))
  }

  init(_ analysis: Analysis) {
    let instrument = analysis.instrument
    order = instrument.provisions.map { Self.plain($0.id) }
    provisions = [:]
    kinds = [:]
    for assessment in analysis.assessments {
      let provision = instrument.provisions[assessment.provision]
      kinds[Self.plain(provision.id)] = provision.kind
      provisions[Self.plain(provision.id)] = Self.line(assessment, provision, instrument.text)
    }
    findings = analysis.findings.map { finding in
      let place = finding.provision.map { Self.plain(instrument.provisions[$0].id) } ?? "-"
      return "\(finding.rule) at \(place): \(Self.plain(finding.message))"
    }
  }

  private static func line(
    _ assessment: Assessment, _ provision: Provision, _ text: ReadingText
  ) -> String {
    let evidence = assessment.evidence.map { "\($0.rule) '\(plain(text.string($0.range)))'" }
    return [
      provision.kind.rawValue, plain(provision.label ?? "-"), plain(provision.heading ?? "-"),
      assessment.force.map { "\($0)" } ?? "-",
      assessment.precision.map { "\($0.level) \($0.score)" } ?? "-",
      "\(assessment.hortatory.level)",
      assessment.escapes.map { "\($0.kind) \($0.isBounded)" }.joined(separator: ", "),
      assessment.functions.map { "\($0)" }.sorted().joined(separator: ", "),
      evidence.joined(separator: "; "),
    ].joined(separator: " | ")
  }

  /// Words as they are compared: composed, with single spaces.
  private static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .precomposedStringWithCanonicalMapping
  }

  /// The first differences from another account, for a message.
  func differences(from other: Account) -> [String] {
    var lines: [String] = []
    if order != other.order {
      lines.append("provisions: \(Set(order).symmetricDifference(other.order).sorted().prefix(5))")
    }
    for id in order where other.provisions[id] != nil && provisions[id] != other.provisions[id] {
      lines.append("\(id): \(provisions[id] ?? "") ≠ \(other.provisions[id] ?? "")")
    }
    let removed = findings.filter { !other.findings.contains($0) }
    let added = other.findings.filter { !findings.contains($0) }
    if findings != other.findings {
      lines.append("findings: −\(removed.prefix(3)) +\(added.prefix(3))")
    }
    return Array(lines.prefix(6))
  }
}
