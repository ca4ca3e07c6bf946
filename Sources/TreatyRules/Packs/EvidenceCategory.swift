/// What a rule's match is evidence of.
public enum EvidenceCategory: String, Sendable, CaseIterable {
  /// The legal force of a norm: operators, their negation, verbs that bind or do not.
  case force
  /// Words that leave the duty open.
  case vagueness
  /// Words that fix who, what, when, how much, in which case.
  case determinacy
  /// An escape clause.
  case escape
  /// A condition that hedges an escape clause.
  case bound
  /// Aspiration and exhortation.
  case hortatory
  /// A regime function.
  case function
  /// Who is told to act: a party, an organ, a person, or nobody who could (an instrument, a thing).
  case addressee
  /// Words that open or close a side clause: an operator behind them does not govern the sentence.
  case clause
  /// Words that a rule claims so that others leave them: evidence of nothing.
  case claim
}
