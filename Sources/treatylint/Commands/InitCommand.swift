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
    guard force || PackFiles.text(at: path) == nil else {
      throw ValidationError("\(path) is there already; --force replaces it.")
    }
    try ResultFile.write(Array(Self.template.utf8), to: path)
    StandardStreams.complain("wrote \(path)")
  }

  /// The configuration, every line of it a comment or a default.
  static let template = """
    # Configuration of treatylint for the texts in this folder and below.
    # `treatylint config FILE` shows what applies to a text, and which line says so.

    # Other configurations to build on; this one has the last word.
    # extends: [../house-style.yml]

    # Texts that are not to be linted, as seen from this folder.
    # exclude: ["official/**"]

    # Rules by id (`treatylint rules list`) or by the beginning of an id: off, on, advice, warning or error.
    rules:
      # open-list: off
      # dangling-reference: error

    # What is declared about the regime. What is left out stays undeclared: nothing is judged by it, and
    # effects that depend on it are shown with their condition.
    regime:
      # mechanisms: [coercion]        # coercion, persuasion, acculturation: those the drafters rely on
      # stage: both                   # negotiation, in-force or both: the stage that matters
      # pathway: social               # of acculturation: cognitive or social
      # preference-gap: moderate      # low, moderate or high: how far the parties are from what is asked
      # institutionalisation: low     # low, moderate or high
      # delegation: true              # whether interpretation is delegated to a body
      # subject: human-rights

    # Rule packs of your own, files or folders, as seen from this folder.
    # packs: [house-style/]

    # Settings for some texts.
    # overrides:
    #   - paths: ["resolutions/**"]
    #     rules: {missing-time: off}

    # Findings that are accepted, by provision, with the reason: for texts that may not be touched.
    # ignore:
    #   art_4__para_1: vague-obligation because the wording was agreed at the third session

    """
}
