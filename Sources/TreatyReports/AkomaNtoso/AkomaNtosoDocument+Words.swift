import TreatyText

extension AkomaNtosoDocument {
  /// The words of a provision as `p`, with its notes.
  mutating func writeParagraph(
    _ words: TextRange, notes: [Int] = [], then: (inout AkomaNtosoDocument) -> Void = { _ in }
  ) {
    element("p", as: .line) { document in
      document.writeWords(words)
      document.writeNotes(notes)
      then(&document)
    }
  }

  /// Words with the references in them.
  mutating func writeWords(_ range: TextRange) {
    var start = range.start
    var index = firstReference(from: range.start)
    while index < references.count, references[index].range.start < range.end {
      let reference = references[index]
      index += 1
      guard reference.range.start >= start, reference.range.end <= range.end,
        case .provision(let target) = reference.targets[0]
      else { continue }
      output.text(instrument.text.string(TextRange(start, reference.range.start)))
      element("ref", [("href", "#" + instrument.provisions[target].id)], as: .inline) { document in
        document.output.text(document.instrument.text.string(reference.range))
      }
      start = reference.range.end
    }
    output.text(instrument.text.string(TextRange(start, range.end)))
  }

  /// The index of the first reference that starts at or after `offset`.
  private func firstReference(from offset: Int) -> Int {
    references.countOfPrefix { $0.range.start < offset }
  }

  /// Notes within a line.
  mutating func writeNotes(_ notes: [Int]) {
    for note in notes {
      element("authorialNote", eId(note), as: .inline) { document in
        document.writeFlat(note, as: "p")
      }
    }
  }

  /// A provision and everything in it as lines of words: for places where no structure is allowed.
  mutating func writeFlat(_ index: Int, as name: String) {
    let provision = instrument.provisions[index]
    for range in [provision.labelRange, provision.headingRange, provision.ownRange] {
      guard let range, !range.isEmpty else { continue }
      element(name, as: .line) { $0.writeWords(range) }
    }
    for child in provision.children { writeFlat(child, as: name) }
  }

  /// The label and the heading of a provision. Notes find their place in the heading where there are no
  /// words of its own to carry them.
  ///
  /// - Returns: the notes that have not been written.
  mutating func writeHead(_ index: Int) -> [Int] {
    let provision = instrument.provisions[index]
    var notes = notes(of: index)
    let takesNotes = provision.ownRange.isEmpty
    if let label = provision.labelRange {
      let isLast = takesNotes && provision.headingRange == nil
      element("num", as: .line) { document in
        document.writeWords(label)
        if isLast { document.writeNotes(notes) }
      }
      if isLast { notes = [] }
    }
    if let heading = provision.headingRange {
      element("heading", as: .line) { document in
        document.writeWords(heading)
        if takesNotes { document.writeNotes(notes) }
      }
      if takesNotes { notes = [] }
    }
    return notes
  }
}
