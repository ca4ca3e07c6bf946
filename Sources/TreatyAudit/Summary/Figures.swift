/// The figures of an instrument, or the means of a group of them: a year, a type, a party, the corpus.
public struct Figures: Sendable, Hashable {
  /// What it is called: the path of an instrument, the name of a group.
  public var name: String
  /// The title of an instrument, where it has one.
  public var title: String?
  /// The year of signature of an instrument, where it is known.
  public var year: Int?
  /// How many instruments it has.
  public var instruments: Int
  /// How many provisions they have.
  public var provisions: Int
  /// The mean precision score, 0 … 1; `nil` where no provision has one.
  public var precision: Double?
  /// The share of sentences with a vague word.
  public var vagueSentences: Double?
  /// The share of provisions that are obligations or prohibitions.
  public var binding: Double?
  /// The share of hortatory provisions.
  public var hortatory: Double?
  /// The number of escape clauses for each provision.
  public var escapes: Double?

  /// The means of some instruments, each counting once; `nil` of none.
  init?(name: String, means instruments: some Collection<Figures>) {
    guard !instruments.isEmpty else { return nil }
    func mean(_ value: (Figures) -> Double?) -> Double? {
      let values = instruments.compactMap(value)
      return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }
    self.name = name
    self.instruments = instruments.count
    provisions = instruments.reduce(0) { $0 + $1.provisions }
    precision = mean(\.precision)
    vagueSentences = mean(\.vagueSentences)
    binding = mean(\.binding)
    hortatory = mean(\.hortatory)
    escapes = mean(\.escapes)
  }

  /// The figures of an instrument.
  init(
    path: String, title: String?, year: Int?, provisions: Int, precision: Double?,
    vagueSentences: Double?, binding: Double?, hortatory: Double?, escapes: Double?
  ) {
    name = path
    self.title = title
    self.year = year
    instruments = 1
    self.provisions = provisions
    self.precision = precision
    self.vagueSentences = vagueSentences
    self.binding = binding
    self.hortatory = hortatory
    self.escapes = escapes
  }
}

/// One of the figures, with how it is spoken of.
public struct FigureKind: Sendable {
  /// What it is called in a table.
  public let name: String
  /// What it is called in a line.
  public let title: String
  /// The figure.
  let value: @Sendable (Figures) -> Double?

  /// All of them, in the order in which they are shown.
  public static let all = [
    FigureKind(name: "precision", title: "Mean precision", value: \.precision),
    FigureKind(
      name: "vague", title: "Share of sentences with a vague word", value: \.vagueSentences),
    FigureKind(name: "binding", title: "Share of binding provisions", value: \.binding),
    FigureKind(name: "hortatory", title: "Share of hortatory provisions", value: \.hortatory),
    FigureKind(name: "escapes", title: "Escape clauses per provision", value: \.escapes),
  ]
}
