import Foundation

/// A change to a text that must not change what is found in it.
enum Variation: String, CaseIterable, Sendable, CustomStringConvertible {
  case carriageReturnLineFeed = "CR LF line ends"
  case carriageReturn = "CR line ends"
  case trailingSpaces = "spaces at line ends"
  case noFinalLineEnd = "no line end at the end"
  case byteOrderMark = "a byte order mark"
  case utf16 = "UTF-16"
  case decomposed = "decomposed letters"
  case composed = "composed letters"
  case narrow = "lines of 60 columns"
  case middle = "lines of 72 columns"
  case wide = "lines of 80 columns"
  case widest = "lines of 100 columns"

  var description: String { rawValue }

  /// Whether it moves words from line to line; XML and Markdown tables would become other texts.
  var isWrapping: Bool { columns != nil }

  /// How wide its lines are; `nil` where they stay as they are.
  private var columns: Int? {
    switch self {
    case .narrow: 60
    case .middle: 72
    case .wide: 80
    case .widest: 100
    default: nil
    }
  }

  /// The text, changed.
  func apply(to text: String) -> [UInt8] {
    switch self {
    case .carriageReturnLineFeed: bytes(text.replacing("\n", with: "\r\n"))
    case .carriageReturn: bytes(text.replacing("\n", with: "\r"))
    case .trailingSpaces: bytes(text.replacing("\n", with: " \t \n"))
    case .noFinalLineEnd: bytes(String(text.reversed().drop { $0 == "\n" }.reversed()))
    case .byteOrderMark: [0xEF, 0xBB, 0xBF] + bytes(text)
    case .utf16: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .decomposed: bytes(text.decomposedStringWithCanonicalMapping)
    case .composed: bytes(text.precomposedStringWithCanonicalMapping)
    case .narrow, .middle, .wide, .widest: bytes(Self.wrapped(text, to: columns ?? 80))
    }
  }

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  /// The paragraphs of a text, each wrapped anew; lines that are short stay as they are.
  static func wrapped(_ text: String, to width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard line.count > width else { return String(line) }
      let indent = line.prefix { $0 == " " }
      var lines: [String] = []
      var current = String(indent)
      for word in line.split(separator: " ") {
        if current.count + 1 + word.count > width, current.count > indent.count {
          lines.append(current)
          current = String(indent) + word
        } else {
          current += (current.count > indent.count ? " " : "") + word
        }
      }
      return (lines + [current]).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// Whether a text shows that its lines are wrapped: at least two break off amid a sentence. Where every line
  /// happens to end with one, it is the same text as one with a paragraph on each line.
  static func showsWrapping(_ text: String) -> Bool {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return zip(lines, lines.dropFirst()).count { line, next in
      line.last.map { $0.isLetter || $0 == "," } ?? false && next.first?.isLowercase ?? false
    } >= 2
  }
}
