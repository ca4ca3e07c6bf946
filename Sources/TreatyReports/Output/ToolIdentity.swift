/// What made a report: name, version and rules. Every machine-readable report carries it, so that a
/// result can be traced to the rules that gave it.
public struct ToolIdentity: Sendable, Hashable {
  /// The name of the program.
  public var name: String
  /// Its version: `0.1.0`.
  public var version: String
  /// The hash of the rules in force: `sha256:…`.
  public var rules: String

  /// Creates an identity.
  public init(name: String = "treatylint", version: String, rules: String) {
    self.name = name
    self.version = version
    self.rules = rules
  }
}
