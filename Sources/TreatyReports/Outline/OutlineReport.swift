public import TreatyLinting
import TreatyText

/// The structure of an instrument as a tree: for each provision its line, kind, label, heading or first
/// words, and eId.
public struct OutlineReport: Sendable {
  /// How the terminal shows it.
  public var style: TerminalStyle
  /// Whether square brackets are listed below the tree.
  public var showsBrackets: Bool

  /// Creates a report.
  public init(style: TerminalStyle = .plain, showsBrackets: Bool = false) {
    self.style = style
    self.showsBrackets = showsBrackets
  }

  /// The outline of an input.
  public func outline(_ input: Analysis) -> [UInt8] {
    let instrument = input.instrument
    var tree = OutlineTree(instrument, TerminalPage(style))
    tree.page.write(instrument.source.name, .bold)
    let facts = [
      instrument.kind.rawValue, instrument.format.rawValue, instrument.language,
      "\(FindingSummary.counted(instrument.units.count, "provision")) in a tree of "
        + FindingSummary.counted(instrument.provisions.count, "node"),
    ]
    tree.page.line("  " + facts.joined(separator: ", "), .dim)
    tree.writeAll()
    if showsBrackets { tree.writeBrackets() }
    return tree.page.bytes
  }
}
