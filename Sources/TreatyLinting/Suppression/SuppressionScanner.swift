import TreatyText

/// Finds the words in a source that are addressed to the linter.
///
/// It looks at the raw bytes, so that no reader can lose a directive or move it.
struct SuppressionScanner {
  /// A directive that cannot be followed.
  struct Fault {
    var span: Span
    /// What is wrong with it.
    var problem: String
  }

  private(set) var directives: [SuppressionDirective] = []
  private(set) var faults: [Fault] = []
  private let bytes: [UInt8]
  /// The closing marks found last, `Int.max` where there is none any more.
  private var closings: [String: Int] = [:]

  /// - Complexity: O(length of the source).
  init(_ source: SourceText, format: Instrument.Format) {
    bytes = source.bytes
    // Nearly every text has none: one pass for the name, and only then a closer look.
    let name = Array("treatylint".utf8)
    var from = 0
    while let found = firstIndex(of: name, from: from) {
      from = found + name.count
      if let enclosed = enclosing(found, format: format) {
        read(enclosed.words, in: enclosed.span)
        // A name inside the mark is one of its words.
        from = max(from, enclosed.span.end)
      } else if let fault = unmarked(found, format: format) {
        faults.append(fault)
      }
    }
  }

  /// Where a closing mark stands at or behind a place; places are asked for in order, so that no part of
  /// the text is searched twice.
  private mutating func closing(_ mark: String, from start: Int) -> Int? {
    if let known = closings[mark], known >= start { return known == .max ? nil : known }
    let found = firstIndex(of: Array(mark.utf8), from: start)
    closings[mark] = found ?? .max
    return found
  }

  private func firstIndex(of word: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + word.count <= bytes.count {
      if bytes[index] == word[0], bytes[index..<(index + word.count)].elementsEqual(word) {
        return index
      }
      index += 1
    }
    return nil
  }

  /// The mark that a name stands in: where it begins and ends, and the words in it behind the name.
  private mutating func enclosing(_ name: Int, format: Instrument.Format) -> (
    span: Span, words: String
  )? {
    let after = name + "treatylint".utf8.count
    for (open, close) in [("<!--", "-->"), ("<?", "?>")] {
      guard let start = mark(Array(open.utf8), before: name),
        let end = closing(close, from: after)
      else { continue }
      let isXML = format != .text && format != .markdown
      if open == "<?" && !isXML { continue }
      return (Span(start, end + close.utf8.count), words(after, end))
    }
    guard format == .text || format == .markdown,
      let start = mark([UInt8(ascii: "#")], before: name), isLineStart(start)
    else { return nil }
    let end = lineEnd(from: after)
    return (Span(start, end), words(after, end))
  }

  /// A line that begins with `treatylint:`, whatever signs are before it, was meant for the linter.
  private func unmarked(_ name: Int, format: Instrument.Format) -> Fault? {
    let after = name + "treatylint".utf8.count
    guard format == .text || format == .markdown, after < bytes.count,
      bytes[after] == UInt8(ascii: ":")
    else { return nil }
    var start = name
    while start > 0, "/%;*-# \t".utf8.contains(bytes[start - 1]) { start -= 1 }
    guard isLineStart(start) else { return nil }
    return Fault(
      span: Span(name, lineEnd(from: after)),
      problem: "it is read as text; write <!-- treatylint: … --> or # treatylint: …")
  }

  private func isLineStart(_ place: Int) -> Bool {
    place == 0 || bytes[place - 1] == 0x0A || bytes[place - 1] == 0x0D
  }

  private func lineEnd(from place: Int) -> Int {
    var end = place
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return end
  }

  /// Where a mark stands directly before a place, white space aside.
  private func mark(_ mark: [UInt8], before place: Int) -> Int? {
    var end = place
    while end > 0, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[end - 1]) { end -= 1 }
    let start = end - mark.count
    return start >= 0 && bytes[start..<end].elementsEqual(mark) ? start : nil
  }

  private func words(_ start: Int, _ end: Int) -> String {
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    return text.drop { $0 == ":" || $0 == "-" || $0.isWhitespace }
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private mutating func read(_ words: String, in span: Span) {
    let verb = words.prefix { $0 != " " }
    let rest = words.dropFirst(verb.count)
    let scope: SuppressionDirective.Scope
    switch verb {
    case "ignore": scope = .nextProvision
    case "off": scope = .from
    case "ignore-file": scope = .file
    case "on":
      directives.append(
        SuppressionDirective(
          scope: .to, selectors: ReasonedSelection.selectors(rest), reason: "", span: span))
      return
    default:
      faults.append(
        Fault(span: span, problem: "'\(verb)' is none of ignore, off, on and ignore-file"))
      return
    }
    guard let selection = ReasonedSelection(String(rest)) else {
      faults.append(
        Fault(span: span, problem: "it needs rules and a reason: '\(verb) RULE because REASON'"))
      return
    }
    directives.append(
      SuppressionDirective(
        scope: scope, selectors: selection.selectors, reason: selection.reason, span: span))
  }
}
