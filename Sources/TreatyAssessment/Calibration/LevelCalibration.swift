/// Fits one model of levels, and says by cross-validation what it is worth.
struct LevelCalibration {
  /// The names of the features.
  let names: [String]
  /// Their values, a row for each provision.
  let rows: [[Double]]
  /// The levels that the coders gave, by provision, 0 for the lowest.
  let coders: [[Int]]
  /// The number of the group that each provision belongs to; a group is never split.
  let folds: [Int]
  let levelCount: Int
  /// The highest level that each provision can have, whatever its features.
  let ceilings: [Int]

  /// A model and its cross-validated figures.
  struct Fit {
    var model: OrdinalModel
    var ridge: Double
    /// The level of each provision by the model of the folds it is not in.
    var levels: [Int]
    var matrix: ConfusionMatrix
  }

  /// The best of some ridges by cross-validation, fitted to all.
  func best(of ridges: [Double]) -> Fit {
    let candidates = ridges.map { ridge -> Fit in
      let levels = crossValidated(ridge)
      return Fit(
        model: OrdinalModel(features: [], thresholds: [], cuts: []), ridge: ridge, levels: levels,
        matrix: CutPoints.matrix(levels, coders, levelCount))
    }
    var best = candidates[0]
    for candidate in candidates.dropFirst()
    where candidate.matrix.quadraticKappa > best.matrix.quadraticKappa { best = candidate }
    best.model = model(Array(rows.indices), best.ridge)
    return best
  }

  private func crossValidated(_ ridge: Double) -> [Int] {
    var levels = [Int](repeating: 0, count: rows.count)
    for fold in Set(folds).sorted() {
      let model = model(rows.indices.filter { folds[$0] != fold }, ridge)
      for index in rows.indices where folds[index] == fold {
        let expected = model.expectedLevel(score: model.score(rows[index]))
        levels[index] = min(model.level(expected: expected), ceilings[index])
      }
    }
    return levels
  }

  /// The model of some provisions.
  private func model(_ chosen: [Int], _ ridge: Double) -> OrdinalModel {
    let count = Double(max(chosen.count, 1))
    var means = [Double](repeating: 0, count: names.count)
    var deviations = [Double](repeating: 0, count: names.count)
    for index in chosen {
      for feature in names.indices { means[feature] += rows[index][feature] / count }
    }
    for index in chosen {
      for feature in names.indices {
        let difference = rows[index][feature] - means[feature]
        deviations[feature] += difference * difference / count
      }
    }
    deviations = deviations.map { $0.squareRoot() }
    let kept = names.indices.filter { deviations[$0] > 1e-3 }
    var standardized: [[Double]] = []
    var levels: [Int] = []
    for index in chosen {
      let row = kept.map { (rows[index][$0] - means[$0]) / deviations[$0] }
      for level in coders[index] {
        standardized.append(row)
        levels.append(level)
      }
    }
    let coderCount = Double(levels.count) / count
    let fitted = OrdinalRegression(
      rows: standardized, levels: levels, levelCount: levelCount, ridge: ridge * coderCount
    ).fit()
    var model = OrdinalModel(
      features: names.indices.map { .init(name: names[$0], mean: means[$0], weight: 0) },
      thresholds: fitted.thresholds, cuts: [])
    for (place, feature) in kept.enumerated() {
      model.features[feature].weight = fitted.weights[place] / deviations[feature]
    }
    let expected = chosen.map { model.expectedLevel(score: model.score(rows[$0])) }
    model.cuts = CutPoints(
      expected: expected, coders: chosen.map { coders[$0] }, levelCount: levelCount
    ).find()
    return model
  }
}
