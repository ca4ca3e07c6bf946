/// Where in an instrument a text stands, and where a rule looks.
public struct RuleScope: OptionSet, Sendable, Hashable {
  /// The bits.
  public var rawValue: UInt16

  /// Creates a scope from bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A recital or preambular paragraph.
  public static let preamble = RuleScope(rawValue: 1 << 0)
  /// An article or operative paragraph.
  public static let operative = RuleScope(rawValue: 1 << 1)
  /// The article that defines terms; it is ``operative`` as well.
  public static let definitions = RuleScope(rawValue: 1 << 2)
  /// An annex; what is a norm there is ``operative`` as well.
  public static let annex = RuleScope(rawValue: 1 << 3)
  /// A title or heading.
  public static let heading = RuleScope(rawValue: 1 << 4)
  /// A treaty of any name.
  public static let treaty = RuleScope(rawValue: 1 << 5)
  /// A resolution or decision of an organ.
  public static let resolution = RuleScope(rawValue: 1 << 6)
  /// The words that introduce a list.
  public static let chapeau = RuleScope(rawValue: 1 << 7)
  /// A point of a list.
  public static let point = RuleScope(rawValue: 1 << 8)

  /// The scopes by name.
  static let names: [(name: String, scope: RuleScope)] = [
    ("preamble", .preamble), ("operative", .operative), ("definitions", .definitions),
    ("annex", .annex), ("heading", .heading), ("treaty", .treaty), ("resolution", .resolution),
    ("chapeau", .chapeau), ("point", .point),
  ]

  private static let places: RuleScope = [.preamble, .operative, .definitions, .annex, .heading]
  private static let instruments: RuleScope = [.treaty, .resolution]
  private static let elements: RuleScope = [.chapeau, .point]

  /// Whether a rule of this scope looks at a text that stands at `place`.
  ///
  /// The values of one kind (place: preamble, operative, definitions, annex, heading; instrument:
  /// treaty, resolution; element: chapeau, point) are alternatives; those of different kinds must
  /// all hold. A rule without a scope looks everywhere but at headings. A place or an instrument that
  /// the caller does not state is taken to fit.
  public func admits(_ place: RuleScope) -> Bool {
    let places = intersection(.places)
    if places.isEmpty {
      if place.contains(.heading) { return false }
    } else if places.isDisjoint(with: place), !place.isDisjoint(with: .places) {
      return false
    }
    let instruments = intersection(.instruments)
    if !instruments.isEmpty, instruments.isDisjoint(with: place),
      !place.isDisjoint(with: .instruments)
    {
      return false
    }
    let elements = intersection(.elements)
    return elements.isEmpty || !elements.isDisjoint(with: place)
  }
}
