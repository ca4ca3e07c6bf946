import ArgumentParser
import TreatyLint

/// Writes a text in another format.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Write a text as Akoma Ntoso 3.0.",
    discussion: """
      Every word is kept; the result validates against the schema of the OASIS standard. Nothing is \
      invented: where the schema demands an author, a date or a country that the text does not give, \
      a placeholder stands (#unknown, 0001-01-01, zz), and a note on standard error says so.

      Example:
        treatylint convert --to akn draft.txt > draft.akn.xml
      """)

  /// The formats that can be written.
  enum Target: String, ExpressibleByArgument, CaseIterable {
    case akn
  }

  @Argument(help: "A treaty text; - for standard input.", completion: .file())
  var path: String

  @OptionGroup var format: FormatOptions

  @Option(help: "The format to write.")
  var to: Target = .akn

  @Option(name: .shortAndLong, help: "The file to write; by default, standard output.")
  var output: String?

  func run() throws {
    var status = CommandStatus()
    try OverwriteCheck.check([output].compactMap(\.self), against: [path])
    switch try format.reading().instrument(at: path) {
    case .failure(let failure): status.note([failure.diagnostic])
    case .success(let instrument):
      status.note(instrument.diagnostics)
      let writer = AkomaNtosoWriter()
      try ResultFile.write(writer.write(instrument), to: output)
      let missing = writer.placeholders(of: instrument).map(\.sentencePart)
      if !missing.isEmpty {
        StandardStreams.complain(
          "\(instrument.source.name): note: Akoma Ntoso demands what this text does not give; "
            + "placeholders stand for \(missing.joined(separator: ", "))")
      }
    }
    try status.finish()
  }
}
