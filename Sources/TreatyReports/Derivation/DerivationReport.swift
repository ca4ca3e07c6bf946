import TreatyAssessment
import TreatyRules
public import TreatyEffects
public import TreatyText

/// How the expected effects of provisions came about: from matched words to scores, to claims, to
/// effects.
public struct DerivationReport: Sendable {
  /// How the terminal shows it.
  public var style: TerminalStyle
  /// The claims by which the effects were derived.
  public var claims: ClaimBook

  /// Creates a report.
  public init(style: TerminalStyle = .plain, claims: ClaimBook = .shipped) {
    self.style = style
    self.claims = claims
  }

  /// The derivation of one provision.
  public func derivation(_ derivation: Derivation, of instrument: Instrument) -> [UInt8] {
    var page = TerminalPage(style)
    let provision = instrument.provisions[derivation.provision]
    let line = instrument.source.position(at: provision.span.start).line
    page.write(provision.id, .bold)
    page.line("  \(instrument.source.name), line \(line)", .dim)
    writeWords(derivation, instrument, to: &page)
    writeScores(derivation, to: &page)
    writeClaims(derivation, to: &page)
    page.endLine()
    EffectGrid(derivation.effects, claims: claims).write(to: &page)
    page.endLine()
    return page.bytes
  }

  private func writeWords(
    _ derivation: Derivation, _ instrument: Instrument, to page: inout TerminalPage
  ) {
    page.line("1. Words matched", .bold)
    guard !derivation.words.isEmpty else {
      page.line("   none", .dim)
      return
    }
    let width = min(
      page.style.width / 2, 2 + (derivation.words.map { DisplayWidth.of($0.text) }.max() ?? 0))
    for words in derivation.words {
      let evidence = words.evidence
      page.space(3)
      let quoted = TextFlow.cut(words.text, to: width - 2, ellipsis: page.signs.ellipsis)
      let sign = EvidenceMark.sign(of: evidence.category)
      page.column(quoted, width: width, sign?.ink)
      var meaning = evidence.category.rawValue
      if !evidence.value.isEmpty { meaning += " \(evidence.value)" }
      meaning += " \(evidence.weight.fixed(2))"
      if 3 + width + DisplayWidth.of(meaning) + 2 + evidence.rule.utf8.count <= page.style.width {
        page.write("\(meaning)  ")
        page.line(evidence.rule, .dim)
      } else {
        page.line(meaning)
        page.space(3 + width)
        page.flow(evidence.rule, indent: 3 + width, .dim)
      }
    }
  }

  private func writeScores(_ derivation: Derivation, to page: inout TerminalPage) {
    page.line("2. Scores", .bold)
    let assessment = derivation.assessment
    if let precision = assessment.precision {
      page.space(3)
      let sum = precision.weightyContributions.sorted { $0.value.magnitude > $1.value.magnitude }
        .map {
          "\($0.name) \($0.value < 0 ? "" : "+")\($0.value.fixed(2))"
        }
      let steps = sum.isEmpty ? "" : ": " + sum.joined(separator: ", ")
      page.flow(
        "precision \(precision.score.fixed(2)), level \(precision.level)\(steps)", indent: 5)
    } else {
      page.line("   precision not applicable")
    }
    page.space(3)
    page.flow(
      "hortatory \(assessment.hortatory.score.fixed(2)), level \(assessment.hortatory.level); "
        + "force \(assessment.force?.rawValue ?? "none")", indent: 5)
    for escape in assessment.escapes {
      page.space(3)
      let bounds = escape.bounds.map(\.rawValue).joined(separator: ", ")
      page.flow(
        "escape \(escape.kind.rawValue), \(escape.isBounded ? "bounded by \(bounds)" : "unbounded")",
        indent: 5)
    }
    if !assessment.functions.isEmpty {
      page.space(3)
      page.flow(
        "functions " + assessment.functions.map(\.rawValue).joined(separator: ", "), indent: 5)
    }
  }

  private func writeClaims(_ derivation: Derivation, to page: inout TerminalPage) {
    page.line("3. Claims whose trigger holds", .bold)
    guard !derivation.claims.isEmpty else {
      page.line("   none", .dim)
      return
    }
    for considered in derivation.claims {
      let claim = claims.claims[considered.claim]
      let sign = EffectGrid.sign(considered.direction, nil, page.signs)
      page.space(3)
      page.write(sign, considered.speaks ? EffectGrid.ink(considered.direction) : .dim)
      page.write(" \(claim.id)", considered.speaks ? .bold : .dim)
      let pathway = claim.pathway.map { ", \($0.rawValue)" } ?? ""
      let cell = "\(considered.mechanism.rawValue) \(considered.stage.rawValue)\(pathway)"
      if 4 + claim.id.utf8.count + 2 + cell.utf8.count <= page.style.width {
        page.line("  \(cell)", .dim)
      } else {
        page.endLine()
        page.line("     \(cell)", .dim)
      }
      page.space(5)
      page.flow(
        "\(claim.gist.isEmpty ? claim.statement : claim.gist) "
          + "(\(claim.basis == .stated ? "" : "inferred, ")\(claim.pages))", indent: 5)
      page.space(5)
      page.flow(outcome(of: considered), indent: 5, .dim)
    }
  }

  private func outcome(of considered: ConsideredClaim) -> String {
    let margin = "margin \(considered.margin.fixed(2))"
    return switch considered.outcome {
    case .counted: "counts, \(margin)"
    case .conditional: "counts, \(margin), if " + considered.open.joined(separator: " and ")
    case .explains(let other): "explains \(other), not counted again"
    case .ruledOut(let condition): "ruled out: it asks that \(condition)"
    }
  }
}
