/// Changes an XML draft so that it mostly stays well-formed: whole elements are dropped, doubled,
/// exchanged, wrapped and renamed.
struct XMLMutation {
  private var program: ByteProgram
  private var parts: [[UInt8]]

  private static let names = [
    "article", "paragraph", "point", "num", "heading", "content", "p", "list", "intro", "wrapUp",
    "blockList", "item", "mod", "quotedStructure", "authorialNote", "chapter", "title", "preamble",
    "recitals", "recital", "attachment", "attachments", "meta", "body", "i", "eol", "ref",
    "section",
    "hcontainer", "preface", "conclusions", "doc", "component", "level", "tocItem", "table", "tr",
    "td",
  ]

  private static let texts = [
    "&amp;", "&#91;", "&#x1F30D;", "&#65;rticle 5", "<![CDATA[(a) & [x]]>", "<!-- c -->", "<?p q?>",
    "[", "]", "\u{AD}", "e\u{301}", "(a) ", "1. ", "\r\n", "Article 3", "\u{A0}", "shall", "&#13;",
    "&lt;num&gt;", "&#173;", "&#0233;",
  ].map { Array($0.utf8) }

  private init(_ bytes: [UInt8]) {
    program = ByteProgram(bytes)
    parts = program.choice(of: XMLMutation.drafts)
  }

  private static let drafts = Drafts.documents.map { XMLDraft($0).parts }

  /// The document that an input asks for.
  static func document(_ bytes: [UInt8]) -> [UInt8] {
    var mutation = XMLMutation(bytes)
    mutation.shorten()
    var steps = 0
    while !mutation.program.isFinished, steps < 48 {
      mutation.step()
      steps += 1
    }
    return Array(mutation.parts.joined())
  }

  /// Leaves out a number of elements first, so that an input is small enough to be tried often.
  private mutating func shorten() {
    for _ in 0..<program.number(below: 12) {
      let element = element(at: program.number(below: parts.count))
      if element.lowerBound > 2, element.count < parts.count / 2 { parts.removeSubrange(element) }
    }
  }

  private mutating func step() {
    let kind = program.number(below: 12)
    let place = program.number(below: parts.count)
    let element = element(at: place)
    switch kind {
    case 0 where element.count < parts.count: parts.removeSubrange(element)
    case 1 where parts.count + element.count < 3_000:
      parts.insert(contentsOf: Array(parts[element]), at: element.upperBound)
    case 2: exchange(element)
    case 3: rename(element)
    case 4: wrap(element)
    case 5: unwrap(element)
    case 6, 7: insertText(place)
    case 8: dropText(place)
    case 9 where place > 0: parts.remove(at: place)
    case 10: nest(element, depth: 1 + Int(program.byte()))
    case 11 where place > 0: parts[place].insert(contentsOf: [program.byte()], at: 1)
    default: break
    }
    if parts.isEmpty { parts = [Array("<a/>".utf8)] }
  }

  /// The parts of the element that starts at or before a part; the part alone where none does.
  private func element(at place: Int) -> Range<Int> {
    guard opens(place) else { return place..<min(place + 1, parts.count) }
    var depth = 0
    for index in place..<parts.count {
      if opens(index) { depth += 1 }
      if parts[index].starts(with: "</".utf8) { depth -= 1 }
      if depth == 0 { return place..<index + 1 }
    }
    return place..<place + 1
  }

  private func opens(_ place: Int) -> Bool {
    let part = parts[place]
    guard part.count > 2, part[0] == 0x3C, part[1] != 0x2F, part[1] != 0x21, part[1] != 0x3F,
      let end = part.firstIndex(of: 0x3E)
    else { return false }
    return part[end - 1] != 0x2F
  }

  private mutating func exchange(_ element: Range<Int>) {
    let other = self.element(at: program.number(below: parts.count))
    guard !element.overlaps(other) else { return }
    let (first, second) =
      element.lowerBound < other.lowerBound ? (element, other) : (other, element)
    let moved = Array(parts[first])
    parts.replaceSubrange(second, with: moved)
    parts.removeSubrange(first)
  }

  private mutating func rename(_ element: Range<Int>) {
    let name = program.choice(of: Self.names)
    guard element.count > 1, let last = element.last else { return }
    parts[element.lowerBound] = Self.renamed(parts[element.lowerBound], name, from: 1)
    parts[last] = Self.renamed(parts[last], name, from: 2)
  }

  private static func renamed(_ part: [UInt8], _ name: String, from start: Int) -> [UInt8] {
    var end = start
    while end < part.count, part[end] > 0x20, part[end] != 0x3E, part[end] != 0x2F { end += 1 }
    return part[..<min(start, part.count)] + Array(name.utf8) + part[min(end, part.count)...]
  }

  private mutating func wrap(_ element: Range<Int>) {
    let name = program.choice(of: Self.names)
    parts.insert(Array("</\(name)>".utf8), at: element.upperBound)
    parts.insert(Array("<\(name)>".utf8), at: element.lowerBound)
  }

  private mutating func unwrap(_ element: Range<Int>) {
    guard element.count > 1, let last = element.last else { return }
    for place in [last, element.lowerBound] {
      guard let end = parts[place].firstIndex(of: 0x3E) else { continue }
      parts[place].removeSubrange(...end)
    }
  }

  private mutating func insertText(_ place: Int) {
    let text = program.choice(of: Self.texts)
    let part = parts[place]
    guard let end = part.firstIndex(of: 0x3E) else { return }
    let offset = end + 1 + program.number(below: part.count - end)
    parts[place].insert(contentsOf: text, at: offset)
  }

  private mutating func dropText(_ place: Int) {
    guard let end = parts[place].firstIndex(of: 0x3E) else { return }
    parts[place].removeSubrange((end + 1)...)
  }

  private mutating func nest(_ element: Range<Int>, depth: Int) {
    let name = program.choice(of: Self.names)
    parts.insert(
      contentsOf: Array(repeating: Array("</\(name)>".utf8), count: depth), at: element.upperBound)
    parts.insert(
      contentsOf: Array(repeating: Array("<\(name)>".utf8), count: depth), at: element.lowerBound)
  }
}
