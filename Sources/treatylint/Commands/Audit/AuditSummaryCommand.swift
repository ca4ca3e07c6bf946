import ArgumentParser
import TreatyAudit
import TreatyLint

/// Draws the summary of an audit.
struct AuditSummaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "Summarise an audit: distributions, trends, extremes.",
    discussion: """
      Example:
        treatylint audit summary audit.sqlite
        treatylint audit summary audit.sqlite --html audit.html
        treatylint audit summary old.sqlite --compare new.sqlite
      """)

  @Argument(help: "The database of an audit.")
  var database: String

  @Option(help: "Also write the summary as a page with plots.")
  var html: String?

  @Option(help: "Compare with another audit: other rules, or another corpus.")
  var compare: String?

  @OptionGroup var display: DisplayOptions

  func run() throws {
    do {
      let summary = try AuditSummary(AuditStore(reading: database))
      if let compare {
        let other = try AuditSummary(AuditStore(reading: compare))
        let comparison = SummaryComparison(first: database, second: compare)
        try StandardStreams.write(Array(comparison.render(summary, other).utf8))
        return
      }
      let text = SummaryText(width: display.style.width).render(summary)
      try StandardStreams.write(Array(text.utf8))
      if let html {
        let page = SummaryPage(title: "Audit of \(database)").render(summary)
        try ResultFile.write(Array(page.utf8), to: html)
        StandardStreams.complain("wrote \(html)")
      }
    } catch let error as AuditError {
      StandardStreams.complain("\(error)")
      throw ExitStatus.usage
    }
  }
}
