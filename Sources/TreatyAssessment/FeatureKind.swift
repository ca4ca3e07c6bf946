import TreatyRules

/// Something about a provision that can be put in a number, by the name that `Rules/scoring.yml` uses.
enum FeatureKind {
  /// Matches of the rules of an id (whatever their pack), saturating.
  case matches(slot: Int)
  /// Weighted vague or determinate words for each twenty words.
  case vagueDensity
  case fixedDensity
  /// Hortatory words, saturating, and for each forty words.
  case hortatory
  case hortatoryDensity
  /// How vague and how determinate the words are that the main operators govern.
  case mainVague
  case mainFixed
  /// The logarithm of the number of words and of norms.
  case length
  case norms
  case force(LegalForce)
  /// The governing operator is one of a rule's.
  case governedBy(slot: Int)
  case function(RegimeFunction)
  /// An escape clause that leaves the judgement or the extent to the addressee.
  case softEscape
  /// A limitation, an exception or domestic law.
  case openEscape
  /// A name that no rule of the book answers to: always 0.
  case absent

  /// - Parameters:
  ///   - name: as in the scoring.
  ///   - slots: the number of each rule id without its pack.
  init(_ name: String, slots: [String: Int]) {
    func tail(_ head: String) -> String? {
      name.hasPrefix(head) ? String(name.dropFirst(head.count)) : nil
    }
    switch name {
    case "vague-density": self = .vagueDensity
    case "fixed-density": self = .fixedDensity
    case "hortatory": self = .hortatory
    case "hortatory-density": self = .hortatoryDensity
    case "main-vague": self = .mainVague
    case "main-fixed": self = .mainFixed
    case "length": self = .length
    case "norms": self = .norms
    case "escape-soft": self = .softEscape
    case "escape-open": self = .openEscape
    default:
      if let value = tail("force-"), let force = LegalForce(rawValue: value) {
        self = .force(force)
      } else if let value = tail("function-"), let function = RegimeFunction(rawValue: value) {
        self = .function(function)
      } else if let rule = tail("governed-by:"), let slot = slots[rule] {
        self = .governedBy(slot: slot)
      } else if let slot = slots[name] {
        self = .matches(slot: slot)
      } else {
        self = .absent
      }
    }
  }
}
