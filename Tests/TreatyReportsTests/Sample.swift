import TreatyAssessment
import TreatyEffects
import TreatyLinting
import TreatyReports
import TreatyRules
import TreatyText

/// A small convention with everything that a report can show, put together by hand so that the reports
/// are tested apart from the reading and the rules.
enum Sample {
  static let text = """
    CONVENTION ON THE CARE OF RIVERS

    Article 1
    Monitoring

    1. Each Party shall, as far as practicable, endeavour to measure the flow of its rivers.

    2. In time of public emergency a Party may suspend paragraph 1, to the extent strictly required, if it:
    (a) notifies the “Secretariat” without délai [within 30 days];
    (b) considers it necessary, subject to its national laws.

    """

  static let tool = ToolIdentity(version: "0.1.0", rules: "sha256:0123")

  /// The first place of `words` in the text.
  static func range(_ words: String) -> TextRange {
    let bytes = Array(text.utf8)
    let sought = Array(words.utf8)
    for start in 0...(bytes.count - sought.count)
    where bytes[start..<start + sought.count].elementsEqual(sought) {
      return TextRange(start, start + sought.count)
    }
    fatalError("the sample does not say \(words)")
  }

  static func span(_ words: String) -> Span {
    let range = range(words)
    return Span(range.start, range.end)
  }

  private static func provision(
    _ id: String, _ kind: ProvisionKind, parent: Int?, children: [Int] = [], label: String? = nil,
    printed: String? = nil, heading: String? = nil, from first: String, to last: String,
    own: String? = nil
  ) -> Provision {
    let whole = TextRange(range(first).start, range(last).end)
    return Provision(
      id: id, kind: kind, parent: parent, children: children, label: label, heading: heading,
      span: Span(whole.start, whole.end), range: whole, labelRange: printed.map(range),
      headingRange: heading.map(range),
      ownRange: own.map(range) ?? TextRange(whole.end, whole.end))
  }

  static let instrument: Instrument = {
    let source = SourceText(name: "rivers.txt", text: text)
    let laws = "subject to its national laws."
    return Instrument(
      source: source, text: ReadingText(whole: source), format: .text, kind: .treaty,
      title: "CONVENTION ON THE CARE OF RIVERS",
      provisions: [
        provision(
          "title", .title, parent: nil, from: "CONVENTION", to: "RIVERS",
          own: "CONVENTION ON THE CARE OF RIVERS"),
        provision(
          "art_1", .article, parent: nil, children: [2, 3], label: "1", printed: "Article 1",
          heading: "Monitoring", from: "Article 1", to: laws),
        provision(
          "art_1__para_1", .paragraph, parent: 1, label: "1", printed: "1.",
          from: "1. Each", to: "its rivers.",
          own:
            "Each Party shall, as far as practicable, endeavour to measure the flow of its rivers."),
        provision(
          "art_1__para_2", .paragraph, parent: 1, children: [4, 5, 6], label: "2", printed: "2.",
          from: "2. In", to: laws),
        provision(
          "art_1__para_2__chapeau", .chapeau, parent: 3, from: "In time", to: "if it:",
          own:
            "In time of public emergency a Party may suspend paragraph 1, to the extent strictly required, if it:"
        ),
        provision(
          "art_1__para_2__list_1__point_a", .point, parent: 3, label: "a", printed: "(a)",
          from: "(a)", to: "30 days];",
          own: "notifies the “Secretariat” without délai [within 30 days];"),
        provision(
          "art_1__para_2__list_1__point_b", .point, parent: 3, label: "b", printed: "(b)",
          from: "(b)", to: laws, own: "considers it necessary, subject to its national laws."),
      ],
      brackets: [
        Bracket(
          span: span("[within 30 days]"), range: range("[within 30 days]"), kind: .contested,
          depth: 0)
      ],
      references: [
        CrossReference(
          span: span("paragraph 1"), range: range("paragraph 1"), targets: [.provision(2)])
      ],
      definedTerms: [DefinedTerm(term: "Secretariat", range: range("Secretariat"), provision: 5)])
  }()

  private static func evidence(
    _ rule: String, _ category: EvidenceCategory, _ value: String, _ words: String,
    weight: Double = 1
  ) -> Assessment.Evidence {
    Assessment.Evidence(
      rule: rule, category: category, value: value, weight: weight, range: range(words))
  }

