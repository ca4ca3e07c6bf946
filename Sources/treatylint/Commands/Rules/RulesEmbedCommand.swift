import ArgumentParser
import TreatyLint

/// Writes the Swift source that embeds `Rules/`; for those who work on treatylint itself.
struct RulesEmbedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "embed",
    abstract: "Regenerate the source that embeds the shipped rules, in a checkout of treatylint.",
    shouldDisplay: false)

  @Option(help: "The folder of the rules.")
  var rules = "Rules"

  @Option(help: "The folder of the generated source.")
  var output = "Sources/TreatyRules/Shipped/Generated"

  func run() throws {
    var files: [(path: String, yaml: String)] = []
    for folder in FolderListing.names(in: rules) where InputFiles.isFolder("\(rules)/\(folder)") {
      for path in FolderListing.files(in: "\(rules)/\(folder)", ending: ".yml") {
        files.append((String(path.dropFirst(rules.utf8.count + 1)), PackFiles.text(at: path) ?? ""))
      }
    }
    for path in FolderListing.files(in: rules, ending: ".yml") {
      files.append((String(path.dropFirst(rules.utf8.count + 1)), PackFiles.text(at: path) ?? ""))
    }
    guard !files.isEmpty else {
      throw ValidationError("There are no rules in \(rules); run this at the top of a checkout.")
    }
    do {
      for source in try ShippedSource.generate(from: files) {
        try FileBytes.write(Array(source.contents.utf8), to: "\(output)/\(source.name)")
      }
    } catch let error as DataError {
      StandardStreams.complain(lines: "\(error)")
      throw ExitStatus.usage
    } catch let failure as FileBytes.Failure {
      throw ValidationError("\(output): \(failure.problem)")
    }
  }
}
