import TreatyAssessment
import TreatyText

extension [Finding] {
  /// What a rule says of one paragraph under the declared strategy, told once: the first finding with the
  /// places of the others.
  ///
  /// A paragraph that says "encourage" six times has one weakness for its drafter's strategy. Rules that judge
  /// words whatever the strategy, and rules about the build of a text, are left alone: each of their findings
  /// is a fault of its own, at its own place.
  /// This comes after suppressions, which may name a single point.
  ///
  /// - Complexity: O(provisions + findings).
  func folded(
    in instrument: Instrument, assessments: [Assessment], rules: LintRuleBook
  ) -> [Finding] {
    guard count > 1 else { return self }
    let byStrategy = Set(
      rules.rules.filter { $0.trigger.isAssessment && $0.regime != nil }.map(\.id))
    guard contains(where: { byStrategy.contains($0.rule) }) else { return self }
    let toldOnce = Set(rules.rules.filter(\.isToldOnce).map(\.id))
    let units = LintUnits(instrument, assessments)
    var folded: [Finding] = []
    var first: [Place: Int] = [:]
    for finding in self {
      guard byStrategy.contains(finding.rule),
        let unit = finding.provision.flatMap({ units.unit[$0] })
      else {
        folded.append(finding)
        continue
      }
      let place = Place(rule: finding.rule, unit: toldOnce.contains(finding.rule) ? nil : unit)
      if let index = first[place] {
        folded[index].also.append(finding)
      } else {
        first[place] = folded.count
        folded.append(finding)
      }
    }
    for index in folded.indices where !folded[index].also.isEmpty {
      let isOfWhole = toldOnce.contains(folded[index].rule)
      folded[index].message += folded[index].otherPlaces(
        in: instrument, isOfWhole ? "in the text" : "in this provision")
    }
    return folded
  }

  /// A rule and the provision that it speaks of.
  private struct Place: Hashable {
    var rule: String
    /// `nil` for the whole instrument.
    var unit: Int?
  }
}

extension Finding {
  /// How many of the other places a message names.
  private static let named = 3

  /// `; also 'encourage' (line 4) and 2 more in this provision`. A line is named where it is another one.
  fileprivate func otherPlaces(in instrument: Instrument, _ whole: String) -> String {
    let line = instrument.source.position(at: span.start).line
    var named = also.prefix(Finding.named).map { other -> String in
      let words = "'\(instrument.text.quotation(other.range))'"
      let place = instrument.source.position(at: other.span.start).line
      return place == line ? words : "\(words) (line \(place))"
    }
    if also.count > named.count { named.append("\(also.count - named.count) more") }
    guard named.count > 1, let last = named.last else {
      return "; also \(named.joined()) \(whole)"
    }
    return "; also \(named.dropLast().joined(separator: ", ")) and \(last) \(whole)"
  }
}
