import TreatyAssessment
import TreatyRules
import TreatyText

/// How the evidence of each category is marked beneath the text: by a letter, and by a colour where
/// there is one.
enum EvidenceMark {
  /// The categories that are marked, in the order of the key.
  static let categories: [EvidenceCategory] = [
    .force, .vagueness, .determinacy, .escape, .bound, .hortatory, .function, .addressee,
  ]

  /// The letter and the colour; `nil` for categories that are not marked.
  static func sign(of category: EvidenceCategory) -> (letter: Character, ink: Ink, name: String)? {
    switch category {
    case .force: ("f", .blue, "force")
    case .vagueness: ("v", .yellow, "vague")
    case .determinacy: ("d", .green, "determinate")
    case .escape: ("e", .red, "escape")
    case .bound: ("b", .cyan, "bound on an escape")
    case .hortatory: ("h", .magenta, "hortatory")
    case .function: ("r", .dim, "regime function")
    case .addressee: ("a", .dim, "addressee")
    case .clause, .claim: nil
    }
  }

  /// The evidence of a provision and of what is read with it, each piece once, in order.
  static func evidence(of assessments: [Assessment]) -> [Assessment.Evidence] {
    var seen: Set<Assessment.Evidence> = []
    var evidence: [Assessment.Evidence] = []
    for piece in assessments.lazy.flatMap(\.evidence)
    where sign(of: piece.category) != nil && seen.insert(piece).inserted {
      evidence.append(piece)
    }
    return evidence.sorted { ($0.range, $0.rule) < ($1.range, $1.rule) }
  }
}
