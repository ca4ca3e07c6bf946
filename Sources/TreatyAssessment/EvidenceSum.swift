/// Adds up what the rules found for one escape clause or one function of a provision.
///
/// A rule of weight 1 is enough by itself; weaker cues, such as a body that is told something or
/// the word "assistance", must come together. A rule counts once, however often it matched.
struct EvidenceSum {
  /// The rules counted, by number. They are few: a list is enough.
  private var rules: [Int] = []
  private var sum = 0.0

  /// Whether the weights come to 1. Weights are written in tenths: what ten of them lose in binary is given back.
  var isEnough: Bool { sum > 0.999 }

  /// Counts a rule.
  mutating func add(rule: Int, weight: Double) {
    guard !rules.contains(rule) else { return }
    rules.append(rule)
    sum += weight
  }
}
