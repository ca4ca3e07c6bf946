import TreatyRules

extension LintRule {
  /// Text in which a rule has nothing to say unless it asks to.
  public struct Exemptions: OptionSet, Sendable, Hashable {
    /// Bits, not kept anywhere.
    public let rawValue: UInt8

    /// Creates a set from bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Recitals and preambular paragraphs.
    public static let preamble = Exemptions(rawValue: 1)
    /// Provisions that define terms or scope.
    public static let definitions = Exemptions(rawValue: 2)
    /// Words quoted for another instrument.
    public static let quotation = Exemptions(rawValue: 4)
    /// Signature, ratification, entry into force, depositary, languages.
    public static let finalClauses = Exemptions(rawValue: 8)
    /// What the parties have annexed.
    public static let annex = Exemptions(rawValue: 16)

    /// What each is called in a rule file.
    private static let names: [(name: String, exemption: Exemptions)] = [
      ("preamble", .preamble), ("definitions", .definitions), ("quotation", .quotation),
      ("final-clauses", .finalClauses), ("annex", .annex),
    ]

    /// What each is called in a rule file, in a fixed order.
    public var names: [String] {
      Exemptions.names.filter { contains($0.exemption) }.map(\.name)
    }

    /// Reads a name.
    init(_ node: DataNode) throws(DataError) {
      let name = try node.choice(among: Exemptions.names.map(\.name))
      self = Exemptions.names.first { $0.name == name }?.exemption ?? []
    }
  }
}
