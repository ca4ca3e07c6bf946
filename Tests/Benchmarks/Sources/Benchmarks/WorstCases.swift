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
    table("Worst cases", "matching, one sentence", "MB/s", "slower than an eighth of it")
    for worst in cases {
      let book = try RuleBook(packs: [worst.pack])
      let rates = [8, 1].map { part in
        var tokens: [Token] = []
        var matches: [RuleMatch] = []
        let range = TextRange(0, worst.text.count / part)
        let time = best(of: 3) {
          tokens.removeAll(keepingCapacity: true)
          matches.removeAll(keepingCapacity: true)
          book.tokenize(worst.text, range, into: &tokens)
          book.match(tokens, scope: [.operative], into: &matches)
        }
        return Double(range.length) / 1e6 / time
      }
      row(worst.name, rate(rates[1]), percent(rates[0] / rates[1] - 1))
    }
    try reading()
  }

  /// Texts chosen to be slow to read.
  private static func reading() throws {
    let cases: [(name: String, text: String)] = [
      ("100 000 times \"(i)\"", String(repeating: "(i) ", count: 100_000)),
      ("100 000 lines \"(i)\"", String(repeating: "(i) states;\n", count: 100_000)),
      ("50 000 opening brackets", String(repeating: "[ shall ", count: 50_000)),
      ("one line of 2 MB", String(repeating: "each Party shall act ", count: 100_000)),
      ("100 000 references", String(repeating: "see Article 5, paragraph 2. ", count: 100_000)),
      ("100 000 defined terms", String(repeating: "\"Party\" means a Party; ", count: 100_000)),
      ("100 000 empty articles", (0..<100_000).map { "Article \($0)\n\n" }.joined()),
    ]
    table("Worst cases of the whole path", "text", "MB/s", "slower than an eighth of it")
    let pipeline = Pipeline()
    var options = PipelineOptions()
    options.interprets = false
    for worst in cases {
      let bytes = Array(worst.text.utf8)
      let rates = try [8, 1].map { part in
        let slice = Array(bytes.prefix(bytes.count / part))
        let time = try best(of: 1) {
          _ = try pipeline.analyse(name: "a.txt", bytes: slice, options: options)
        }
        return Double(slice.count) / 1e6 / time
      }
      row(worst.name, rate(rates[1]), percent(rates[0] / rates[1] - 1))
    }
  }
}
