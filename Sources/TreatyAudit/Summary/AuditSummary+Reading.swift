import GRDB

extension AuditSummary {
  /// Draws the summary from a store.
  ///
  /// - Parameters:
  ///   - language: the language of the instruments to count, by default the one that the rules know:
  ///     rules for English find nothing in a French text, and that is no finding. `nil` for all.
  ///   - extremes: how many instruments are named as most and as least precise.
  /// - Complexity: O(size of the database).
  public init(
    _ store: AuditStore, language: String? = "en", extremes: Int = 10
  ) throws(AuditError) {
    do {
      self = try store.queue.read {
        try Self(database: $0, language: language, extremes: extremes)
      }
    } catch {
      throw .unreadable(path: store.path, reason: AuditError.reason(error))
    }
  }

  private init(database: Database, language: String?, extremes: Int) throws {
    self.language = language
    let chosen = "(:language IS NULL OR i.language = :language)"
    let arguments: StatementArguments = ["language": language]
    leftOut = try Self.shares(
      database,
      """
      SELECT i.language, count(*), NULL FROM instruments i WHERE NOT \(chosen)
      GROUP BY i.language ORDER BY count(*) DESC, i.language
      """, arguments)
    provenance = try Self.provenance(database)
    repeated =
      try Int.fetchOne(
        database,
        sql: "SELECT count(*) - count(DISTINCT content_hash) FROM instruments i WHERE \(chosen)",
        arguments: arguments) ?? 0
    refusals = try Self.shares(
      database,
      "SELECT reason, count(*), NULL FROM refusals GROUP BY reason ORDER BY count(*) DESC, reason")
    let counts = try ProvisionCounts(database, of: chosen, arguments)
    provisions = counts.provisions
    forces = counts.forces
    precisionLevels = counts.precisionLevels
    withoutPrecision = counts.withoutPrecision
    hortatoryLevels = counts.hortatoryLevels
    expectations = try Self.expectations(database, counts.effectSets)
    escapes = try Self.shares(
      database,
      """
      SELECT e.kind, count(*), sum(e.bounded) FROM escapes e
      CROSS JOIN provisions p ON p.id = e.provision_id
      CROSS JOIN instruments i ON i.id = p.instrument_id
      WHERE p.is_coded = 1 AND \(chosen) GROUP BY e.kind ORDER BY count(*) DESC, e.kind
      """, arguments)
    functions = try Self.shares(
      database,
      """
      SELECT f.function, count(*), NULL FROM functions f
      CROSS JOIN provisions p ON p.id = f.provision_id
      CROSS JOIN instruments i ON i.id = p.instrument_id
      WHERE p.is_coded = 1 AND \(chosen)
      GROUP BY f.function ORDER BY count(*) DESC, f.function
      """, arguments)
    findings = try Self.shares(
      database,
      """
      SELECT f.rule, count(*), NULL FROM findings f JOIN instruments i ON i.id = f.instrument_id
      WHERE \(chosen) GROUP BY f.rule ORDER BY count(*) DESC, f.rule
      """, arguments)
    try readInstruments(database, of: chosen, arguments, counts)
    rank(extremes)
  }

