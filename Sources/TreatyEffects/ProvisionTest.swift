import TreatyAssessment
import TreatyRules

/// What to look for in the provisions of an instrument: a trigger, words, or both.
public struct ProvisionTest: Sendable, Hashable {
  /// What must hold of the assessment; `nil`: anything.
  public var trigger: ClaimTrigger?
  /// Phrases of which one must occur; empty: none is asked for.
  public var mentions: PhraseSet
  /// Phrases of which none may occur; empty: none is asked for.
  public var notMentions = PhraseSet()
  /// How many provisions must pass for any to count.
  public var least = 1
  /// The least share that must pass, 0 … 1, of the provisions that have a force the trigger names, or of
  /// all where it names none, without those whose functions it excludes; and never fewer than three unless
  /// it is all of them; 0: one is enough.
  public var share: Double

  /// Creates a test.
  public init(trigger: ClaimTrigger? = nil, mentions: PhraseSet = PhraseSet(), share: Double = 0) {
    self.trigger = trigger
    self.mentions = mentions
    self.share = share
  }

  /// The provisions that pass; empty where they fall short of ``share``.
  func provisions(in reading: InstrumentReading, scale: StrengthScale) -> [Int] {
    var passing: [Int] = []
    for (index, assessment) in reading.assessments.enumerated() {
      if let trigger {
        if !trigger.functions.isEmpty, !reading.canServe(at: index) { continue }
        if trigger.match(assessment, scale: scale) == nil { continue }
      }
      if !mentions.isEmpty, !reading.mentions(mentions, at: index) { continue }
      if !notMentions.isEmpty, reading.mentions(notMentions, at: index) { continue }
      passing.append(assessment.provision)
    }
    guard passing.count >= least else { return [] }
    guard share > 0 else { return passing }
    let forces = trigger?.forces ?? []
    let excluded = trigger?.excludedFunctions ?? []
    let counted = reading.assessments.filter { assessment in
      !excluded.contains(where: assessment.functions.contains)
        && (forces.isEmpty || assessment.force.map(forces.contains) ?? false)
    }.count
    // Of a handful of provisions only all of them say something.
    guard passing.count >= 3 || passing.count == counted else { return [] }
    return Double(passing.count) < share * Double(counted) ? [] : passing
  }
}

extension ProvisionTest {
  /// Reads a test: the keys of a trigger, with `mentions`, `mentions-not`, `at-least` and `share-at-least`.
  init(_ node: DataNode) throws(DataError) {
    self.init()
    var rest: [(key: DataNode, value: DataNode)] = []
    for (key, value) in try node.pairs() {
      switch key.text {
      case "mentions": mentions = PhraseSet(try value.strings())
      case "mentions-not": notMentions = PhraseSet(try value.strings())
      case "at-least": least = try value.integer(in: 1...1_000)
      case "share-at-least": share = try value.number(in: 0...1)
      default: rest.append((key, value))
      }
    }
    if !rest.isEmpty {
      trigger = try ClaimTrigger(
        DataNode(value: .mapping(rest), file: node.file, line: node.line, column: node.column))
    }
  }
}

extension [ProvisionTest] {
  /// Reads a list of tests.
  init(_ node: DataNode) throws(DataError) {
    self = []
    for element in try node.elements() { append(try ProvisionTest(element)) }
  }
}
