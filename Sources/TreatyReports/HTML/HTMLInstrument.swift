import TreatyLinting
import TreatyAssessment
import TreatyEffects
import TreatyText

/// Writes one instrument as HTML.
struct HTMLInstrument {
  let input: Analysis
  let claims: ClaimBook
  /// What stands before an eId in the page, so that those of several instruments do not meet.
  let prefix: String
  private let assessmentIndices: [Int]

  private var instrument: Instrument { input.instrument }

  init(_ input: Analysis, claims: ClaimBook, prefix: String) {
    self.input = input
    self.claims = claims
    self.prefix = prefix
    assessmentIndices = input.assessmentIndices()
  }

  func write(to bytes: inout [UInt8]) {
    let title = instrument.title ?? instrument.source.name
    bytes.append(text: "<header>\n<h1>\(XMLText.escaped(title))</h1>\n")
    let units = Set(instrument.units)
    let count = FindingSummary.counted(units.count { assessmentIndices[$0] >= 0 }, "provision")
    bytes.append(
      text: "<p class=\"lead\">\(XMLText.escaped(instrument.source.name)): "
        + "\(instrument.kind.rawValue), \(XMLText.escaped(instrument.language)), \(count)</p>\n</header>\n"
    )
    for index in instrument.provisions.indices {
      if instrument.isContainer(index) {
        writeContainer(index, to: &bytes)
      } else if units.contains(index), assessmentIndices[index] >= 0 {
        writeUnit(index, to: &bytes)
      }
    }
  }

  private func writeContainer(_ index: Int, to bytes: inout [UInt8]) {
    let provision = instrument.provisions[index]
    bytes.append(text: "<section class=\"container\" id=\"\(anchor(provision))\">\n<h2>")
    bytes.append(text: XMLText.escaped(name(of: provision)))
    if let heading = provision.heading { bytes.append(text: " \(XMLText.escaped(heading))") }
    bytes.append(text: "</h2>\n")
    if assessmentIndices[index] >= 0,
      let aggregate = input.assessments[assessmentIndices[index]].aggregate,
      aggregate.provisions > 0
    {
      let sentence = aggregate.sentence(SignSet(.unicode))
      bytes.append(text: "<p class=\"aggregate\">\(XMLText.escaped(sentence))</p>\n")
    }
    bytes.append(text: "</section>\n")
  }

  private func writeUnit(_ index: Int, to bytes: inout [UInt8]) {
    let provision = instrument.provisions[index]
    let assessment = input.assessments[assessmentIndices[index]]
    bytes.append(text: "<section class=\"unit\" id=\"\(anchor(provision))\">\n")
    bytes.append(text: "<h3><a href=\"#\(anchor(provision))\">\(XMLText.escaped(provision.id))</a>")
    if let heading = provision.heading { bytes.append(text: " \(XMLText.escaped(heading))") }
    let line = instrument.source.position(at: provision.span.start).line
    bytes.append(
      text: " <small>\(XMLText.escaped(name(of: provision))), line \(line)</small></h3>\n")
    let parts = (index...instrument.lastDescendant(of: index)).map { assessmentIndices[$0] }
      .filter { $0 >= 0 }
    let text = HTMLText(
      bytes: instrument.text.bytes,
      evidence: EvidenceMark.evidence(of: parts.map { input.assessments[$0] }))
    bytes.append(text: "<div class=\"words\">\n")
    writeWords(of: index, text, to: &bytes)
    bytes.append(text: "</div>\n")
    HTMLFacts(assessment, instrument.text).write(to: &bytes)
    if input.effects.indices.contains(assessmentIndices[index]) {
      HTMLEffects(input.effects[assessmentIndices[index]], claims: claims).write(to: &bytes)
    }
    bytes.append(text: "</section>\n")
  }

  /// Writes a provision's own words and, indented, those of its points.
  private func writeWords(
    of index: Int, _ text: HTMLText, depth: Int = 0, lead: String = "", to bytes: inout [UInt8]
  ) {
    let provision = instrument.provisions[index]
    var label = provision.labelRange.map { instrument.text.string($0) } ?? ""
    if provision.kind == .article { label = "" }
    if label.isEmpty { label = lead }
    if !provision.ownRange.isEmpty {
      bytes.append(text: "<p class=\"depth\(min(depth, 4))\">")
      if !label.isEmpty { bytes.append(text: "<b>\(XMLText.escaped(label))</b> ") }
      text.write(provision.ownRange, to: &bytes)
      bytes.append(text: "</p>\n")
      label = ""
    }
    for child in provision.children {
      let isPoint = instrument.provisions[child].kind == .point
      writeWords(
        of: child, text, depth: isPoint ? depth + 1 : depth, lead: isPoint ? "" : label,
        to: &bytes)
      if !isPoint { label = "" }
    }
  }

  private func anchor(_ provision: Provision) -> String {
    XMLText.escaped(prefix + provision.id)
  }

  private func name(of provision: Provision) -> String {
    provision.label.map { "\(provision.kind.rawValue) \($0)" } ?? provision.kind.rawValue
  }
}
