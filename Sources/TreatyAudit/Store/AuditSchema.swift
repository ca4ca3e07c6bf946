import GRDB

/// The tables of an audit, normalised for analysis, and views for the common questions.
///
/// Ids are of use inside one database only; what an export shows is keyed by path and eId, so that two
/// audits of one corpus compare byte for byte.
enum AuditSchema {
  /// The version that is written to `PRAGMA user_version`.
  static let version = 1

  /// Creates whatever is missing.
  static func create(in database: Database) throws {
    for statement in tables + indexes + views {
      try database.execute(sql: statement)
    }
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }

  private static let tables = [
    """
    CREATE TABLE IF NOT EXISTS runs (
      id INTEGER PRIMARY KEY,
      tool_version TEXT NOT NULL,
      rules_hash TEXT NOT NULL,
      options TEXT NOT NULL,
      machine TEXT NOT NULL,
      started TEXT NOT NULL,
      finished TEXT
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS instruments (
      id INTEGER PRIMARY KEY,
      run_id INTEGER NOT NULL REFERENCES runs(id),
      path TEXT NOT NULL UNIQUE,
      content_hash TEXT NOT NULL,
      key TEXT NOT NULL,
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
      escape_density REAL NOT NULL,
      hortatory_share REAL NOT NULL,
      sentences INTEGER NOT NULL,
      vague_sentences INTEGER NOT NULL
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS metadata (
      instrument_id INTEGER NOT NULL REFERENCES instruments(id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      key TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (instrument_id, position)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE IF NOT EXISTS parties (
      instrument_id INTEGER NOT NULL REFERENCES instruments(id) ON DELETE CASCADE,
      party TEXT NOT NULL,
      PRIMARY KEY (instrument_id, party)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE IF NOT EXISTS provisions (
      id INTEGER PRIMARY KEY,
      instrument_id INTEGER NOT NULL REFERENCES instruments(id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      eid TEXT NOT NULL,
      parent_eid TEXT,
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
      hortatory_level INTEGER NOT NULL,
      hortatory_score REAL NOT NULL
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS escapes (
      provision_id INTEGER NOT NULL REFERENCES provisions(id) ON DELETE CASCADE,
      kind TEXT NOT NULL,
      bounded INTEGER NOT NULL,
      bounds TEXT NOT NULL,
      PRIMARY KEY (provision_id, kind)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE IF NOT EXISTS functions (
      provision_id INTEGER NOT NULL REFERENCES provisions(id) ON DELETE CASCADE,
      function TEXT NOT NULL,
      PRIMARY KEY (provision_id, function)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE IF NOT EXISTS evidence (
      provision_id INTEGER NOT NULL REFERENCES provisions(id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      rule TEXT NOT NULL,
      category TEXT NOT NULL,
      value TEXT NOT NULL,
      weight REAL NOT NULL,
      start_offset INTEGER NOT NULL,
      end_offset INTEGER NOT NULL,
      PRIMARY KEY (provision_id, position)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE IF NOT EXISTS effects (
      provision_id INTEGER NOT NULL REFERENCES provisions(id) ON DELETE CASCADE,
      mechanism TEXT NOT NULL,
      stage TEXT NOT NULL,
      direction TEXT NOT NULL,
      strength TEXT,
      claims TEXT NOT NULL,
      PRIMARY KEY (provision_id, mechanism, stage)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE IF NOT EXISTS findings (
      instrument_id INTEGER NOT NULL REFERENCES instruments(id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      eid TEXT,
      rule TEXT NOT NULL,
      severity TEXT NOT NULL,
      line INTEGER NOT NULL,
      column INTEGER NOT NULL,
      message TEXT NOT NULL,
      PRIMARY KEY (instrument_id, position)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE IF NOT EXISTS refusals (
      path TEXT PRIMARY KEY,
      run_id INTEGER NOT NULL REFERENCES runs(id),
      content_hash TEXT NOT NULL,
      key TEXT NOT NULL,
      reason TEXT NOT NULL
    ) WITHOUT ROWID
    """,
  ]

  private static let indexes = [
    "CREATE INDEX IF NOT EXISTS provisions_of_instrument ON provisions(instrument_id, position)",
    "CREATE INDEX IF NOT EXISTS provisions_by_force ON provisions(force) WHERE is_coded",
  ]

  private static let views = [
    """
    CREATE VIEW IF NOT EXISTS coded_provisions AS
    SELECT i.path, i.title, i.kind AS instrument_kind, i.date_signed, i.type, p.*
    FROM provisions p JOIN instruments i ON i.id = p.instrument_id
    WHERE p.is_coded
    """,
    """
    CREATE VIEW IF NOT EXISTS force_by_instrument AS
    SELECT i.path, p.force, count(*) AS provisions
    FROM provisions p JOIN instruments i ON i.id = p.instrument_id
    WHERE p.is_coded AND p.force IS NOT NULL
    GROUP BY i.path, p.force
    """,
    """
    CREATE VIEW IF NOT EXISTS escapes_by_instrument AS
    SELECT i.path, e.kind, count(*) AS escapes, sum(e.bounded) AS bounded
    FROM escapes e JOIN provisions p ON p.id = e.provision_id
    JOIN instruments i ON i.id = p.instrument_id
    WHERE p.is_coded
    GROUP BY i.path, e.kind
    """,
    """
    CREATE VIEW IF NOT EXISTS precision_by_year AS
    SELECT substr(date_signed, 1, 4) AS year, count(*) AS instruments,
      avg(mean_precision) AS mean_precision,
      avg(1.0 * vague_sentences / max(sentences, 1)) AS vague_sentence_share,
      avg(hortatory_share) AS hortatory_share, avg(escape_density) AS escape_density
    FROM instruments WHERE date_signed IS NOT NULL
    GROUP BY year
    """,
  ]
}
