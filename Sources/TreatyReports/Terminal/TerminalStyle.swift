/// How a terminal shows things: its width, and whether it has colour and line-drawing signs.
///
/// Every report says the same without colour as with it: colour is only ever added to signs and words.
public struct TerminalStyle: Sendable, Hashable {
  /// The signs that the terminal can show.
  public enum Signs: Sendable, Hashable {
    /// Lines, arrows and blocks.
    case unicode
    /// Nothing beyond ASCII is added to the text.
    case ascii
  }

  /// The narrowest width that is laid out for, in columns.
  public static let narrowest = 40

  /// The width in columns; never less than ``narrowest``.
  public let width: Int
  /// Whether colour is used.
  public let hasColor: Bool
  /// The signs used.
  public let signs: Signs

  /// Creates a style; widths below ``narrowest`` count as that.
  public init(width: Int = 80, hasColor: Bool = false, signs: Signs = .unicode) {
    self.width = max(width, Self.narrowest)
    self.hasColor = hasColor
    self.signs = signs
  }

  /// Plain text, 80 columns wide: for files and pipes.
  public static let plain = TerminalStyle()
}

/// What a stretch of text is shown with (ECMA-48 SGR parameters).
enum Ink: String {
  case bold = "1"
  case dim = "2"
  case red = "31"
  case green = "32"
  case yellow = "33"
  case blue = "34"
  case magenta = "35"
  case cyan = "36"
  case boldRed = "1;31"
  case boldGreen = "1;32"
  case boldYellow = "1;33"
  case boldBlue = "1;34"
}

/// The signs that reports draw with, one column each but for some of ASCII.
struct SignSet {
  let line: String
  let heavyLine: String
  let up: String
  let down: String
  let none: String
  let full: String
  let empty: String
  let ellipsis: String
  let dot: String
  let dash: String
  let gutter: String
  let plusMinus: String
  let arrow: String
  let branch: String
  let lastBranch: String
  let trunk: String

  init(_ signs: TerminalStyle.Signs) {
    switch signs {
    case .unicode:
      (line, heavyLine, up, down, none, full, empty) = ("─", "━", "▲", "▼", "·", "■", "□")
      (ellipsis, dot, dash, gutter, plusMinus, arrow) = ("…", "·", "–", "│", "±", "→")
      (branch, lastBranch, trunk) = ("├─ ", "└─ ", "│  ")
    case .ascii:
      (line, heavyLine, up, down, none, full, empty) = ("-", "=", "+", "-", ".", "#", ".")
      (ellipsis, dot, dash, gutter, plusMinus, arrow) = ("...", "-", "-", "|", "+/-", "->")
      (branch, lastBranch, trunk) = ("|- ", "`- ", "|  ")
    }
  }
}
