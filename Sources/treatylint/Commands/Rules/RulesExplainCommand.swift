import ArgumentParser
import TreatyLint

/// Explains a rule, a claim or a word of the theory.
struct RulesExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a rule, a claim, a mechanism or a word of the theory.",
    discussion: """
      Example:
        treatylint rules explain vague-obligation
        treatylint rules explain GJ.T3.coercion.precision.1
        treatylint rules explain acculturation
      """)

  @Argument(
    help: "An id, or a word.",
    completion: .custom { _, _, _ in RuleSubject.all.pages(.shipped).map(\.id) })
  var id: String

  @Flag(help: "Write Markdown.")
  var markdown = false

  @OptionGroup var display: DisplayOptions
  @OptionGroup var packs: PackOptions

  func run() throws {
    let search = RulePageSearch(RuleSubject.all.pages(try packs.ruleBook()))
    guard let page = search.page(for: id) else {
      let near = search.suggestions(for: id).map { "'\($0)'" }.joined(separator: ", ")
      StandardStreams.complain(
        "treatylint: error: there is nothing called '\(id)'; "
          + (near.isEmpty ? "`treatylint rules list all` shows all" : "did you mean \(near)?"))
      throw ExitStatus.usage
    }
    try StandardStreams.write(
      markdown ? Array(page.markdown.utf8) : page.text(style: display.style))
  }
}
