import Foundation
import TreatyLint

/// Measures the linter and prints a page of Markdown tables. Ratios within one run are what counts:
/// absolute figures differ from machine to machine.
///
///     benchmarks [--text FILE] [--packs FOLDER] [--program FILE] [--largest MEGABYTES] [--only SECTION]
///                [--from TABLE-OF-HOSTILE]
@main
struct Benchmarks {
  static func main() async {
    do {
      try await run()
    } catch {
      FileHandle.standardError.write(Data("benchmarks: \(error)\n".utf8))
      exit(2)
    }
  }

  private static func run() async throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == MemoryTable.childOption, arguments.count == 2 {
      try MemoryTable.child(arguments[1])
      return
    }
    let options = try Options(arguments)
    var generated = GeneratedTreaty(seed: 1)
    let text = try options.text.map { Array(try Data(contentsOf: URL(fileURLWithPath: $0))) }
    let bytes = text ?? generated.text(count: 8_000_000)
    let packs = try options.packs.map(folder) ?? RuleBook.shippedPacks
    let book = options.packs == nil ? RuleBook.shipped : try RuleBook(packs: packs)
    let patterns = book.rules.reduce(0) { $0 + $1.patterns.count }
    say("# Benchmarks\n")
    say(
      "\(text == nil ? "A generated treaty" : "A text") of \(megabytes(bytes.count)), \(book.rules.count)"
        + " rules with \(patterns) patterns, one core unless said otherwise.\n")

    var references: References?
    if options.runs("stages") {
      references = try References.measure(book, bytes, &generated)
      try StageTable.run(book, bytes, references)
    }
    if options.runs("packs") { try PackTable.run(packs, book, patterns, bytes, &generated) }
    if options.runs("size") { try SizeTable.run(largest: options.largest, &generated) }
    if options.runs("worst") { try WorstCases.run() }
    if options.runs("hostile") { try HostileTable.run(from: options.from) }
    if options.runs("cores") { try await CoreTable.run(&generated) }
    if options.runs("memory") { try MemoryTable.run(largest: options.largest, &generated) }
    if options.runs("start") { try StartTable.run(options.program, &generated) }
  }

  private static func folder(_ path: String) throws -> [DataNode] {
    try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".yml") }
      .sorted()
      .map { name in
        let yaml = try String(contentsOfFile: path + "/" + name, encoding: .utf8)
        return try DataNode(yaml: yaml, file: name)
      }
  }
}
