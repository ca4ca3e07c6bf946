import ArgumentParser

/// What the linter knows.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List, explain and check what the linter knows.",
    discussion: """
      Example:
        treatylint rules list
        treatylint rules explain vague-obligation
      """,
    subcommands: [
      RulesListCommand.self, RulesExplainCommand.self, RulesHitsCommand.self,
      RulesCheckCommand.self,
      RulesDocsCommand.self, RulesEmbedCommand.self,
    ])
}
