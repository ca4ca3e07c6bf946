import TreatyLint

/// The version of the tool.
enum Version {
  /// The version, as semantic versioning writes it.
  static let current = "0.1.0"

  /// What reports say of the tool that made them.
  static var identity: ToolIdentity {
    ToolIdentity(version: current, rules: RuleBook.shipped.hash)
  }

  /// The version with the hash of the rules, which decides about results as much.
  static var withRules: String {
    "treatylint \(current) (rules \(RuleBook.shippedHash.prefix(19)))"
  }
}
