import ArgumentParser
import Foundation
import TreatyAudit
import TreatyLint

/// Draws the summary of an audit.
struct AuditSummaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "Summarise an audit: distributions, trends, extremes.",
    discussion: """
      Prints tables with bars; --html writes a page with plots, --csv one table of every figure, \
      every instrument among them (- is standard output).

      Example:
        treatylint audit summary audit.sqlite
        treatylint audit summary audit.sqlite --html audit.html --csv audit.csv
        treatylint audit summary old.sqlite --compare new.sqlite
      """)

  @Argument(help: "The database of an audit.")
  var database: String

  @Option(help: ArgumentHelp("Write the summary as a page with plots.", valueName: "file"))
  var html: String?

  @Option(help: ArgumentHelp("Write the summary as one table.", valueName: "file"))
  var csv: String?

  @Option(
    help: ArgumentHelp(
      "Compare with another audit: other rules, or another corpus.", valueName: "database"))
  var compare: String?

  @Option(
    help: ArgumentHelp(
      "Count the instruments in this language (all for every one): the rules know English.",
      valueName: "code"))
  var language = "en"

  @Option(help: ArgumentHelp("The heading of the page.", valueName: "text"))
  var title: String?

  @OptionGroup var display: DisplayOptions

  func validate() throws {
    if compare != nil, html != nil || csv != nil {
      throw ValidationError("--compare prints a table; leave --html and --csv out.")
    }
  }

  private var counted: String? { language == "all" ? nil : language }

  func run() throws {
    do {
      let summary = try AuditSummary(AuditStore(reading: database), language: counted)
      let style = display.style
      if let compare {
        let other = try AuditSummary(AuditStore(reading: compare), language: counted)
        let comparison = SummaryComparison(first: database, summary, second: compare, other)
        try StandardStreams.write(Array(comparison.render(width: style.width).utf8))
        return
      }
      if let html {
        let name = URL(fileURLWithPath: database).lastPathComponent
        let page = SummaryPage(title: title ?? "Audit of \(name)").render(summary)
        try ResultFile.write(Array(page.utf8), to: html)
      }
      if let csv { try ResultFile.write(SummaryCSV().render(summary), to: csv) }
      if html == nil, csv == nil {
        let text = SummaryText(width: style.width, ascii: style.signs == .ascii).render(summary)
        try StandardStreams.write(Array(text.utf8))
      }
    } catch let error as AuditError {
      StandardStreams.complain(lines: "\(error)")
      throw ExitStatus.usage
    }
  }
}
