import TreatyText

extension AkomaNtosoDocument {
  /// What the parts of a provision become, in order.
  private enum Part {
    /// Chapeau, points and wrap-up of one list, with the list's eId.
    case list(id: String, members: [Int])
    /// Provisions quoted for another instrument.
    case quotation([Int])
    case provision(Int)
  }

  /// The body of a document.
  mutating func writeBody(_ provisions: [Int]) {
    if provisions.isEmpty {
      // The schema wants something in a body.
      output.element("hcontainer", [("name", "empty")]) { $0.empty("content") }
    }
    write(parts(of: provisions), isInHierarchy: false)
  }

  /// A provision of the hierarchy.
  mutating func writeProvision(_ index: Int) {
    let provision = instrument.provisions[index]
    let name = AkomaNtosoElement(of: provision)
    var attributes = eId(index)
    if let container = name.containerName { attributes.append(("name", container)) }
    element(name.name, attributes) { document in
      let notes = document.writeHead(index)
      document.writeContent(of: index, notes: notes)
    }
  }

  /// The words of a provision with its parts: `content` for a leaf, `intro` before parts.
  private mutating func writeContent(of index: Int, notes: [Int]) {
    let provision = instrument.provisions[index]
    var parts = parts(of: children(of: index))
    // What is quoted goes into the sentence that announces it.
    var quoted: [Int] = []
    if !provision.ownRange.isEmpty, case .quotation(let members)? = parts.first {
      quoted = members
      parts.removeFirst()
    }
    guard !provision.ownRange.isEmpty || !notes.isEmpty || parts.isEmpty else {
      write(parts, isInHierarchy: true)
      return
    }
    element(parts.isEmpty ? "content" : "intro") { document in
      document.writeParagraph(provision.ownRange, notes: notes) { $0.writeQuotation(quoted) }
    }
    write(parts, isInHierarchy: true)
  }

  private mutating func write(_ parts: [Part], isInHierarchy: Bool) {
    for part in parts {
      switch part {
      case .list(let id, let members): writeList(members, id: id)
      case .quotation(let members):
        element("alinea") { document in
          document.element("content") { document in
            document.element("p", as: .line) { $0.writeQuotation(members) }
          }
        }
      case .provision(let index) where instrument.provisions[index].kind == .heading:
        writeCrossHeading(index, isInHierarchy: isInHierarchy)
      case .provision(let index):
        writeProvision(index)
      }
    }
  }

  private func parts(of provisions: [Int]) -> [Part] {
    var parts: [Part] = []
    for index in provisions {
      let provision = instrument.provisions[index]
      if provision.isQuotation,
        provision.parent.map({ !instrument.provisions[$0].isQuotation }) ?? true
      {
        if case .quotation(let members)? = parts.last {
          parts[parts.count - 1] = .quotation(members + [index])
        } else {
          parts.append(.quotation([index]))
        }
      } else if let list = listID(of: provision) {
        if case .list(list, let members)? = parts.last {
          parts[parts.count - 1] = .list(id: list, members: members + [index])
        } else {
          parts.append(.list(id: list, members: [index]))
        }
      } else {
        parts.append(.provision(index))
      }
    }
    return parts
  }

  /// The eId of the list in which a provision stands: `art_4__list_1` for `art_4__list_1__point_a`.
  private func listID(of provision: Provision) -> String? {
    switch provision.kind {
    case .point, .chapeau, .wrapUp: break
    default: return nil
    }
    guard let outer = AkomaNtosoElement.outerID(of: provision.id) else { return nil }
    return AkomaNtosoElement.reference(of: outer) == "list" ? outer : nil
  }

  private mutating func writeList(_ members: [Int], id: String) {
    // A list that something else interrupts goes on without an eId, which must not occur twice.
    let isNew = lists.insert(id).inserted
    element("list", isNew ? [("eId", id)] : []) { document in
      for (place, index) in members.enumerated() {
        let provision = document.instrument.provisions[index]
        let isFrame = document.children(of: index).isEmpty && provision.labelRange == nil
        if provision.kind == .chapeau, place == 0, isFrame {
          document.writeFrame("intro", index)
        } else if provision.kind == .wrapUp, place == members.count - 1, isFrame {
          document.writeFrame("wrapUp", index)
        } else {
          document.writeProvision(index)
        }
      }
    }
  }

  private mutating func writeFrame(_ name: String, _ index: Int) {
    element(name, eId(index)) { document in
      document.writeParagraph(
        document.instrument.provisions[index].ownRange, notes: document.notes(of: index))
    }
  }

  /// A heading that stands between provisions; at the top of a body it needs a container.
  private mutating func writeCrossHeading(_ index: Int, isInHierarchy: Bool) {
    let provision = instrument.provisions[index]
    let words = [provision.labelRange, provision.headingRange, provision.ownRange]
      .compactMap { $0 }.filter { !$0.isEmpty }
    let notes = provision.children
    func content(_ document: inout AkomaNtosoDocument) {
      for (place, range) in words.enumerated() {
        if place > 0 { document.output.text(" ") }
        document.writeWords(range)
      }
      document.writeNotes(notes)
    }
    if isInHierarchy {
      element("crossHeading", eId(index), as: .line, content: content)
    } else {
      element("hcontainer", eId(index) + [("name", "heading")]) { document in
        document.element("heading", as: .line, content: content)
      }
    }
  }

  private mutating func writeQuotation(_ members: [Int]) {
    guard let first = members.first else { return }
    let id = instrument.provisions[first].id
    let structure = id.firstRange(of: "__qstr_1__").map { String(id[..<$0.lowerBound]) }
    element("mod", structure.map { [("eId", $0)] } ?? [], as: .inline) { document in
      document.element(
        "quotedStructure", structure.map { [("eId", $0 + "__qstr_1")] } ?? [], as: .inline
      ) {
        $0.write($0.parts(ofQuoted: members), isInHierarchy: false)
      }
    }
  }

  private func parts(ofQuoted members: [Int]) -> [Part] {
    members.map { .provision($0) }
  }
}
