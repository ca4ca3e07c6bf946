/// What became of an `ignore` of a configuration in one text, from of no use to of use.
public enum IgnoreOutcome: Int, Sendable, Hashable, Comparable {
  /// The text has no such provision.
  case absent
  /// The provision is there, the rules are on, and nothing was to be suppressed.
  case idle
  /// It suppressed something, or its rules are switched off.
  case settled

  /// Orders from of no use to of use.
  public static func < (left: IgnoreOutcome, right: IgnoreOutcome) -> Bool {
    left.rawValue < right.rawValue
  }
}
