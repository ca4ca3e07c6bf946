import ArgumentParser
import TreatyLint

/// Writes a commented configuration to start from.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a commented \(ConfigurationFile.names[0]) to start from.",
    discussion: """
      Example:
        treatylint init drafts/
      """)

  @Argument(help: "The folder to write it to.")
  var folder = "."

  @Flag(help: "Replace a configuration that is there.")
  var force = false

  func run() throws {
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    let path = base + ConfigurationFile.names[0]
    guard InputFiles.isFolder(folder) else {
      throw ValidationError("\(folder) is no folder.")
    }
    guard force || FileKind(path).isAbsent else {
      throw ValidationError("\(path) is there already; --force replaces it.")
    }
    try ResultFile.write(Array(ConfigurationTemplate.text.utf8), to: path)
    StandardStreams.complain("wrote \(path)")
  }
}
