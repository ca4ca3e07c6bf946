extension Scoring {
  /// The text of `Rules/scoring.yml`.
  ///
  /// - Parameter obtained: how it was obtained, a line for each sentence.
  public func yaml(obtained: [String]) -> String {
    var lines = [
      "# The weights and cut points of the assessment. Written by `treatylint calibrate`; do not edit",
      "# but for `force`, which says how the governing norm of a provision is chosen and is not fitted.",
      "scoring: 1", "obtained: |",
    ]
    lines += obtained.map { "  \($0)" }
    lines += [
      "force:", "  first: \(Scoring.text(governance.first))",
      "  coordinated: \(Scoring.text(governance.coordinated))",
      "  repeated: \(Scoring.text(governance.repeated))", "  weights:",
    ]
    for (force, weight) in zip(LegalForce.allCases, governance.weights) {
      lines.append("    \(force.rawValue): \(Scoring.text(weight))")
    }
    lines += ["precision:"] + precision.yaml + ["hortatory:"] + hortatory.yaml
    return lines.joined(separator: "\n") + "\n"
  }

  /// A number with four decimals.
  static func text(_ number: Double) -> String {
    let scaled = (abs(number) * 10_000).rounded()
    let whole = Int(scaled) / 10_000
    var decimals = String(Int(scaled) % 10_000)
    while decimals.count < 4 { decimals = "0" + decimals }
    while decimals.count > 1, decimals.hasSuffix("0") { decimals.removeLast() }
    return (number < 0 && scaled > 0 ? "-" : "") + "\(whole).\(decimals)"
  }
}

extension OrdinalModel {
  /// The lines of the model.
  fileprivate var yaml: [String] {
    let thresholds = thresholds.map(Scoring.text).joined(separator: ", ")
    let cuts = cuts.map(Scoring.text).joined(separator: ", ")
    var lines = [
      "  thresholds: [\(thresholds)]", "  cuts: [\(cuts)]",
      "  # name: [mean in the codes, weight of one unit]", "  features:",
    ]
    for feature in features {
      lines.append(
        "    \"\(feature.name)\": [\(Scoring.text(feature.mean)), \(Scoring.text(feature.weight))]")
    }
    return lines
  }
}
