import Foundation
import Testing
import TreatyText

@testable import TreatyRules

/// The shipped patterns match on real text what Python's `re` matches with the patterns translated, and
/// every difference is of a kind that the language of patterns means to be different.
@Suite(
  .enabled(if: Python.isAtHand, "python3 or the shared corpora are not at hand"))
struct PythonAgreementTests {
  /// A match of a pattern: its number and its bytes.
  struct Hit: Hashable {
    var pattern: Int
    var start: Int
  }

  /// Why the two sides differ, as far as it is meant.
  enum Kind: String, CaseIterable {
    case sentence = "a sentence ends inside"
    case compound = "a compound is one word, or its parts are words"
    case fullStop = "a full stop after an abbreviation ends no sentence"
    case label = "a label is no word"
    case apostrophe = "an apostrophe belongs to a word or is a quotation mark"
    case lostSpace = "a space was lost"
  }

  @Test func `the patterns match what their translations match`() throws {
    let text = try String(contentsOf: Python.text, encoding: .utf8)
    let paragraphs = text.components(separatedBy: "\n\n").filter { !$0.isEmpty }
      .enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    let (patterns, places) = try Self.translated()
    #expect(patterns.count > 900)
    let given = try JSONSerialization.data(withJSONObject: [
      "patterns": patterns, "texts": paragraphs,
    ])
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("patterns-\(UUID().uuidString).json")
    try given.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let output = try Python.run([Python.script.path, file.path])
    let found = try #require(try JSONSerialization.jsonObject(with: output) as? [[[Int]]])

    var equal = 0
    var kinds: [Kind: Int] = [:]
    for (paragraph, triples) in zip(paragraphs, found) {
      let bytes = Array(paragraph.utf8)
      let (tokens, hits) = Self.hits(bytes, places)
      let expected = Dictionary(
        triples.map { (Hit(pattern: $0[0], start: $0[1]), $0[2]) }, uniquingKeysWith: { $1 })
      for (hit, end) in expected where hits[hit] == nil {
        let kind = Self.kind(of: hit.start..<end, bytes, tokens)
        if let kind { kinds[kind, default: 0] += 1 }
        #expect(
          kind != nil,
          "only re: \(patterns[hit.pattern].prefix(80)): \(Self.words(hit.start..<end, bytes))")
      }
      for (hit, end) in hits {
        if expected[hit] != nil {
          equal += 1
          continue
        }
        let kind = Self.kind(of: hit.start..<end, bytes, tokens)
        if let kind { kinds[kind, default: 0] += 1 }
        #expect(
          kind != nil,
          "only the engine: \(patterns[hit.pattern].prefix(80)): \(Self.words(hit.start..<end, bytes))"
        )
      }
    }
    // Most matches must be equal, or the comparison would show nothing. The text has lost many spaces.
    let different = kinds.filter { $0.key != .lostSpace }.values.reduce(0, +)
    #expect(equal > 500 && different * 20 < equal, "\(equal) equal, \(kinds)")
  }

  /// What the engine finds, before rules compete for words, with the end of the first match.
  private static func hits(_ bytes: [UInt8], _ places: [Int: Int]) -> ([Token], [Hit: Int]) {
    let book = RuleBook.shipped
    var tokens: [Token] = []
    book.tokenize(bytes, TextRange(0, bytes.count), into: &tokens)
    var scratch = MatchScratch()
    book.compiled.match(tokens, scope: [.operative], scratch: &scratch)
    var hits: [Hit: Int] = [:]
    for hit in scratch.hits {
      guard let number = places[Int(hit.pattern)] else { continue }
      let place = Hit(pattern: number, start: Int(tokens[Int(hit.start)].start))
      hits[place] = max(hits[place] ?? 0, Int(tokens[Int(hit.end) - 1].end))
    }
    return (tokens, hits)
  }

  /// The patterns of rules as regular expressions, and by number in the engine their place among them.
  private static func translated() throws -> ([String], [Int: Int]) {
    let language = Language.english
    var merge = PackMerge()
    if let sets = language.sets { merge.add(sets: sets, pack: " language") }
    for pack in RuleBook.shippedPacks { merge.add(pack) }
    merge.finish()
    var sets: [String: [Pattern]] = [:]
    for set in merge.sets {
      sets[set.name] = try set.members.scalars().map { try PatternParser.parse($0) }
    }
    var expressions = RegularExpressions(language: language, sets: sets)
    let compiled = RuleBook.shipped.compiled
    var patterns: [String] = []
    var places: [Int: Int] = [:]
    for number in compiled.owners.indices where compiled.owners[number] != CompiledRules.noRule {
      let rule = merge.rules[Int(compiled.owners[number])]
      let pattern = try PatternParser.parse(rule.patterns[Int(compiled.indices[number])])
      guard let expression = expressions.expression(pattern) else { continue }
      places[number] = patterns.count
      patterns.append(expression)
    }
    return (patterns, places)
  }

  /// The kind of a difference about some bytes, or nil where it is of none.
  private static func kind(of range: Range<Int>, _ bytes: [UInt8], _ tokens: [Token]) -> Kind? {
    let inside = tokens.filter {
      Int($0.end) > range.lowerBound && Int($0.start) < range.upperBound
    }
    if inside.contains(where: \.isBreak) { return .sentence }
    // A compound reaches beyond the match where the match is a part of it.
    let wide = bytes[max(0, range.lowerBound - 1)..<min(bytes.count, range.upperBound + 1)]
    if wide.contains(0x2D) || wide.contains(0x2F) { return .compound }
    if wide.contains(0x2E) { return .fullStop }
    if wide.contains(0x28) || wide.contains(0x29) { return .label }
    if wide.contains(0x27) { return .apostrophe }
    // Where a space was lost, a token begins where another ends, perhaps outside the match.
    let touching = tokens.filter {
      Int($0.end) >= range.lowerBound && Int($0.start) <= range.upperBound
    }
    if zip(touching, touching.dropFirst()).contains(where: { $0.end == $1.start }) {
      return .lostSpace
    }
    return nil
  }

  private static func words(_ range: Range<Int>, _ bytes: [UInt8]) -> String {
    "'" + String(decoding: bytes[range], as: UTF8.self) + "'"
  }
}
