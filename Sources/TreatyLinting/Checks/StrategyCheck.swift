/// What can be missing from an instrument, or work against itself in it, under the declared strategy
/// (Goodman & Jinks 2004, Parts IV and V).
public enum StrategyCheck: String, Sendable, CaseIterable {
  /// Coercion is relied on and no body watches (T4: 693–694).
  case coercionWithoutMonitoring = "coercion-without-monitoring"
  /// Coercion is relied on and nothing binds or penalises.
  case coercionWithoutSanction = "coercion-without-sanction"
  /// Persuasion is relied on, many terms are open, and no body is charged to interpret them.
  case persuasionWithoutInterpreter = "persuasion-without-interpreter"
  /// Acculturation is relied on and nobody reports.
  case acculturationWithoutReporting = "acculturation-without-reporting"
  /// Acculturation is relied on and membership is conditional.
  case acculturationWithRestrictiveMembership = "acculturation-with-restrictive-membership"
  /// Persuasion or acculturation is relied on beside material sanctions.
  case sanctionsBesideSocialInfluence = "sanctions-beside-social-influence"
}
