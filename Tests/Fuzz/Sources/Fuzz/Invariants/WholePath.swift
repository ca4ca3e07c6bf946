import Foundation
import TreatyLint

/// Takes an instrument through assessment, effects, lint rules and reports.
enum WholePath {
  static let pipeline = Pipeline()
  private static let regimes = [
    Regime(), Regime(mechanisms: [.coercion]),
    Regime(mechanisms: [.persuasion], stage: .negotiation),
    Regime(mechanisms: Set(Mechanism.allCases), stage: .both, pathway: .social, delegation: true),
  ]
  private static let tool = ToolIdentity(version: "0", rules: "")
  private static let pages = LintRuleBook.shipped.rules.map { RulePage($0) }

  /// - Parameter choice: what is declared, and what is asked for at the end.
  static func run(_ instrument: Instrument, choice: UInt8) {
    var options = PipelineOptions(regime: regimes[Int(choice) % regimes.count])
    options.lint.includesLowConfidence = choice & 4 != 0
    options.interprets = choice & 8 != 0
    options.explains = choice & 8 != 0
    let analysis = pipeline.analyse(instrument, options: options)
    analysis.keepPromises()
    report(analysis, Int(choice >> 4))
  }

  /// One of the reports: each holds what it is given, whatever that holds.
  private static func report(_ analysis: Analysis, _ choice: Int) {
    let formats = FindingFormat.allCases
    if choice < formats.count {
      let setting = FindingFormat.Setting(tool: tool, rules: pages)
      let bytes = formats[choice].render(
        [analysis], diagnostics: analysis.instrument.diagnostics, setting: setting
      ).bytes
      if formats[choice] == .json || formats[choice] == .sarif || formats[choice] == .gitlab {
        keepJSON(bytes)
      }
      return
    }
    switch choice {
    case 11: keepJSON(JSONReport(tool: tool).document([analysis], diagnostics: []))
    case 12: _ = HTMLReport(tool: tool).page([analysis])
    case 13: correct(analysis)
    case 14: rewrite(analysis.instrument)
    default: known(analysis)
    }
  }

  static func keepJSON(_ bytes: [UInt8]) {
    do {
      _ = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
    } catch {
      breach("what is written is no JSON: \(error)")
    }
  }

  /// What is corrected can be read again, and a second time nothing is left to correct.
  private static func correct(_ analysis: Analysis) {
    guard Fixer.obstacle(to: analysis.instrument) == nil else { return }
    let result = Fixer(pipeline).fix(analysis)
    for correction in result.corrections {
      promise(
        correction.span.end <= analysis.instrument.source.bytes.count,
        "a correction outside the text")
    }
    guard !result.corrections.isEmpty else { return }
    _ = Reading.read(result.bytes)
  }

  /// What is written as Akoma Ntoso is read as Akoma Ntoso.
  private static func rewrite(_ instrument: Instrument) {
    let bytes = AkomaNtosoWriter().write(instrument)
    guard let other = Reading.read(bytes) else { breach("what is written cannot be read") }
    promise(other.format == .akomaNtoso, "what is written is \(other.format)")
  }

  /// What a baseline is made of is known to it, also after it was written and read.
  private static func known(_ analysis: Analysis) {
    var baseline = Baseline()
    baseline.add(analysis.findings, of: analysis.instrument)
    do {
      let other = try Baseline(json: baseline.json, file: "baseline.json")
      promise(other == baseline, "a baseline changes when it is written and read")
      promise(
        other.part(analysis.findings, of: analysis.instrument).new.isEmpty,
        "a finding is new to a baseline that holds it")
    } catch {
      breach("a baseline that was written cannot be read: \(error)")
    }
  }
}
