/// How often each label was given by the tool where the coders gave each label.
public struct ConfusionMatrix: Sendable, Hashable {
  /// The labels, in the order of the codebook.
  public let labels: [String]
  /// The counts: a row for each label of the coders, in it a column for each label of the tool.
  public private(set) var counts: [[Int]]

  /// Creates an empty matrix.
  public init(labels: [String]) {
    self.labels = labels
    counts = Array(repeating: Array(repeating: 0, count: labels.count), count: labels.count)
  }

  /// Counts a pair.
  public mutating func add(coder: Int, tool: Int) { counts[coder][tool] += 1 }

  /// How many pairs were counted.
  public var total: Int { counts.reduce(0) { $0 + $1.reduce(0, +) } }

  /// The share of pairs that agree; 0 where there is none.
  public var accuracy: Double {
    total == 0 ? 0 : Double(labels.indices.reduce(0) { $0 + counts[$1][$1] }) / Double(total)
  }

  /// Cohen's kappa: the agreement beyond chance (Cohen 1960, Educ. Psychol. Meas. 20(1):37).
  public var kappa: Double { kappa { $0 == $1 ? 0 : 1 } }

  /// Kappa with disagreements weighted by the square of their distance (Cohen 1968, Psychol. Bull.
  /// 70(4):213).
  public var quadraticKappa: Double { kappa { Double(($0 - $1) * ($0 - $1)) } }

  /// Krippendorff's alpha for two observers without missing values, disagreements counted alike
  /// (Krippendorff 2004, Content Analysis, ch. 11).
  public var nominalAlpha: Double { alpha { $0 == $1 ? 0 : 1 } }

  /// The same, with disagreements weighted by the square of their distance.
  public var intervalAlpha: Double { alpha { Double(($0 - $1) * ($0 - $1)) } }

  /// What each label was found to be worth.
  public var scores: [LabelScore] {
    labels.indices.map { label in
      let right = counts[label][label]
      let given = labels.indices.reduce(0) { $0 + counts[$1][label] }
      let due = counts[label].reduce(0, +)
      return LabelScore(
        label: labels[label], truePositives: right, falsePositives: given - right,
        falseNegatives: due - right)
    }
  }

  /// The mean F1 of the labels that the coders or the tool used.
  public var macroF1: Double { LabelScore.macroF1(scores) }

  private func kappa(_ distance: (Int, Int) -> Double) -> Double {
    let count = Double(total)
    guard count > 0 else { return 0 }
    let rows = counts.map { Double($0.reduce(0, +)) }
    let columns = labels.indices.map { label in Double(counts.reduce(0) { $0 + $1[label] }) }
    var observed = 0.0
    var expected = 0.0
    for row in labels.indices {
      for column in labels.indices {
        observed += distance(row, column) * Double(counts[row][column])
        expected += distance(row, column) * rows[row] * columns[column] / count
      }
    }
    return expected == 0 ? 1 : 1 - observed / expected
  }

  private func alpha(_ distance: (Int, Int) -> Double) -> Double {
    let values = Double(2 * total)
    guard values > 1 else { return 0 }
    let marginals = labels.indices.map { label in
      Double(counts[label].reduce(0, +) + counts.reduce(0) { $0 + $1[label] })
    }
    var observed = 0.0
    var expected = 0.0
    for row in labels.indices {
      for column in labels.indices {
        observed += distance(row, column) * Double(counts[row][column] + counts[column][row])
        expected += distance(row, column) * marginals[row] * marginals[column]
      }
    }
    expected /= values - 1
    return expected == 0 ? 1 : 1 - observed / expected
  }
}

/// How well one label was found.
public struct LabelScore: Sendable, Hashable {
  /// The label.
  public var label: String
  /// Given by both.
  public var truePositives: Int
  /// Given by the tool alone.
  public var falsePositives: Int
  /// Given by the coders alone.
  public var falseNegatives: Int

  /// Creates a score from counts.
  public init(label: String, truePositives: Int, falsePositives: Int, falseNegatives: Int) {
    self.label = label
    self.truePositives = truePositives
    self.falsePositives = falsePositives
    self.falseNegatives = falseNegatives
  }

  /// The share of what the tool gave that was right; 0 where it gave none.
  public var precision: Double { LabelScore.share(truePositives, falsePositives) }
  /// The share of what was due that the tool gave; 0 where none was due.
  public var recall: Double { LabelScore.share(truePositives, falseNegatives) }
  /// The harmonic mean of the two; 0 where nothing was right.
  public var f1: Double {
    LabelScore.share(2 * truePositives, falsePositives + falseNegatives)
  }

  /// The mean F1 of the labels that anybody used; 0 where nobody used any.
  static func macroF1(_ scores: [LabelScore]) -> Double {
    let used = scores.filter { $0.truePositives + $0.falsePositives + $0.falseNegatives > 0 }
    return used.isEmpty ? 0 : used.reduce(0) { $0 + $1.f1 } / Double(used.count)
  }

  /// The F1 of all labels taken together.
  static func microF1(_ scores: [LabelScore]) -> Double {
    let right = scores.reduce(0) { $0 + $1.truePositives }
    let wrong = scores.reduce(0) { $0 + $1.falsePositives + $1.falseNegatives }
    return share(2 * right, wrong)
  }

  private static func share(_ part: Int, _ rest: Int) -> Double {
    part + rest == 0 ? 0 : Double(part) / Double(part + rest)
  }
}
