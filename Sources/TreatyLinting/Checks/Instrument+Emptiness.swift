import TreatyText

extension Instrument {
  /// Articles and paragraphs that have a number and no words.
  func emptyProvisions() -> [StructuralFault] {
    provisions.compactMap { provision in
      switch provision.kind {
      case .article, .paragraph, .operativeParagraph, .point: break
      default: return nil
      }
      guard provision.children.isEmpty, let range = provision.labelRange, !range.isEmpty,
        !isSecondHalf(range),
        !text.bytes[provision.ownRange.start..<provision.ownRange.end].contains(where: isVisible)
      else { return nil }
      return StructuralFault(range: range, target: EIdWords.words(provision.id))
    }
  }

  /// Whether a number stands right behind another and its full stop: "in accordance with Article 10.5.", where a
  /// line ends, is no paragraph 5.
  private func isSecondHalf(_ range: TextRange) -> Bool {
    guard range.start >= 2, text.bytes[range.start - 1] == UInt8(ascii: ".") else { return false }
    return (0x30...0x39).contains(text.bytes[range.start - 2])
  }

  private func isVisible(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != UInt8(ascii: ".") && byte != UInt8(ascii: "-")
  }
}
