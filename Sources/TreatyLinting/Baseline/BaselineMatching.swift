public import TreatyText

/// Parts the findings of one text after the other into new ones and those that a baseline knows.
///
/// What a text has lost under its own name is looked for among what is known of texts that are gone: a
/// draft that was renamed, split or merged brings its known findings along, and each is known once.
public struct BaselineMatching: Sendable {
  private var left: [String: [Baseline.Entry: Int]]
  /// What is known of texts that are gone.
  private var homeless: [Baseline.Entry: Int] = [:]

  /// Starts.
  ///
  /// - Parameter isGone: whether there is no text any more that the baseline calls so.
  public init(_ baseline: Baseline, isGone: (_ name: String) -> Bool = { _ in false }) {
    left = baseline.counts
    for (name, entries) in baseline.counts where isGone(name) {
      left[name] = nil
      homeless.merge(entries, uniquingKeysWith: +)
    }
  }

  /// Parts the findings of a text.
  ///
  /// - Parameter name: what the text is called in the baseline; by default what it is called in reports.
  /// - Complexity: O(findings × words around them).
  public mutating func part(
    _ findings: [Finding], of instrument: Instrument, called name: String? = nil
  ) -> (new: [Finding], known: [Finding]) {
    let name = name ?? instrument.source.name
    var new: [Finding] = []
    var known: [Finding] = []
    for finding in findings {
      var isKnown = true
      for entry in Baseline.entries(finding, of: instrument)
      where !take(entry, from: &left[name, default: [:]]) && !take(entry, from: &homeless) {
        isKnown = false
      }
      if isKnown { known.append(finding) } else { new.append(finding) }
    }
    return (new, known)
  }

  private func take(_ entry: Baseline.Entry, from counts: inout [Baseline.Entry: Int]) -> Bool {
    guard let count = counts[entry], count > 0 else { return false }
    counts[entry] = count - 1
    return true
  }
}
