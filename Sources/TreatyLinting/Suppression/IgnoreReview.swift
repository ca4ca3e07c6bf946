public import TreatyText

/// What became of the `ignore` entries of configurations over all texts of a run.
///
/// A configuration speaks of every text below its folder, and its entry for Article 9 is meant for the
/// text that has one. So it is not the texts that are complained of but the entry, once, at its line, and
/// only where it was of no use anywhere. Whoever asks has to know that all the texts were read.
public struct IgnoreReview: Sendable {
  /// Where an entry stands.
  public struct Place: Hashable, Sendable, Comparable {
    /// The configuration file.
    public var file: String
    /// The line, from 1.
    public var line: Int

    /// Orders by file, then line.
    public static func < (left: Place, right: Place) -> Bool {
      (left.file, left.line) < (right.file, right.line)
    }
  }

  private struct Record {
    var ignore: Settings.Ignore
    var outcome: IgnoreOutcome
    /// How the text is linted that was read first of those for which the outcome holds.
    var options: LintOptions
  }

  private var records: [Place: Record] = [:]

  /// Starts a review.
  public init() {}

  /// Takes what became of the entries in one text.
  ///
  /// - Parameters:
  ///   - ignores: the entries that apply to it.
  ///   - outcomes: one for each of them; none where suppressions were not followed.
  ///   - options: how it was linted.
  public mutating func take(
    _ ignores: [Placed<Settings.Ignore>], _ outcomes: [IgnoreOutcome], options: LintOptions
  ) {
    for (ignore, outcome) in zip(ignores, outcomes) {
      let place = Place(file: ignore.file, line: ignore.line)
      if let known = records[place], known.outcome >= outcome { continue }
      records[place] = Record(ignore: ignore.value, outcome: outcome, options: options)
    }
  }

  /// The entries that were of no use in any text, in order.
  public var useless: [Place] {
    records.filter { $0.value.outcome != .settled }.keys.sorted()
  }

  /// A configuration file as an input of its own, with findings at those entries in it that are of no
  /// use; `nil` where the rules about suppressions are switched off.
  ///
  /// - Parameters:
  ///   - places: entries of one file, of those in ``useless``.
  ///   - source: the file.
  public func analysis(
    of places: [Place], in source: SourceText, rules: LintRuleBook
  ) -> Analysis? {
    let findings = places.compactMap { finding(at: $0, in: source, rules: rules) }
    guard !findings.isEmpty else { return nil }
    let instrument = Instrument(
      source: source, text: ReadingText(whole: source), format: .text, kind: .provision)
    return Analysis(instrument: instrument, findings: findings)
  }

  private func finding(
    at place: Place, in source: SourceText, rules: LintRuleBook
  ) -> Finding? {
    guard let record = records[place], place.line <= source.lineStarts.count else { return nil }
    let isAbsent = record.outcome == .absent
    guard let rule = rules.rule(for: isAbsent ? .malformedSuppression : .unusedSuppression),
      let severity = record.options.severity(of: rule)
    else { return nil }
    let target =
      isAbsent
      ? "no text that it governs has a provision '\(record.ignore.provision)'"
      : "'\(record.ignore.selectors.joined(separator: ", "))' for \(record.ignore.provision)"
    var span = source.line(place.line)
    while span.start < span.end, source.bytes[span.start] == 0x20 { span.start += 1 }
    return Finding(
      rule: rule.id, severity: severity, message: LintMessage.fill(rule.message, target: target),
      consider: isAbsent
        ? "correct the eId (`treatylint outline` shows them), or take the line out"
        : rule.consider,
      provision: nil, range: TextRange(span.start, span.end), span: span)
  }
}
