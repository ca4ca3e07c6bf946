import TreatyAssessment
import TreatyRules

/// Reads the files of `Rules/effects`, collecting mistakes.
struct ClaimReader {
  var claims: [Claim] = []
  var places: [String: Int] = [:]
  var scale = StrengthScale()
  var delegation: [[ProvisionTest]] = []
  var subjects: [SubjectMatter] = []
  var observations: [ProfileRule] = []
  var errors: [DataError] = []
  /// References to claims, to be checked once all files are read.
  private var references: [DataNode] = []

  mutating func read(_ file: DataNode) {
    errors += file.unknownKeys(
      allowed: ["claims", "strength", "delegation", "subjects", "observations"])
    for row in rows(file, "claims") {
      attempt { reader throws(DataError) in try reader.readClaim(row) }
    }
    if let node = file["strength"] {
      attempt { reader throws(DataError) in reader.scale = try StrengthScale(node) }
    }
    for row in rows(file, "delegation") {
      attempt { reader throws(DataError) in
        reader.delegation.append(try [ProvisionTest](row))
      }
    }
    for row in rows(file, "subjects") {
      attempt { reader throws(DataError) in reader.subjects.append(try SubjectMatter(row)) }
    }
    for row in rows(file, "observations") {
      attempt { reader throws(DataError) in
        let rule = try ProfileRule(row)
        if reader.observations.contains(where: { $0.id == rule.id }) {
          throw row.error("the id '\(rule.id)' occurs twice")
        }
        reader.observations.append(rule)
        reader.references += try row.required("claims").scalars()
      }
    }
  }

  /// Checks that every reference names a claim, and that what is inferred is inferred from one that is
  /// stated.
  mutating func checkReferences() {
    for node in references {
      guard let id = node.text else { continue }
      if places[id] == nil { errors.append(node.unknown("claim", id, among: places.keys.sorted())) }
    }
    for (index, claim) in claims.enumerated() where claim.basis == .inferred {
      let source = claim.inferredFrom.flatMap { places[$0] }.map { claims[$0] }
      if let source, source.basis != .stated, let node = rowNodes[index]["inferred-from"] {
        errors.append(
          node.error(
            "'\(source.id)' is itself inferred",
            suggestion: "name the stated claim that it rests on"))
      }
    }
  }

  private var rowNodes: [DataNode] = []

  private mutating func readClaim(_ row: DataNode) throws(DataError) {
    let claim = try Claim(row)
    guard places[claim.id] == nil else {
      throw row.error("the id '\(claim.id)' occurs twice", suggestion: "ids are never used again")
    }
    places[claim.id] = claims.count
    claims.append(claim)
    rowNodes.append(row)
    for key in ["inferred-from", "converse-of", "elaborates"] {
      if let node = row[key] { references.append(node) }
    }
  }

  private mutating func rows(_ file: DataNode, _ key: String) -> [DataNode] {
    guard let node = file[key] else { return [] }
    do {
      return try node.elements()
    } catch {
      errors.append(error)
      return []
    }
  }

  private mutating func attempt(_ work: (inout ClaimReader) throws(DataError) -> Void) {
    do { try work(&self) } catch { errors.append(error) }
  }
}
