/// A norm as it is read: an operator with what the clauses around it make of it.
struct ReadNorm {
  /// The index of the operator's match.
  var match: Int
  /// The tokens of the operator.
  var tokens: Range<Int>
  /// Its force.
  var force: LegalForce
  /// The weight of its rule.
  var weight: Double
  /// The tokens of its sentence.
  var sentence: Range<Int>
  /// The clause that makes it a side matter; `nil` in the main clause.
  var side: ClauseRole?
  /// Whether a negated subject turns it.
  var isNegated = false
  /// The index of the match that names its addressee.
  var addressee: Int?
}
