/// What can be wrong with the build of an instrument, whatever its words say.
public enum StructuralCheck: String, Sendable, CaseIterable {
  /// A square bracket that is opened and never closed, or closed and never opened.
  case unclosedBracket = "unclosed-bracket"
  /// A place in a draft that still waits for its text.
  case placeholder
  /// A reference to a provision that the instrument does not have.
  case danglingReference = "dangling-reference"
  /// Two provisions side by side with the same number.
  case duplicateNumber = "duplicate-number"
  /// A number left out between two provisions.
  case gapInNumbering = "gap-in-numbering"
  /// A term that is defined and not used again.
  case unusedDefinition = "unused-definition"
  /// A term that is defined twice.
  case duplicateDefinition = "duplicate-definition"
  /// A provision that has a number or a heading and no text.
  case emptyProvision = "empty-provision"
  /// A suppression that suppresses nothing.
  case unusedSuppression = "unused-suppression"
  /// A suppression that cannot be followed.
  case malformedSuppression = "malformed-suppression"

  /// The lists of words that the check needs; `Rules/lint/structure.yml` says what each is for.
  var listNames: [String] {
    switch self {
    case .danglingReference: ["amending"]
    case .unusedDefinition:
      ["begins-no-term", "ends-no-term", "stands-in-no-term", "mentions", "announces", "joins"]
    case .duplicateDefinition:
      [
        "begins-no-term", "ends-no-term", "stands-in-no-term", "mentions", "announces", "scope",
        "scope-near", "amending",
      ]
    default: []
    }
  }
}
