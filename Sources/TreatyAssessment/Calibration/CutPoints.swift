/// Finds where on the expected level each next level begins, so that quadratic kappa is highest.
struct CutPoints {
  /// The expected levels.
  let expected: [Double]
  /// The levels that the coders gave, by provision.
  let coders: [[Int]]
  let levelCount: Int
  /// The highest level that each provision can have.
  let ceilings: [Int]

  /// The cut points, ascending: each in turn is moved to the best of sixty places, four times over.
  func find() -> [Double] {
    var cuts = (1..<levelCount).map { Double($0) - 0.5 }
    let sorted = expected.sorted()
    guard sorted.count > 10 else { return cuts }
    var places: [Double] = []
    for step in 0..<60 {
      let position = (0.02 + 0.96 * Double(step) / 59) * Double(sorted.count - 1)
      let low = Int(position)
      let part = position - Double(low)
      let high = min(low + 1, sorted.count - 1)
      let place = sorted[low] * (1 - part) + sorted[high] * part
      if places.last != place { places.append(place) }
    }
    var best = kappa(cuts)
    for _ in 0..<4 {
      for index in cuts.indices {
        for place in places {
          var moved = cuts
          moved[index] = place
          guard zip(moved, moved.dropFirst()).allSatisfy({ $0 < $1 }) else { continue }
          let found = kappa(moved)
          if found > best + 1e-6 { (best, cuts) = (found, moved) }
        }
      }
    }
    return cuts
  }

  /// The quadratic kappa of these cuts, each provision held against the nearest coder.
  func kappa(_ cuts: [Double]) -> Double {
    CutPoints.matrix(
      zip(expected, ceilings).map { min(CutPoints.level($0, cuts), $1) }, coders, levelCount
    ).quadraticKappa
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
