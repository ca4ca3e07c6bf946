import TreatyRules

/// Adds up what the rules found for each escape clause and each function of a provision.
///
/// A rule of weight 1 is enough by itself; weaker cues, such as a body that is told something or
/// the word "assistance", must come together. A rule counts once, however often it matched.
struct EvidenceSums {
  // A provision speaks of few kinds: short lists are faster than tables.
  private var escapes: [(kind: EscapeKind, sum: Double)] = []
  private var functions: [(function: RegimeFunction, sum: Double)] = []

  /// No evidence.
  init() {}

  /// Adds up matches.
  ///
  /// - Parameters:
  ///   - roles: what each rule is.
  ///   - weights: what each rule counts.
  /// - Complexity: O(matches).
  init(_ matches: [RuleMatch], roles: [RuleRole], weights: [Double]) {
    var counted = [UInt64](repeating: 0, count: (roles.count + 63) / 64)
    for match in matches {
      let rule = match.rule
      let bit: UInt64 = 1 << UInt64(rule & 63)
      guard counted[rule >> 6] & bit == 0 else { continue }
      counted[rule >> 6] |= bit
      switch roles[rule] {
      case .escape(let kind): add(weights[rule], to: kind)
      case .function(let function): add(weights[rule], to: function)
      default: break
      }
    }
  }

  private mutating func add(_ weight: Double, to kind: EscapeKind) {
    if let place = escapes.firstIndex(where: { $0.kind == kind }) {
      escapes[place].sum += weight
    } else {
      escapes.append((kind, weight))
    }
  }

  private mutating func add(_ weight: Double, to function: RegimeFunction) {
    if let place = functions.firstIndex(where: { $0.function == function }) {
      functions[place].sum += weight
    } else {
      functions.append((function, weight))
    }
  }

  /// Whether the weights come to 1. Weights are written in tenths: what ten of them lose in binary is
  /// given back.
  private static func isEnough(_ sum: Double) -> Bool { sum > 0.999 }

  /// Whether an escape clause of a kind is found.
  func holds(_ kind: EscapeKind) -> Bool {
    escapes.contains { $0.kind == kind && EvidenceSums.isEnough($0.sum) }
  }

  /// Whether a function is found.
  func holds(_ function: RegimeFunction) -> Bool {
    functions.contains { $0.function == function && EvidenceSums.isEnough($0.sum) }
  }

  /// The functions found, in the order of ``RegimeFunction``.
  var foundFunctions: [RegimeFunction] {
    functions.isEmpty ? [] : RegimeFunction.allCases.filter(holds)
  }

  /// The kinds of escape clause found, in the order of ``EscapeKind``.
  var foundEscapes: [EscapeKind] { escapes.isEmpty ? [] : EscapeKind.allCases.filter(holds) }
}
