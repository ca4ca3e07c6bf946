import TreatyEffects

/// The effects to expect of a provision as a grid: a row for each mechanism, a column for each stage,
/// and the open conditions below as notes.
struct EffectGrid {
  private let effects: [ExpectedEffect]
  /// The open conditions, each once, in the order of the grid.
  private let conditions: [String]
  private static let nameWidth = 15

  /// A line of a cell.
  private struct CellLine {
    var text: String
    var ink: Ink?
  }

  init(_ effects: [ExpectedEffect]) {
    self.effects = effects
    var conditions: [String] = []
    for mechanism in Mechanism.allCases {
      for stage in Stage.allCases {
        let effect = effects.first { $0.mechanism == mechanism && $0.stage == stage }
        for condition in effect?.conditions ?? [] where !conditions.contains(condition) {
          conditions.append(condition)
        }
      }
    }
    self.conditions = conditions
  }

  func write(to page: inout TerminalPage) {
    let width = min(46, (page.style.width - 4 - Self.nameWidth) / 2)
    page.space(2)
    page.column("Expect", width: Self.nameWidth, .dim)
    for stage in Stage.allCases {
      page.column(AssessmentWords.explained(stage), width: width + 2, .dim)
    }
    page.endLine()
    for mechanism in Mechanism.allCases {
      write(mechanism, width, to: &page)
    }
    writeConditions(to: &page)
  }

  private func write(_ mechanism: Mechanism, _ width: Int, to page: inout TerminalPage) {
    let cells = Stage.allCases.map { stage in
      effects.first { $0.mechanism == mechanism && $0.stage == stage }
        .map { lines(of: $0, width, page.signs) } ?? []
    }
    let height = cells.map(\.count).max() ?? 0
    for row in 0..<max(1, height) {
      page.space(2)
      page.column(row == 0 ? mechanism.rawValue : "", width: Self.nameWidth, .bold)
      for (index, cell) in cells.enumerated() {
        if row < cell.count {
          page.write(cell[row].text, cell[row].ink)
        }
        if index + 1 < cells.count {
          page.space(width + 2 - (row < cell.count ? DisplayWidth.of(cell[row].text) : 0))
        }
      }
      page.endLine()
    }
  }

  private func lines(of effect: ExpectedEffect, _ width: Int, _ signs: SignSet) -> [CellLine] {
    var head = Self.sign(effect.direction, effect.strength, signs)
    head += String(repeating: " ", count: max(1, 4 - DisplayWidth.of(head)))
    head += Self.words(effect)
    for (index, condition) in conditions.enumerated() where effect.conditions.contains(condition) {
      head += " [\(index + 1)]"
    }
    let ink = Self.ink(effect.direction)
    var lines = TextFlow.lines(of: head, width: width).map { CellLine(text: $0, ink: ink) }
    // White space at the start of the sign's gap is folded by the flow; restore the single line.
    if DisplayWidth.of(head) <= width { lines = [CellLine(text: head, ink: ink)] }
    guard effect.direction != .none else { return lines }
    if let pathways = Self.pathways(effect, signs) {
      lines += TextFlow.lines(of: pathways, width: width).map { CellLine(text: $0, ink: ink) }
    }
    lines += TextFlow.lines(of: effect.reason, width: width).map { CellLine(text: $0, ink: nil) }
    let source = Self.source(effect)
    if !source.isEmpty {
      lines += TextFlow.lines(of: source, width: width).map { CellLine(text: $0, ink: .dim) }
    }
    return lines
  }

  private func writeConditions(to page: inout TerminalPage) {
    for (index, condition) in conditions.enumerated() {
      let mark = "[\(index + 1)] "
      page.space(2 + Self.nameWidth)
      page.write(mark, .dim)
      page.flow("if " + condition, indent: 2 + Self.nameWidth + mark.utf8.count, .dim)
    }
  }
}

extension EffectGrid {
  /// One sign for weak, two for moderate, three for strong; both signs for mixed.
  static func sign(_ direction: Direction, _ strength: Strength?, _ signs: SignSet) -> String {
    let count =
      switch strength {
      case .strong: 3
      case .moderate: 2
      default: 1
      }
    return switch direction {
    case .favourable: String(repeating: signs.up, count: count)
    case .adverse: String(repeating: signs.down, count: count)
    case .mixed: signs.up + signs.down
    case .none: signs.none
    }
  }

  static func ink(_ direction: Direction) -> Ink {
    switch direction {
    case .favourable: .green
    case .adverse: .red
    case .mixed: .yellow
    case .none: .dim
    }
  }

  /// `moderate`, `mixed, weak`, `none`.
  private static func words(_ effect: ExpectedEffect) -> String {
    switch effect.direction {
    case .none: "none"
    case .mixed: effect.strength.map { "mixed, \($0.rawValue)" } ?? "mixed"
    default: effect.strength?.rawValue ?? effect.direction.rawValue
    }
  }

  /// The pathways of acculturation where they part: `cognitive ▲, social ▼`.
  private static func pathways(_ effect: ExpectedEffect, _ signs: SignSet) -> String? {
    guard effect.claims.contains(where: { $0.pathway != nil }) else { return nil }
    let directions = Pathway.allCases.map { pathway in
      let pointing = Set(
        effect.claims.filter { $0.pathway == nil || $0.pathway == pathway }.map(\.direction))
      return pointing.count > 1 ? Direction.mixed : pointing.first ?? .none
    }
    guard Set(directions).count > 1 else { return nil }
    return zip(Pathway.allCases, directions)
      .map { "\($0.rawValue) \(sign($1, nil, signs))" }
      .joined(separator: ", ")
  }

  /// `p. 686` where the article states a claim that fires, `inferred from p. 677` where none is stated.
  private static func source(_ effect: ExpectedEffect) -> String {
    let stated = effect.claims.filter { $0.basis == .stated }
    let used = stated.isEmpty ? effect.claims : stated
    var pages: [String] = []
    for claim in used {
      for page in claim.pages.split(whereSeparator: { $0 == ";" || $0 == "," }) {
        let page = String(page.drop(while: { $0 == " " }))
        if !pages.contains(page) { pages.append(page) }
      }
    }
    guard !pages.isEmpty else { return "" }
    let isSingle = pages.count == 1 && !pages[0].contains { $0 == "-" || $0 == "–" }
    let place = (isSingle ? "p. " : "pp. ") + pages.joined(separator: ", ")
    return stated.isEmpty ? "inferred from \(place)" : place
  }
}
