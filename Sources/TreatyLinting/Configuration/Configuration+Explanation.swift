import TreatyEffects

extension Configuration {
  /// One thing that applies to a text, and the place that says so.
  public struct Item: Sendable, Hashable {
    /// What it is about: `regime.stage`, `rules.vague-obligation`.
    public var key: String
    /// What applies.
    public var value: String
    /// `file:line`; `default` where no file says it.
    public var origin: String
  }

  /// Everything that applies, in a fixed order.
  public func explanation(for rules: LintRuleBook) -> [Item] {
    var items: [Item] = []
    func add<Value>(_ key: String, _ placed: Placed<Value>?, _ word: (Value) -> String) {
      items.append(
        Item(
          key: key, value: placed.map { word($0.value) } ?? "undeclared",
          origin: placed.map { "\($0.file):\($0.line)" } ?? "default"))
    }
    add("regime.mechanisms", settings.mechanisms) { mechanisms in
      mechanisms.isEmpty
        ? "none declared"
        : Mechanism.allCases.filter(mechanisms.contains).map(\.rawValue).joined(separator: ", ")
    }
    add("regime.stage", settings.stage, \.rawValue)
    add("regime.pathway", settings.pathway, \.rawValue)
    add("regime.preference-gap", settings.preferenceGap, \.rawValue)
    add("regime.institutionalisation", settings.institutionalisation, \.rawValue)
    add("regime.delegation", settings.delegation) { $0 ? "yes" : "no" }
    add("regime.subject", settings.subject) { $0 }
    add("language", settings.language) { $0 }
    add("low-confidence", settings.includesLowConfidence) { $0 ? "yes" : "no" }
    for pack in settings.packs { add("packs", pack) { $0 } }
    for file in settings.lintRules { add("lint-rules", file) { $0 } }
    for rule in rules.rules {
      let setting = decisiveSetting(for: rule)
      let severity = setting?.value.level.severity(own: rule.severity) ?? rule.severity
      let isOff = setting?.value.level == .off
      items.append(
        Item(
          key: "rules.\(rule.id)", value: isOff ? "off" : severity.rawValue,
          origin: setting.map { "\($0.file):\($0.line)" } ?? "default"))
    }
    for ignore in settings.ignores {
      items.append(
        Item(
          key: "ignore.\(ignore.value.provision)",
          value: "\(ignore.value.selectors.joined(separator: ", ")) because \(ignore.value.reason)",
          origin: "\(ignore.file):\(ignore.line)"))
    }
    return items
  }
}
