import TreatyAssessment
import TreatyText

/// Writes what an assessment says as a list of measures.
struct HTMLFacts {
  let assessment: Assessment
  let text: ReadingText

  init(_ assessment: Assessment, _ text: ReadingText) {
    self.assessment = assessment
    self.text = text
  }

  func write(to bytes: inout [UInt8]) {
    bytes.append(text: "<dl>\n")
    row("Force", force, to: &bytes)
    row("Precision", precision, to: &bytes)
    let level = assessment.hortatory.level
    row(
      "Hortatory",
      level == 0 ? "none" : "\(level) of 2: \(AssessmentWords.hortatory(level))", to: &bytes)
    row("Escapes", escapes, to: &bytes)
    if !assessment.functions.isEmpty {
      row("Functions", assessment.functions.map(\.rawValue).joined(separator: ", "), to: &bytes)
    }
    bytes.append(text: "</dl>\n")
  }

  /// Writes a row; the value is HTML.
  private func row(_ name: String, _ value: String, to bytes: inout [UInt8]) {
    bytes.append(text: "<dt>\(name)</dt><dd>\(value)</dd>\n")
  }

  private var force: String {
    guard let force = assessment.force else { return "none" }
    var sentence = "<strong>\(force.rawValue)</strong>"
    if let index = assessment.governingNorm, assessment.norms.indices.contains(index) {
      let norm = assessment.norms[index]
      sentence += ": “\(XMLText.escaped(text.string(norm.operatorRange)))”"
      if let addressee = norm.addressee, !addressee.isEmpty {
        sentence += ", told to “\(XMLText.escaped(text.string(addressee)))”"
      }
    }
    return sentence
  }

  private var precision: String {
    guard let precision = assessment.precision else { return "not applicable" }
    let level = min(max(precision.level, 0), 5)
    let bar = String(repeating: "■", count: level) + String(repeating: "□", count: 5 - level)
    return "<span class=\"bar\">\(bar)</span> \(precision.level) of 5: "
      + "\(AssessmentWords.precision(precision.level)) (score \(precision.score.fixed(2)))"
  }

  private var escapes: String {
    guard !assessment.escapes.isEmpty else { return "none" }
    return assessment.escapes.map { escape in
      let bounds = escape.bounds.map(\.rawValue).joined(separator: ", ")
      return escape.isBounded
        ? "\(escape.kind.rawValue), bounded by \(bounds)"
        : "<strong>\(escape.kind.rawValue), unbounded</strong>"
    }.joined(separator: "<br>")
  }
}
