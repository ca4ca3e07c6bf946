extension AuditSchema {
  /// The common questions: the coded provisions, what is known of each, and figures by instrument, year
  /// and party.
  static let views = [
    """
    CREATE VIEW IF NOT EXISTS coded_provisions AS
    SELECT p.id, i.path, p.eid, p.kind, p.heading, p.line, p.force, p.precision_level,
      p.precision_score, p.hortatory_level, p.hortatory_score, p.text, p.instrument_id, i.title,
      i.language, i.date_signed, CAST(substr(i.date_signed, 1, 4) AS INTEGER) AS year, i.type
    FROM provisions p JOIN instruments i ON i.id = p.instrument_id
    WHERE p.is_coded = 1
    """,
    """
    CREATE VIEW IF NOT EXISTS provision_evidence AS
    SELECT e.provision_id, e.position, k.rule, k.category, k.value, k.weight, e.start_offset,
      e.end_offset
    FROM evidence e JOIN evidence_kinds k ON k.id = e.kind_id
    """,
    """
    CREATE VIEW IF NOT EXISTS provision_effects AS
    SELECT p.id AS provision_id, p.instrument_id, e.mechanism, e.stage, e.direction, e.strength,
      e.conditions
    FROM provisions p JOIN effects e ON e.effect_set_id = p.effect_set_id
    """,
    """
    CREATE VIEW IF NOT EXISTS force_by_instrument AS
    SELECT i.path, p.force, count(*) AS provisions
    FROM provisions p JOIN instruments i ON i.id = p.instrument_id
    WHERE p.is_coded = 1
    GROUP BY i.path, p.force
    """,
    """
    CREATE VIEW IF NOT EXISTS escapes_by_instrument AS
    SELECT i.path, e.kind, count(*) AS escapes, sum(e.bounded) AS bounded
    FROM escapes e JOIN provisions p ON p.id = e.provision_id
    JOIN instruments i ON i.id = p.instrument_id
    WHERE p.is_coded = 1
    GROUP BY i.path, e.kind
    """,
    figures(
      "figures_by_year", of: "CAST(substr(i.date_signed, 1, 4) AS INTEGER) AS year",
      where: "i.date_signed IS NOT NULL", by: "year"),
    figures("figures_by_type", of: "i.type", where: "i.type IS NOT NULL", by: "i.type"),
    figures(
      "figures_by_party", of: "q.party", join: "JOIN parties q ON q.instrument_id = i.id",
      by: "q.party"),
  ]

  /// A view of the means of instruments, each instrument counting once, for each language: what the rules
  /// find in a language that they do not know means nothing.
  private static func figures(
    _ name: String, of column: String, join: String = "", where filter: String = "true",
    by group: String
  ) -> String {
    """
    CREATE VIEW IF NOT EXISTS \(name) AS
    SELECT i.language, \(column), count(*) AS instruments, sum(i.provisions) AS provisions,
      avg(i.mean_precision) AS mean_precision,
      avg(CASE WHEN i.sentences > 0 THEN 1.0 * i.vague_sentences / i.sentences END)
        AS vague_sentence_share,
      avg(i.hortatory_share) AS hortatory_share, avg(i.escape_density) AS escape_density
    FROM instruments i \(join) WHERE \(filter) GROUP BY i.language, \(group)
    """
  }
}
