public import TreatyAssessment
public import TreatyEffects
public import TreatyText

/// What other words would change: the assessment of a provision and its expected effects, before and
/// after.
public struct WhatIfReport: Sendable {
  /// A wording of the provision, and what it comes to.
  public struct Wording: Sendable {
    /// The instrument with this wording in it.
    public var instrument: Instrument
    /// The index of the provision.
    public var provision: Int
    /// Its assessment.
    public var assessment: Assessment
    /// Its expected effects.
    public var effects: [ExpectedEffect]

    /// Creates a wording.
    public init(
      instrument: Instrument, provision: Int, assessment: Assessment, effects: [ExpectedEffect]
    ) {
      self.instrument = instrument
      self.provision = provision
      self.assessment = assessment
      self.effects = effects
    }
  }

  /// How the terminal shows it.
  public var style: TerminalStyle
  /// The claims by which the effects were derived.
  public var claims: ClaimBook

  /// Creates a report.
  public init(style: TerminalStyle = .plain, claims: ClaimBook = .shipped) {
    self.style = style
    self.claims = claims
  }

  /// The comparison for a terminal.
  public func comparison(before: Wording, after: Wording) -> [UInt8] {
    var page = TerminalPage(style)
    let provision = before.instrument.provisions[before.provision]
    page.write("What if ", .dim)
    page.write(provision.id, .bold)
    page.line(" of \(before.instrument.source.name) said otherwise", .dim)
    for (name, wording) in [("now", before), ("then", after)] {
      page.endLine()
      let text = MarkedText(
        bytes: wording.instrument.text.bytes,
        evidence: EvidenceMark.evidence(of: [wording.assessment]))
      text.write(wording.instrument.body(of: wording.provision), label: name, indent: 2, to: &page)
    }
    page.endLine()
    writeMeasures(before.assessment, after.assessment, to: &page)
    page.endLine()
    let changes = EffectChange.changes(from: before.effects, to: after.effects)
    for change in changes where !change.isUnchanged { write(change, to: &page) }
    let unchanged = changes.filter(\.isUnchanged)
    if !unchanged.isEmpty {
      let names = unchanged.map { "\($0.mechanism.rawValue) \($0.stage.rawValue)" }
      page.space(2)
      page.flow("Unchanged: \(names.joined(separator: ", "))", indent: 4, .dim)
    }
    return page.bytes
  }

  private func writeMeasures(
    _ before: Assessment, _ after: Assessment, to page: inout TerminalPage
  ) {
    let width = (page.style.width - 2 - ProvisionBlocks.nameWidth) / 2
    let rows = zip(Self.measures(of: before), Self.measures(of: after))
    for ((name, old), (_, new)) in rows {
      let lines = [old, new].map { TextFlow.lines(of: $0, width: width - 2) }
      let isChanged = old != new
      for row in 0..<max(1, lines[0].count, lines[1].count) {
        page.space(2)
        page.column(row == 0 ? name : "", width: ProvisionBlocks.nameWidth, .dim)
        page.column(row < lines[0].count ? lines[0][row] : "", width: width)
        page.write(row < lines[1].count ? lines[1][row] : "", isChanged ? .bold : .dim)
        page.endLine()
      }
    }
  }

  /// The measures by name.
  private static func measures(of assessment: Assessment) -> [(String, String)] {
    let precision = assessment.precision.map { "\($0.level) of 5 (\($0.score.fixed(2)))" }
    let escapes = assessment.escapes.map {
      "\($0.kind.rawValue) (\($0.isBounded ? "bounded" : "unbounded"))"
    }
    return [
      ("Force", assessment.force?.rawValue ?? "none"),
      ("Precision", precision ?? "not applicable"),
      ("Hortatory", "\(assessment.hortatory.level) of 2"),
      ("Escapes", escapes.isEmpty ? "none" : escapes.joined(separator: ", ")),
      (
        "Functions",
        assessment.functions.isEmpty
          ? "none" : assessment.functions.map(\.rawValue).joined(separator: ", ")
      ),
    ]
  }

  /// `coercion ex-post  ▼▼ moderate → ▲▲▲ strong`, and the claims gained and lost.
  private func write(_ change: EffectChange, to page: inout TerminalPage) {
    let signs = page.signs
    page.space(2)
    page.column("\(change.mechanism.rawValue) \(change.stage.rawValue)", width: 24, .bold)
    if page.style.width < 72 {
      page.endLine()
      page.space(4)
    }
    for (index, effect) in [change.before, change.after].enumerated() {
      if index > 0 { page.write(" \(signs.arrow) ") }
      let sign = EffectGrid.sign(effect.direction, effect.strength, signs)
      page.write("\(sign) \(EffectGrid.words(effect))", EffectGrid.ink(effect.direction))
    }
    page.endLine()
    for (name, claims) in [("gained", change.gained), ("lost", change.lost)] {
      for claim in claims {
        page.space(4)
        page.column(name, width: 8, .dim)
        page.flow(describe(claim, signs), indent: 12)
      }
    }
  }

  private func describe(_ claim: ExpectedEffect.FiredClaim, _ signs: SignSet) -> String {
    let gist = claims.claim(claim.id).map(\.gist) ?? ""
    var source = [claim.pages]
    if claim.basis == .inferred { source.append("inferred") }
    if let pathway = claim.pathway { source.append(pathway.rawValue) }
    let words = "\(gist.isEmpty ? claim.statement : gist) (\(source.joined(separator: ", ")))"
    let conditions = claim.openConditions.map { ", if \($0)" }.joined()
    return "\(EffectGrid.sign(claim.direction, nil, signs)) \(words)\(conditions)"
  }
}
