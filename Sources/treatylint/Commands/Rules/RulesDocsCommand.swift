import ArgumentParser
import TreatyLint

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes one page of Markdown for each rule.
struct RulesDocsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docs",
    abstract: "Write one Markdown page for each rule, claim and word, with an index.",
    discussion: """
      Example:
        treatylint rules docs --output rule-docs
      """)

  @Option(name: .shortAndLong, help: "The folder to write to; it is made where there is none.")
  var output: String

  @OptionGroup var packs: PackOptions

  func run() throws {
    let pages = RuleSubject.all.pages(try packs.ruleBook())
    if !InputFiles.isFolder(output), mkdir(output, 0o755) != 0 {
      throw ValidationError("\(output): \(String(cString: strerror(errno)).lowercased())")
    }
    let index = RuleListReport().markdownIndex(pages, title: "The rules of treatylint")
    for page in pages {
      try ResultFile.write(Array(page.markdown.utf8), to: "\(output)/\(page.fileName)")
    }
    // Last, so that it names no page that is not there.
    try ResultFile.write(index, to: "\(output)/index.md")
    StandardStreams.complain("wrote \(pages.count) pages to \(output)")
  }
}
