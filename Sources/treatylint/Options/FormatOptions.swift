public import ArgumentParser
public import TreatyLint

extension Instrument.Format: ExpressibleByArgument {
  /// Short names that people type.
  private static let aliases: [String: Instrument.Format] = [
    "txt": .text, "md": .markdown, "akn": .akomaNtoso,
  ]

  /// Creates the format from its name or its short name, in any case.
  public init?(argument: String) {
    let name = argument.lowercased()
    guard let format = Instrument.Format(rawValue: name) ?? Self.aliases[name] else { return nil }
    self = format
  }
}

/// What form the inputs have.
struct FormatOptions: ParsableArguments {
  @Option(
    name: .customLong("format-in"),
    help:
      "The format of the inputs (also txt, md and akn); by default it is told from their content."
  )
  var format: Instrument.Format?

  @Option(
    name: .customLong("xml-map"),
    help: "A file that says what the elements of an XML format are.",
    completion: .file(extensions: ["yml", "yaml"]))
  var mapping: String?

  @Option(
    name: .customLong("stdin-filename"),
    help: "What standard input is called in reports.")
  var standardInputName: String?

  @Option(
    name: .customLong("set-limit"), parsing: .singleValue,
    help: ArgumentHelp(
      "Raise or lower a limit, such as file-size=512MB; LIMITS.md lists them; may be repeated.",
      valueName: "name=value"),
    completion: .list(Limits.names.map { $0 + "=" }))
  var limitSettings: [String] = []

  func validate() throws { _ = try limits }

  /// How much is read before an input is refused.
  var limits: Limits { get throws { try Limits(limitSettings) } }

  /// What an input is called in reports.
  func name(of path: String) -> String {
    path == "-" ? standardInputName ?? "-" : path
  }

  /// How files are read.
  ///
  /// - Throws: the exit code, after saying what is wrong with a mapping.
  func reading() throws -> FileReading {
    let limits = try limits
    var options = ReadingOptions(limits: limits.reading)
    if let mapping {
      do {
        options.xmlMapping = try XMLMapping(PackFiles.node(at: mapping))
      } catch {
        StandardStreams.complain(lines: "\(error)")
        throw ExitStatus.usage
      }
    }
    return FileReading(
      format: format, options: options, standardInputName: standardInputName ?? "-",
      largestFile: limits.fileBytes)
  }
}
