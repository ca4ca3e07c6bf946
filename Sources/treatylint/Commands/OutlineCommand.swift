import ArgumentParser
import TreatyAudit
import TreatyLint

/// Prints the structure of texts as trees.
struct OutlineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outline",
    abstract: "Show the structure of a text as a tree of provisions.",
    discussion: """
      Example:
        treatylint outline --brackets Corpora/tailings-dams-negotiating-draft.txt
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var display: DisplayOptions

  @Flag(help: "List the square brackets below each tree.")
  var brackets = false

  func run() async throws {
    let report = OutlineReport(style: display.style, showsBrackets: brackets)
    let reading = try input.reading()
    var status = CommandStatus()
    let (files, diagnostics) = InputFiles.expand(input.paths)
    status.note(diagnostics)
    try await InOrder.forEach(files, width: input.width) { path in
      reading.instrument(at: path)
    } consume: { outcome in
      switch outcome {
      case .failure(let failure): status.note([failure.diagnostic])
      case .success(let instrument):
        status.note(instrument.diagnostics)
        try StandardStreams.write(report.outline(Analysis(instrument: instrument)))
      }
    }
    try status.finish()
  }
}
