/// What may follow a gap at each token of a text, and among the tokens after it.
///
/// One pass over the text, after which most gaps are found to lead nowhere without a look at their
/// window.
struct Lookahead: Sendable {
  /// What any token of a window is, for windows of four widths.
  struct Windows: Sendable {
    var four = GapSymbols()
    var eight = GapSymbols()
    var sixteen = GapSymbols()
    var thirtyTwo = GapSymbols()

    /// The widest gap of which a window holds all.
    static let widest: UInt32 = 31
  }

  /// By token: what it is; the sentence breaks carry ``sentenceBreak``.
  private(set) var tokens: [GapSymbols] = []
  /// By token: what stands in the windows that start there.
  private(set) var windows: [Windows] = []
  /// How many tokens are known; 0 where the text was not read.
  private(set) var count = 0

  /// The bit of ``GapSymbols/words`` of a sentence break, which is no word's.
  static let sentenceBreak: UInt64 = 1 << 63

  /// Forgets the text.
  mutating func clear() { count = 0 }

  /// Reads a text for an automaton.
  ///
  /// - Complexity: O(n).
  mutating func read(_ text: [Token], _ automaton: Automaton, _ instances: SetInstances) {
    count = text.count
    // Windows look up to 31 tokens on; behind the text there is nothing.
    let needed = count + 32
    if tokens.count < needed {
      let more = needed - tokens.count + needed / 2
      tokens.append(contentsOf: repeatElement(GapSymbols(), count: more))
      windows.append(contentsOf: repeatElement(Windows(), count: more))
    }
    Lookahead.read(text, automaton, instances, needed, &tokens, &windows)
  }

  private static func read(
    _ text: [Token], _ automaton: Automaton, _ instances: SetInstances, _ needed: Int,
    _ tokens: inout [GapSymbols], _ windowsOf: inout [Windows]
  ) {
    let count = text.count
    var symbols = tokens.mutableSpan
    var windows = windowsOf.mutableSpan
    for index in count..<needed {
      symbols[index] = GapSymbols()
      windows[index] = Windows()
    }
    let source = text.span
    let known = automaton.gapSymbols.span
    let phrases = instances.filters.span
    var index = count
    while index > 0 {
      index &-= 1
      var own = known[Int(source[index].word)]
      if phrases[index] != 0 {
        own.sets |= automaton.gapSets(at: index, instances)
      }
      symbols[index] = own
      let four = own | symbols[index &+ 1] | symbols[index &+ 2] | symbols[index &+ 3]
      let eight = four | windows[index &+ 4].four
      let sixteen = eight | windows[index &+ 8].eight
      windows[index] = Windows(
        four: four, eight: eight, sixteen: sixteen,
        thirtyTwo: sixteen | windows[index &+ 16].sixteen)
    }
  }
}

extension Lookahead {
  /// Whether anything that a node waits for stands in the narrowest window that holds a gap of so many
  /// words and the word after it.
  @inline(__always)
  func meets(_ gap: GapSymbols, gap width: UInt32, at index: Int) -> Bool {
    let windows = self.windows.span
    if width < 4 { return windows[index].four.meets(gap) }
    if width < 8 { return windows[index].eight.meets(gap) }
    return width < 16 ? windows[index].sixteen.meets(gap) : windows[index].thirtyTwo.meets(gap)
  }
}

extension Automaton {
  /// The bits of the sets of which phrases start at a token and which follow gaps.
  func gapSets(at index: Int, _ instances: SetInstances) -> UInt64 {
    var bits: UInt64 = 0
    var number = instances.heads[index]
    while number != 0 {
      let instance = instances.instances[Int(number) - 1]
      bits |= gapSetBits[Int(instance.set)]
      number = instance.next
    }
    return bits
  }
}
