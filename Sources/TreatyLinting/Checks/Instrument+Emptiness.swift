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
        !text.bytes[provision.ownRange.start..<provision.ownRange.end].contains(where: isVisible)
      else { return nil }
      return StructuralFault(range: range, target: EIdWords.words(provision.id))
    }
  }

  private func isVisible(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != UInt8(ascii: ".") && byte != UInt8(ascii: "-")
  }
}
