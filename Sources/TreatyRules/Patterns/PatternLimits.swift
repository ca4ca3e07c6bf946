/// What keeps a pack from making compilation or matching slow.
enum PatternLimits {
  /// The longest pattern, in bytes.
  static let length = 2000
  /// The widest gap, in words.
  static let gap = 30
  /// The width of `...`.
  static let defaultGap = 6
  /// The sum of the gaps of one way through a pattern.
  static let gapSum = 60
  /// The longest way through a pattern, in words.
  static let items = 40
  /// The longest phrase of a set, in words, with the sets that it uses.
  static let phrase = 120
  /// The most ways through one pattern.
  static let expansions = 4096
  /// The deepest nesting of parentheses.
  static let depth = 8
  /// The most sets.
  static let sets = 1000
  /// The deepest chain of sets that use sets.
  static let setDepth = 8
  /// The most ways through all patterns.
  static let totalExpansions = 400_000
  /// The most rules.
  static let rules = 20_000
}
