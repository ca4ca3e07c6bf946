import TreatyText

/// One instrument on its way to Akoma Ntoso.
struct AkomaNtosoDocument {
  let instrument: Instrument
  var output = XMLOutput()
  /// References that lead to one provision of this instrument, in order.
  let references: [CrossReference]

  /// The eIds of the lists written so far.
  var lists: Set<String> = []

  init(_ instrument: Instrument) {
    self.instrument = instrument
    references = instrument.references.filter { reference in
      guard reference.targets.count == 1, case .provision = reference.targets[0] else {
        return false
      }
      return true
    }
  }

  mutating func write() -> [UInt8] {
    let roots = instrument.provisions.indices.filter { instrument.provisions[$0].parent == nil }
    let sections = AkomaNtosoSections(roots, in: instrument)
    let isStatement = instrument.kind == .resolution
    let metadata = AkomaNtosoMetadata(instrument)
    var attributes: XMLOutput.Attributes = [("name", metadata.documentName)]
    if isStatement { attributes.append(("contains", "originalVersion")) }
    let namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
    element("akomaNtoso", [("xmlns", namespace)]) { document in
      document.element(isStatement ? "statement" : "act", attributes) { document in
        metadata.write(to: &document.output, component: "main")
        document.writeFront(sections)
        document.element(isStatement ? "mainBody" : "body") { $0.writeBody(sections.body) }
        document.writeConclusions(sections)
        document.writeAttachments(sections.annexes, metadata)
      }
    }
    return output.bytes
  }

  // MARK: Elements

  /// An element with what `content` writes in it.
  mutating func element(
    _ name: String, _ attributes: XMLOutput.Attributes = [], as layout: XMLOutput.Layout = .block,
    content: (inout AkomaNtosoDocument) -> Void
  ) {
    output.begin(name, attributes, layout)
    content(&self)
    output.end(name, layout)
  }

  /// A provision whose parts can only be blocks: its head, its words, its points as a list.
  mutating func blockElement(_ name: String, _ index: Int) {
    element(name, eId(index)) { document in
      let notes = document.writeHead(index)
      let own = document.instrument.provisions[index].ownRange
      let children = document.children(of: index)
      if !own.isEmpty || !notes.isEmpty || children.isEmpty {
        document.writeParagraph(own, notes: notes)
      }
      guard !children.isEmpty else { return }
      document.element("blockList") { document in
        for child in children { document.blockElement("item", child) }
      }
    }
  }

  /// A line that is wholly one element of its own, such as the title or a signature.
  mutating func markedLine(_ index: Int, as name: String) {
    element("p", as: .line) { document in
      document.element(name, document.eId(index), as: .inline) {
        $0.writeWords($0.instrument.provisions[index].ownRange)
      }
      document.writeNotes(document.notes(of: index))
    }
    for child in children(of: index) { writeFlat(child, as: "p") }
  }

  /// The attribute that names a provision.
  func eId(_ index: Int) -> XMLOutput.Attributes { [("eId", instrument.provisions[index].id)] }

  /// The children of a provision that are no notes.
  func children(of index: Int) -> [Int] {
    instrument.provisions[index].children.filter { instrument.provisions[$0].kind != .note }
  }

  /// The notes to a provision.
  func notes(of index: Int) -> [Int] {
    instrument.provisions[index].children.filter { instrument.provisions[$0].kind == .note }
  }
}
