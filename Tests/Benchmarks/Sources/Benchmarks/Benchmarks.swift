import Foundation
import TreatyLint

/// Measures the rule engine and prints a table. Ratios within one run are what counts: absolute
/// figures differ from machine to machine.
@main
struct Benchmarks {
  static func main() throws {

    var arguments = CommandLine.arguments.dropFirst()
    var text: [UInt8]?
    var packs = RuleBook.shippedPacks
    while let option = arguments.popFirst(), let value = arguments.popFirst() {
      switch option {
      case "--text": text = Array(try Data(contentsOf: URL(fileURLWithPath: value)))
      case "--packs": packs = try folder(value)
      default: say("unknown option \(option)")
      }
    }
    var generated = GeneratedTreaty(seed: 1)
    let bytes = text ?? generated.text(count: 16_000_000)
    let book = try RuleBook(packs: packs)
    say("text: \(bytes.count) bytes; \(book.rules.count) rules, \(patternCount(book)) patterns\n")

    compile(packs)
    let plain = matching("shipped packs", book, bytes)
    let ballast = Ballast.pack(patternCount(book), like: &generated)
    let doubled = try RuleBook(packs: packs + [ballast])
    let twice = matching("twice the patterns", doubled, bytes)
    say("  slower by \(percent(plain.match / twice.match - 1))\n")
    growth(book, bytes)
    try WorstCases.run()
    try Ripgrep.run(book, bytes, own: plain.both)
  }

  static func patternCount(_ book: RuleBook) -> Int {
    book.rules.reduce(0) { $0 + $1.patterns.count }
  }

  private static func folder(_ path: String) throws -> [DataNode] {
    try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".yml") }
      .sorted()
      .map { name in
        let yaml = try String(contentsOfFile: path + "/" + name, encoding: .utf8)
        return try DataNode(yaml: yaml, file: name)
      }
  }

  private static func compile(_ packs: [DataNode]) {
    let decode = best(of: 9) { _ = RuleBook.shippedPacks }
    let compile = best(of: 9) { _ = try? RuleBook(packs: packs) }
    say("decode the embedded packs: \(milliseconds(decode))")
    say("compile: \(milliseconds(compile))\n")
  }

  /// Megabytes a second of tokenizing, of matching, and of both, paragraph by paragraph as the
  /// assessment does it.
  @discardableResult
  static func matching(
    _ name: String, _ book: RuleBook, _ bytes: [UInt8]
  ) -> (match: Double, both: Double) {
    var tokens: [Token] = []
    var matches: [RuleMatch] = []
    var scratch = MatchScratch()
    let ranges = paragraphs(bytes)
    let tokenize = best(of: 7) {
      for range in ranges {
        tokens.removeAll(keepingCapacity: true)
        book.tokenize(bytes, range, into: &tokens)
      }
    }
    var tokenCount = 0
    var matchCount = 0
    let both = best(of: 7) {
      tokenCount = 0
      matchCount = 0
      for range in ranges {
        tokens.removeAll(keepingCapacity: true)
        matches.removeAll(keepingCapacity: true)
        book.tokenize(bytes, range, into: &tokens)
        book.match(tokens, scope: [.operative, .treaty], scratch: &scratch, into: &matches)
        tokenCount += tokens.count
        matchCount += matches.count
      }
    }
    let megabytes = Double(bytes.count) / 1_000_000
    let match = both - tokenize
    say("\(name): \(tokenCount) tokens, \(matchCount) matches")
    say(
      "  tokenize \(rate(megabytes / tokenize)), match \(rate(megabytes / match)), both \(rate(megabytes / both))"
    )
    return (megabytes / match, megabytes / both)
  }

  /// The lines of a text that hold anything.
  static func paragraphs(_ bytes: [UInt8]) -> [TextRange] {
    var ranges: [TextRange] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      if index > start { ranges.append(TextRange(start, index)) }
      start = index + 1
    }
    if start < bytes.count { ranges.append(TextRange(start, bytes.count)) }
    return ranges
  }

  private static func growth(_ book: RuleBook, _ bytes: [UInt8]) {
    var rates: [Double] = []
    var scratch = MatchScratch()
    for part in [16, 4, 1] {
      let slice = TextRange(0, bytes.count / part)
      var tokens: [Token] = []
      var matches: [RuleMatch] = []
      // As one text, without paragraphs: what is not linear would show.
      let time = best(of: 5) {
        tokens.removeAll(keepingCapacity: true)
        matches.removeAll(keepingCapacity: true)
        book.tokenize(bytes, slice, into: &tokens)
        book.match(tokens, scope: [.operative, .treaty], scratch: &scratch, into: &matches)
      }
      rates.append(Double(slice.length) / 1_000_000 / time)
      say("as one text of \(slice.length) bytes: \(rate(rates[rates.count - 1]))")
    }
    say(
      "  from the smallest to the largest: \(percent(rates[0] / rates[rates.count - 1] - 1)) slower\n"
    )
  }
}

/// The least processor time of some runs, in seconds; other programs on the machine do not count.
func best(of runs: Int, _ body: () -> Void) -> Double {
  var best = Double.infinity
  for _ in 0..<runs {
    let start = processorTime(CLOCK_PROCESS_CPUTIME_ID)
    body()
    best = min(best, processorTime(CLOCK_PROCESS_CPUTIME_ID) - start)
  }
  return best
}

private func processorTime(_ clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

func rate(_ value: Double) -> String { "\(Int(value.rounded())) MB/s" }
func percent(_ value: Double) -> String { "\(Int((value * 100).rounded())) %" }
func milliseconds(_ value: Double) -> String { "\((value * 100_000).rounded() / 100) ms" }

/// Prints a line at once.
func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
