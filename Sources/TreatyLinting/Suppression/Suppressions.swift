public import TreatyText

/// Everything that asks for findings of one text not to be shown.
public struct Suppressions: Sendable {
  /// A finding that is not shown, and why.
  public struct Suppressed: Sendable, Hashable {
    /// The finding.
    public var finding: Finding
    /// The reason given.
    public var reason: String

    /// Creates a suppressed finding.
    public init(finding: Finding, reason: String) {
      self.finding = finding
      self.reason = reason
    }
  }

  /// What applying them gave.
  public struct Result: Sendable {
    /// The findings to be shown, those about the suppressions themselves included, in order of place.
    public var findings: [Finding]
    /// The others.
    public var suppressed: [Suppressed]
    /// What became of each `ignore` of the configuration, in their order. A configuration speaks of many
    /// texts, so that it cannot be told from one of them that an entry is of no use.
    public var ignores: [IgnoreOutcome]
  }

  /// Rules that are silent from one place in the source to another.
  private struct Reach {
    var from: Int
    var to: Int
    var selectors: [String]
    var reason: String
    /// Where it is asked for: a span of the text, or a place in a configuration.
    var origin: Origin
  }

  private enum Origin: Hashable {
    case text(Span)
    /// An index into the `ignore` entries that apply.
    case configuration(Int)
  }

  private var reaches: [Reach] = []
  private var faults: [SuppressionScanner.Fault]
  /// For each `ignore` entry, whether the text has its provision.
  private var hasProvision: [Bool] = []

  /// Reads what a text asks for, and takes what its configuration asks for.
  public init(_ instrument: Instrument, ignores: [Placed<Settings.Ignore>] = []) {
    let scanner = SuppressionScanner(instrument.source, format: instrument.format)
    faults = scanner.faults
    let end = instrument.source.bytes.count + 1
    let places = ProvisionPlaces(instrument)
    let closings = Self.closings(of: scanner.directives)
    var switchedOff: Set<String> = []
    for (index, directive) in scanner.directives.enumerated() {
      let origin = Origin.text(directive.span)
      func add(_ from: Int, _ to: Int, _ selectors: [String]) {
        reaches.append(
          Reach(
            from: from, to: to, selectors: selectors, reason: directive.reason, origin: origin))
      }
      switch directive.scope {
      case .to:
        let named = directive.selectors
        if switchedOff.isEmpty || !named.isEmpty && !named.contains(where: switchedOff.contains) {
          faults.append(
            SuppressionScanner.Fault(
              span: directive.span, problem: "no 'off' before it names these rules"))
        }
      case .file: add(0, end, directive.selectors)
      case .from:
        // Each rule has an end of its own: an `on` may name some of them.
        for (selector, closing) in zip(directive.selectors, closings[index] ?? []) {
          add(directive.span.end, closing ?? end, [selector])
          switchedOff.insert(selector)
        }
      case .nextProvision:
        let meant = places.provision(meantBy: directive.span)
        add(meant?.start ?? end, meant?.end ?? end, directive.selectors)
      }
    }
    for (entry, ignore) in ignores.enumerated() {
      let index = instrument.provision(withID: ignore.value.provision)
      hasProvision.append(index != nil)
      guard let index else { continue }
      let span = instrument.provisions[index].span
      reaches.append(
        Reach(
          from: span.start, to: span.end, selectors: ignore.value.selectors,
          reason: ignore.value.reason, origin: .configuration(entry)))
    }
  }

  /// For each `off`, where each of its rules is switched on again; `nil` where it is not.
  ///
  /// - Complexity: O(rules named).
  private static func closings(of directives: [SuppressionDirective]) -> [Int: [Int?]] {
    var closings: [Int: [Int?]] = [:]
    var next: [String: Int] = [:]
    var nextForAll: Int?
    for (index, directive) in directives.enumerated().reversed() {
      switch directive.scope {
      case .to where directive.selectors.isEmpty:
        nextForAll = directive.span.start
        next = [:]
      case .to:
        for selector in directive.selectors { next[selector] = directive.span.start }
      case .from:
        closings[index] = directive.selectors.map { next[$0] ?? nextForAll }
      case .nextProvision, .file: break
      }
    }
    return closings
  }

