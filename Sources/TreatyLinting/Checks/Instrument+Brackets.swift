import TreatyText

extension Instrument {
  /// Brackets that are opened and never closed, or closed and never opened, but for those among signatures and
  /// in the middle of a word, which are marks of a scan.
  func unbalancedBrackets() -> [StructuralFault] {
    let signed = provisions.filter {
      $0.kind == .signature || $0.kind == .testimonium || $0.kind == .note
    }.map(\.range)
    return brackets.filter { bracket in
      bracket.kind == .unbalanced && !isInWord(bracket.range)
        && !signed.contains { $0.contains(bracket.range) }
    }.map { bracket in
      let opens = text.bytes[bracket.range.start] == UInt8(ascii: "[")
      return StructuralFault(
        range: bracket.range, target: opens ? "opened and never closed" : "closed and never opened")
    }
  }

  /// Whether letters or figures stand right before and right behind.
  private func isInWord(_ range: TextRange) -> Bool {
    guard range.start > 0, range.end < text.bytes.count else { return false }
    return [text.bytes[range.start - 1], text.bytes[range.end]].allSatisfy {
      ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || (0x30...0x39).contains($0)
    }
  }

  /// Brackets that wait for their text. "No text" is a choice of the negotiators, and waits for none.
  func placeholders() -> [StructuralFault] {
    brackets.filter {
      $0.kind == .placeholder && !text.hasPhrase(PhraseList(["no text"]), in: $0.range)
    }.map {
      StructuralFault(range: $0.range, target: "")
    }
  }
}
