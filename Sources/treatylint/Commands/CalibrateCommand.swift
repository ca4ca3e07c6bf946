import ArgumentParser
import TreatyLint

/// Fits the weights and cut points to codings by hand.
struct CalibrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate",
    abstract: "Fit the weights and cut points of the assessment to codings by hand.",
    discussion: """
      Ordinal regression with cross-validation in which provisions of one source (the record's "source") \
      are never divided. The same rules, texts and codes give the same result, byte for byte.

      Example:
        treatylint calibrate coderA.csv coderB.csv texts.jsonl --output Rules/scoring.yml
      """)

  @Argument(help: "One or more tables of codes, then the texts.")
  var files: [String]

  @Option(name: .shortAndLong, help: "The file to write; by default, standard output.")
  var output: String?

  @OptionGroup var packs: PackOptions

  func validate() throws {
    guard files.count >= 2 else {
      throw ValidationError("Name at least one table of codes, and the texts.")
    }
  }

  func run() throws {
    let coded = try CodedTexts(files)
    var codings: [String: [Coding]] = [:]
    for coder in coded.coders {
      for coding in coder { codings[coding.id, default: []].append(coding) }
    }
    let provisions = coded.texts.compactMap { text -> Calibration.CodedProvision? in
      // A weight is fitted to provisions that stand for themselves, so a whole treaty does not serve.
      guard text.provisions.count == 1, let id = text.provisions.first?.id else { return nil }
      return codings[id].map {
        Calibration.CodedProvision(
          id: id, group: text.source, instrument: text.instrument, codings: $0)
      }
    }
    guard provisions.count >= 20 else {
      throw ValidationError(
        "Only \(provisions.count) of the texts are coded; at least 20 are needed to fit anything.")
    }
    let result = Calibration(rules: try packs.ruleBook(), base: .shipped).calibrate(provisions)
    let yaml = result.scoring.yaml(obtained: result.account)
    try ResultFile.write(Array(yaml.utf8), to: output)
    StandardStreams.complain(lines: result.account.joined(separator: "\n"))
  }
}
