import TreatyAssessment
import TreatyEffects
public import TreatyLinting
import TreatyText

/// The assessment at a glance: a line for each provision, with a sign for each expected effect.
public struct AssessmentOverview: Sendable {
  private static let forceWidth = 17
  private static let factsWidth = 11
  /// The columns of the effects of one mechanism: a cell for each stage.
  private var mechanismWidth: Int { isNarrow ? 9 : 10 }
  private var isNarrow: Bool { style.width < Self.narrow }
  /// Below this many columns a provision takes two lines.
  private static let narrow = 72

  /// How the terminal shows it.
  public var style: TerminalStyle

  /// Creates an overview.
  public init(style: TerminalStyle = .plain) {
    self.style = style
  }

  /// The lines of an input.
  public func lines(_ input: Analysis) -> [UInt8] {
    var page = TerminalPage(style)
    let instrument = input.instrument
    let units = instrument.units.filter { !instrument.isContainer($0) }
    let assessed = Dictionary(
      input.assessments.enumerated().map { ($1.provision, $0) }, uniquingKeysWith: { $1 })
    let longest = units.map { DisplayWidth.of(instrument.provisions[$0].id) }.max() ?? 0
    let effectsWidth = 3 * mechanismWidth
    let room = style.width - Self.forceWidth - Self.factsWidth - effectsWidth
    let idWidth = isNarrow ? 0 : min(longest + 2, room)
    page.flow(instrument.source.name, indent: 0, .bold)
    writeHead(idWidth, to: &page)
    for index in units {
      guard let place = assessed[index] else { continue }
      let assessment = input.assessments[place]
      let id = instrument.provisions[index].id
      if DisplayWidth.of(id) + 2 <= idWidth {
        page.column(id, width: idWidth)
      } else {
        page.flow(id, indent: 0)
        page.space(max(2, idWidth))
      }
      writeFacts(assessment, hasForce: idWidth > 0, to: &page)
      if input.effects.indices.contains(place) { write(input.effects[place], to: &page) }
      page.endLine()
    }
    page.endLine()
    return page.bytes
  }

  private func writeHead(_ idWidth: Int, to page: inout TerminalPage) {
    page.space(max(2, idWidth))
    if idWidth > 0 { page.column("force", width: Self.forceWidth, .dim) }
    page.column("prec. h e", width: Self.factsWidth, .dim)
    for name in ["coercion", "persuas.", "accult."] {
      page.column(name, width: mechanismWidth, .dim)
    }
    page.endLine()
    page.space(max(2, idWidth) + (idWidth > 0 ? Self.forceWidth : 0) + Self.factsWidth)
    for _ in Mechanism.allCases {
      page.column(isNarrow ? "a   p" : "ante post", width: mechanismWidth, .dim)
    }
    page.endLine()
  }

  private func writeFacts(_ assessment: Assessment, hasForce: Bool, to page: inout TerminalPage) {
    if hasForce {
      page.column(assessment.force?.rawValue ?? page.signs.none, width: Self.forceWidth)
    }
    if let precision = assessment.precision {
      let level = min(max(precision.level, 0), 5)
      page.write(String(repeating: page.signs.full, count: level))
      page.write(String(repeating: page.signs.empty, count: 5 - level), .dim)
    } else {
      page.column(page.signs.none, width: 5, .dim)
    }
    page.write(" ")
    let hortatory = assessment.hortatory.level
    page.write(hortatory > 0 ? String(hortatory) : page.signs.none, hortatory > 0 ? .magenta : .dim)
    page.write(" ")
    let escapes = assessment.escapes
    let isOpen = escapes.contains { !$0.isBounded }
    page.column(
      escapes.isEmpty ? page.signs.none : "\(min(escapes.count, 9))\(isOpen ? "!" : "")", width: 3,
      escapes.isEmpty ? .dim : isOpen ? .boldRed : .cyan)
  }

  private func write(_ effects: [ExpectedEffect], to page: inout TerminalPage) {
    for mechanism in Mechanism.allCases {
      for stage in Stage.allCases {
        let effect = effects.first { $0.mechanism == mechanism && $0.stage == stage }
        let direction = effect?.direction ?? .none
        page.column(
          EffectGrid.sign(direction, effect?.strength, page.signs),
          width: stage == .exAnte ? mechanismWidth - 5 : 5,
          EffectGrid.ink(direction))
      }
    }
  }

  /// What the columns mean; once, behind the last input.
  public func key() -> [UInt8] {
    var page = TerminalPage(style)
    let signs = page.signs
    page.flow(
      "prec.: precision, 1 to 5; h: hortatory, 1 or 2; e: escapes, ! where one is unbounded; "
        + "ante: while states join, post: while they comply. "
        + "\(signs.up) favourable  \(signs.down) adverse  \(signs.up)\(signs.down) mixed; one sign weak, "
        + "two moderate, three strong. Without --brief: the words behind each measure and the claims "
        + "behind each sign.", indent: 0, .dim)
    return page.bytes
  }
}
