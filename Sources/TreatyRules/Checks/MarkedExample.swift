import TreatyText

/// An example of a rule, with the words marked that the rule is to match.
struct MarkedExample {
  /// A stretch of the text.
  struct Piece {
    var text: String
    var isMarked: Bool
  }

  /// A way to write an example differently without changing what it says.
  enum Variant: CaseIterable {
    case asWritten, afterOtherScripts, withWindowsLines, withNoBreakSpaces, inCapitals, rewrapped

    /// How the variant is called in mistakes, after "the example".
    var name: String {
      switch self {
      case .asWritten: ""
      case .afterOtherScripts: " after a sentence in other scripts"
      case .withWindowsLines: " with CR LF for spaces"
      case .withNoBreakSpaces: " with no-break spaces"
      case .inCapitals: " in capitals"
      case .rewrapped: " with a word on each line"
      }
    }
  }

  /// The text in pieces.
  let pieces: [Piece]

  /// Reads an example.
  ///
  /// - Throws: where the marks do not pair.
  init(_ node: DataNode) throws(DataError) {
    var pieces: [Piece] = []
    var current = Piece(text: "", isMarked: false)
    for scalar in try node.string().unicodeScalars {
      switch scalar {
      case "«" where !current.isMarked, "»" where current.isMarked:
        if current.isMarked, current.text.isEmpty {
          throw node.error("the marks « » hold nothing", suggestion: "mark the words matched")
        }
        pieces.append(current)
        current = Piece(text: "", isMarked: !current.isMarked)
      case "«", "»":
        throw node.error(
          "'\(scalar)' stands where it pairs with none", suggestion: "write «words matched»")
      default: current.text.unicodeScalars.append(scalar)
      }
    }
    guard !current.isMarked else {
      throw node.error("'«' is not closed", suggestion: "add '»' after the words matched")
    }
    pieces.append(current)
    self.pieces = pieces
  }

  /// Whether any words are marked.
  var hasMarks: Bool { pieces.contains(where: \.isMarked) }

  /// The bytes of a variant and where its marked words lie.
  func bytes(_ variant: Variant) -> (bytes: [UInt8], marks: [TextRange]) {
    var bytes: [UInt8] = []
    var marks: [TextRange] = []
    if variant == .afterOtherScripts { bytes += Array("Преамбула — “été” 前文. ".utf8) }
    for piece in pieces {
      let text =
        switch variant {
        case .asWritten, .afterOtherScripts: piece.text
        case .withWindowsLines: piece.text.replacing(" ", with: "\r\n")
        case .withNoBreakSpaces: piece.text.replacing(" ", with: "\u{A0}")
        case .inCapitals: piece.text.uppercased()
        case .rewrapped: piece.text.replacing(" ", with: "\n   ")
        }
      let start = bytes.count
      bytes += Array(text.utf8)
      if piece.isMarked { marks.append(TextRange(start, bytes.count)) }
    }
    return (bytes, marks)
  }
}
