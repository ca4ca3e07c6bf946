import TreatyLinting

/// Lists of rules, claims and words.
public struct RuleListReport: Sendable {
  /// How the terminal shows it.
  public var style: TerminalStyle

  /// Creates a report.
  public init(style: TerminalStyle = .plain) {
    self.style = style
  }

  /// A line for each page: its id, how much it matters, and what it is.
  public func table(_ pages: [RulePage]) -> [UInt8] {
    var page = TerminalPage(style)
    let widest = pages.map { DisplayWidth.of($0.id) }.max() ?? 0
    let width = min(widest, style.width / 2) + 2
    for entry in pages {
      page.column(entry.id, width: width, .bold)
      var column = width
      if DisplayWidth.of(entry.id) + 2 > width {
        page.endLine()
        page.space(width)
      }
      if let severity = entry.severity {
        page.column(severity.rawValue, width: 9, severity.ink)
        column += 9
      }
      page.flow(entry.summary, indent: column)
    }
    return page.bytes
  }

  /// The pages as JSON: an array with the facts of each.
  public func json(_ pages: [RulePage]) -> [UInt8] {
    var json = JSONWriter(indented: true)
    json.array { json in
      for page in pages {
        json.object { json in
          json.key("id")
          json.string(page.id)
          json.key("subject")
          json.string(page.subject.rawValue)
          json.key("severity")
          json.string(orNull: page.severity?.rawValue)
          json.key("summary")
          json.string(page.summary)
          json.key("markdown")
          json.string(page.markdown)
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  /// The page that stands before the pages of a folder of Markdown: a table of what they are about.
  public func markdownIndex(_ pages: [RulePage], title: String) -> [UInt8] {
    var bytes = Array("# \(MarkdownText.escaped(title))\n\n".utf8)
    bytes.append(text: "| Id | | What it is |\n|---|---|---|\n")
    for page in pages {
      bytes.append(
        text:
          "| [\(MarkdownText.escaped(page.id))](\(page.fileName)) | \(page.severity?.rawValue ?? "") "
          + "| \(MarkdownText.escaped(page.summary)) |\n")
    }
    return bytes
  }
}

extension RulePage {
  /// The name of the file for the page in a folder of Markdown.
  public var fileName: String { "\(id).md" }
}
