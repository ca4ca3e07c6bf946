/// One table of an export.
public enum AuditTable: String, Sendable, CaseIterable {
  case instruments
  case metadata
  case parties
  case provisions
  case escapes
  case functions
  case evidence
  case effects
  case findings
  case refusals

  /// The query that yields the rows of one instrument, given by its id and path, in their order;
  /// for refusals, all rows.
  var query: String {
    switch self {
    case .instruments:
      """
      SELECT path, content_hash, bytes, format, kind, title, language, date_signed,
        date_into_force, type, provisions, mean_precision, precision_spread, escape_density,
        hortatory_share, sentences, vague_sentences
      FROM instruments WHERE id = :id
      """
    case .metadata:
      """
      SELECT :path AS path, position, key, value FROM metadata
      WHERE instrument_id = :id ORDER BY position
      """
    case .parties:
      "SELECT :path AS path, party FROM parties WHERE instrument_id = :id ORDER BY party"
    case .provisions:
      """
      SELECT :path AS path, p.eid, q.eid AS parent_eid, p.kind, p.label, p.heading,
        p.confidence, p.start_offset, p.end_offset, p.line, p.is_coded, p.force,
        p.precision_level, p.precision_score, p.hortatory_level, p.hortatory_score, p.text
      FROM provisions p LEFT JOIN provisions q
        ON q.instrument_id = p.instrument_id AND q.position = p.parent_position
      WHERE p.instrument_id = :id ORDER BY p.position
      """
    case .escapes:
      Self.ofProvision("escapes e", "e.kind, e.bounded, e.bounds", order: "e.kind")
    case .functions:
      Self.ofProvision("functions e", "e.function", order: "e.function")
    case .evidence:
      Self.ofProvision(
        "evidence e",
        "k.rule, k.category, k.value, k.weight, e.start_offset, e.end_offset",
        join: "JOIN evidence_kinds k ON k.id = e.kind_id", order: "e.position")
    case .effects:
      """
      SELECT :path AS path, p.eid, e.mechanism, e.stage, e.direction, e.strength,
        (SELECT group_concat(claim, ';') FROM (
          SELECT claim FROM effect_claims c
          WHERE c.effect_set_id = e.effect_set_id AND c.mechanism = e.mechanism
            AND c.stage = e.stage ORDER BY c.position)) AS claims, e.conditions
      FROM provisions p CROSS JOIN effects e ON e.effect_set_id = p.effect_set_id
      WHERE p.instrument_id = :id ORDER BY p.position, e.mechanism, e.stage
      """
    case .findings:
      """
      SELECT :path AS path, p.eid, f.rule, f.severity, f.line, f.column, f.message
      FROM findings f LEFT JOIN provisions p
        ON p.instrument_id = f.instrument_id AND p.position = f.provision_position
      WHERE f.instrument_id = :id ORDER BY f.position
      """
    case .refusals:
      "SELECT path, content_hash, bytes, reason FROM refusals ORDER BY path"
    }
  }

  private static func ofProvision(
    _ table: String, _ columns: String, join: String = "", order: String
  ) -> String {
    """
    SELECT :path AS path, p.eid, \(columns)
    FROM provisions p CROSS JOIN \(table) ON e.provision_id = p.id \(join)
    WHERE p.instrument_id = :id ORDER BY p.position, \(order)
    """
  }
}
