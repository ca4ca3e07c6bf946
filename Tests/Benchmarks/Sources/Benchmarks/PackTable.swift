import TreatyLint

/// What more patterns cost, and what it takes to have them ready.
enum PackTable {
  static func run(
    _ packs: [DataNode], _ book: RuleBook, _ patterns: Int, _ bytes: [UInt8],
    _ generated: inout GeneratedTreaty
  ) throws {
    let ready = try best(of: 9) { _ = RuleBook.readShipped() }
    say("\nThe shipped packs are compiled ahead of time and ready in \(milliseconds(ready)).")
    table("Patterns", "patterns", "compile at run time", "match", "slower than the first")
    let first = try measure(packs, patterns, bytes)
    row("\(patterns), shipped", milliseconds(first.compile), rate(first.match), "")
    for factor in [2, 4] {
      let ballast = Ballast.pack(patterns * (factor - 1), like: &generated)
      let more = try measure(packs + [ballast], patterns * factor, bytes)
      row(
        "\(patterns * factor)", milliseconds(more.compile), rate(more.match),
        percent(first.match / more.match - 1))
    }
  }

  private static func measure(
    _ packs: [DataNode], _ patterns: Int, _ bytes: [UInt8]
  ) throws -> (compile: Double, match: Double) {
    let compile = try best(of: 3) { _ = try RuleBook(packs: packs) }
    return (compile, Matching.measure(try RuleBook(packs: packs), bytes, runs: 3).match)
  }
}
