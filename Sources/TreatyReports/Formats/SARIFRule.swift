import TreatyLinting

/// A rule as a `reportingDescriptor`.
struct SARIFRule {
  /// The most that code scanning takes of a description, in characters.
  private static let descriptionLimit = 1024

  let page: RulePage

  init(_ page: RulePage) {
    self.page = page
  }

  func write(into json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.string(page.id)
      json.key("name")
      json.string(String(page.id.prefix(255)))
      json.key("shortDescription")
      Self.text(Self.cut(page.summary.isEmpty ? page.id : page.summary), into: &json)
      json.key("fullDescription")
      Self.text(Self.cut(fullDescription), into: &json)
      json.key("help")
      json.object { json in
        json.key("text")
        json.string(help)
        json.key("markdown")
        json.string(page.markdown)
      }
      json.key("defaultConfiguration")
      json.object { json in
        json.key("level")
        json.string(Self.level(page.severity ?? .warning))
      }
      json.key("properties")
      json.object { json in
        json.key("tags")
        json.strings(["treaty", "drafting"])
        json.key("precision")
        json.string("medium")
        json.key("problem.severity")
        json.string(Self.problemSeverity(page.severity ?? .warning))
      }
    }
  }

  /// The first paragraph of the page, or its summary.
  private var fullDescription: String {
    for block in page.sections.flatMap(\.blocks) {
      if case .paragraph(let text) = block, !text.isEmpty { return text }
    }
    return page.summary.isEmpty ? page.id : page.summary
  }

  /// The page as plain text.
  private var help: String {
    String(decoding: page.text(style: TerminalStyle(width: 100, signs: .ascii)), as: UTF8.self)
  }

  static func text(_ text: String, into json: inout JSONWriter) {
    json.object { json in
      json.key("text")
      json.string(text)
    }
  }

  private static func cut(_ text: String) -> String {
    text.count <= descriptionLimit ? text : text.prefix(descriptionLimit - 1) + "…"
  }

  static func level(_ severity: Finding.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .advice: "note"
    }
  }

  private static func problemSeverity(_ severity: Finding.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .advice: "recommendation"
    }
  }
}
