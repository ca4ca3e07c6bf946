public import TreatyEffects

/// One thing to look for in a draft, with everything a drafter may want to know about it: one
/// declaration feeds findings, documentation, reports and tests.
public struct LintRule: Sendable {
  /// A wording that the rule complains of, and one that it leaves alone. The tests run both.
  public struct Example: Sendable, Hashable {
    /// The wording complained of.
    public var wrong: String
    /// The same thing said better.
    public var right: String

    /// Creates an example.
    public init(wrong: String, right: String) {
      self.wrong = wrong
      self.right = right
    }
  }

  /// What makes the rule speak.
  public enum Trigger: Sendable {
    /// What the words of a provision were assessed to be: one of these conditions, in each sentence the
    /// first that holds.
    case assessment([LintCondition])
    /// The build of the instrument.
    case structure(StructuralCheck)
    /// What is observed of the instrument as a whole under the declared strategy.
    case observation(ProfileRule.Kind)
  }

  /// The id, in kebab case; never re-used for another thing.
  public var id: String
  /// How much a finding matters, unless the configuration says otherwise.
  public var severity: Finding.Severity
  /// The rule in a line.
  public var summary: String
  /// The message of a finding; see ``LintMessage`` for the placeholders.
  public var message: String
  /// What to consider instead.
  public var consider: String
  /// Why it matters, in a few sentences.
  public var rationale: String
  /// Where that is argued, with the page.
  public var source: String
  /// A wording complained of and one left alone; `nil` for rules about whole instruments.
  public var example: Example?
  /// How to make the rule be silent at one place.
  public var silence: String
  /// What makes the rule speak.
  public var trigger: Trigger
  /// Where the rule has nothing to say.
  public var exempt: Exemptions
  /// Rules that see the same cause more clearly: where one of them speaks in the same sentence, this
  /// one is silent.
  public var yieldsTo: [String]
  /// The mechanisms for which the weakness may be a strength: where one or more of these and no other
  /// are declared, the rule is silent.
  public var silentWith: Set<Mechanism>
  /// What the drafter must have declared for the rule to judge at all; `nil` for nothing.
  public var regime: RegimeCondition?
  /// The claims on which the judgement rests, by id.
  public var claims: [String]
  /// Whether what it says is said once of an instrument, with the other places named, not at each place.
  public var isToldOnce: Bool
  /// What a structural check needs to know of language, by the names that the check gives it.
  public var lists: [String: PhraseList]

  /// The families that the rule belongs to, from its id: `unbounded-derogation` belongs to
  /// `unbounded`. A configuration may name a rule or a family.
  public func isNamed(by selector: String) -> Bool {
    selector == "all" || id == selector || id.hasPrefix(selector + "-")
  }
}
