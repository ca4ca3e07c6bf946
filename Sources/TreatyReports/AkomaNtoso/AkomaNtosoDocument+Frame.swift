import TreatyText

extension AkomaNtosoDocument {
  /// Preface and preamble.
  mutating func writeFront(_ sections: AkomaNtosoSections) {
    if !sections.preface.isEmpty {
      element("preface") { document in
        for index in sections.preface { document.writePrefaceLine(index) }
      }
    }
    guard !sections.preamble.isEmpty else { return }
    element("preamble") { document in
      for index in sections.preamble { document.writePreamble(index) }
    }
  }

  private mutating func writePrefaceLine(_ index: Int) {
    let provision = instrument.provisions[index]
    guard provision.id.hasSuffix("docTitle"), !provision.ownRange.isEmpty else {
      writeFlat(index, as: "p")
      return
    }
    markedLine(index, as: "docTitle")
  }

  private mutating func writePreamble(_ index: Int) {
    let provision = instrument.provisions[index]
    for range in [provision.labelRange, provision.headingRange] {
      guard let range, !range.isEmpty else { continue }
      // Akoma Ntoso has no heading for a preamble.
      element("block", [("name", "heading")], as: .line) { $0.writeWords(range) }
    }
    if !provision.ownRange.isEmpty {
      element("formula", [("eId", provision.id + "__formula_1"), ("name", "enactingFormula")]) {
        $0.writeParagraph(provision.ownRange, notes: $0.notes(of: index))
      }
    }
    var recitals: [Int] = []
    for child in children(of: index) {
      switch instrument.provisions[child].kind {
      case .recital, .preambularParagraph:
        recitals.append(child)
      case .chapeau, .wrapUp:
        write(recitals: &recitals)
        writeFormula(child)
      default:
        write(recitals: &recitals)
        writeFlat(child, as: "p")
      }
    }
    write(recitals: &recitals)
  }

  private mutating func writeFormula(_ index: Int) {
    element("formula", eId(index) + [("name", "enactingFormula")]) { $0.writeFlat(index, as: "p") }
  }

  private mutating func write(recitals: inout [Int]) {
    guard !recitals.isEmpty else { return }
    let members = recitals
    recitals = []
    element("recitals") { document in
      for index in members { document.blockElement("recital", index) }
    }
  }

  /// Closing words and signatures.
  mutating func writeConclusions(_ sections: AkomaNtosoSections) {
    guard !sections.conclusions.isEmpty else { return }
    element("conclusions") { document in
      for index in sections.conclusions { document.writeClosingLine(index) }
    }
  }

  private mutating func writeClosingLine(_ index: Int) {
    let provision = instrument.provisions[index]
    guard provision.kind == .signature, !provision.ownRange.isEmpty else {
      writeFlat(index, as: "p")
      return
    }
    markedLine(index, as: "signature")
  }

  /// Annexes, each a document in the same space of eIds.
  mutating func writeAttachments(_ annexes: [Int], _ metadata: AkomaNtosoMetadata) {
    guard !annexes.isEmpty else { return }
    element("attachments") { document in
      for (place, index) in annexes.enumerated() {
        document.element("attachment", document.eId(index)) { document in
          document.writeAnnex(index, component: "annex_\(place + 1)", metadata)
        }
      }
    }
  }

  private mutating func writeAnnex(_ index: Int, component: String, _ metadata: AkomaNtosoMetadata)
  {
    let notes = writeHead(index)
    let own = instrument.provisions[index].ownRange
    let sections = AkomaNtosoSections(children(of: index), in: instrument)
    element("doc", [("name", "annex")]) { document in
      metadata.write(to: &document.output, component: document.instrument.provisions[index].id)
      document.writeFront(sections)
      document.element("mainBody") { document in
        if !own.isEmpty || !notes.isEmpty { document.writeParagraph(own, notes: notes) }
        if !sections.body.isEmpty || own.isEmpty && notes.isEmpty {
          document.writeBody(sections.body)
        }
      }
      document.writeConclusions(sections)
      document.writeAttachments(sections.annexes, metadata)
    }
  }
}
