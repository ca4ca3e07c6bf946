/// Where in its sentence a match must stand.
public enum ClausePosition: String, Sendable, CaseIterable {
  /// In the main clause.
  case main
  /// In a side clause ("if …", "which …").
  case side
  /// Before the operator of the sentence ("shall", "may").
  case beforeOperator = "before-operator"
  /// After the operator of the sentence.
  case afterOperator = "after-operator"
}
