import GRDB

/// What an audit says about its corpus: distributions, trends, extremes.
///
/// Provisions are counted as the codebook counts them: points with the paragraph that holds them.
public struct AuditSummary: Sendable {
  /// How often a value occurs.
  public struct Share: Sendable, Hashable {
    /// The value.
    public var name: String
    /// How often it occurs.
    public var count: Int
    /// Of these, how many have a further property (for escapes: are bounded); `nil` where there is
    /// none to have.
    public var marked: Int?
  }

  /// The figures of a group of instruments: a year, a type, a party, or one instrument.
  public struct Figures: Sendable, Hashable {
    /// What the group is called.
    public var name: String
    /// How many instruments it has.
    public var instruments: Int
    /// How many provisions they have.
    public var provisions: Int
    /// The mean of their mean precision scores, 0 … 1.
    public var precision: Double?
    /// The mean share of sentences with a vague word.
    public var vagueSentences: Double
    /// The mean share of hortatory provisions.
    public var hortatory: Double
    /// The mean number of escape clauses for each provision.
    public var escapes: Double
  }

  /// Instruments that were measured.
  public var instruments = 0
  /// Files that could not be read.
  public var refusals: [Share] = []
  /// Provisions that were coded.
  public var provisions = 0
  /// Provisions by force.
  public var forces: [Share] = []
  /// Provisions by precision level.
  public var precisionLevels: [Share] = []
  /// Provisions by hortatory level.
  public var hortatoryLevels: [Share] = []
  /// Escape clauses by kind; marked are the bounded ones.
  public var escapes: [Share] = []
  /// Provisions by function.
  public var functions: [Share] = []
  /// Findings by rule.
  public var findings: [Share] = []
  /// The whole corpus.
  public var corpus: Figures?
  /// By year of signature.
  public var years: [Figures] = []
  /// By type, as the metadata says.
  public var types: [Figures] = []
  /// By party, those with most instruments first.
  public var parties: [Figures] = []
  /// The instruments with the highest mean precision, of those with ten provisions or more.
  public var mostPrecise: [Figures] = []
  /// The instruments with the lowest mean precision, of those with ten provisions or more.
  public var leastPrecise: [Figures] = []
  /// Instruments more than two standard deviations from the mean precision of the corpus.
  public var outliers: [Figures] = []

  /// Draws the summary from a store.
  public init(_ store: AuditStore, extremes: Int = 10) throws(AuditError) {
    do {
      self = try store.queue.read { try Self(database: $0, extremes: extremes) }
    } catch {
      throw .store(path: store.path, reason: "\(error)")
    }
  }

  private init(database: Database, extremes: Int) throws {
    instruments = try Int.fetchOne(database, sql: "SELECT count(*) FROM instruments") ?? 0
    provisions =
      try Int.fetchOne(database, sql: "SELECT count(*) FROM provisions WHERE is_coded") ?? 0
    refusals = try Self.shares(
      database,
      "SELECT reason, count(*), NULL FROM refusals GROUP BY reason ORDER BY count(*) DESC, reason")
    forces = try Self.shares(database, Self.provisionShares("p.force"))
    precisionLevels = try Self.shares(database, Self.provisionShares("p.precision_level"))
    hortatoryLevels = try Self.shares(database, Self.provisionShares("p.hortatory_level"))
    escapes = try Self.shares(
      database,
      """
      SELECT e.kind, count(*), sum(e.bounded) FROM escapes e
      JOIN provisions p ON p.id = e.provision_id
      WHERE p.is_coded GROUP BY e.kind ORDER BY count(*) DESC, e.kind
      """)
    functions = try Self.shares(
      database,
      """
      SELECT f.function, count(*), NULL FROM functions f
      JOIN provisions p ON p.id = f.provision_id
      WHERE p.is_coded GROUP BY f.function ORDER BY count(*) DESC, f.function
      """)
    findings = try Self.shares(
      database,
      "SELECT rule, count(*), NULL FROM findings GROUP BY rule ORDER BY count(*) DESC, rule")
    corpus = try Self.figures(database, name: "'all'", group: "1").first
    years = try Self.figures(
      database, name: "substr(i.date_signed, 1, 4)", group: "substr(i.date_signed, 1, 4)",
      filter: "i.date_signed IS NOT NULL", order: "1")
    types = try Self.figures(
      database, name: "i.type", group: "i.type", filter: "i.type IS NOT NULL",
      order: "count(*) DESC, 1")
    parties = try Self.figures(
      database, name: "q.party", group: "q.party",
      join: "JOIN parties q ON q.instrument_id = i.id", order: "count(*) DESC, 1 LIMIT 20")
    let enough = "i.provisions >= 10 AND i.mean_precision IS NOT NULL"
    mostPrecise = try Self.figures(
      database, name: "i.path", group: "i.path", filter: enough,
      order: "avg(i.mean_precision) DESC, 1 LIMIT \(extremes)")
    leastPrecise = try Self.figures(
      database, name: "i.path", group: "i.path", filter: enough,
      order: "avg(i.mean_precision), 1 LIMIT \(extremes)")
    outliers = try Self.outliers(
      Self.figures(database, name: "i.path", group: "i.path", filter: enough, order: "1"))
  }

  private static func provisionShares(_ column: String) -> String {
    """
    SELECT CAST(\(column) AS TEXT), count(*), NULL FROM provisions p
    WHERE p.is_coded AND \(column) IS NOT NULL GROUP BY \(column) ORDER BY 1
    """
  }

  private static func shares(_ database: Database, _ sql: String) throws -> [Share] {
    try Row.fetchAll(database, sql: sql).map {
      Share(name: $0[0], count: $0[1], marked: $0[2])
    }
  }

  private static func figures(
    _ database: Database, name: String, group: String, join: String = "",
    filter: String = "1", order: String = "1"
  ) throws -> [Figures] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT \(name), count(*), sum(i.provisions), avg(i.mean_precision),
          coalesce(avg(1.0 * i.vague_sentences / max(i.sentences, 1)), 0),
          coalesce(avg(i.hortatory_share), 0), coalesce(avg(i.escape_density), 0)
        FROM instruments i \(join) WHERE \(filter) GROUP BY \(group) ORDER BY \(order)
        """
    ).map {
      Figures(
        name: $0[0], instruments: $0[1], provisions: $0[2], precision: $0[3],
        vagueSentences: $0[4], hortatory: $0[5], escapes: $0[6])
    }
  }

  private static func outliers(_ all: [Figures]) -> [Figures] {
    let scores = all.compactMap(\.precision)
    guard scores.count > 2 else { return [] }
    let mean = scores.reduce(0, +) / Double(scores.count)
    let variance = scores.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(scores.count)
    let limit = 2 * variance.squareRoot()
    return all.filter { figures in figures.precision.map { abs($0 - mean) > limit } ?? false }
  }
}
