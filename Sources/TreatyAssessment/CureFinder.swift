import TreatyRules
import TreatyText

/// Finds what an instrument does elsewhere to make a vague word less so.
///
/// Massey et al. 2014 and the F-vague detector (2023): a third of vague sentences are cured by another
/// sentence of the same document. A vague word counts half where it is part of a term that the
/// instrument defines.
/// References and closed lists count as determinate words of their own.
struct CureFinder {
  private let text: ReadingText
  /// The defined terms in small letters, by their first word.
  private let terms: [[UInt8]: [[UInt8]]]
  /// The provisions that define terms.
  private let defining: Set<Int>

  init(_ instrument: Instrument) {
    text = instrument.text
    var terms: [[UInt8]: [[UInt8]]] = [:]
    for defined in instrument.definedTerms {
      let words = Array(defined.term.utf8.map(CureFinder.lower))
      guard let first = words.split(separator: 0x20).first else { continue }
      terms[Array(first), default: []].append(words)
    }
    self.terms = terms
    defining = Set(instrument.definedTerms.map(\.provision))
  }

  /// Whether a provision defines terms.
  func defines(_ provision: Int) -> Bool { defining.contains(provision) }

  /// What is left of the weight of a vague word.
  func remainder(_ range: TextRange) -> Double {
    !terms.isEmpty && isPartOfTerm(range) ? 0.5 : 1
  }

  /// Whether the words stand inside a use of a defined term.
  private func isPartOfTerm(_ range: TextRange) -> Bool {
    // A term of up to four words may begin before the vague one.
    var start = range.start
    for _ in 0..<4 {
      if beginsTerm(start, through: range.end) { return true }
      guard let previous = wordStart(before: start) else { return false }
      start = previous
    }
    return false
  }

  private func beginsTerm(_ start: Int, through end: Int) -> Bool {
    let bytes = text.bytes
    var stop = start
    while stop < bytes.count, CureFinder.isLetter(bytes[stop]) { stop += 1 }
    guard let candidates = terms[bytes[start..<stop].map(CureFinder.lower)] else { return false }
    return candidates.contains { term in
      let close = start + term.count
      guard close >= end, close <= bytes.count else { return false }
      return bytes[start..<close].elementsEqual(term) { CureFinder.lower($0) == $1 }
    }
  }

  private func wordStart(before offset: Int) -> Int? {
    let bytes = text.bytes
    var index = offset - 1
    guard index >= 0, bytes[index] == 0x20 else { return nil }
    while index > 0, CureFinder.isLetter(bytes[index - 1]) { index -= 1 }
    return index < offset - 1 ? index : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D || byte >= 0x80
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
