public import TreatyAssessment
public import TreatyEffects
public import TreatyReading
public import TreatyText

/// The one way through: from the bytes of a file to everything that is said of it.
///
///     let analysis = try Pipeline().analyse(name: "draft.txt", bytes: bytes)
///     for finding in analysis.findings { … }
///
/// A pipeline is prepared once and used for many files, from several tasks at a time.
public struct Pipeline: Sendable {
  /// How files are read.
  public var reader: TreatyReader
  /// How words are assessed.
  public var assessor: Assessor
  /// The claims of the theory.
  public var claims: ClaimBook
  /// The lint rules.
  public var linter: Linter

  /// Creates a pipeline; without arguments, of what comes with the linter.
  public init(
    reader: TreatyReader = TreatyReader(), assessor: Assessor = Assessor(),
    claims: ClaimBook = .shipped, lintRules: LintRuleBook = .shipped
  ) {
    self.reader = reader
    self.assessor = assessor
    self.claims = claims
    linter = Linter(rules: lintRules)
  }

  /// Reads, assesses, interprets and lints one file.
  ///
  /// - Parameters:
  ///   - name: what the input is called in reports.
  ///   - bytes: the file as it lies on disk.
  ///   - format: its format; `nil` for what its content says.
  ///   - options: what to do with it, and what is declared about it.
  /// - Throws: that it cannot be read, and why.
  /// - Complexity: O(n log n) in the length of the file.
  public func analyse(
    name: String, bytes: [UInt8], format: Instrument.Format? = nil,
    options: PipelineOptions = PipelineOptions()
  ) throws(ReadingError) -> Analysis {
    analyse(try reader.read(name: name, bytes: bytes, format: format), options: options)
  }

  /// Assesses, interprets and lints an instrument that has been read.
  public func analyse(
    _ instrument: Instrument, options: PipelineOptions = PipelineOptions()
  ) -> Analysis {
    var analysis = Analysis(instrument: instrument, assessments: assessor.assess(instrument))
    guard assessor.measures(instrument) else {
      analysis.isMeasured = false
      analysis.instrument.diagnostics.append(.notMeasured(instrument))
      if options.lints { lint(&analysis, options) }
      return analysis
    }
    let interpreter = Interpreter(claims: claims, regime: options.regime)
    if options.interprets {
      let context = InstrumentContext(
        instrument: instrument, assessments: analysis.assessments, claims: claims)
      analysis.effects = analysis.assessments.map {
        interpreter.effects(of: $0, in: context, isExplained: options.explains)
      }
    }
    // Without a declared strategy nothing judges the whole, and a profile costs as much as the rest.
    if (options.interprets && options.explains)
      || (options.lints && !options.regime.mechanisms.isEmpty)
    {
      analysis.profile = InstrumentProfile(
        of: instrument, assessments: analysis.assessments, by: interpreter)
    }
    if options.lints { lint(&analysis, options) }
    return analysis
  }

  private func lint(_ analysis: inout Analysis, _ options: PipelineOptions) {
    let result = linter.lint(
      analysis.instrument, assessments: analysis.assessments, regime: options.regime,
      profile: analysis.profile, options: options.lint)
    analysis.heldBackCount = result.heldBackCount
    var findings = result.findings
    if options.followsSuppressions {
      let applied = Suppressions(analysis.instrument, ignores: options.ignores).apply(
        to: findings, of: analysis.instrument, rules: linter.rules, options: options.lint)
      findings = applied.findings
      analysis.suppressed = applied.suppressed
      analysis.ignoreOutcomes = applied.ignores
    }
    analysis.findings = findings.folded(
      in: analysis.instrument, assessments: analysis.assessments, rules: linter.rules)
  }
}

extension Diagnostic {
  /// That the rules know no words of an instrument's language.
  fileprivate static func notMeasured(_ instrument: Instrument) -> Diagnostic {
    Diagnostic(
      source: instrument.source.name, severity: .warning,
      message:
        "this text is not in English (it reads as '\(instrument.language)'): force, precision, "
        + "escapes, hortatory language and functions are not measured; its structure is read and "
        + "checked")
  }
}
