/// Matches of rules as keywords in context, one a line: `file:line: …before «words» after…`.
///
/// A reader sees at a glance which matches are right: that is how the precision of a rule is judged.
public struct HitsReport: Sendable {
  /// How the terminal shows it.
  public var style: TerminalStyle

  /// Creates a report.
  public init(style: TerminalStyle = .plain) {
    self.style = style
  }

  /// How many characters of context each side has.
  public var context: Int { max(20, (style.width - 30) / 2) }

  /// The lines of hits.
  ///
  /// - Parameter showsRule: whether each line names its rule.
  public func lines(_ hits: some Collection<RuleHit>, showsRule: Bool) -> [UInt8] {
    var page = TerminalPage(style)
    for hit in hits {
      page.write("\(hit.source):\(hit.line): ", .dim)
      if showsRule { page.write("\(hit.rule): ", .dim) }
      page.write(hit.before)
      page.write("«\(hit.words)»", .bold)
      page.write(hit.after)
      page.endLine()
    }
    return page.bytes
  }

  /// Some of the places `0..<count`, spread evenly, so that the first file does not stand for all.
  ///
  /// - Parameter limit: how many at most.
  public static func sample(of count: Int, limit: Int) -> [Int] {
    guard count > limit else { return Array(0..<count) }
    return (0..<limit).map { $0 * count / limit }
  }
}
