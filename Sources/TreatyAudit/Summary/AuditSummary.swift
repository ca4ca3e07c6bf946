/// What an audit says about its corpus: distributions, trends, extremes.
///
/// Provisions are counted as the codebook counts them: points with the paragraph that holds them. Means
/// over a group of instruments let each instrument count once, whatever its length.
public struct AuditSummary: Sendable {
  /// How often a value occurs.
  public struct Share: Sendable, Hashable {
    /// The value.
    public var name: String
    /// How often it occurs.
    public var count: Int
    /// Of these, how many have a further property (for escapes: are bounded); `nil` where there is
    /// none to have.
    public var marked: Int?

    /// Creates a share.
    public init(name: String, count: Int, marked: Int? = nil) {
      self.name = name
      self.count = count
      self.marked = marked
    }
  }

  /// How many provisions point which way under one mechanism at one stage.
  public struct Expectation: Sendable, Hashable {
    /// The mechanism.
    public var mechanism: String
    /// The stage.
    public var stage: String
    /// Provisions whose expected effect is favourable.
    public var favourable = 0
    /// Provisions whose expected effect is both.
    public var mixed = 0
    /// Provisions whose expected effect is adverse.
    public var adverse = 0
  }

  /// What made the figures.
  public struct Provenance: Sendable, Hashable {
    /// The versions of the tool.
    public var versions: [String] = []
    /// The hashes of the rules.
    public var rules: [String] = []
    /// The options, in the fixed form of the database.
    public var options: [String] = []
    /// Whether the last run has not come to its end: it was stopped, or is going on.
    public var isUnfinished = false
    /// The day of the last run, ISO 8601.
    public var day = ""
  }

  /// What made the figures.
  public var provenance = Provenance()
  /// The language of the instruments that are counted; `nil` for all.
  public var language: String?
  /// Instruments in other languages, by language.
  public var leftOut: [Share] = []
  /// The figures of each instrument, by path.
  public var instruments: [Figures] = []
  /// Files that could not be read, by reason.
  public var refusals: [Share] = []
  /// Provisions that were coded.
  public var provisions = 0
  /// Provisions by force, from the strongest; every provision has one.
  public var forces: [Share] = []
  /// Provisions by precision level.
  public var precisionLevels: [Share] = []
  /// Provisions that have no precision: preambular paragraphs and declarations.
  public var withoutPrecision = 0
  /// Provisions by hortatory level; every provision has one.
  public var hortatoryLevels: [Share] = []
  /// Escape clauses by kind; marked are the bounded ones.
  public var escapes: [Share] = []
  /// Provisions by function; a provision may have several.
  public var functions: [Share] = []
  /// Findings by rule.
  public var findings: [Share] = []
  /// Expected effects by mechanism and stage.
  public var expectations: [Expectation] = []
  /// The whole corpus.
  public var corpus: Figures?
  /// By year of signature.
  public var years: [Figures] = []
  /// By type, as the metadata says, those with most instruments first.
  public var types: [Figures] = []
  /// By party, those with most instruments first.
  public var parties: [Figures] = []
  /// The instruments with the highest mean precision.
  public var mostPrecise: [Figures] = []
  /// The instruments with the lowest mean precision; none of them is among the most precise.
  public var leastPrecise: [Figures] = []
  /// Instruments more than two standard deviations from the mean precision of the corpus.
  public var outliers: [Figures] = []

  /// The fewest provisions of an instrument that is ranked: the mean of a few is chance.
  public static let rankedFrom = 10

  /// Of how many instruments the year of signature is known, in words.
  var dated: String {
    "\(instruments.count { $0.year != nil }) of \(instruments.count)"
  }

  /// The folder that all instruments are in, with its slash; empty where there is none.
  var folder: String {
    guard var common = instruments.first?.name[...] else { return "" }
    for figures in instruments.dropFirst() {
      let same = zip(common, figures.name).prefix { $0 == $1 }
      common = common.prefix(same.count)
    }
    return common.lastIndex(of: "/").map { String(common[...$0]) } ?? ""
  }

  /// How many instruments have the same bytes as one counted before them.
  public var repeated = 0

  /// What a reader must know before trusting the figures; a sentence each.
  var warnings: [String] {
    var warnings: [String] = []
    if provenance.isUnfinished {
      warnings.append(
        "The last audit of this database has not come to its end: these figures are of a part.")
    }
    for (what, count) in [
      ("sets of rules", provenance.rules.count), ("sets of options", provenance.options.count),
    ] where count > 1 {
      warnings.append("Measured under \(count) \(what): audit anew before comparing.")
    }
    if repeated > 0 {
      let texts = repeated == 1 ? "1 text is" : "\(repeated) texts are"
      warnings.append("\(texts) here more than once, byte for byte, and counted each time.")
    }
    return warnings
  }

  /// ``leftOut`` in words: `fr 9, es 6`.
  var languagesLeftOut: String {
    leftOut.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
  }

  /// What made the figures and what they leave out, and ``warnings``.
  var notes: [String] {
    var made = "treatylint \(provenance.versions.joined(separator: ", ")), \(provenance.day)"
    if refused > 0 { made += "; \(SummaryNumber.count(refused, "file")) could not be read" }
    if !leftOut.isEmpty { made += "; left out, in other languages: \(languagesLeftOut)" }
    // The first digits of a hash tell rules apart; all of them stand in the table of runs.
    let rules = provenance.rules.map { hashes in
      hashes.split(separator: " ").map { $0.replacing("sha256:", with: "").prefix(12) }
        .joined(separator: " ")
    }
    return [made, "rules \(rules.joined(separator: ", "))"]
      + provenance.options.map { options in
        // What is not declared is left empty.
        let declared = options.split(separator: ";").filter { !$0.hasSuffix("=") }
        return "options \(declared.isEmpty ? "none" : declared.joined(separator: ", "))"
      } + warnings
  }

  /// Files that could not be read.
  public var refused: Int { refusals.reduce(0) { $0 + $1.count } }
}
