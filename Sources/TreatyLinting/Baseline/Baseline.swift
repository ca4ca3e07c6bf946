public import TreatyText

/// Findings that are known and accepted for the time being, so that only new ones are reported.
///
/// A finding is known by its text's name, its rule, and the normalised words around it in its sentence.
/// Numbers count as alike, and places do not count at all: renumbering a text, moving a paragraph, breaking
/// its lines elsewhere or adding a sentence to it revives nothing. Where the same finding is known twice
/// and occurs three times, one is new.
public struct Baseline: Sendable, Hashable {
  /// One finding as it is known.
  public struct Entry: Sendable, Hashable, Comparable {
    /// The rule.
    public var rule: String
    /// The words around it, lower case, single spaces, figures as `#`.
    public var words: String

    /// Creates an entry.
    public init(rule: String, words: String) {
      self.rule = rule
      self.words = words
    }

    /// Orders by rule, then words.
    public static func < (left: Entry, right: Entry) -> Bool {
      (left.rule, left.words) < (right.rule, right.words)
    }
  }

  /// For each text, by its name, how often each finding is known.
  public private(set) var counts: [String: [Entry: Int]]

  /// Creates an empty baseline.
  public init() {
    counts = [:]
  }

  /// Makes findings of a text known.
  ///
  /// - Parameter name: what the text is called in the baseline, wherever it is linted from; by default what
  ///   it is called in reports.
  public mutating func add(
    _ findings: [Finding], of instrument: Instrument, called name: String? = nil
  ) {
    for finding in findings {
      for entry in Baseline.entries(finding, of: instrument) {
        add(entry, times: 1, to: name ?? instrument.source.name)
      }
    }
  }

  mutating func add(_ entry: Entry, times: Int, to text: String) {
    counts[text, default: [:]][entry, default: 0] += times
  }

  /// Parts the findings of one text into new ones and known ones; see ``BaselineMatching`` for several.
  public func part(
    _ findings: [Finding], of instrument: Instrument, called name: String? = nil
  ) -> (new: [Finding], known: [Finding]) {
    var matching = BaselineMatching(self)
    return matching.part(findings, of: instrument, called: name)
  }

  /// What a finding is known by, and what those that are told with it are known by: mending the first of
  /// them makes none of the others new.
  static func entries(_ finding: Finding, of instrument: Instrument) -> [Entry] {
    ([finding] + finding.also).map {
      Entry(rule: $0.rule, words: instrument.wordsAround($0))
    }
  }
}
