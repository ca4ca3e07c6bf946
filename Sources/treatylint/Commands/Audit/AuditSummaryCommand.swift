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
      every instrument among them (- is standard output). With --compare they hold the comparison.

      Example:
        treatylint audit summary audit.sqlite
        treatylint audit summary audit.sqlite --html audit.html --csv audit.csv
        treatylint audit summary old.sqlite --compare new.sqlite --html compared.html
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

  private var counted: String? { language == "all" ? nil : language }

  func run() throws {
    do {
      let summary = try AuditSummary(AuditStore(reading: database), language: counted)
      let style = display.style
      if let compare {
        let other = try AuditSummary(AuditStore(reading: compare), language: counted)
        let comparison = SummaryComparison(first: database, summary, second: compare, other)
        let heading = title ?? "\(Self.name(database)) and \(Self.name(compare))"
        try deliver(
          page: { ComparisonPage(title: heading).render(comparison) },
          table: { ComparisonCSV().render(comparison) },
          text: { comparison.render(width: style.width) })
        return
      }
      try deliver(
        page: { SummaryPage(title: title ?? "Audit of \(Self.name(database))").render(summary) },
        table: { SummaryCSV().render(summary) },
        text: {
          SummaryText(width: style.width, ascii: style.signs == .ascii).render(summary)
        })
    } catch let error as AuditError {
      StandardStreams.complain(lines: "\(error)")
      throw ExitStatus.usage
    }
  }

  private static func name(_ path: String) -> String {
    URL(fileURLWithPath: path).lastPathComponent
  }

  /// Writes what was asked for: the page, the table, or else the text.
  private func deliver(page: () -> String, table: () -> [UInt8], text: () -> String) throws {
    if let html { try ResultFile.write(Array(page().utf8), to: html) }
    if let csv { try ResultFile.write(table(), to: csv) }
    if html == nil, csv == nil { try StandardStreams.write(Array(text().utf8)) }
  }
}
