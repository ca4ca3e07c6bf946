public import TreatyLinting
import TreatyAssessment
public import TreatyEffects
import TreatyText

/// The assessment as one HTML page: the text with the words that count marked in it, what they come to,
/// and the effects to expect, each with the claims behind it.
///
/// Nothing is fetched; it prints, fits a phone, and says the same without colour: each mark carries the
/// letter of its category.
public struct HTMLReport: Sendable {
  /// What made the page.
  public var tool: ToolIdentity
  /// The claims by which the effects were derived.
  public var claims: ClaimBook

  /// Creates a report.
  public init(tool: ToolIdentity, claims: ClaimBook = .shipped) {
    self.tool = tool
    self.claims = claims
  }

  /// The page with all inputs.
  public func page(_ inputs: [Analysis]) -> [UInt8] {
    var bytes: [UInt8] = []
    let titles = inputs.map { $0.instrument.title ?? $0.instrument.source.name }
    let title = titles.count == 1 ? titles[0] : "\(titles.count) instruments"
    bytes.append(
      text: """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(XMLText.escaped(title)): treatylint</title>
        <style>\(Self.style)</style>
        </head>
        <body>
        <main>

        """)
    for (index, input) in inputs.enumerated() {
      HTMLInstrument(input, claims: claims, prefix: inputs.count > 1 ? "\(index + 1)-" : "")
        .write(to: &bytes)
    }
    writeKey(to: &bytes)
    bytes.append(text: "</main>\n</body>\n</html>\n")
    return bytes
  }

  private func writeKey(to bytes: inout [UInt8]) {
    bytes.append(text: "<footer>\n<p class=\"key\">")
    for category in EvidenceMark.categories {
      guard let sign = EvidenceMark.sign(of: category) else { continue }
      bytes.append(
        text: "<mark class=\"\(sign.letter)\" data-key=\"\(sign.letter)\">\(sign.name)</mark> ")
    }
    bytes.append(
      text: """
        </p>
        <p>▲ favourable to what the mechanism needs at that stage, ▼ adverse, ▲▼ both, · none; one sign weak, two
        moderate, three strong. Claims are those of Goodman &amp; Jinks 2004, 54 Duke L.J. 621, with its pages;
        <em>inferred</em> ones are our own conclusions. They say what theory lets one expect, and predict nothing.</p>
        <p>\(XMLText.escaped(tool.name)) \(XMLText.escaped(tool.version)), rules \(XMLText.escaped(tool.rules))</p>
        </footer>

        """)
  }
}
