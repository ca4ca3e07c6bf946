public import TreatyRules
public import TreatyText

/// What the words of one provision amount to, with the evidence for it.
public struct Assessment: Sendable {
  /// A span that a rule matched.
  public struct Evidence: Sendable, Hashable {
    /// The rule's id: `en.escape.derogation.emergency`.
    public var rule: String
    /// What it is evidence of.
    public var category: EvidenceCategory
    /// The value that the rule speaks for (`derogation`, `soft-obligation`, `when`); empty for none.
    public var value: String
    /// The rule's weight, as it entered the score.
    public var weight: Double
    /// The matched words.
    public var range: TextRange

    /// Creates a piece of evidence.
    public init(
      rule: String, category: EvidenceCategory, value: String, weight: Double, range: TextRange
    ) {
      self.rule = rule
      self.category = category
      self.value = value
      self.weight = weight
      self.range = range
    }
  }

  /// How precise a provision is (Abbott et al. 2000, 54 Int'l Org. 401).
  public struct Precision: Sendable, Hashable {
    /// The level, 1 (nobody can tell whether conduct complies) to 5 (determinate rule).
    public var level: Int
    /// The score, 0 … 1.
    public var score: Double
    /// What each dimension or feature added to or took from the score, in a fixed order.
    public var contributions: [Contribution]

    /// One summand of the score.
    public struct Contribution: Sendable, Hashable {
      /// The dimension or feature.
      public var name: String
      /// Its summand.
      public var value: Double

      /// Creates a contribution.
      public init(name: String, value: Double) {
        self.name = name
        self.value = value
      }
    }

    /// Creates a precision.
    public init(level: Int, score: Double, contributions: [Contribution] = []) {
      self.level = level
      self.score = score
      self.contributions = contributions
    }
  }

  /// How hortatory a provision is.
  public struct Hortatory: Sendable, Hashable {
    /// 0 none; 1 hortatory words qualify a norm with content; 2 mainly aspiration.
    public var level: Int
    /// The score, 0 … 1.
    public var score: Double

    /// Creates a grade.
    public init(level: Int, score: Double) {
      self.level = level
      self.score = score
    }
  }

  /// An escape clause in the provision.
  public struct Escape: Sendable, Hashable {
    /// Which kind.
    public var kind: EscapeKind
    /// The conditions that hedge it; none means that it is unbounded.
    public var bounds: [BoundKind]
    /// The words that make it one, as indices into ``Assessment/evidence``.
    public var evidence: [Int]
    /// The words that bound it, as indices into ``Assessment/evidence``.
    public var boundEvidence: [Int]

    /// Whether at least one express condition hedges it.
    public var isBounded: Bool { !bounds.isEmpty }

    /// Creates an escape.
    public init(kind: EscapeKind, bounds: [BoundKind], evidence: [Int], boundEvidence: [Int] = []) {
      self.kind = kind
      self.bounds = bounds
      self.evidence = evidence
      self.boundEvidence = boundEvidence
    }
  }

  /// A statement with one operator.
  public struct Norm: Sendable, Hashable {
    /// Its force.
    public var force: LegalForce
    /// The operator with its negation: "shall not", "undertakes to".
    public var operatorRange: TextRange
    /// Who is told to act, where the text says.
    public var addressee: TextRange?
    /// What sort of actor that is.
    public var addresseeKind: AddresseeKind?
    /// The id of the rule that names it.
    public var addresseeRule: String?
    /// The main verb, where it could be told.
    public var verb: TextRange?
    /// The sentence it stands in.
    public var sentence: TextRange
    /// Whether it stands in the main clause; a norm of a side clause does not govern.
    public var isMain: Bool

    /// Creates a norm.
    public init(
      force: LegalForce, operatorRange: TextRange, addressee: TextRange? = nil,
      addresseeKind: AddresseeKind? = nil, addresseeRule: String? = nil,
      verb: TextRange? = nil, sentence: TextRange, isMain: Bool = true
    ) {
      self.force = force
      self.operatorRange = operatorRange
      self.addressee = addressee
      self.addresseeKind = addresseeKind
      self.addresseeRule = addresseeRule
      self.verb = verb
      self.sentence = sentence
      self.isMain = isMain
    }
  }

  /// The index of the provision in ``Instrument/provisions``.
  public var provision: Int
  /// Whether it is coded as one provision: its parts are left to it, and it has words of its own. These are
  /// the provisions to count.
  public var isCoded = false
  /// The force of the governing norm; `nil` where there is none to have (titles, headings).
  public var force: LegalForce?
  /// The norm that governs, as an index into ``norms``.
  public var governingNorm: Int?
  /// How precise it is; `nil` for preambular paragraphs, titles and declarations that prescribe
  /// nothing to measure.
  public var precision: Precision?
  /// How hortatory it is.
  public var hortatory: Hortatory
  /// The escape clauses, at most one of each kind, in the order of ``EscapeKind``.
  public var escapes: [Escape]
  /// The functions, in the order of ``RegimeFunction``.
  public var functions: [RegimeFunction]
  /// The norms, in order.
  public var norms: [Norm]
  /// The evidence, in order of place, then rule.
  public var evidence: [Evidence]
  /// How many sentences it has.
  public var sentences: Int
  /// How many of them hold at least one vague word.
  public var vagueSentences: Int
  /// For a container of assessed provisions, what they come to; the values above are then drawn from
  /// it.
  public var aggregate: Aggregate?

  /// Creates an assessment.
  public init(
    provision: Int, force: LegalForce? = nil, governingNorm: Int? = nil,
    precision: Precision? = nil, hortatory: Hortatory = Hortatory(level: 0, score: 0),
    escapes: [Escape] = [], functions: [RegimeFunction] = [], norms: [Norm] = [],
    evidence: [Evidence] = [], sentences: Int = 0, vagueSentences: Int = 0,
    aggregate: Aggregate? = nil
  ) {
    self.provision = provision
    self.force = force
    self.governingNorm = governingNorm
    self.precision = precision
    self.hortatory = hortatory
    self.escapes = escapes
    self.functions = functions
    self.norms = norms
    self.evidence = evidence
    self.sentences = sentences
    self.vagueSentences = vagueSentences
    self.aggregate = aggregate
  }
}