  static let assessments: [Assessment] = [
    Assessment(
      provision: 1, force: .softObligation,
      aggregate: Aggregate(
        provisions: 2, forceCounts: [0, 0, 1, 0, 1, 0, 0], meanPrecision: 0.435,
        precisionSpread: 0.235, escapeDensity: 2, hortatoryShare: 0.5, sentences: 2,
        vagueSentences: 1)),
    Assessment(
      provision: 2, force: .softObligation, governingNorm: 0,
      precision: .init(
        level: 2, score: 0.2,
        contributions: [.init(name: "base", value: 0.5), .init(name: "closure", value: -0.3)]),
      hortatory: .init(level: 1, score: 0.4),
      escapes: [.init(kind: .capacity, bounds: [], evidence: [1])],
      functions: [.monitoring],
      norms: [
        .init(
          force: .softObligation, operatorRange: range("shall"), addressee: range("Each Party"),
          verb: range("endeavour"), sentence: range("Each Party shall, as far as"))
      ],
      evidence: [
        evidence("en.force.shall", .force, "obligation", "shall"),
        evidence("en.escape.capacity.practicable", .escape, "capacity", "as far as practicable"),
        evidence(
          "en.vagueness.closure.practicable", .vagueness, "closure", "as far as practicable",
          weight: 0.3),
        evidence("en.hortatory.endeavour", .hortatory, "", "endeavour to", weight: 0.4),
      ]),
    Assessment(
      provision: 3, force: .permission, governingNorm: 0,
      precision: .init(level: 4, score: 0.67),
      escapes: [
        .init(
          kind: .derogation, bounds: [.necessity, .notification], evidence: [0],
          boundEvidence: [2, 3]),
        .init(kind: .selfJudging, bounds: [], evidence: [5]),
        .init(kind: .nationalLaw, bounds: [], evidence: [6]),
      ],
      functions: [.monitoring, .finalClause],
      norms: [
        .init(
          force: .permission, operatorRange: range("may"), addressee: range("a Party"),
          sentence: range("In time of public emergency"))
      ],
      evidence: [
        evidence("en.escape.derogation.emergency", .escape, "derogation", "public emergency"),
        evidence("en.force.may", .force, "permission", "may"),
        evidence("en.bound.necessity", .bound, "necessity", "to the extent strictly required"),
        evidence("en.bound.notification", .bound, "notification", "notifies"),
        evidence("en.determinacy.when", .determinacy, "when", "within 30 days"),
        evidence("en.escape.self-judging", .escape, "self-judging", "considers it necessary"),
        evidence(
          "en.escape.national-law", .escape, "national-law", "subject to its national laws"),
      ]),
  ]

  private static func claim(
    _ id: String, _ direction: Direction, pathway: Pathway? = nil, basis: Basis = .stated,
    pages: String = "686", open: [String] = []
  ) -> ExpectedEffect.FiredClaim {
    .init(
      id: id, direction: direction, pathway: pathway, basis: basis, pages: pages,
      statement: "What \(id) says, in our own words.", openConditions: open)
  }

  static let effects: [[ExpectedEffect]] = [
    [],
    [
      ExpectedEffect(
        mechanism: .coercion, stage: .exAnte, direction: .favourable, strength: .moderate,
        claims: [claim("GJ.T3.coercion.precision.1", .favourable)], conditions: [],
        reason: "Vague terms make joining cheap for states that fear enforcement."),
      ExpectedEffect(
        mechanism: .coercion, stage: .exPost, direction: .adverse, strength: .strong,
        claims: [claim("GJ.T3.coercion.precision.2", .adverse, pages: "686; 677")],
        conditions: ["violations are sanctioned"],
        reason: "A standard without a measure leaves nothing to punish."),
      ExpectedEffect(
        mechanism: .persuasion, stage: .exAnte, direction: .none, strength: nil, claims: [],
        conditions: [], reason: "No claim of the theory speaks to it."),
      ExpectedEffect(
        mechanism: .persuasion, stage: .exPost, direction: .favourable, strength: .weak,
        claims: [
          claim("GJ.T3.persuasion.precision.1", .favourable, basis: .inferred, pages: "688")
        ],
        conditions: ["interpretation is delegated to a body", "violations are sanctioned"],
        reason: "Room for argument keeps the parties talking."),
      ExpectedEffect(
        mechanism: .acculturation, stage: .exAnte, direction: .mixed, strength: .moderate,
        claims: [
          claim("GJ.T3.acculturation.precision.1", .favourable, pathway: .cognitive),
          claim("GJ.T3.acculturation.precision.2", .adverse, pathway: .social, pages: "689–90"),
        ],
        conditions: [], reason: "The pathways part over precise terms."),
      ExpectedEffect(
        mechanism: .acculturation, stage: .exPost, direction: .none, strength: nil, claims: [],
        conditions: [], reason: "No claim of the theory speaks to it."),
    ],
    [],
  ]

  static let findings: [Finding] = [
    Finding(
      rule: "self-judging-escape", severity: .error,
      message: "“considers it necessary” lets the Party that is bound judge for itself",
      provision: 6, range: range("considers it necessary"), span: span("considers it necessary"),
      claims: ["GJ.T3.coercion.precision.2"]),
    Finding(
      rule: "soft-duty", severity: .warning,
      message:
        "“endeavour to” asks for effort, “shall” for a result: 100% of one, 50% of the other",
      consider:
        "“shall measure” with a date, or “should measure”, but not both at once in one sentence.",
      provision: 2, range: range("endeavour to"), span: span("endeavour to")),
  ]

  static let input = Analysis(
    instrument: instrument, assessments: assessments, effects: effects, findings: findings,
    suppressed: [
      Suppressions.Suppressed(
        finding: Finding(
          rule: "vague-duty", severity: .advice, message: "“as far as practicable” is vague",
          provision: 2, range: range("as far as practicable"),
          span: span("as far as practicable")), reason: "agreed in committee")
    ])
}
