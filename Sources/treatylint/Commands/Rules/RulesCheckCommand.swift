import ArgumentParser
import TreatyLint

/// Checks rule packs: their form, their examples, patterns that can never match.
struct RulesCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Check rule packs and run their examples; the shipped packs, unless others are named.",
    discussion: """
      Every example is also run with a multi-byte prefix, CR LF line ends, no-break spaces, capitals \
      and lines wrapped anew. Leaves with 2 where something is wrong.

      Example:
        treatylint rules check my-pack/
      """)

  @Argument(help: "Packs: files, or folders of .yml files.")
  var packs: [String] = []

  @Flag(help: "Also show what is worth a look but not wrong.")
  var notes = false

  func run() throws {
    let check: RuleBookCheck
    do {
      check =
        packs.isEmpty
        ? RuleBookCheck(packs: RuleBook.shippedPacks, base: [])
        : try onTopOfShipped(PackFiles.packs(at: packs) { StandardStreams.complain($0) })
    } catch {
      StandardStreams.complain(lines: "\(error)")
      throw ExitStatus.usage
    }
    try report(check)
  }

  /// Checks packs on top of the shipped ones; a file of those takes the place of what is embedded.
  private func onTopOfShipped(_ nodes: [DataNode]) -> RuleBookCheck {
    func name(_ node: DataNode) -> String {
      (node["pack"]?.text ?? "") + "/" + (node.file.split(separator: "/").last ?? "")
    }
    let names = Set(nodes.map(name))
    return RuleBookCheck(
      packs: nodes, base: RuleBook.shippedPacks.filter { !names.contains(name($0)) })
  }

  private func report(_ check: RuleBookCheck) throws {
    var output = ""
    for error in check.errors { output += "\(error)\n" }
    if notes {
      for note in check.notes {
        output += "\(note)".replacingFirst(": error: ", with: ": note: ") + "\n"
      }
    }
    output +=
      [(check.ruleCount, "rule"), (check.patternCount, "pattern")]
      .map(FindingSummary.counted).joined(separator: ", ")
      + ", \(FindingSummary.counted(check.textCount, "text")) matched: "
      + "\(FindingSummary.counted(check.errors.count, "error")), "
      + FindingSummary.counted(check.notes.count, "note")
      + (notes || check.notes.isEmpty ? "\n" : " (--notes shows them)\n")
    try StandardStreams.write(Array(PrintableText.lines(output).utf8))
    if !check.errors.isEmpty { throw ExitStatus.usage }
  }
}

extension String {
  /// The text with the first occurrence of `words` replaced.
  fileprivate func replacingFirst(_ words: String, with other: String) -> String {
    guard let range = firstRange(of: words) else { return self }
    return String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
