import TreatyText

/// Which division stands above which, learnt from the order in which their keywords first appear:
/// sections stand above chapters in some treaties and below them in others.
struct DivisionRanks {
  private var ranks: [String: Int] = [:]

  /// Articles are below all containers.
  static let article = 1000

  /// The rank of a heading; smaller is higher.
  mutating func rank(of heading: HeadingMatch) -> Int {
    switch heading.kind {
    case .annex: return 0
    case .article: return Self.article
    default:
      let key = heading.kind.rawValue + (heading.reference ?? "")
      if let rank = ranks[key] { return rank }
      let rank = ranks.count + 1
      ranks[key] = rank
      return rank
    }
  }

  /// Forgets what was learnt: an annex is a document of its own.
  mutating func reset() { ranks = [:] }
}
