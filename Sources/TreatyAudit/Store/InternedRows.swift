import GRDB
import TreatyAssessment
import TreatyRules

/// The rows that many provisions share: kinds of evidence, and sets of expected effects. Each is stored
/// once; a corpus of a million effects has some hundred sets of them.
struct InternedRows: Sendable {
  /// What evidence is, apart from where it stands.
  private struct EvidenceKind: Hashable {
    var rule: String
    var category: String
    var value: String
    var weight: Double
  }

  private var evidenceKinds: [EvidenceKind: Int] = [:]
  private var effectSets: [String: Int] = [:]
  private var lastEvidenceKind = 0
  private var lastEffectSet = 0

  /// Reads what a database holds already.
  init(_ database: Database) throws {
    let kinds = try Row.fetchCursor(
      database, sql: "SELECT id, rule, category, value, weight FROM evidence_kinds")
    while let row = try kinds.next() {
      let kind = EvidenceKind(rule: row[1], category: row[2], value: row[3], weight: row[4])
      evidenceKinds[kind] = row[0]
      lastEvidenceKind = max(lastEvidenceKind, row[0])
    }
    let sets = try Row.fetchCursor(database, sql: "SELECT id, signature FROM effect_sets")
    while let row = try sets.next() {
      effectSets[row[1]] = row[0]
      lastEffectSet = max(lastEffectSet, row[0])
    }
  }

  /// The row of a piece of evidence, which `write` is asked to write where there is none yet.
  mutating func kind(
    of evidence: Assessment.Evidence, write: (_ id: Int) throws -> Void
  ) rethrows -> Int {
    let kind = EvidenceKind(
      rule: evidence.rule, category: evidence.category.rawValue, value: evidence.value,
      weight: evidence.weight)
    if let known = evidenceKinds[kind] { return known }
    lastEvidenceKind += 1
    try write(lastEvidenceKind)
    evidenceKinds[kind] = lastEvidenceKind
    return lastEvidenceKind
  }

  /// The row of a set of effects, which `write` is asked to write where there is none yet.
  mutating func set(
    _ set: EffectSets.EffectSet, write: (_ id: Int) throws -> Void
  ) rethrows -> Int {
    if let known = effectSets[set.signature] { return known }
    lastEffectSet += 1
    try write(lastEffectSet)
    effectSets[set.signature] = lastEffectSet
    return lastEffectSet
  }
}
