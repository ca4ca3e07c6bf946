import GRDB

/// The tables of an audit, normalised for analysis. `Corpora/audit/README.md` describes them.
///
/// Ids are of use inside one database only; what an export shows is keyed by path and eId, so that two
/// audits of one corpus compare byte for byte. Every table has row ids, which DuckDB counts rows by.
enum AuditSchema {
  /// The version that is written to `PRAGMA user_version`.
  static let version = 3

  /// Creates whatever is missing.
  static func create(in database: Database) throws {
    for statement in runTables + instrumentTables + provisionTables + sharedTables + views {
      try database.execute(sql: statement)
    }
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }

  private static let runTables = [
    """
    CREATE TABLE IF NOT EXISTS places (
      path TEXT PRIMARY KEY,
      place TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS runs (
      id INTEGER PRIMARY KEY,
      tool_version TEXT NOT NULL,
      rules_hash TEXT NOT NULL,
      options TEXT NOT NULL,
      machine TEXT NOT NULL,
      started TEXT NOT NULL,
      finished TEXT,
      files INTEGER,
      measured INTEGER,
      unchanged INTEGER,
      refused INTEGER,
      bytes INTEGER
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS refusals (
      path TEXT PRIMARY KEY,
      run_id INTEGER NOT NULL REFERENCES runs(id),
      content_hash TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      reason TEXT NOT NULL
    )
    """,
  ]

  private static let instrumentTables = [
    """
    CREATE TABLE IF NOT EXISTS instruments (
      id INTEGER PRIMARY KEY,
      run_id INTEGER NOT NULL REFERENCES runs(id),
      path TEXT NOT NULL UNIQUE,
      content_hash TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      format TEXT NOT NULL,
      kind TEXT NOT NULL,
      title TEXT,
      language TEXT NOT NULL,
      date_signed TEXT,
      date_into_force TEXT,
      type TEXT,
      provisions INTEGER NOT NULL,
      mean_precision REAL,
      precision_spread REAL,
      escape_density REAL,
      hortatory_share REAL,
      sentences INTEGER,
      vague_sentences INTEGER
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS metadata (
      instrument_id INTEGER NOT NULL REFERENCES instruments(id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      key TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (instrument_id, position)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS parties (
      instrument_id INTEGER NOT NULL REFERENCES instruments(id) ON DELETE CASCADE,
      party TEXT NOT NULL,
      PRIMARY KEY (instrument_id, party)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS findings (
      instrument_id INTEGER NOT NULL REFERENCES instruments(id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      provision_position INTEGER,
      rule TEXT NOT NULL,
      severity TEXT NOT NULL,
      line INTEGER NOT NULL,
      column INTEGER NOT NULL,
      message TEXT NOT NULL,
      PRIMARY KEY (instrument_id, position)
    )
    """,
  ]

  private static let provisionTables = [
    """
    CREATE TABLE IF NOT EXISTS provisions (
      id INTEGER PRIMARY KEY,
      instrument_id INTEGER NOT NULL REFERENCES instruments(id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      parent_position INTEGER,
      eid TEXT NOT NULL,
      kind TEXT NOT NULL,
      label TEXT,
      heading TEXT,
      confidence TEXT NOT NULL,
      start_offset INTEGER NOT NULL,
      end_offset INTEGER NOT NULL,
      line INTEGER NOT NULL,
      text TEXT NOT NULL,
      is_coded INTEGER NOT NULL,
      force TEXT,
      precision_level INTEGER,
      precision_score REAL,
      hortatory_level INTEGER,
      hortatory_score REAL,
      effect_set_id INTEGER REFERENCES effect_sets(id),
      UNIQUE (instrument_id, position)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS escapes (
      provision_id INTEGER NOT NULL REFERENCES provisions(id) ON DELETE CASCADE,
      kind TEXT NOT NULL,
      bounded INTEGER NOT NULL,
      bounds TEXT NOT NULL,
      PRIMARY KEY (provision_id, kind)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS functions (
      provision_id INTEGER NOT NULL REFERENCES provisions(id) ON DELETE CASCADE,
      function TEXT NOT NULL,
      PRIMARY KEY (provision_id, function)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS evidence (
      provision_id INTEGER NOT NULL REFERENCES provisions(id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      kind_id INTEGER NOT NULL REFERENCES evidence_kinds(id),
      start_offset INTEGER NOT NULL,
      end_offset INTEGER NOT NULL,
      PRIMARY KEY (provision_id, position)
    )
    """,
  ]

  /// What many provisions share: each row stands for thousands of occurrences.
  private static let sharedTables = [
    """
    CREATE TABLE IF NOT EXISTS evidence_kinds (
      id INTEGER PRIMARY KEY,
      rule TEXT NOT NULL,
      category TEXT NOT NULL,
      value TEXT NOT NULL,
      weight REAL NOT NULL
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS effect_sets (
      id INTEGER PRIMARY KEY,
      signature TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS effects (
      effect_set_id INTEGER NOT NULL REFERENCES effect_sets(id),
      mechanism TEXT NOT NULL,
      stage TEXT NOT NULL,
      direction TEXT NOT NULL,
      strength TEXT,
      conditions TEXT NOT NULL,
      PRIMARY KEY (effect_set_id, mechanism, stage)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS effect_claims (
      effect_set_id INTEGER NOT NULL REFERENCES effect_sets(id),
      mechanism TEXT NOT NULL,
      stage TEXT NOT NULL,
      position INTEGER NOT NULL,
      claim TEXT NOT NULL,
      PRIMARY KEY (effect_set_id, mechanism, stage, position)
    )
    """,
  ]
}
