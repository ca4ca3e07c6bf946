public import TreatyEffects
public import TreatyText

/// What an instrument as a whole can be expected to do: how each mechanism is served, and what can be
/// said of it by the integrated model.
public struct ProfileReport: Sendable {
  /// How the terminal shows it.
  public var style: TerminalStyle
  /// The claims by which the profile was drawn.
  public var claims: ClaimBook
  private static let nameWidth = 15

  /// Creates a report.
  public init(style: TerminalStyle = .plain, claims: ClaimBook = .shipped) {
    self.style = style
    self.claims = claims
  }

  /// The profile for a terminal.
  public func profile(_ profile: InstrumentProfile, of instrument: Instrument) -> [UInt8] {
    var page = TerminalPage(style)
    page.write("\(page.signs.line)\(page.signs.line) ", .dim)
    page.write("The instrument as a whole", .bold)
    page.line("  \(FindingSummary.counted(profile.provisions, "provision")) assessed", .dim)
    page.endLine()
    writeGrid(profile, to: &page)
    writeContext(profile.context, of: instrument, to: &page)
    for observation in profile.observations {
      page.endLine()
      write(observation, of: instrument, to: &page)
    }
    page.endLine()
    return page.bytes
  }

  private func writeGrid(_ profile: InstrumentProfile, to page: inout TerminalPage) {
    let width = min(46, (page.style.width - 4 - Self.nameWidth) / 2)
    page.space(2)
    page.column("Provisions", width: Self.nameWidth, .dim)
    for stage in Stage.allCases {
      page.column(AssessmentWords.explained(stage), width: width + 2, .dim)
    }
    page.endLine()
    for mechanism in Mechanism.allCases {
      page.space(2)
      page.column(mechanism.rawValue, width: Self.nameWidth, .bold)
      for stage in Stage.allCases {
        let service = profile.services.first { $0.mechanism == mechanism && $0.stage == stage }
        page.column(
          service.map { Self.cell($0, page.signs) } ?? "", width: width + 2,
          service.map { EffectGrid.ink($0.direction) })
      }
      page.endLine()
      writeGists(mechanism, profile, width: width, to: &page)
    }
  }

  /// `▲ 12  ▼ 3  ▲▼ 1`.
  private static func cell(_ service: InstrumentProfile.Service, _ signs: SignSet) -> String {
    var parts: [String] = []
    if !service.favourable.isEmpty { parts.append("\(signs.up) \(service.favourable.count)") }
    if !service.adverse.isEmpty { parts.append("\(signs.down) \(service.adverse.count)") }
    if !service.mixed.isEmpty { parts.append("\(signs.up)\(signs.down) \(service.mixed.count)") }
    return parts.isEmpty ? "\(signs.none) none" : parts.joined(separator: "  ")
  }

  /// Below a row, the claim that speaks most often in each cell.
  private func writeGists(
    _ mechanism: Mechanism, _ profile: InstrumentProfile, width: Int, to page: inout TerminalPage
  ) {
    let cells = Stage.allCases.map { stage -> [String] in
      let service = profile.services.first { $0.mechanism == mechanism && $0.stage == stage }
      guard let most = service?.claims.first, let claim = claims.claim(most.claim) else {
        return []
      }
      let words = claim.gist.isEmpty ? claim.statement : claim.gist
      return TextFlow.lines(of: "\(words) (\(most.provisions))", width: width)
    }
    for row in 0..<(cells.map(\.count).max() ?? 0) {
      page.space(2 + Self.nameWidth)
      for cell in cells { page.column(row < cell.count ? cell[row] : "", width: width + 2, .dim) }
      page.endLine()
    }
  }

  private func writeContext(
    _ context: InstrumentContext, of instrument: Instrument, to page: inout TerminalPage
  ) {
    var facts: [(String, String)] = []
    if let subject = context.subject { facts.append(("subject", subject)) }
    if !context.delegation.isEmpty {
      facts.append(
        (
          "delegation",
          "interpretation is handed to a body by \(ids(context.delegation, instrument))"
        ))
    }
    guard !facts.isEmpty else { return }
    page.endLine()
    for (name, value) in facts {
      page.space(2)
      page.column(name, width: Self.nameWidth, .dim)
      page.flow(value, indent: 2 + Self.nameWidth)
    }
  }

  private func write(
    _ observation: InstrumentProfile.Observation, of instrument: Instrument,
    to page: inout TerminalPage
  ) {
    page.space(2)
    let title = "\(Self.title(observation)): "
    page.write(title, Self.ink(observation))
    page.flow(observation.message, indent: 4, from: 2 + DisplayWidth.of(title))
    if !observation.provisions.isEmpty {
      page.space(4)
      page.flow("in \(ids(observation.provisions, instrument))", indent: 4, .dim)
    }
    if !observation.consider.isEmpty {
      page.space(4)
      page.flow("Consider: \(observation.consider)", indent: 4)
    }
    for condition in observation.openConditions {
      page.space(4)
      page.flow("if \(condition)", indent: 4, .dim)
    }
    let pages = observation.claims.map { id in
      claims.claim(id).map { "\(id) (\($0.pages))" } ?? id
    }
    if !pages.isEmpty {
      page.space(4)
      page.flow(pages.joined(separator: ", "), indent: 4, .dim)
    }
  }

  private static func title(_ observation: InstrumentProfile.Observation) -> String {
    switch observation.kind {
    case .undercut: "Two mechanisms in each other's way"
    case .missing: "Missing"
    case .sequencing: observation.isPresent ? "Sequencing" : "No sequencing"
    case .scope: "Reach of the claims"
    }
  }

  private static func ink(_ observation: InstrumentProfile.Observation) -> Ink {
    switch observation.kind {
    case .undercut, .missing: .boldYellow
    case .sequencing: .boldGreen
    case .scope: .boldBlue
    }
  }

  /// The eIds of provisions, eight at most.
  private func ids(_ provisions: [Int], _ instrument: Instrument) -> String {
    let named = provisions.prefix(8).map { instrument.provisions[$0].id }
    let rest = provisions.count - named.count
    return named.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }
}
