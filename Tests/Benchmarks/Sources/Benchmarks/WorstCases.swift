import TreatyLint

/// Packs and texts chosen to be slow: the time for each word must stay bounded.
enum WorstCases {
  static func run() throws {
    let shall = Array(String(repeating: "shall ", count: 200_000).utf8)
    let sentence = Array(
      String(repeating: "shall endeavour to ensure that each party may and shall ", count: 20_000)
        .utf8)
    let cases: [(name: String, pack: DataNode, text: [UInt8])] = [
      ("one wide gap on 'shall'", Ballast.pack(patterns: ["shall ...30 ensure"]), sentence),
      (
        "a hundred wide gaps on 'shall'",
        Ballast.pack(patterns: (0..<100).map { "shall ...30 word\($0)" }), sentence
      ),
      (
        "gaps in gaps on 'shall shall shall'",
        Ballast.pack(patterns: ["shall ...20 shall ...20 shall ...20 ensure"]), shall
      ),
      (
        "a set that is everywhere",
        Ballast.pack(
          patterns: ["<any> ...20 <any> ...20 <any> ...20 never"],
          sets: [("any", ["shall", "shall shall", "shall shall shall"])]), shall
      ),
    ]
    for worst in cases {
      let book = try RuleBook(packs: [worst.pack])
      var rates: [Double] = []
      for part in [8, 1] {
        var tokens: [Token] = []
        var matches: [RuleMatch] = []
        let range = TextRange(0, worst.text.count / part)
        let time = best(of: 3) {
          tokens.removeAll(keepingCapacity: true)
          matches.removeAll(keepingCapacity: true)
          book.tokenize(worst.text, range, into: &tokens)
          book.match(tokens, scope: [.operative], into: &matches)
        }
        rates.append(Double(range.length) / 1_000_000 / time)
      }
      say("\(worst.name), one sentence: \(rate(rates[1])); \(rate(rates[0])) on an eighth of it")
    }
    say("")
  }
}
