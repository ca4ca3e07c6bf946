extension Automaton {
  /// Fills in what follows from the edges other than words.
  ///
  /// - Parameters:
  ///   - wordCount: the number of words of the vocabulary.
  ///   - sets: by set: its words.
  /// - Complexity: O(size).
  mutating func derive(wordCount: Int, _ sets: [[UInt16]]) {
    entries = startNodes.map { target in
      // The root has neither filter nor accept: it ends a run.
      Entry(filter: nodes[Int(target)].accept == 0 ? nodes[Int(target)].filter : ~0, target: target)
    }
    guard !details.isEmpty else { return }
    for index in details.indices {
      let detail = details[index]
      details[index].isUnfiltered =
        !detail.checks.isEmpty || !detail.gapChecks.isEmpty
        || detail.gapWidth > Lookahead.Windows.widest
      for edge in setEdges[details[index].sets.places] {
        details[index].setFilter |= 1 << UInt64(edge.set & 63)
      }
    }
    guard !gapEdges.isEmpty || details.contains(where: { $0.gapWidth > 0 }) else { return }
    deriveGapSymbols(wordCount: wordCount, sets)
  }

  /// Deals out the bits of ``GapSymbols`` in turn to the words and sets that follow gaps.
  private mutating func deriveGapSymbols(wordCount: Int, _ sets: [[UInt16]]) {
    gapSymbols = Array(repeating: GapSymbols(), count: wordCount)
    gapSetBits = Array(repeating: 0, count: sets.count)
    // The last bit is that of sentence breaks.
    var nextWord: UInt64 = 0
    for edge in gapEdges where gapSymbols[Int(edge.word)].words == 0 {
      gapSymbols[Int(edge.word)].words = 1 << nextWord
      nextWord = (nextWord + 1) % 63
    }
    var nextSet: UInt64 = 0
    for detail in details {
      for edge in setEdges[detail.gapSets.places] where gapSetBits[Int(edge.set)] == 0 {
        gapSetBits[Int(edge.set)] = 1 << nextSet
        nextSet = (nextSet + 1) % 64
      }
    }
    for (set, words) in sets.enumerated() where gapSetBits[set] != 0 {
      for word in words { gapSymbols[Int(word)].sets |= gapSetBits[set] }
    }
    for index in details.indices {
      for edge in gapEdges[details[index].gapWords.places] {
        details[index].gap.words |= gapSymbols[Int(edge.word)].words
      }
      for edge in setEdges[details[index].gapSets.places] {
        details[index].gap.sets |= gapSetBits[Int(edge.set)]
      }
    }
    gapSymbols[Int(Token.sentenceBreak)] = GapSymbols(words: Lookahead.sentenceBreak, sets: 0)
  }
}

extension Range<UInt32> {
  /// The same range as indices of an array.
  var places: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}
