/// Fits a proportional-odds model by maximum likelihood with a ridge penalty on the weights.
///
/// Deterministic: it starts from the shares of the levels and descends by BFGS.
struct OrdinalRegression {
  /// The standardized features, a row for each observation.
  let rows: [[Double]]
  /// The level of each observation, 0 for the lowest.
  let levels: [Int]
  /// How many levels there are.
  let levelCount: Int
  /// The weight of the penalty.
  let ridge: Double

  /// The fitted thresholds and weights.
  func fit() -> (thresholds: [Double], weights: [Double]) {
    var point = start()
    var (value, gradient) = objective(point)
    let size = point.count
    var inverse = OrdinalRegression.identity(size)
    for _ in 0..<200 {
      var direction = [Double](repeating: 0, count: size)
      for i in 0..<size {
        for j in 0..<size { direction[i] -= inverse[i * size + j] * gradient[j] }
      }
      var slope = OrdinalRegression.dot(direction, gradient)
      if slope >= 0 {
        inverse = OrdinalRegression.identity(size)
        direction = gradient.map { -$0 }
        slope = -OrdinalRegression.dot(gradient, gradient)
      }
      if slope > -1e-9 { break }
      var step = 1.0
      var next = point
      var nextValue = value
      var nextGradient = gradient
      var isFound = false
      for _ in 0..<40 {
        next = zip(point, direction).map { $0 + step * $1 }
        (nextValue, nextGradient) = objective(next)
        if nextValue <= value + 1e-4 * step * slope {
          isFound = true
          break
        }
        step /= 2
      }
      guard isFound else { break }
      let change = zip(next, point).map { $0 - $1 }
      let turn = zip(nextGradient, gradient).map { $0 - $1 }
      OrdinalRegression.update(&inverse, change, turn)
      let gain = value - nextValue
      (point, value, gradient) = (next, nextValue, nextGradient)
      if gain < 1e-8 * (1 + abs(value)) { break }
    }
    return (thresholds(point), Array(point[(levelCount - 1)...]))
  }

  /// The point from which the descent starts: thresholds by the shares of the levels, no weights.
  private func start() -> [Double] {
    let count = Double(levels.count)
    var thresholds: [Double] = []
    for level in 0..<(levelCount - 1) {
      let share = (Double(levels.count { $0 <= level }) + 0.5) / (count + 1)
      thresholds.append(Logistic.logarithm(share / (1 - share)))
    }
    var point = [thresholds[0]]
    for level in 1..<max(1, levelCount - 1) {
      point.append(Logistic.logarithm(max(thresholds[level] - thresholds[level - 1], 0.1)))
    }
    return point + [Double](repeating: 0, count: rows.first?.count ?? 0)
  }

  /// The thresholds of a point: the first as it is, the others by the logarithms of their distances.
  private func thresholds(_ point: [Double]) -> [Double] {
    var thresholds = [point[0]]
    for level in 1..<max(1, levelCount - 1) {
      thresholds.append(thresholds[level - 1] + Logistic.exponential(point[level]))
    }
    return thresholds
  }

  /// The penalized negative log-likelihood and its gradient.
  private func objective(_ point: [Double]) -> (Double, [Double]) {
    let thresholds = thresholds(point)
    let weights = point[(levelCount - 1)...]
    var value = 0.0
    var atThresholds = [Double](repeating: 0, count: levelCount - 1)
    var atWeights = [Double](repeating: 0, count: weights.count)
    for (row, level) in zip(rows, levels) {
      var score = 0.0
      for (feature, weight) in zip(row, weights) { score += feature * weight }
      let upper = level < levelCount - 1 ? Logistic.value(thresholds[level] - score) : 1
      let lower = level > 0 ? Logistic.value(thresholds[level - 1] - score) : 0
      let chance = max(upper - lower, 1e-12)
      value -= Logistic.logarithm(chance)
      let upperSlope = upper * (1 - upper) / chance
      let lowerSlope = lower * (1 - lower) / chance
      if level < levelCount - 1 { atThresholds[level] -= upperSlope }
      if level > 0 { atThresholds[level - 1] += lowerSlope }
      let pull = upperSlope - lowerSlope
      for index in row.indices { atWeights[index] += pull * row[index] }
    }
    for (index, weight) in weights.enumerated() {
      value += ridge * weight * weight
      atWeights[index] += 2 * ridge * weight
    }
    var gradient = [atThresholds.reduce(0, +)]
    for level in 1..<max(1, levelCount - 1) {
      gradient.append(
        atThresholds[level...].reduce(0, +) * Logistic.exponential(point[level]))
    }
    return (value, gradient + atWeights)
  }

  private static func identity(_ size: Int) -> [Double] {
    var matrix = [Double](repeating: 0, count: size * size)
    for index in 0..<size { matrix[index * size + index] = 1 }
    return matrix
  }

  private static func dot(_ left: [Double], _ right: [Double]) -> Double {
    zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The BFGS update of the inverse of the Hessian.
  private static func update(_ inverse: inout [Double], _ change: [Double], _ turn: [Double]) {
    let curvature = dot(change, turn)
    guard curvature > 1e-12 else { return }
    let size = change.count
    var product = [Double](repeating: 0, count: size)
    for i in 0..<size {
      for j in 0..<size { product[i] += inverse[i * size + j] * turn[j] }
    }
    let factor = (1 + dot(turn, product) / curvature) / curvature
    for i in 0..<size {
      for j in 0..<size {
        inverse[i * size + j] +=
          factor * change[i] * change[j]
          - (product[i] * change[j] + change[i] * product[j]) / curvature
      }
    }
  }
}
