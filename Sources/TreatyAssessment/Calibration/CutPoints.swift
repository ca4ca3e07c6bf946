/// Finds where on the expected level each next level begins, so that the tool gives each level as often
/// as the coders do.
///
/// Cut points that make kappa highest on the provisions of the fit were tried: they fit those, and others
/// worse.
struct CutPoints {
  /// The expected levels.
  let expected: [Double]
  /// The levels that the coders gave, by provision.
  let coders: [[Int]]
  let levelCount: Int

  /// The cut points, ascending: between the two provisions where the share of the lower levels is reached.
  func find() -> [Double] {
    guard !expected.isEmpty else { return (1..<levelCount).map { Double($0) - 0.5 } }
    let sorted = expected.sorted()
    let given = coders.joined()
    return (1..<levelCount).map { level in
      let share = Double(given.count { $0 < level }) / Double(max(given.count, 1))
      let place = Int((share * Double(sorted.count)).rounded())
      let below = place > 0 ? sorted[place - 1] : sorted[0] - 1
      let above = place < sorted.count ? sorted[place] : sorted[sorted.count - 1] + 1
      return (below + above) / 2
    }
  }

  static func level(_ expected: Double, _ cuts: [Double]) -> Int {
    cuts.count { expected > $0 }
  }

  /// The levels held against the nearest coder.
  static func matrix(_ levels: [Int], _ coders: [[Int]], _ count: Int) -> ConfusionMatrix {
    var matrix = ConfusionMatrix(labels: (0..<count).map(String.init))
    for (level, given) in zip(levels, coders) {
      guard let nearest = given.min(by: { abs($0 - level) < abs($1 - level) }) else { continue }
      matrix.add(coder: nearest, tool: level)
    }
    return matrix
  }
}
