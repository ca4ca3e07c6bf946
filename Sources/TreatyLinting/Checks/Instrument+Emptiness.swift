import TreatyText

extension Instrument {
  /// Articles and paragraphs that have a number and no words.
  ///
  /// Not in annexes, which are divided in ways of their own, and nothing at all where more than a few are empty:
  /// a table of contents was taken for articles, or lines were lost.
  func emptyProvisions() -> [StructuralFault] {
    let faults = provisions.indices.compactMap { index -> StructuralFault? in
      let provision = provisions[index]
      switch provision.kind {
      case .article, .paragraph, .operativeParagraph, .point: break
      default: return nil
      }
      guard provision.children.isEmpty, let range = provision.labelRange, !range.isEmpty,
        !isSecondHalf(range), !isReference(provision), !isHeadingNext(range),
        !text.bytes[provision.ownRange.start..<provision.ownRange.end].contains(where: isVisible),
        !isInAnnex(index)
      else { return nil }
      return StructuralFault(range: range, target: EIdWords.words(provision.id))
    }
    return faults.count > Self.mostEmpty ? [] : faults
  }

  /// How many empty provisions a drafter may overlook; more were not read.
  private static let mostEmpty = 5

  /// Whether a heading of Markdown follows a number: the words below it are those of the number.
  private func isHeadingNext(_ range: TextRange) -> Bool {
    let behind = text.bytes[range.end...].first { $0 > 0x20 && $0 != UInt8(ascii: ".") }
    return behind == UInt8(ascii: "#")
  }

  /// Whether a number stands right behind another and its full stop: "in accordance with Article 10.5.", where a
  /// line ends, is no paragraph 5.
  private func isSecondHalf(_ range: TextRange) -> Bool {
    guard range.start >= 2, text.bytes[range.start - 1] == UInt8(ascii: ".") else { return false }
    return (0x30...0x39).contains(text.bytes[range.start - 2])
  }

  /// Whether a point has a number of two parts: "Article", and on the next line "17.1 (c)", is a reference.
  private func isReference(_ provision: Provision) -> Bool {
    provision.kind == .point && (provision.label ?? "").contains { $0 == "." || $0 == "-" }
  }

  private func isVisible(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != UInt8(ascii: ".") && byte != UInt8(ascii: "-")
  }
}
