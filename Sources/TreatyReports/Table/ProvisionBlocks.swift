import TreatyLinting
import TreatyAssessment
import TreatyEffects
import TreatyText

/// Writes the blocks of one instrument.
struct ProvisionBlocks {
  let input: Analysis
  let claims: ClaimBook
  var page: TerminalPage
  private let assessmentIndices: [Int]
  private let showsAll: Bool
  /// Provisions to which no claim speaks, one after the other, that wait to be named.
  private var passedOver: [Int] = []
  private var passedOverCount = 0
  /// The columns of the names of facts.
  static let nameWidth = 12

  private var instrument: Instrument { input.instrument }

  init(_ input: Analysis, _ claims: ClaimBook, _ page: TerminalPage, showsAll: Bool) {
    self.input = input
    self.showsAll = showsAll
    self.claims = claims
    self.page = page
    assessmentIndices = input.assessmentIndices()
  }

  mutating func writeHead() {
    let signs = page.signs
    let name = " \(instrument.source.name) "
    let lead = String(repeating: signs.heavyLine, count: 2)
    let rest = page.style.width - 2 - DisplayWidth.of(name)
    if rest >= 0 {
      page.write(lead, .dim)
      page.write(name, .bold)
      page.line(String(repeating: signs.heavyLine, count: rest), .dim)
    } else {
      page.flow(instrument.source.name, indent: 0, .bold)
    }
    if let title = instrument.title {
      page.flow(title, indent: 0, .bold)
    }
    // Those that are measured, as the profile counts them; the outline has the nodes of the tree.
    let measured = instrument.units.count { assessmentIndices[$0] >= 0 }
    let count = FindingSummary.counted(measured, "provision")
    page.line("\(instrument.kind.rawValue), \(instrument.language), \(count)", .dim)
    page.endLine()
  }

  /// Writes a block for each provision that is read as one, and a line for each container.
  mutating func writeAll() {
    let units = Set(instrument.units)
    for index in instrument.provisions.indices {
      if instrument.isContainer(index) {
        namePassedOver()
        writeContainer(index)
      } else if units.contains(index), assessmentIndices[index] >= 0 {
        if isPassedOver(index) {
          passedOver.append(index)
        } else {
          namePassedOver()
          writeBlock(index, through: instrument.lastDescendant(of: index))
        }
      }
    }
    namePassedOver()
    if passedOverCount > 0 {
      page.flow(
        "\(FindingSummary.counted(passedOverCount, "provision")) without anything to expect: no claim "
          + "speaks to what they say. --all shows them, and all claims behind each sign.",
        indent: 0, .dim)
    }
  }

  private func isPassedOver(_ index: Int) -> Bool {
    let effects =
      input.effects.indices.contains(assessmentIndices[index])
      ? input.effects[assessmentIndices[index]] : []
    return !showsAll && !effects.isEmpty && !EffectGrid.speaks(effects)
  }

  /// `── recs_1__rec_1 to recs_1__rec_6 ───── 6 provisions, nothing to expect`.
  private mutating func namePassedOver() {
    guard let first = passedOver.first, let last = passedOver.last else { return }
    var name = instrument.provisions[first].id
    if first != last { name += " to \(instrument.provisions[last].id)" }
    let count =
      first == last ? "" : FindingSummary.counted(passedOver.count, "provision") + ", "
    writeRule(name, place: count + "nothing to expect")
    page.endLine()
    passedOverCount += passedOver.count
    passedOver = []
  }

  private mutating func writeContainer(_ index: Int) {
    let provision = instrument.provisions[index]
    guard provision.kind != .title else { return }
    let name = name(of: provision)
    page.write(name, .bold)
    if let heading = provision.heading {
      page.space(2)
      page.flow(heading, indent: 2, from: DisplayWidth.of(name) + 2, .bold)
    } else {
      page.endLine()
    }
    let assessment = assessmentIndices[index]
    if assessment >= 0, let aggregate = input.assessments[assessment].aggregate,
      aggregate.provisions > 0
    {
      page.space(2)
      page.flow(aggregate.sentence(page.signs), indent: 2, .dim)
    }
    page.endLine()
  }

  private mutating func writeBlock(_ index: Int, through last: Int) {
    let provision = instrument.provisions[index]
    let assessment = input.assessments[assessmentIndices[index]]
    writeRule(over: provision)
    if let heading = provision.heading {
      page.space(2)
      page.flow(heading, indent: 2, .bold)
    }
    let parts = (index...last).map { assessmentIndices[$0] }.filter { $0 >= 0 }
    let text = MarkedText(
      bytes: instrument.text.bytes,
      evidence: EvidenceMark.evidence(of: parts.map { input.assessments[$0] }))
    writeText(of: index, text)
    page.endLine()
    var facts = AssessmentFacts(assessment, instrument.text, page)
    facts.writeAll()
    page = facts.page
    if input.effects.indices.contains(assessmentIndices[index]) {
      let effects = input.effects[assessmentIndices[index]]
      if !effects.isEmpty {
        if effects.contains(where: { $0.direction != .none }) { page.endLine() }
        EffectGrid(effects, claims: claims, naming: showsAll ? 3 : 1).write(to: &page)
      }
    }
    page.endLine()
  }

  /// `── art_4__para_1 ───── paragraph 1, line 41`.
  private mutating func writeRule(over provision: Provision) {
    let line = instrument.source.position(at: provision.span.start).line
    writeRule(provision.id, place: "\(name(of: provision)), line \(line)")
  }

  private mutating func writeRule(_ name: String, place: String) {
    let signs = page.signs
    let columns = DisplayWidth.of(name) + 2
    let room = page.style.width - 2 - columns - DisplayWidth.of(place) - 1
    page.write(signs.line + signs.line + " ", .dim)
    guard room < 0 else {
      page.write(name, .bold)
      page.write(" " + String(repeating: signs.line, count: room), .dim)
      page.line(" " + place, .dim)
      return
    }
    page.flow(name, indent: 3, .bold)
    page.space(max(3, page.style.width - DisplayWidth.of(place)))
    page.flow(place, indent: 3, from: max(3, page.style.width - DisplayWidth.of(place)), .dim)
  }

  private func name(of provision: Provision) -> String {
    var name = provision.kind.rawValue
    if let label = provision.label { name += " \(label)" }
    if provision.confidence == .low { name += " (unsure)" }
    return name
  }

  /// Writes a provision's own words and, indented, those of its points.
  ///
  /// - Parameter lead: the label of the provision above, where that has no words of its own before these.
  private mutating func writeText(
    of index: Int, _ text: MarkedText, depth: Int = 0, lead: String = ""
  ) {
    let provision = instrument.provisions[index]
    var label = provision.labelRange.map { instrument.text.string($0) } ?? ""
    if provision.kind == .article { label = "" }
    if label.isEmpty { label = lead }
    var pending = label
    if !provision.ownRange.isEmpty || (provision.kind == .point && provision.children.isEmpty) {
      text.write(provision.ownRange, label: label, indent: 2 + 3 * min(depth, 5), to: &page)
      pending = ""
    }
    for child in provision.children {
      let isPoint = instrument.provisions[child].kind == .point
      if isPoint, !pending.isEmpty {
        page.space(2 + 3 * min(depth, 5))
        page.line(pending, .bold)
        pending = ""
      }
      writeText(of: child, text, depth: isPoint ? depth + 1 : depth, lead: pending)
      pending = ""
    }
  }
}
