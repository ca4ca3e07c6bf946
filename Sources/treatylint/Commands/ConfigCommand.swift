import ArgumentParser
import TreatyLint

/// Shows the configuration of a text.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Show what configuration applies to a text, and which line says so.",
    discussion: """
      Example:
        treatylint config drafts/convention.txt
      """)

  @Argument(help: "The text.", completion: .file())
  var file: String

  func run() throws {
    do {
      let configuration = try ConfigurationReader.nearest(to: file)
      let rules = LintRuleBook.shipped
      _ = try configuration.lintOptions(for: rules)
      let name = PrintableText.line(file)
      var output =
        configuration.files.isEmpty
        ? "no \(ConfigurationFile.names[0]) applies to \(name): defaults\n"
        : "\(name): \(configuration.files.reversed().joined(separator: ", extending "))\n"
      if configuration.isExcluded { output += "the text is excluded from linting\n" }
      if FileKind(file).isAbsent {
        let near = NearPath.file(file).map { "; did you mean '\($0)'?" } ?? ""
        StandardStreams.complain(
          "\(file): note: there is no such file\(near); this would apply to one")
      }
      let items = configuration.explanation(for: rules)
      let keys = items.map(\.key.count).max() ?? 0
      let values = items.map(\.value.count).max() ?? 0
      for item in items {
        output += item.key + String(repeating: " ", count: keys - item.key.count + 2)
        output += item.value + String(repeating: " ", count: values - item.value.count + 2)
        output += item.origin + "\n"
      }
      try StandardStreams.write(Array(PrintableText.lines(output).utf8))
    } catch let error as DataError {
      StandardStreams.complain(lines: "\(error)")
      throw ExitStatus.usage
    } catch let errors as DataErrors {
      StandardStreams.complain(lines: "\(errors)")
      throw ExitStatus.usage
    }
  }
}
