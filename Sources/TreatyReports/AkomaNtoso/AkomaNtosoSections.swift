import TreatyText

/// The parts of a document in the order that Akoma Ntoso demands.
struct AkomaNtosoSections {
  /// Lines before the preamble, the title among them.
  var preface: [Int] = []
  var preamble: [Int] = []
  var body: [Int] = []
  var conclusions: [Int] = []
  var annexes: [Int] = []

  /// Sorts the provisions at the top of a document.
  init(_ provisions: [Int], in instrument: Instrument) {
    for index in provisions {
      switch instrument.provisions[index].kind {
      case .title: preface.append(index)
      case .preamble: preamble.append(index)
      case .testimonium, .signature: conclusions.append(index)
      case .annex: annexes.append(index)
      case .note:
        // Lines around the title are notes; others, such as editorial notes, close the document.
        if preamble.isEmpty && body.isEmpty {
          preface.append(index)
        } else {
          conclusions.append(index)
        }
      default: body.append(index)
      }
    }
  }
}
