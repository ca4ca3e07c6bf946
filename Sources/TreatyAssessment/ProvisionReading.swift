import TreatyRules

/// The words of one provision with all that the rules found in them.
struct ProvisionReading {
  /// Its words, sentence breaks among them.
  var tokens: [Token]
  /// The matches, in order of place.
  var matches: [RuleMatch]
  /// Its norms.
  var norms: [ReadNorm]
  /// The norm that governs.
  var governing: Int?
  /// The force of the provision.
  var force: LegalForce
  /// What its escape clauses and functions come to.
  var sums = EvidenceSums()
  /// By match: what is left of the weight of a vague word that the instrument cures elsewhere.
  var cures: [Int: Double] = [:]

  /// How many words it has.
  var words: Int { tokens.count { !$0.isBreak } }
}
