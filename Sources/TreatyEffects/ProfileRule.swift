import TreatyRules
public import TreatyText

/// What is looked for in an instrument as a whole.
public struct ProfileRule: Sendable, Hashable {
  /// What sort of observation it makes.
  public enum Kind: String, Sendable, CaseIterable {
    /// Two things in the text that get in each other's way.
    case undercut
    /// Something that the declared strategy needs and the text lacks.
    case missing
    /// A device that puts something first and something else later, present or absent.
    case sequencing
    /// How far the claims reach.
    case scope
  }

  /// The id, unique and never re-used: `profile.undercut.sanctions-and-talk`.
  public var id: String
  /// What sort of observation it makes.
  public var kind: Kind
  /// The mechanisms concerned.
  public var mechanisms: [Mechanism]
  /// The kind of instrument it is for; `nil`: any.
  public var instrument: Instrument.Kind?
  /// Phrases that stand in the title of instruments for which it says nothing: what an amending protocol
  /// lacks, the treaty that it amends may have.
  public var notTitled: PhraseSet
  /// Whether a linter makes a finding of it; otherwise it is a line of the profile only.
  public var isFinding: Bool
  /// Tests that must each be passed by some provision.
  public var present: [ProvisionTest]
  /// Tests that no provision may pass.
  public var absent: [ProvisionTest]
  /// What must hold of the regime.
  public var conditions: [ClaimCondition]
  /// The ids of the claims it rests on.
  public var claims: [String]
  /// What is found.
  public var message: String
  /// What to say where the tests fail; `nil`: nothing.
  public var otherwise: String?
  /// What a drafter can do; empty where there is nothing to do.
  public var consider: String

  /// Reads an element of `observations:`.
  init(_ node: DataNode) throws(DataError) {
    try node.checkKeys([
      "id", "kind", "for", "instrument", "present", "absent", "condition", "claims", "message",
      "otherwise", "consider", "not-titled", "finding",
    ])
    id = try node.required("id").string()
    kind = try node.required("kind").choice()
    mechanisms = try node.required("for").choices()
    instrument = nil
    if let kind = node["instrument"] {
      instrument = Instrument.Kind(rawValue: try kind.choice(among: ["treaty", "resolution"]))
    }
    notTitled = PhraseSet(try node["not-titled"]?.strings() ?? [])
    isFinding = try node["finding"]?.flag() ?? true
    present = []
    absent = []
    conditions = []
    if let tests = node["present"] { present = try [ProvisionTest](tests) }
    if let tests = node["absent"] { absent = try [ProvisionTest](tests) }
    for condition in try node["condition"]?.elements() ?? [] {
      conditions.append(try ClaimCondition(condition))
    }
    claims = try node.required("claims").strings()
    message = try node.required("message").string()
    otherwise = try node["otherwise"]?.string()
    consider = try node["consider"]?.string() ?? ""
  }
}
