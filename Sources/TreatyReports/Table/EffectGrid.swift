import TreatyEffects

/// The effects to expect of a provision as a grid: a row for each mechanism, a column for each stage. A
/// cell says which way and how strongly, and names the claims that weigh most; conditions that are open
/// stand below as notes.
struct EffectGrid {
  private static let nameWidth = 15
  /// Below this many columns the two stages stand one below the other.
  private static let narrow = 64

  private let effects: [ExpectedEffect]
  private let book: ClaimBook
  /// How many claims a cell names.
  private let claimsNamed: Int
  /// The open conditions of the claims that are named, each once, in the order of the grid.
  private var conditions: [String] = []

  /// A line of a cell.
  private struct CellLine {
    var text: String
    var ink: Ink?
  }

  init(_ effects: [ExpectedEffect], claims book: ClaimBook, naming claimsNamed: Int = 3) {
    self.effects = effects
    self.book = book
    self.claimsNamed = claimsNamed
    for mechanism in Mechanism.allCases {
      for stage in Stage.allCases {
        guard let effect = effect(mechanism, stage) else { continue }
        for condition in named(effect).flatMap(\.openConditions)
        where !conditions.contains(condition) {
          conditions.append(condition)
        }
      }
    }
  }

  private func effect(_ mechanism: Mechanism, _ stage: Stage) -> ExpectedEffect? {
    effects.first { $0.mechanism == mechanism && $0.stage == stage }
  }

  /// Whether a claim speaks to a provision at all.
  static func speaks(_ effects: [ExpectedEffect]) -> Bool {
    effects.contains { $0.direction != .none || !$0.claims.isEmpty }
  }

  func write(to page: inout TerminalPage) {
    guard Self.speaks(effects) else {
      page.space(2)
      page.column("Expect", width: ProvisionBlocks.nameWidth, .dim)
      page.flow("nothing: no claim speaks to it", indent: 2 + ProvisionBlocks.nameWidth, .dim)
      return
    }
    if page.style.width < Self.narrow {
      page.space(2)
      page.line("Expect", .dim)
      for mechanism in Mechanism.allCases { writeNarrow(mechanism, to: &page) }
      writeConditions(indent: 4, to: &page)
      return
    }
    let width = min(50, (page.style.width - 4 - Self.nameWidth) / 2)
    page.space(2)
    page.column("Expect", width: Self.nameWidth, .dim)
    for stage in Stage.allCases {
      page.column(AssessmentWords.explained(stage), width: width + 2, .dim)
    }
    page.endLine()
    for mechanism in Mechanism.allCases { write(mechanism, width, to: &page) }
    writeConditions(indent: 2 + Self.nameWidth, to: &page)
  }

  private func writeConditions(indent: Int, to page: inout TerminalPage) {
    for (index, condition) in conditions.enumerated() {
      let mark = "[\(index + 1)] "
      page.space(indent)
      page.write(mark, .dim)
      page.flow("if " + condition, indent: indent + mark.utf8.count, .dim)
    }
  }

  private func writeNarrow(_ mechanism: Mechanism, to page: inout TerminalPage) {
    page.space(2)
    page.line(mechanism.rawValue, .bold)
    for stage in Stage.allCases {
      guard let effect = effect(mechanism, stage) else { continue }
      for (row, line) in lines(of: effect, page.style.width - 4, page.signs).enumerated() {
        page.space(4)
        if row == 0 { page.column(stage.rawValue, width: 9, .dim) }
        page.line(line.text, line.ink)
      }
    }
  }

  private func write(_ mechanism: Mechanism, _ width: Int, to page: inout TerminalPage) {
    let cells = Stage.allCases.map { stage in
      effect(mechanism, stage).map { lines(of: $0, width, page.signs) } ?? []
    }
    let height = cells.map(\.count).max() ?? 0
    for row in 0..<max(1, height) {
      page.space(2)
      page.column(row == 0 ? mechanism.rawValue : "", width: Self.nameWidth, .bold)
      for cell in cells {
        if row < cell.count {
          page.column(cell[row].text, width: width + 2, cell[row].ink)
        } else {
          page.space(width + 2)
        }
      }
      page.endLine()
    }
  }

  private func lines(of effect: ExpectedEffect, _ width: Int, _ signs: SignSet) -> [CellLine] {
    let sign = Self.sign(effect.direction, effect.strength, signs)
    let gap = String(repeating: " ", count: max(1, 4 - DisplayWidth.of(sign)))
    var lines = [CellLine(text: sign + gap + Self.words(effect), ink: Self.ink(effect.direction))]
    let claims = named(effect)
    for claim in claims {
      let sign = claim.direction == .adverse ? signs.down : signs.up
      for (index, line) in TextFlow.lines(of: words(of: claim), width: width - 4).enumerated() {
        let lead = index > 0 ? "    " : claim.direction == .none ? "  \(signs.none) " : "  \(sign) "
        lines.append(CellLine(text: lead + line, ink: nil))
      }
    }
    let rest = Set(effect.claims.map(gist)).count - claims.count
    if rest > 0 { lines.append(CellLine(text: "    and \(rest) more", ink: .dim)) }
    return lines
  }

  /// The claims that a cell names: those that hold as they are before those on a condition, stated ones
  /// before inferred ones, what precision does before what escapes and functions do; where claims point
  /// both ways, the first of either way among them.
  private func named(_ effect: ExpectedEffect) -> [ExpectedEffect.FiredClaim] {
    var seen: Set<String> = []
    let distinct = effect.claims.filter { seen.insert(gist($0)).inserted }
    let order = distinct.indices.sorted {
      (rank(distinct[$0]), $0) < (rank(distinct[$1]), $1)
    }
    var chosen = Array(order.prefix(effect.direction == .mixed ? max(2, claimsNamed) : claimsNamed))
    for direction in [Direction.favourable, .adverse]
    where !chosen.contains(where: { distinct[$0].direction == direction }) {
      if let other = order.first(where: { distinct[$0].direction == direction }) {
        chosen[chosen.count - 1] = other
      }
    }
    return chosen.map { distinct[$0] }
  }

  private func rank(_ claim: ExpectedEffect.FiredClaim) -> Int {
    let trigger = book.claim(claim.id)?.trigger
    let cause =
      if trigger?.functions.isEmpty == false { 2 } else if trigger?.escapes.isEmpty == false {
        1
      } else { 0 }
    return (claim.openConditions.isEmpty ? 0 : 6) + (claim.basis == .stated ? 0 : 3) + cause
  }

  /// The claim in a few words, or in its own where the book does not know it.
  private func gist(_ claim: ExpectedEffect.FiredClaim) -> String {
    guard let gist = book.claim(claim.id)?.gist, !gist.isEmpty else { return claim.statement }
    return gist
  }

  /// `easier to agree (686)`, `accepted to belong (683, inferred, cognitive) [1]`.
  private func words(of claim: ExpectedEffect.FiredClaim) -> String {
    var source = [claim.pages]
    if claim.basis == .inferred { source.append("inferred") }
    if let pathway = claim.pathway { source.append(pathway.rawValue) }
    var words = "\(gist(claim)) (\(source.joined(separator: ", ")))"
    for condition in claim.openConditions {
      if let number = conditions.firstIndex(of: condition) { words += " [\(number + 1)]" }
    }
    return words
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
  static func words(_ effect: ExpectedEffect) -> String {
    switch effect.direction {
    case .none: "none"
    case .mixed: effect.strength.map { "mixed, \($0.rawValue)" } ?? "mixed"
    default: effect.strength?.rawValue ?? effect.direction.rawValue
    }
  }
}
