import Foundation
import TreatyAssessment
import TreatyEffects
import TreatyRules
import TreatyText

/// The claims as they lie in the repository.
let book: ClaimBook = {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Rules/effects")
  do {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.path(percentEncoded: false))
    let nodes = try names.filter { $0.hasSuffix(".yml") }.sorted().map { name in
      try DataNode(
        yaml: String(contentsOf: folder.appending(path: name), encoding: .utf8),
        file: "Rules/effects/\(name)")
    }
    return try ClaimBook(nodes: nodes)
  } catch {
    fatalError("\(error)")
  }
}()

/// Assessments such as the assessor makes.
enum Sample {
  static let precise = Assessment(
    provision: 0, force: .obligation, precision: .init(level: 5, score: 0.95))
  static let vague = Assessment(
    provision: 0, force: .obligation, precision: .init(level: 1, score: 0.05))
  static let between = Assessment(
    provision: 0, force: .obligation, precision: .init(level: 3, score: 0.5))

  static func escape(
    _ kind: EscapeKind, bounds: [BoundKind] = [], force: LegalForce = .permission
  ) -> Assessment {
    Assessment(
      provision: 0, force: force, precision: .init(level: 3, score: 0.5),
      escapes: [.init(kind: kind, bounds: bounds, evidence: [])])
  }

  static func function(_ function: RegimeFunction) -> Assessment {
    Assessment(
      provision: 0, force: .declaration, functions: [function])
  }
}

extension Interpreter {
  /// The effect at one mechanism and stage.
  func effect(
    _ mechanism: Mechanism, _ stage: Stage, of assessment: Assessment,
    in context: InstrumentContext = InstrumentContext()
  ) -> ExpectedEffect? {
    effects(of: assessment, in: context).first { $0.mechanism == mechanism && $0.stage == stage }
  }
}

extension ExpectedEffect {
  /// The ids of the claims that fire.
  var ids: [String] { claims.map(\.id) }
}