  /// Reads the instruments and their means by year, type and party.
  private mutating func readInstruments(
    _ database: Database, of chosen: String, _ arguments: StatementArguments,
    _ counts: ProvisionCounts
  ) throws {
    var types: [String: [Int]] = [:]
    var positions: [Int: Int] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT id, path, title, substr(date_signed, 1, 4), type, provisions, mean_precision,
          sentences, vague_sentences, hortatory_share, escape_density
        FROM instruments i WHERE \(chosen) ORDER BY path
        """, arguments: arguments)
    while let row = try rows.next() {
      let id: Int = row[0]
      let year: String? = row[3]
      let type: String? = row[4]
      let provisions: Int = row[5]
      let sentences: Int = row[7] ?? 0
      positions[id] = instruments.count
      if let type { types[type, default: []].append(instruments.count) }
      instruments.append(
        Figures(
          path: row[1], title: row[2], year: year.flatMap { Int($0) }, provisions: provisions,
          precision: row[6],
          vagueSentences: sentences > 0 ? Double(row[8] as Int) / Double(sentences) : nil,
          binding: provisions > 0
            ? Double(counts.binding[id, default: 0]) / Double(provisions) : nil,
          hortatory: provisions > 0 ? row[9] : nil, escapes: provisions > 0 ? row[10] : nil))
    }
    var parties: [String: [Int]] = [:]
    let names = try Row.fetchCursor(database, sql: "SELECT party, instrument_id FROM parties")
    while let row = try names.next() {
      if let position = positions[row[1]] { parties[row[0], default: []].append(position) }
    }
    var years: [Int: [Int]] = [:]
    for (position, figures) in instruments.enumerated() {
      if let year = figures.year { years[year, default: []].append(position) }
    }
    corpus = Figures(name: "all", means: instruments)
    self.years = years.sorted { $0.key < $1.key }.compactMap { means(String($0.key), $0.value) }
    self.types = groups(types)
    self.parties = groups(parties)
  }

  private func means(_ name: String, _ positions: [Int]) -> Figures? {
    Figures(name: name, means: positions.map { instruments[$0] })
  }

  /// The means of groups, the largest first.
  private func groups(_ groups: [String: [Int]]) -> [Figures] {
    groups.compactMap { means($0.key, $0.value) }.sorted {
      ($1.instruments, $0.name) < ($0.instruments, $1.name)
    }
  }

  /// Finds the extremes. Where there are few instruments, fewer are named, so that none is named as
  /// both most and least precise.
  private mutating func rank(_ extremes: Int) {
    let ranked =
      instruments
      .filter { $0.provisions >= Self.rankedFrom && $0.precision != nil }
      .sorted { ($1.precision ?? 0, $0.name) < ($0.precision ?? 0, $1.name) }
    let count = min(extremes, ranked.count / 2)
    mostPrecise = Array(ranked.prefix(count))
    leastPrecise = ranked.suffix(count).reversed()
    let scores = ranked.compactMap(\.precision)
    guard scores.count > 2 else { return }
    let mean = scores.reduce(0, +) / Double(scores.count)
    let variance = scores.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(scores.count)
    let limit = 2 * variance.squareRoot()
    outliers = ranked.filter { abs(($0.precision ?? mean) - mean) > limit }
  }

  private static func shares(
    _ database: Database, _ sql: String, _ arguments: StatementArguments = []
  ) throws -> [Share] {
    try Row.fetchAll(database, sql: sql, arguments: arguments).map {
      Share(name: $0[0], count: $0[1], marked: $0[2])
    }
  }

  private static func provenance(_ database: Database) throws -> Provenance {
    func distinct(_ column: String) throws -> [String] {
      try String.fetchAll(
        database,
        sql: """
          SELECT DISTINCT \(column) FROM runs
          WHERE id IN (SELECT run_id FROM instruments) ORDER BY 1
          """)
    }
    let last = try String.fetchOne(
      database, sql: "SELECT max(coalesce(finished, started)) FROM runs")
    return Provenance(
      versions: try distinct("tool_version"), rules: try distinct("rules_hash"),
      options: try distinct("options"),
      isUnfinished: try Bool.fetchOne(
        database, sql: "SELECT finished IS NULL FROM runs ORDER BY id DESC LIMIT 1") ?? false,
      day: String(last?.prefix(10) ?? ""))
  }

  private static func expectations(
    _ database: Database, _ provisions: [Int: Int]
  ) throws -> [Expectation] {
    var expectations: [Expectation] = []
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT mechanism, stage, direction, effect_set_id FROM effects
        ORDER BY CASE mechanism WHEN 'coercion' THEN 1 WHEN 'persuasion' THEN 2 ELSE 3 END, stage
        """)
    while let row = try rows.next() {
      let expectation = Expectation(mechanism: row[0], stage: row[1])
      if expectations.last?.mechanism != expectation.mechanism
        || expectations.last?.stage != expectation.stage
      {
        expectations.append(expectation)
      }
      let count = provisions[row[3], default: 0]
      switch row[2] as String {
      case "favourable": expectations[expectations.count - 1].favourable += count
      case "adverse": expectations[expectations.count - 1].adverse += count
      default: expectations[expectations.count - 1].mixed += count
      }
    }
    return expectations
  }
}
