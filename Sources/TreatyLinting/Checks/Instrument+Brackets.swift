import TreatyText

extension Instrument {
  /// Brackets that are opened and never closed, or closed and never opened.
  func unbalancedBrackets() -> [StructuralFault] {
    brackets.filter { $0.kind == .unbalanced }.map { bracket in
      let opens = text.bytes[bracket.range.start] == UInt8(ascii: "[")
      return StructuralFault(
        range: bracket.range, target: opens ? "opened and never closed" : "closed and never opened")
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
