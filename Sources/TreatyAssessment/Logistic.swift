/// The functions that the models need, without Foundation: exact enough for scores of a text, and the
/// same on every platform.
enum Logistic {
  /// 1 / (1 + e⁻ˣ).
  static func value(_ x: Double) -> Double {
    x >= 0 ? 1 / (1 + exponential(-x)) : exponential(x) / (1 + exponential(x))
  }

  /// eˣ, by halving the argument until the series converges fast.
  static func exponential(_ x: Double) -> Double {
    if x < -700 { return 0 }
    if x > 700 { return .greatestFiniteMagnitude }
    var reduced = x
    var doublings = 0
    while abs(reduced) > 0.25 {
      reduced /= 2
      doublings += 1
    }
    var term = 1.0
    var sum = 1.0
    for n in 1...14 {
      term *= reduced / Double(n)
      sum += term
    }
    for _ in 0..<doublings { sum *= sum }
    return sum
  }

  /// The natural logarithm of a positive number, by Newton's method on the exponential.
  static func logarithm(_ x: Double) -> Double {
    guard x > 0 else { return -700 }
    var guess = Double(x.exponent) * 0.6931471805599453
    for _ in 0..<12 {
      let value = exponential(guess)
      let step = 2 * (x - value) / (x + value)
      guess += step
      if abs(step) < 1e-15 { break }
    }
    return guess
  }

  /// How far a count has got towards saying all that it can: 0 for none, towards 1.
  static func saturation(_ count: Int) -> Double {
    count < saturations.count ? saturations[count] : 1
  }

  private static let saturations: [Double] = (0..<32).map { 1 - exponential(-0.7 * Double($0)) }
}
