public import TreatyLinting

/// What there is to read about a rule, a claim or a word of the theory: one page that is shown on a
/// terminal, written as Markdown, and carried along in SARIF.
public struct RulePage: Sendable, Hashable {
  /// What a page is about.
  public enum Subject: String, Sendable, CaseIterable {
    /// A rule that judges drafting.
    case lintRule = "lint rule"
    /// A rule that finds evidence.
    case evidenceRule = "evidence rule"
    /// A claim of the theory.
    case claim
    /// A word of the theory.
    case term
  }

  /// A part of a page.
  public enum Block: Sendable, Hashable {
    /// Running text.
    case paragraph(String)
    /// Points.
    case list([String])
    /// Names and what they stand for.
    case facts([Fact])
    /// Wording of a treaty; `isGood` says whether it is an example to follow, `nil` for neither.
    case example(String, isGood: Bool?)
    /// What to type or to write into a file, as it stands.
    case code(String)
  }

  /// A name and what it stands for.
  public struct Fact: Sendable, Hashable {
    /// The name.
    public var name: String
    /// What it stands for.
    public var value: String

    /// Creates a fact.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// A heading and what stands below it.
  public struct Section: Sendable, Hashable {
    /// The heading.
    public var heading: String
    /// What stands below it.
    public var blocks: [Block]

    /// Creates a section.
    public init(_ heading: String, _ blocks: [Block]) {
      self.heading = heading
      self.blocks = blocks
    }
  }

  /// The id: `vague-obligation`, `en.escape.derogation.emergency`, `GJ.T3.coercion.precision.1`.
  public var id: String
  /// What it is about.
  public var subject: Subject
  /// The page in a line.
  public var summary: String
  /// How much a finding matters; `nil` for what makes none.
  public var severity: Finding.Severity?
  /// The parts, in order.
  public var sections: [Section]

  /// Creates a page.
  public init(
    id: String, subject: Subject, summary: String, severity: Finding.Severity? = nil,
    sections: [Section]
  ) {
    self.id = id
    self.subject = subject
    self.summary = summary
    self.severity = severity
    self.sections = sections
  }
}
