import TreatyLint

/// Growth on texts made to be slow: what takes twice the time at twice the size is linear. Where twice as many
/// of something are more than twice the text (every article to every article), the table says how much more.
enum HostileTable {
  /// The tables, in the order in which they are printed.
  static let tables = ["signs", "labels", "references", "lines", "xml", "large", "packs"]

  /// Runs all tables, or those from the named one on.
  static func run(from first: String? = nil) throws {
    for table in tables.drop(while: { $0 != first ?? $0 }) {
      switch table {
      case "signs": try texts("Hostile signs", HostileText.signs)
      case "labels": try texts("Hostile labels and headings", HostileText.labels)
      case "references": try texts("Hostile references and terms", HostileText.references)
      case "lines": try texts("Hostile lines", HostileText.lines)
      case "xml": try texts("Hostile XML", HostileText.markup)
      case "large":
        try texts("Hostile texts of a size that nobody writes", HostileText.large, runs: 1)
      default: try packs()
      }
    }
  }

  /// The times of the stages, in seconds.
  private struct Times {
    var size = 0
    var read = Double.infinity
    var judge = Double.infinity
    var report = Double.infinity
    var whole: Double { read + judge + report }
  }

  private static func texts(
    _ heading: String, _ texts: [HostileText], runs: Int = 3
  ) throws {
    table(
      heading, "text", "size", "time", "size, at twice", "read", "measure and lint", "reports",
      "whole")
    for text in texts {
      let once: Times
      let twice: Times
      do {
        once = try measure(text.make(text.count), runs: runs)
        twice = try measure(text.make(text.count * 2), runs: runs)
      } catch let refusal as ReadingError {
        row(text.name, "refused", refusal.diagnostic.message, "–", "–", "–", "–", "–")
        continue
      }
      row(
        text.name, megabytes(once.size), milliseconds(once.whole),
        times(Double(twice.size) / Double(once.size)), growth(once.read, twice.read),
        growth(once.judge, twice.judge),
        growth(once.report, twice.report), growth(once.whole, twice.whole))
    }
  }

  /// The best of some runs of the stages, one by one.
  private static func measure(_ text: String, runs: Int) throws -> Times {
    let bytes = Array(text.utf8)
    let pipeline = Pipeline()
    var options = PipelineOptions()
    options.interprets = false
    options.lint.includesLowConfidence = true
    let setting = FindingFormat.Setting(
      tool: ToolIdentity(version: "0", rules: ""), rules: [], style: .plain)
    var times = Times(size: bytes.count)
    for _ in 0..<runs {
      var instrument: Instrument?
      times.read = try min(
        times.read,
        best(of: 1) { instrument = try pipeline.reader.read(name: "a", bytes: bytes) })
      guard let instrument else { break }
      var analysis: Analysis?
      times.judge = min(
        times.judge,
        best(of: 1) { analysis = pipeline.analyse(instrument, options: options) })
      guard let analysis else { break }
      times.report = min(
        times.report,
        best(of: 1) {
          for format in FindingFormat.allCases {
            _ = format.render([analysis], diagnostics: [], setting: setting)
          }
        })
    }
    return times
  }

  /// Custom packs: patterns with ever more ways through them, up to what is allowed, and the work of
  /// matching a text with them.
  private static func packs() throws {
    table("Hostile packs", "pack", "compile", "match 1 MB", "compile, at twice", "match, at twice")
    let text = Array(String(repeating: "a b c d e f g h each party shall act ", count: 27_000).utf8)
    let packs: [(name: String, count: Int, patterns: (Int) -> [String])] = [
      (
        "alternatives upon alternatives", 40,
        { (0..<$0).map { String(repeating: "(a|b) ", count: 8) + "w\($0)" } }
      ),
      (
        "patterns of alternatives and gaps", 50,
        { (0..<$0).map { "(a|b) ...30 (c|d) ...30 w\($0)" } }
      ),
      ("optional words", 100, { (0..<$0).map { "[a] [b] [c] [d] [e] [f] w\($0)" } }),
      ("words in a row", 100, { (0..<$0).map { "w\($0) " + String(repeating: "a ", count: 38) } }),
    ]
    for pack in packs {
      let times = try [1, 2].map { factor in
        let node = Ballast.pack(patterns: pack.patterns(pack.count * factor))
        var book: RuleBook?
        let compile = try best(of: 1) { book = try RuleBook(packs: [node]) }
        let match = best(of: 3) {
          guard let book else { return }
          var tokens: [Token] = []
          var matches: [RuleMatch] = []
          book.tokenize(text, TextRange(0, text.count), into: &tokens)
          book.match(tokens, scope: [.operative], into: &matches)
        }
        return (compile: compile, match: match)
      }
      row(
        pack.name, milliseconds(times[0].compile), milliseconds(times[0].match),
        growth(times[0].compile, times[1].compile), growth(times[0].match, times[1].match))
    }
  }

  /// How much longer twice as much takes; nothing is said of times that a clock cannot tell apart.
  private static func growth(_ once: Double, _ twice: Double) -> String {
    once < 0.002 ? "–" : times(twice / once)
  }
}
