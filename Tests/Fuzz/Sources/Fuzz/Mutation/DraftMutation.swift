/// Changes a draft as negotiators, typists and converters do: one choice of the program after another.
struct DraftMutation {
  private var program: ByteProgram
  private var lines: [[UInt8]]

  private static let labels = [
    "(a) ", "(i) ", "1. ", "1.1 ", "(1) ", "a) ", "- ", "(aa) ", "2bis. ", "IV. ", "(A) ", "§ 3 ",
    "\u{2022} ", "1\u{BA} ", "(z) ", "99999999999999999999. ", "(ii)(a) ",
  ].map { Array($0.utf8) }

  private static let headings = [
    "Article 1", "ARTICLE II", "Article 3 - Scope", "PART I", "Chapter 2", "Section 1. Aims",
    "ANNEX",
    "Annex B", "Preamble", "The High Contracting Parties,", "Have agreed as follows:",
    "# Article 4",
    "## 5. Duties", "Article 1 bis", "Article premier", "Art\u{ED}culo 1", "The General Assembly,",
    "1. Decides to remain seized of the matter.", "Recalling its resolution 1 (I),", "* * *",
    "Page 3",
    "IN WITNESS WHEREOF the undersigned", "Option 1:", "Alternative B", "Table of contents",
    "DONE at",
    "[Option 2]", "<!-- treatylint-ignore all because no -->", "Title I", "First", "Protocol",
  ].map { Array($0.utf8) }

  private static let words = [
    "[", "]", "[[", "]]", "[...]", "[X]", "[shall][should]", "/", "\u{201C}", "\u{201D}", "\"", "(",
    ")",
    "; or", "; and", ":", ".", ",", "\u{2026}", "\u{A0}", "\u{AD}", "\u{FEFF}", "e\u{301}",
    "\u{1F30D}",
    "shall", "may not", "Article 5, paragraph 2 (a) and (b)", "as appropriate", "inter alia",
    "\"Party\" means", "(hereinafter \"the X\")", "paragraphs 1 to 9999999", "Article 0", "-", "\t",
    "\u{0C}", "treatylint-ignore", "**", "_", "[^1]", "[1]", "within 30 days", "unless", "no. 1.",
    "articles 3, 4, 5-7 and 9 of the Convention", "of this Article", "\u{2028}", "\u{200D}",
    "\u{3000}",
  ].map { Array($0.utf8) }

  private init(_ bytes: [UInt8]) {
    program = ByteProgram(bytes)
    let draft = program.choice(of: Drafts.lines)
    let start = program.number(below: draft.count)
    let count = 4 + program.number(below: 40)
    lines = Array(draft[start..<min(start + count, draft.count)])
  }

  /// The draft that an input asks for.
  static func text(_ bytes: [UInt8]) -> [UInt8] {
    var mutation = DraftMutation(bytes)
    var steps = 0
    while !mutation.program.isFinished, steps < 64 {
      mutation.step()
      steps += 1
    }
    return mutation.joined()
  }

  private mutating func step() {
    let kind = program.number(below: 18)
    let first = program.number(below: lines.count)
    let second = program.number(below: lines.count)
    switch kind {
    case 0 where lines.count > 1: lines.remove(at: first)
    case 1: lines.insert(lines[first], at: second)
    case 2: lines.swapAt(first, second)
    case 3: lines[first] = Self.labels[second % Self.labels.count] + lines[first]
    case 4: insertWord(in: first)
    case 5: insertWord(in: first)
    case 6 where first + 1 < lines.count:
      let next = lines.remove(at: first + 1)
      lines[first] += (second % 2 == 0 ? [0x20] : []) + next
    case 7: split(first)
    case 8: lines.insert(program.choice(of: Self.headings), at: first)
    case 9: lines[first] = Array(repeating: 0x20, count: second % 12) + lines[first]
    case 10: nest(from: first, depth: 1 + second % 30)
    case 11: lines.removeAll { $0.isEmpty }
    case 12: lines[first] = Array(String(decoding: lines[first], as: UTF8.self).uppercased().utf8)
    case 13: dropLabel(first)
    case 14:
      lines[first].append(contentsOf: program.choice(of: [[0x0D], [0x0C], [0x0D, 0x0D], [0x0B]]))
    case 15: duplicate(first, second)
    case 16: bracket(first, second)
    case 17: swapLabels(first, second)
    default: lines.insert([], at: first)
    }
    if lines.isEmpty { lines = [[]] }
    if lines.count > 200 { lines.removeLast(lines.count - 200) }
  }

  private mutating func insertWord(in line: Int) {
    let word = program.choice(of: Self.words)
    let spaces = lines[line].indices.filter { lines[line][$0] == 0x20 }
    guard !spaces.isEmpty else {
      lines[line] += word
      return
    }
    let place = program.choice(of: spaces)
    lines[line].insert(contentsOf: program.byte() % 2 == 0 ? word + [0x20] : word, at: place + 1)
  }

  private mutating func split(_ line: Int) {
    let spaces = lines[line].indices.filter { lines[line][$0] == 0x20 }
    guard !spaces.isEmpty else { return }
    let place = program.choice(of: spaces)
    let rest = Array(lines[line][(place + 1)...])
    lines[line].removeSubrange(place...)
    lines.insert(rest, at: line + 1)
  }

  /// Each line a level deeper than the one before it.
  private mutating func nest(from line: Int, depth: Int) {
    for level in 0..<depth where line + level < lines.count && level < lines.count {
      let label = Self.labels[level % 7]
      lines[line + level] =
        Array(repeating: 0x20, count: level * 2) + label + lines[line + level]
    }
  }

  private mutating func dropLabel(_ line: Int) {
    guard let space = lines[line].firstIndex(of: 0x20) else { return }
    lines[line].removeSubrange(...space)
  }

  private mutating func duplicate(_ first: Int, _ second: Int) {
    let range = min(first, second)..<max(first, second)
    guard lines.count + range.count <= 200 else { return }
    lines.insert(contentsOf: Array(lines[range]), at: range.upperBound)
  }

  /// Brackets around whole lines, perhaps of several provisions, perhaps never closed.
  private mutating func bracket(_ first: Int, _ second: Int) {
    lines[min(first, second)].insert(0x5B, at: 0)
    if program.byte() % 4 != 0 { lines[max(first, second)].append(0x5D) }
  }

  private mutating func swapLabels(_ first: Int, _ second: Int) {
    guard first != second, let one = lines[first].firstIndex(of: 0x20),
      let other = lines[second].firstIndex(of: 0x20)
    else { return }
    let label = Array(lines[first][..<one])
    lines[first].replaceSubrange(..<one, with: lines[second][..<other])
    lines[second].replaceSubrange(..<other, with: label)
  }

  private mutating func joined() -> [UInt8] {
    let ends: [[UInt8]] = [
      [0x0A], [0x0A], [0x0D, 0x0A], [0x0A, 0x0A], [0x0D], [0x20], [0x0C, 0x0A],
    ]
    let end = ends[(lines.count + (lines.first?.count ?? 0)) % ends.count]
    return Array(lines.joined(separator: end))
  }
}
