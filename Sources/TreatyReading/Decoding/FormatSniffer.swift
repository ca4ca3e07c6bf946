import TreatyText

/// Finds the format of a file from its content.
enum FormatSniffer {
  /// Elements of HTML that open Markdown files; no XML format of treaties begins with one.
  private static let htmlElements: Set<String> = [
    "meta", "p", "br", "div", "span", "a", "b", "i", "em", "strong", "img", "hr", "center", "font",
    "table", "ul", "ol", "li", "h1", "h2", "h3", "sup", "sub", "u", "style", "link",
  ]

  static func format(of source: SourceText) -> Instrument.Format {
    let bytes = source.bytes
    let start = TextBytes.skipSpace(bytes, from: 0, to: bytes.count)
    if XMLReader.recognizes(bytes), !opensHTML(bytes, from: start) { return .xml }
    return MarkdownMarks.isMarkdown(source) ? .markdown : .text
  }

  private static func opensHTML(_ bytes: [UInt8], from start: Int) -> Bool {
    var end = start + 1
    while end < bytes.count, end - start < 40,
      TextBytes.isASCIILetter(bytes[end]) || TextBytes.isDigit(bytes[end])
    {
      end += 1
    }
    guard end > start + 1 else { return false }
    return htmlElements.contains(
      String(decoding: bytes[(start + 1)..<end], as: UTF8.self).lowercased())
  }
}
