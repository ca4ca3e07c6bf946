public import TreatyText

/// Words in a text that are addressed to the linter.
///
///     <!-- treatylint: ignore vague-obligation because the wording was agreed at the third session -->
///     <!-- treatylint: off open-list because the list is to stay open until the Meeting decides -->
///     <!-- treatylint: on open-list -->
///     <!-- treatylint: ignore-file gap-in-numbering because numbers are settled at the end -->
///
/// In plain text and Markdown the same may stand on a line that begins with `# treatylint:`; in XML also
/// in a processing instruction, `<?treatylint ignore … because …?>`. Several rules are separated by commas.
public struct SuppressionDirective: Sendable, Hashable {
  /// How far a directive reaches.
  public enum Scope: Sendable, Hashable {
    /// The provision that begins next, with what lies in it; the one whose words it stands among or
    /// behind on a line, where it stands there.
    case nextProvision
    /// From here to the `on` that names the same rules, or to the end.
    case from
    /// Ends what `off` began.
    case to
    /// The whole text.
    case file
  }

  /// How far it reaches.
  public var scope: Scope
  /// Ids or families of rules; empty for an `on` that ends everything.
  public var selectors: [String]
  /// Why; empty for an `on`.
  public var reason: String
  /// The directive with its marks in the source.
  public var span: Span
}
