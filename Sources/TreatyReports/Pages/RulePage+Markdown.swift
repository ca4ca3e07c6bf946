import TreatyLinting

extension RulePage {
  /// The page as Markdown.
  public var markdown: String {
    var parts = ["# \(MarkdownText.escaped(id))", MarkdownText.escaped(summary)]
    parts.append("*\(lead)*")
    for section in sections {
      parts.append("## \(MarkdownText.escaped(section.heading))")
      parts += section.blocks.map(Self.markdown)
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// What the page is about, and how much its findings matter.
  var lead: String {
    guard let severity else { return subject.rawValue }
    return "\(subject.rawValue), \(severity.rawValue) by default"
  }

  private static func markdown(_ block: Block) -> String {
    switch block {
    case .paragraph(let text):
      return MarkdownText.escaped(text)
    case .list(let points):
      return points.map { "- " + MarkdownText.escaped($0) }.joined(separator: "\n")
    case .facts(let facts):
      return facts.map {
        "- **\(MarkdownText.escaped($0.name))**: \(MarkdownText.escaped($0.value))"
      }.joined(separator: "\n")
    case .example(let text, let isGood):
      let lead = isGood.map { $0 ? "Right: " : "Wrong: " } ?? ""
      return "> \(lead)\(MarkdownText.escaped(text))"
    case .code(let text):
      let fence = MarkdownText.fence(for: text)
      return "\(fence)\n\(text)\n\(fence)"
    }
  }
}