  /// Parts findings into those to be shown and the others, and adds findings about suppressions that
  /// suppress nothing or cannot be followed.
  ///
  /// - Complexity: O(findings log findings + suppressions × rules that spoke × log findings).
  public func apply(
    to findings: [Finding], of instrument: Instrument, rules: LintRuleBook,
    options: LintOptions = LintOptions()
  ) -> Result {
    var shown: [Finding] = []
    var suppressed: [Suppressed] = []
    var used = Array(repeating: false, count: reaches.count)
    var silenced: [Int: Int] = [:]
    var lines = FindingLine.lines(of: findings)
    let speaking = Array(lines.keys)
    for (index, reach) in reaches.enumerated() {
      for rule in speaking
      where reach.selectors.contains(where: { rules[rule]?.isNamed(by: $0) ?? ($0 == rule) }) {
        if lines[rule]?.hasFinding(from: reach.from, to: reach.to) == true { used[index] = true }
        // Each finding is taken by the first that reaches it.
        for finding in lines[rule]?.take(from: reach.from, to: reach.to) ?? [] {
          silenced[finding] = index
        }
      }
    }
    for (place, finding) in findings.enumerated() {
      if let index = silenced[place] {
        suppressed.append(Suppressed(finding: finding, reason: reaches[index].reason))
      } else {
        shown.append(finding)
      }
    }
    shown += notes(used: used, of: instrument, rules: rules, options: options)
    shown.sort { ($0.span, $0.rule) < ($1.span, $1.rule) }
    return Result(
      findings: shown, suppressed: suppressed,
      ignores: outcomes(used: used, rules: rules, options: options))
  }

  private func outcomes(
    used: [Bool], rules: LintRuleBook, options: LintOptions
  ) -> [IgnoreOutcome] {
    var outcomes = hasProvision.map { $0 ? IgnoreOutcome.settled : .absent }
    for (index, reach) in reaches.enumerated() where !used[index] {
      guard case .configuration(let entry) = reach.origin else { continue }
      if isAnyOn(reach.selectors, rules: rules, options: options) { outcomes[entry] = .idle }
    }
    return outcomes
  }

  /// Whether one of the rules is on: what is switched off altogether may be switched on again, and a
  /// suppression of it is then of use.
  private func isAnyOn(
    _ selectors: [String], rules: LintRuleBook, options: LintOptions
  ) -> Bool {
    rules.rules.contains { rule in
      options.severity(of: rule) != nil && selectors.contains(where: rule.isNamed)
    }
  }

  private func notes(
    used: [Bool], of instrument: Instrument, rules: LintRuleBook, options: LintOptions
  ) -> [Finding] {
    var notes: [Finding] = []
    func add(_ check: StructuralCheck, _ span: Span, _ target: String) {
      guard let rule = rules.rule(for: check), let severity = options.severity(of: rule) else {
        return
      }
      notes.append(
        Finding(
          rule: rule.id, severity: severity,
          message: LintMessage.fill(rule.message, target: target), consider: rule.consider,
          provision: nil, range: TextRange(0, 0), span: span))
    }
    for fault in faults { add(.malformedSuppression, fault.span, fault.problem) }
    for (index, reach) in reaches.enumerated() where !used[index] {
      guard case .text(let span) = reach.origin else { continue }
      if let unknown = reach.selectors.first(where: { !rules.hasRule(named: $0) }) {
        let mistake = rules.unknownRule(unknown, file: "", line: 0)
        add(.malformedSuppression, span, mistake.commandLineMessage)
      } else if isAnyOn(reach.selectors, rules: rules, options: options) {
        add(.unusedSuppression, span, "'\(reach.selectors.joined(separator: ", "))'")
      }
    }
    return notes
  }
}

extension LintRuleBook {
  /// The rule that reports a structural check.
  func rule(for check: StructuralCheck) -> LintRule? {
    rules.first { rule in
      if case .structure(check) = rule.trigger { true } else { false }
    }
  }
}
