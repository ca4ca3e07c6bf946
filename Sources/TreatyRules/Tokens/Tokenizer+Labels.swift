extension Tokenizer {
  /// A label such as "(a)" and an ending such as "(s)" are skipped whole.
  func openParenthesis(
    _ bytes: Span<UInt8>, _ index: Int, _ start: Int, _ end: Int, _ state: inout State
  ) -> Int {
    var close = index + 1
    while close < end, close - index <= 7, ByteClass.isWord(bytes[close]) { close += 1 }
    guard close < end, bytes[close] == 0x29, close > index + 1 else {
      state.isOpen = true
      return index + 1
    }
    let isAttached = index > start && ByteClass.isLetter(bytes[index - 1])
    if Label.isLabel(bytes, index + 1, close) {
      state.before.insert(.labelBefore)
      return close + 1
    }
    if isAttached, close - index <= 4 { return close + 1 }
    state.isOpen = true
    return index + 1
  }

  /// A lone closing parenthesis makes the short word before it a label: "a) take measures".
  func closeParenthesis(_ index: Int, _ state: inout State, _ tokens: inout [Token]) {
    defer { state.isOpen = false }
    guard !state.isOpen, tokens.count > state.first, let last = tokens.last, !last.isBreak,
      last.length <= 3, Int(last.end) == index
    else { return }
    tokens.removeLast()
    let before: TokenFlags = [.startsText, .commaBefore, .colonBefore, .quoteBefore]
    state.before.formUnion(last.flags.intersection(before))
    state.before.insert(.labelBefore)
  }
}
