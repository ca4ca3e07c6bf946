/// The kinds of escape clause, with the values of the codebook.
public enum EscapeKind: String, Sendable, CaseIterable {
  case derogation
  case limitation
  case exception
  case selfJudging = "self-judging"
  case nationalLaw = "national-law"
  case capacity
  case reservation
  case withdrawal
  case suspension
  case opt
  case transition
  case savings
}
