/// A way in which states are influenced (Goodman & Jinks 2004, Table 1, p. 655).
public enum Mechanism: String, Sendable, CaseIterable {
  case coercion
  case persuasion
  case acculturation
}

/// When an effect is felt.
public enum Stage: String, Sendable, CaseIterable {
  /// While states negotiate and join.
  case exAnte = "ex-ante"
  /// While they comply or do not.
  case exPost = "ex-post"
}

/// The two ways in which acculturation works (Goodman & Jinks 2004, pp. 640–646, 683–685).
public enum Pathway: String, Sendable, CaseIterable {
  case cognitive
  case social
}

/// Which way an effect points.
public enum Direction: String, Sendable, CaseIterable {
  case favourable
  case adverse
  /// Claims that point both ways fire; all are shown.
  case mixed
  case none
}

/// How far the assessment is from the cut point of the claims that fire.
public enum Strength: String, Sendable, CaseIterable {
  case weak
  case moderate
  case strong
}

/// Whether the article says it or we infer it through a claim that the article states.
public enum Basis: String, Sendable, CaseIterable {
  case stated
  case inferred
}
