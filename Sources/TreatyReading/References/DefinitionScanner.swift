import TreatyText

/// Finds the terms that an instrument defines: “X” means …; hereinafter “X”; (the “X”).
enum DefinitionScanner {
  private static let verbs = [
    "means", "mean", "shall mean", "refers to", "refer to", "includes", "include", "denotes",
    "has the meaning", "désigne", "désignent", "s’entend", "s'entend", "signifie", "significa",
    "designa", "se entiende", "se entenderá", "comprend",
  ]

  private static let announcements = [
    "hereinafter", "hereafter", "referred to as", "called", "known as", "ci-après", "dénommé",
    "dénommée", "dénommés", "dénommées", "denominado", "denominada", "en adelante", "the", "or",
  ]

  /// The terms defined in `provisions`, in order.
  ///
  /// - Complexity: O(bytes).
  static func terms(in provisions: [Provision], of text: ReadingText) -> [DefinedTerm] {
    var terms: [DefinedTerm] = []
    for (index, provision) in provisions.enumerated() where !provision.ownRange.isEmpty {
      let before = terms.count
      quoted(in: provision.ownRange, provision: index, text, into: &terms)
      if terms.count == before, provision.kind == .point || provision.kind == .subparagraph,
        let range = unquoted(in: provision.ownRange, text.bytes)
      {
        terms.append(DefinedTerm(term: text.string(range), range: range, provision: index))
      }
    }
    return terms
  }

  /// Terms in quotation marks.
  private static func quoted(
    in range: TextRange, provision: Int, _ text: ReadingText, into terms: inout [DefinedTerm]
  ) {
    let bytes = text.bytes
    var index = range.start
    while index < range.end {
      let byte = bytes[index]
      guard byte == 0x22 || byte == 0xE2 || byte == 0xC2 else {
        index += 1
        continue
      }
      let (mark, length) = TextBytes.scalar(bytes, at: index)
      let closing = closing(of: mark)
      guard !closing.isEmpty,
        let end = find(closing, in: bytes, from: index + length, to: min(range.end, index + 120))
      else {
        index += length
        continue
      }
      let start = TextBytes.skipSpace(bytes, from: index + length, to: end.start)
      let term = TextRange(start, TextBytes.trimEnd(bytes, from: start, to: end.start))
      if !term.isEmpty, isDefined(bytes, range, from: index, to: end.end) {
        terms.append(
          DefinedTerm(term: text.string(term), range: term, provision: provision))
      }
      index = end.end
    }
  }

  /// What may close an opening mark; texts that went through many hands mix straight and curly ones.
  private static func closing(of mark: UInt32) -> [UInt32] {
    switch mark {
    case 0x22: [0x22, 0x201D]
    case 0x201C, 0x201E: [0x201D, 0x22]
    case 0xAB: [0xBB]
    default: []
    }
  }

  private static func find(
    _ marks: [UInt32], in bytes: [UInt8], from start: Int, to end: Int
  ) -> (start: Int, end: Int)? {
    var index = start
    while index < end {
      let (value, length) = TextBytes.scalar(bytes, at: index)
      if marks.contains(value) { return (index, index + length) }
      index += length
    }
    return nil
  }

  /// Whether a meaning follows the term, or an announcement stands before it.
  private static func isDefined(
    _ bytes: [UInt8], _ range: TextRange, from start: Int, to end: Int
  ) -> Bool {
    let next = TextBytes.skipSpace(bytes, from: end, to: range.end)
    let tail = String(decoding: bytes[next..<min(range.end, next + 24)], as: UTF8.self).lowercased()
    if verbs.contains(where: { tail.hasPrefix($0) }) { return true }
    let before = TextBytes.trimEnd(bytes, from: range.start, to: start)
    let head = String(decoding: bytes[max(range.start, before - 24)..<before], as: UTF8.self)
      .lowercased()
    guard let announcement = announcements.first(where: { head.hasSuffix($0) }) else {
      return head.hasSuffix("(")
        && next < range.end && bytes[next] == 0x29
    }
    guard announcement == "the" || announcement == "or" else { return true }
    // "(the “Agreement”)" defines, "the “Agreement” of 1990" does not.
    let opening = head.dropLast(announcement.count)
      .trimmingSuffix { $0 == " " }
    if opening.hasSuffix("(") { return true }
    return announcements.prefix(12).contains {
      opening.hasSuffix($0) || opening.hasSuffix($0 + " to as")
    }
  }

  private static let unquotedVerbs = Phrases([
    " means ", " means,", " means:", " désigne ", " significa ", " signifie ",
  ])

  /// "competent authority means …" at the head of an item of definitions.
  private static func unquoted(in range: TextRange, _ bytes: [UInt8]) -> TextRange? {
    let head = TextRange(range.start, min(range.end, range.start + 90))
    guard let end = unquotedVerbs.firstIndex(in: head, of: bytes) else { return nil }
    // "Note: …", "WTO Agreement; GATT 1994 means": the term begins behind the last mark.
    let last = bytes[range.start..<end].lastIndex { ":;*|".utf8.contains($0) }
    let start = TextBytes.skipSpace(bytes, from: last.map { $0 + 1 } ?? range.start, to: end)
    let term = TextRange(start, end)
    guard !term.isEmpty else { return nil }
    let words = bytes[term.start..<term.end].count { $0 == 0x20 } + 1
    return words <= 7 && !bytes[term.start..<term.end].contains(0x2C) ? term : nil
  }
}

extension Substring {
  /// Without the characters at the end for which `predicate` holds.
  fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> Substring {
    var result = self
    while let last = result.last, predicate(last) { result.removeLast() }
    return result
  }
}
