public import TreatyAssessment
public import TreatyRules
public import TreatyText

/// What must hold of a provision's assessment for a lint rule to speak. All parts that are given must
/// hold; a part that is not given asks nothing.
///
/// In a rule file, alone or as one of a list, of which the first that holds of a sentence counts there:
///
///     when:
///       instrument: treaty                # treaty, resolution or provision
///       force: [obligation, prohibition]  # of the norm; `binding` and `prescriptive` name groups
///       precision-at-most: 2              # level; also precision-at-least
///       hortatory-at-least: 1             # level; also hortatory-at-most
///       function: [monitoring]            # at least one of them; without-function: none of them
///       escape: [derogation]              # at least one of them; the finding points at its words
///       bounded: no                       # of that escape, by the provision itself
///       bounded-in-article: no            # of that escape, by any paragraph of the same article
///       without-bound: [legality]         # that escape has none of these bounds
///       words:                            # evidence to be found; the finding points at it
///         category: vagueness
///         value: [what]                   # one of these
///         rule: [en.vagueness.]           # from a rule whose id begins so (`*.` for any pack);
///                                         # not-rule: from no such rule
///         phrase: [such as]               # with these words; not-phrase: without these words in it;
///                                         # has-phrase: with one of these words in it
///         at: operator                    # overlapping the operator, not anywhere in the sentence;
///                                         # content: in what is asked for, not in whom or when;
///                                         # near: within three words of the operator
///       lacks: [when]                     # nothing in the sentence speaks to this dimension, exactly or not
///       without-determinacy: [who]        # nothing in the sentence fixes this dimension
///       addressee: [party, state]         # one of these is a word of the one addressed; addressee-not: none
///       without-phrase: [by the]          # none of these stands in the sentence behind the operator
///       with-phrase: [report]             # one of these stands in the sentence; not-in-sentence: none
///       verb: [report, notify]            # one of these stands in the operator or close behind it
///
/// Where `force`, `words`, `lacks`, `without-determinacy`, `addressee`, `without-phrase`, `with-phrase`,
/// `not-in-sentence` or `verb` are given, they are asked of one and the same norm and its sentence, not of the provision at large; norms
/// in side clauses are passed over. Lists may be named: `<organ>` stands for the list `organ` under `sets:`
/// in the same file.
public struct LintCondition: Sendable, Hashable {
  /// Evidence to be found.
  public struct Words: Sendable, Hashable {
    /// Where evidence stands, seen from the operator of its norm.
    public enum Place: String, Sendable, CaseIterable {
      /// In the same sentence.
      case anywhere
      /// Overlapping the operator.
      case `operator`
      /// In what the norm asks for: behind the operator, and before it as well where the thing to be done
      /// is the subject ("adequate controls shall be adopted").
      case content
      /// Within three words before or behind the operator: it governs the act, not something mentioned beside it.
      case near
    }

    /// Of which category.
    public var category: EvidenceCategory
    /// Of one of these values; empty for any.
    public var values: Set<String>
    /// From a rule whose id begins with one of these; empty for any.
    public var rules: [String]
    /// Not from a rule whose id begins with one of these.
    public var notRules: [String]
    /// With one of these phrases as its words, in small letters; empty for any.
    public var phrases: Set<String>
    /// Without one of these phrases among its words, in small letters.
    public var notPhrases: PhraseList
    /// With one of these phrases among its words, in small letters; empty for any.
    public var innerPhrases: PhraseList
    /// Where it must stand.
    public var place: Place
    /// Of at least this weight.
    public var minimumWeight: Double

    /// Creates a description of evidence.
    public init(
      category: EvidenceCategory, values: Set<String> = [], rules: [String] = [],
      notRules: [String] = [], phrases: Set<String> = [], notPhrases: PhraseList = PhraseList(),
      innerPhrases: PhraseList = PhraseList(), place: Place = .anywhere, minimumWeight: Double = 0
    ) {
      self.category = category
      self.values = values
      self.rules = rules
      self.notRules = notRules
      self.phrases = phrases
      self.notPhrases = notPhrases
      self.innerPhrases = innerPhrases
      self.place = place
      self.minimumWeight = minimumWeight
    }

    /// Whether the beginning of an id names a rule; `*` stands for any pack.
    private static func names(_ beginning: String, _ rule: String) -> Bool {
      guard beginning.hasPrefix("*.") else { return rule.hasPrefix(beginning) }
      let afterPack = rule.drop { $0 != "." }
      return afterPack.hasPrefix(beginning.dropFirst())
    }

    /// Whether a piece of evidence in a text answers to it.
    public func describes(_ evidence: Assessment.Evidence, in text: ReadingText) -> Bool {
      evidence.category == category && evidence.weight >= minimumWeight
        && (values.isEmpty || values.contains(evidence.value))
        && (rules.isEmpty || rules.contains { Words.names($0, evidence.rule) })
        && !notRules.contains { Words.names($0, evidence.rule) }
        && (phrases.isEmpty || phrases.contains(text.quotation(evidence.range).lowercased()))
        && (notPhrases.isEmpty || !text.hasPhrase(notPhrases, in: evidence.range))
        && (innerPhrases.isEmpty || text.hasPhrase(innerPhrases, in: evidence.range))
    }
  }

  /// Kinds of instrument; empty for any.
  public var instruments: Set<Instrument.Kind> = []
  /// The force of the norm; empty for any.
  public var forces: Set<LegalForce> = []
  /// The level of precision.
  public var precision: ClosedRange<Int>?
  /// The level of hortatory language.
  public var hortatory: ClosedRange<Int>?
  /// At least one of these functions; empty for any.
  public var functions: Set<RegimeFunction> = []
  /// None of these functions.
  public var withoutFunctions: Set<RegimeFunction> = []
  /// At least one escape of these kinds; empty for any.
  public var escapes: Set<EscapeKind> = []
  /// Whether the provision itself bounds that escape.
  public var bounded: Bool?
  /// Whether any paragraph of the same article bounds that escape.
  public var boundedInArticle: Bool?
  /// None of these bounds on that escape.
  public var withoutBounds: Set<BoundKind> = []
  /// Evidence to be found in the norm's sentence.
  public var words: Words?
  /// Dimensions of determinacy to which nothing in the sentence speaks, exactly or vaguely.
  public var lacks: [String] = []
  /// Dimensions of determinacy that nothing in the sentence fixes.
  public var withoutDeterminacy: [String] = []
  /// Words of which one stands in the name of the one addressed, as the subject and not behind a preposition
  /// ("cooperation between the Parties"); empty for any or nobody.
  public var addressees: Set<String> = []
  /// Words of which none stands in the name of the one addressed.
  public var notAddressees: Set<String> = []
  /// Phrases of which none stands in the sentence behind the operator, in small letters.
  public var withoutPhrases = PhraseList()
  /// Phrases of which one stands in the sentence, in small letters; empty for any.
  public var sentencePhrases = PhraseList()
  /// Phrases of which none stands in the sentence, in small letters.
  public var notSentencePhrases = PhraseList()
  /// Words of which one stands in the operator or among the three words behind it; empty for any.
  public var verbs: Set<String> = []

  /// Creates a condition that asks nothing.
  public init() {}

  /// Whether anything is asked of one norm and its sentence.
  var asksOfNorms: Bool {
    !forces.isEmpty || words != nil || !lacks.isEmpty || !withoutDeterminacy.isEmpty
      || !addressees.isEmpty || !notAddressees.isEmpty || !withoutPhrases.isEmpty || !verbs.isEmpty
      || !sentencePhrases.isEmpty || !notSentencePhrases.isEmpty
  }
}
