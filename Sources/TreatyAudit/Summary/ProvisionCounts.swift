import GRDB
import TreatyAssessment

/// What one pass over the coded provisions counts.
struct ProvisionCounts {
  private(set) var provisions = 0
  private(set) var withoutPrecision = 0
  /// Obligations and prohibitions of each instrument, by its id.
  private(set) var binding: [Int: Int] = [:]
  /// Provisions with each set of effects, by its id.
  private(set) var effectSets: [Int: Int] = [:]
  private var byForce: [String: Int] = [:]
  private var byPrecision: [Int: Int] = [:]
  private var byHortatory: [Int: Int] = [:]

  /// Counts the provisions of the instruments `i` that a condition chooses.
  init(_ database: Database, of chosen: String, _ arguments: StatementArguments) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT instrument_id, force, precision_level, hortatory_level, effect_set_id, count(*)
        FROM provisions WHERE is_coded = 1
          AND instrument_id IN (SELECT id FROM instruments i WHERE \(chosen))
        GROUP BY 1, 2, 3, 4, 5
        """, arguments: arguments)
    let bindingForces = [LegalForce.obligation.rawValue, LegalForce.prohibition.rawValue]
    while let row = try rows.next() {
      guard let force: String = row[1], let hortatory: Int = row[3] else { continue }
      let count: Int = row[5]
      provisions += count
      byForce[force, default: 0] += count
      if bindingForces.contains(force) { binding[row[0], default: 0] += count }
      if let level: Int = row[2] {
        byPrecision[level, default: 0] += count
      } else {
        withoutPrecision += count
      }
      byHortatory[hortatory, default: 0] += count
      if let set: Int = row[4] { effectSets[set, default: 0] += count }
    }
  }

  /// By force, from the strongest.
  var forces: [AuditSummary.Share] {
    LegalForce.allCases.compactMap { force in
      byForce[force.rawValue].map { AuditSummary.Share(name: force.rawValue, count: $0) }
    }
  }

  /// By precision level.
  var precisionLevels: [AuditSummary.Share] { Self.levels(byPrecision) }

  /// By hortatory level.
  var hortatoryLevels: [AuditSummary.Share] { Self.levels(byHortatory) }

  private static func levels(_ counts: [Int: Int]) -> [AuditSummary.Share] {
    counts.sorted { $0.key < $1.key }.map {
      AuditSummary.Share(name: String($0.key), count: $0.value)
    }
  }
}
