extension Language {
  /// The spellings of a word in small letters, the word itself first, each once: British and American,
  /// -ise and -ize, with and without the hyphen of a prefix.
  func spellings(of word: String) -> [String] {
    var spellings = [word]
    func add(_ spelling: String) {
      if !spellings.contains(spelling) { spellings.append(spelling) }
    }
    let bytes = Array(word.utf8)
    for pair in self.spellings[String(word.prefix(4))] ?? [] where bytes.starts(with: pair.from) {
      // "fulfilled" is not "fulfil" + "led" with a second l.
      if pair.to.starts(with: pair.from), bytes.starts(with: pair.to) { continue }
      add(String(decoding: pair.to + bytes.dropFirst(pair.from.count), as: UTF8.self))
    }
    for spelling in spellings {
      for variant in withOtherSibilant(spelling) { add(variant) }
    }
    return spellings
  }

  private static let sibilantEndings = [
    "e", "es", "ed", "er", "ers", "ing", "ation", "ations", "ational", "able",
  ]

  /// The word with s for z or z for s in -ise, -ising, -isation.
  private func withOtherSibilant(_ word: String) -> [String] {
    for ending in Language.sibilantEndings where word.hasSuffix(ending) {
      let head = word.dropLast(ending.count)
      let root = head.dropLast()
      guard root.utf8.count >= 3, root.hasSuffix("i") else { continue }
      if head.hasSuffix("s"), !neverIze.contains(head + "e") { return [root + "z" + ending] }
      if head.hasSuffix("z"), !neverIse.contains(head + "e") { return [root + "s" + ending] }
    }
    return []
  }
}
