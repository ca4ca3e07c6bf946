public import TreatyLinting
import TreatyAssessment
public import TreatyEffects
import TreatyRules
import TreatyText

/// The assessment for a reader: one block for each provision, with the words that count marked beneath
/// the text, what they come to, and the effects to expect.
public struct AssessmentTable: Sendable {
  /// How the terminal shows it.
  public var style: TerminalStyle
  /// The claims by which the effects were derived; effects name them by id.
  public var claims: ClaimBook

  /// Whether provisions to which no claim speaks have blocks too, and cells name up to three claims;
  /// otherwise the former are named in a line, and cells name the claim that weighs most.
  public var showsAll: Bool

  /// Creates a table.
  public init(
    style: TerminalStyle = .plain, claims: ClaimBook = .shipped, showsAll: Bool = false
  ) {
    self.style = style
    self.claims = claims
    self.showsAll = showsAll
  }

  /// The blocks of an input.
  public func blocks(_ input: Analysis) -> [UInt8] {
    var blocks = ProvisionBlocks(input, claims, TerminalPage(style), showsAll: showsAll)
    blocks.writeHead()
    blocks.writeAll()
    return blocks.page.bytes
  }

  /// What the signs mean; once, behind the last input.
  public func key() -> [UInt8] {
    var page = TerminalPage(style)
    let signs = page.signs
    page.line(String(repeating: signs.heavyLine, count: style.width), .dim)
    page.column("Marks", width: 10, .bold)
    var column = 10
    for category in EvidenceMark.categories {
      guard let sign = EvidenceMark.sign(of: category) else { continue }
      let width = DisplayWidth.of(sign.name) + 4
      if column + width > style.width {
        page.endLine()
        page.space(10)
        column = 10
      }
      page.write("\(sign.letter) ", sign.ink)
      page.write(sign.name)
      page.space(2)
      column += width
    }
    page.endLine()
    page.column("Effects", width: 10, .bold)
    page.flow(
      "\(signs.up) favourable  \(signs.down) adverse  \(signs.up)\(signs.down) mixed  \(signs.none) none; "
        + "one sign weak, two moderate, three strong. What theory lets one expect, not a prediction.",
      indent: 10)
    return page.bytes
  }
}
