import TreatyText

/// Numbers that are left out or used twice among the paragraphs or points of one provision, where nothing
/// in the text refers to a number that would change. Articles keep theirs: others cite them.
struct NumberingCorrections {
  private let instrument: Instrument
  private let faulty: Set<Int>
  private(set) var corrections: [Correction] = []

  /// Creates the corrections for what the linter found.
  ///
  /// - Parameters:
  ///   - instrument: the text.
  ///   - findings: its findings; only numbers that one of them complains of are mended, so that a rule
  ///     that is silenced or switched off mends nothing.
  ///   - rules: the lint rules, which say what the findings are about.
  init(_ instrument: Instrument, findings: [Finding], rules: LintRuleBook) {
    self.instrument = instrument
    let about = [StructuralCheck.gapInNumbering, .duplicateNumber].compactMap {
      rules.rule(for: $0)?.id
    }
    faulty = Set(findings.filter { about.contains($0.rule) }.compactMap(\.provision))
    for parent in Set(faulty.map { instrument.provisions[$0].parent }) {
      for kind in [ProvisionKind.paragraph, .operativeParagraph, .point] {
        renumber(
          instrument.provisions.indices.filter {
            instrument.provisions[$0].parent == parent && instrument.provisions[$0].kind == kind
          })
      }
    }
    corrections.sort { $0.span < $1.span }
  }

  private mutating func renumber(_ siblings: [Int]) {
    guard siblings.contains(where: faulty.contains) else { return }
    let numbers = siblings.compactMap { index -> Int? in
      let provision = instrument.provisions[index]
      // A gap makes the reader unsure of the number behind it; who asks for such findings has looked.
      guard provision.confidence == .high || faulty.contains(index), !provision.isQuotation,
        let label = provision.label,
        label.allSatisfy({ $0.isASCII && $0.isNumber })
      else { return nil }
      return Int(label)
    }
    guard numbers.count == siblings.count, let first = numbers.first else { return }
    let changes = siblings.indices.filter { numbers[$0] != first + $0 }
    let touched = Set(changes.flatMap { [numbers[$0], first + $0] })
    guard changes.allSatisfy({ isFree(siblings[$0]) }), !refersInVain(to: touched) else { return }
    for place in changes {
      guard let span = digits(of: siblings[place], numbers[place]) else { return }
      corrections.append(
        Correction(
          kind: .numbering, span: span, replacement: Array(String(first + place).utf8),
          account: "\(numbers[place]) becomes \(first + place)"))
    }
  }

  /// Whether nothing refers to a provision or into it, and no bracket leaves it open.
  private func isFree(_ index: Int) -> Bool {
    let range = instrument.provisions[index].range
    let isReferredTo = instrument.references.contains { reference in
      reference.targets.contains { target in
        guard case .provision(let other) = target else { return false }
        return range.contains(instrument.provisions[other].range)
      }
    }
    let isOpen = instrument.brackets.contains { bracket in
      bracket.kind != .editorial
        && instrument.provisions[index].labelRange.map(bracket.range.overlaps) ?? true
    }
    return !isReferredTo && !isOpen
  }

  /// Whether a reference that leads to no provision of this text holds one of these numbers: whatever the
  /// reader took it for, it may mean one of the provisions that would change.
  private func refersInVain(to numbers: Set<Int>) -> Bool {
    instrument.references.contains { reference in
      let isResolved = reference.targets.allSatisfy { target in
        if case .provision = target { true } else { false }
      }
      guard !isResolved else { return false }
      return instrument.text.string(reference.range).split { !$0.isNumber }
        .contains { Int($0).map(numbers.contains) ?? false }
    }
  }

  /// Where the number of a label stands in the source.
  private func digits(of index: Int, _ number: Int) -> Span? {
    guard let range = instrument.provisions[index].labelRange else { return nil }
    let span = instrument.text.sourceSpan(of: range)
    let sought = Array(String(number).utf8)
    for start in span.start..<max(span.start, span.end - sought.count + 1)
    where instrument.source.bytes[start..<(start + sought.count)].elementsEqual(sought) {
      return Span(start, start + sought.count)
    }
    return nil
  }
}
