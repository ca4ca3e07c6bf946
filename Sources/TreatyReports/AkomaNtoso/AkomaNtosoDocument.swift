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

  mutating func element(
    _ name: String, _ attributes: XMLOutput.Attributes = [],
    content: (inout AkomaNtosoDocument) -> Void
  ) {
    output.begin(name, attributes, .block)
    content(&self)
    output.end(name, .block)
  }

  mutating func line(
    _ name: String, _ attributes: XMLOutput.Attributes = [],
    content: (inout AkomaNtosoDocument) -> Void
  ) {
    output.begin(name, attributes, .line)
    content(&self)
    output.end(name, .line)
  }

  mutating func inline(
    _ name: String, _ attributes: XMLOutput.Attributes = [],
    content: (inout AkomaNtosoDocument) -> Void
  ) {
    output.begin(name, attributes, .inline)
    content(&self)
    output.end(name, .inline)
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
