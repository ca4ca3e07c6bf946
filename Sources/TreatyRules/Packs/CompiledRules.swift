/// What the matcher runs: automata for sets and patterns, and what is asked of each pattern's matches.
struct CompiledRules: Sendable {
  /// What the matcher needs to know of a rule, by its index.
  struct Rule: Sendable {
    var category: UInt8
    /// Which matches it competes with for words; see ``OverlapResolution``.
    var lane: UInt8
    var scope: RuleScope
    var positions: [ClausePosition]
    var conditions: [Condition]
  }

  /// What is asked of a rule for every hit.
  struct Outline: Sendable {
    var category: UInt8
    var lane: UInt8
    var scope: RuleScope
    /// Whether nothing but the scope is asked.
    var isPlain: Bool
    /// Whether a position or a condition about the whole sentence is asked.
    var needsText: Bool

    init(_ rule: Rule) {
      category = rule.category
      lane = rule.lane
      scope = rule.scope
      isPlain = rule.positions.isEmpty && rule.conditions.isEmpty
      needsText =
        !rule.positions.isEmpty
        || rule.conditions.contains { $0.kind != .notBefore && $0.kind != .notAfter }
    }
  }

  /// Something that must not stand near a match.
  struct Condition: Sendable {
    var kind: RuleDraft.ConditionKind
    var pattern: UInt32
    /// The least and the greatest number of words of a match.
    var span: ClosedRange<Int>
  }

  /// The tokenizer with the vocabulary of all packs.
  var tokenizer: Tokenizer
  /// By set: the words that belong to it by themselves, also through other sets.
  var members: [[UInt16]] = []
  var classes = WordClasses(wordCount: 0, sets: [])
  /// The phrases of sets, one automaton for each level; see ``SetCompilation/levels()``.
  var sets: [Automaton] = []
  /// By set: the set and those it is a member of.
  var supersets: [[UInt16]] = []
  /// The patterns of rules and of the conditions that are not looked for beside a hit only.
  var patterns = Automaton()
  /// The patterns of `not-before` and of `not-after`: looked for only beside a hit of their rules.
  var before = Automaton()
  var after = Automaton()
  /// By pattern: the rule it belongs to, or ``noRule`` where it belongs to conditions.
  var owners: [UInt32] = []
  /// By pattern: its index among the patterns of its rule.
  var indices: [UInt32] = []
  var rules: [Rule] = []
  var outlines: [Outline] = []
  /// The number of the category of claims.
  let claimNumber = EvidenceCategory.claim.number
  /// The sets that say what an operator and what a subordinator is, where they are defined.
  var operatorPattern: UInt32?
  var subordinatorPattern: UInt32?

  static let noRule = UInt32.max
}

extension EvidenceCategory {
  /// The place of the category in the order of their declaration.
  var number: UInt8 {
    UInt8(EvidenceCategory.allCases.firstIndex(of: self) ?? 0)
  }

  /// Whether one provision can have several values of the category, as a set: then matches of
  /// different values leave each other's words alone.
  var hasSeveralValues: Bool {
    switch self {
    case .escape, .bound, .function: true
    default: false
    }
  }
}
