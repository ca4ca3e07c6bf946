import TreatyAssessment
import TreatyText

/// Writes what an assessment says, a line for each measure.
struct AssessmentFacts {
  let assessment: Assessment
  let text: ReadingText
  var page: TerminalPage
  private let indent = 2 + ProvisionBlocks.nameWidth

  init(_ assessment: Assessment, _ text: ReadingText, _ page: TerminalPage) {
    self.assessment = assessment
    self.text = text
    self.page = page
  }

  /// Whether there is nothing to say beyond the force: a recital without weight, a closing formula.
  private var isBare: Bool {
    assessment.precision == nil && assessment.hortatory.level == 0 && assessment.escapes.isEmpty
      && assessment.functions.isEmpty
  }

  mutating func writeAll() {
    writeForce()
    guard !isBare else { return }
    writePrecision()
    writeHortatory()
    writeEscapes()
    writeFunctions()
  }

  private mutating func name(_ name: String) {
    page.space(2)
    page.column(name, width: ProvisionBlocks.nameWidth, .dim)
  }

  private mutating func writeForce() {
    name("Force")
    guard let force = assessment.force else {
      page.line("none", .dim)
      return
    }
    var sentence = force.rawValue
    if let index = assessment.governingNorm, assessment.norms.indices.contains(index) {
      sentence += quotation(of: assessment.norms[index])
    }
    page.flow(sentence, indent: indent, .bold)
    let others = assessment.norms.indices.filter { $0 != assessment.governingNorm }
    if !others.isEmpty {
      var counts: [String] = []
      for force in LegalForce.allCases {
        let count = others.count { assessment.norms[$0].force == force }
        if count > 0 { counts.append(AssessmentWords.counted(count, force)) }
      }
      page.space(indent)
      page.flow("also " + counts.joined(separator: ", "), indent: indent, .dim)
    }
  }

  /// ` – "shall", told to "Each Party"`.
  private func quotation(of norm: Assessment.Norm) -> String {
    guard !norm.operatorRange.isEmpty else { return "" }
    var words = " \(page.signs.dash) \"\(text.string(norm.operatorRange))\""
    if let addressee = norm.addressee, !addressee.isEmpty {
      words += ", told to \"\(text.string(addressee))\""
    }
    return words
  }

  private mutating func writePrecision() {
    name("Precision")
    guard let precision = assessment.precision else {
      page.line("not applicable", .dim)
      return
    }
    bar(
      precision.level, of: 5, precision.level >= 4 ? .green : precision.level <= 2 ? .yellow : nil)
    page.flow(
      "\(precision.level) of 5: \(AssessmentWords.precision(precision.level)) "
        + "(score \(precision.score.fixed(2)))", indent: indent + 7)
  }

  private mutating func writeHortatory() {
    name("Hortatory")
    guard assessment.hortatory.level > 0 else {
      page.line("none", .dim)
      return
    }
    bar(assessment.hortatory.level, of: 2, .magenta)
    page.flow(
      "\(assessment.hortatory.level) of 2: \(AssessmentWords.hortatory(assessment.hortatory.level)) "
        + "(score \(assessment.hortatory.score.fixed(2)))", indent: indent + 7)
  }

  private mutating func bar(_ level: Int, of highest: Int, _ ink: Ink?) {
    let level = min(max(level, 0), highest)
    page.write(String(repeating: page.signs.full, count: level), ink)
    page.write(String(repeating: page.signs.empty, count: highest - level), .dim)
    page.space(7 - highest)
  }

  private mutating func writeEscapes() {
    name("Escapes")
    guard !assessment.escapes.isEmpty else {
      page.line("none", .dim)
      return
    }
    for (index, escape) in assessment.escapes.enumerated() {
      if index > 0 { page.space(indent) }
      let kind = escape.kind.rawValue
      let bounds = escape.bounds.map { $0.rawValue }.joined(separator: ", ")
      let fence = escape.isBounded ? "bounded by " + bounds : "unbounded"
      let ink = escape.isBounded ? Ink.cyan : .boldRed
      if page.style.width < indent + 14 + 24 {
        page.flow("\(kind): \(fence)", indent: indent, ink)
      } else {
        page.column(kind, width: 14, .red)
        page.flow(fence, indent: indent + 14, ink)
      }
    }
  }

  private mutating func writeFunctions() {
    guard !assessment.functions.isEmpty else { return }
    name("Functions")
    let functions = assessment.functions.map { $0.rawValue }
    page.flow(functions.joined(separator: ", "), indent: indent)
  }
}
