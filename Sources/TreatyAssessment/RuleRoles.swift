import TreatyRules

/// What the words that open, join or carry a clause do to the operators beside them.
enum ClauseRole: String {
  /// "which": the next operator belongs to the clause that it opens.
  case relative
  /// "if": so does it, up to a comma.
  case conditional
  /// "provided that": so do all, to the end of the sentence.
  case proviso
  /// "agree that": what follows is itself the norm.
  case transparent
  /// "no Party": it forbids what a plain subject would be told or allowed to do.
  case negation
  /// "is": it carries a relative clause, so that a later operator does not.
  case finiteVerb = "finite-verb"
  /// "and": what follows shares the clause of what stands before.
  case coordinator
  /// "immunity": what an organ has as of right and not as a power.
  case privilege
  /// Words that look like an opener and are none.
  case none
}

/// What a rule is for the reading of norms.
enum RuleRole {
  /// An operator; a qualifier hardens or softens another one.
  case norm(LegalForce, isQualifierAfter: Bool, isQualifierBefore: Bool)
  case clause(ClauseRole)
  case addressee(AddresseeKind)
  /// "of the Parties": it belongs to another noun, so that it is not told to act; behind "calls" it is.
  case complement(AddresseeKind)
  /// "by the Parties": who is told to act where the sentence is in the passive.
  case agent(AddresseeKind)
  case vagueness(isConduct: Bool)
  case determinacy(isConduct: Bool)
  case hortatory
  case escape(EscapeKind)
  case function(RegimeFunction)
  case bound(BoundKind)
  case other

  init(_ rule: EvidenceRule) {
    switch rule.category {
    case .force:
      self =
        LegalForce(rawValue: rule.value).map {
          .norm(
            $0, isQualifierAfter: rule.positions.contains(.afterOperator),
            isQualifierBefore: rule.positions.contains(.beforeOperator))
        } ?? .other
    case .clause: self = .clause(ClauseRole(rawValue: rule.value) ?? .none)
    case .addressee: self = RuleRole(addressee: rule.value)
    case .vagueness:
      self = .vagueness(isConduct: rule.value == "what" || rule.value == "circumstance")
    case .determinacy: self = .determinacy(isConduct: rule.value == "what")
    case .hortatory: self = .hortatory
    case .escape: self = EscapeKind(rawValue: rule.value).map { .escape($0) } ?? .other
    case .function: self = RegimeFunction(rawValue: rule.value).map { .function($0) } ?? .other
    case .bound: self = BoundKind(rawValue: rule.value).map { .bound($0) } ?? .other
    case .claim: self = .other
    }
  }
}

extension RuleRole {
  /// What the value of a rule about addressees stands for: a kind of addressee, alone or behind a
  /// preposition.
  fileprivate init(addressee value: String) {
    if let kind = AddresseeKind(rawValue: value) {
      self = .addressee(kind)
    } else if value.hasSuffix("-complement"),
      let kind = AddresseeKind(rawValue: String(value.dropLast(11)))
    {
      self = .complement(kind)
    } else if value.hasSuffix("-agent"),
      let kind = AddresseeKind(rawValue: String(value.dropLast(6)))
    {
      self = .agent(kind)
    } else {
      self = .other
    }
  }
}
