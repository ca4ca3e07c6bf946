import ArgumentParser
import TreatyLint

/// Compares the tool with codings by hand.
struct AgreeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agree",
    abstract: "Compare the tool with your own coding of provisions.",
    discussion: """
      The tables have the columns id (or eId), force, precision, escape, hortatory, function and \
      bounded (several values joined by ;), in any order; a code whose column is missing is not \
      compared. The texts are records {"id": …, "text": …}, one a line, or a treaty, in which the \
      ids are eIds. With several tables a provision on which the coders differ counts as right with \
      either.

      Example:
        treatylint agree codes.csv texts.jsonl
        treatylint agree coderA.csv coderB.csv texts.jsonl --format json
        treatylint agree codes.csv treaty.txt
      """)

  /// The forms of the output.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case csv
    case json
    case disagreements
  }

  @Argument(help: "One or more tables of codes, then the texts.")
  var files: [String]

  @Option(help: "The form: text, csv, json, or disagreements (one a line, as CSV).")
  var format: Format = .text

  @Option(name: .customLong("list"), help: "How many disagreements of each code the text lists.")
  var listed = 20

  @OptionGroup var display: DisplayOptions
  @OptionGroup var packs: PackOptions

  func validate() throws {
    guard files.count >= 2 else {
      throw ValidationError("Name at least one table of codes, and the texts.")
    }
  }

  func run() throws {
    let coded = try CodedTexts(files)
    let assessor = Assessor(rules: try packs.ruleBook())
    var tool: [Coding] = []
    var provisions: [String: Analysis] = [:]
    for text in coded.texts where assessor.measures(text.instrument) {
      let assessments = assessor.assess(text.instrument)
      for (id, index) in text.provisions where assessments.indices.contains(index) {
        tool.append(Coding(id: id, assessments[index]))
        provisions[id] = Analysis(
          instrument: text.instrument, assessments: [assessments[index]])
      }
    }
    let agreement = Agreement(tool: tool, coders: coded.coders)
    let report = AgreementReport(style: display.style, listedDisagreements: listed)
    let bytes =
      switch format {
      case .text: report.text(agreement, provisions: provisions)
      case .csv: report.csv(agreement)
      case .json: report.json(agreement)
      case .disagreements: report.disagreements(agreement)
      }
    try StandardStreams.write(bytes)
  }
}
