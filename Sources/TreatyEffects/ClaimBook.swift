public import TreatyRules

/// The theory as data: the claims, how strong they are, and what is looked for in an instrument as a
/// whole.
public struct ClaimBook: Sendable {
  /// The claims, in the order of the files and of the rows in them.
  public let claims: [Claim]
  /// How a margin becomes a strength.
  public let scale: StrengthScale
  /// How it is told that interpretation is delegated to a body: one of these must be in the text.
  public let delegation: [[ProvisionTest]]
  /// The subject matters that can be told by words.
  public let subjects: [SubjectMatter]
  /// What is looked for in an instrument as a whole.
  public let observations: [ProfileRule]
  /// The claims that can fire.
  let effects: [EffectRow]
  private let places: [String: Int]

  /// The claims that come with the linter (`Rules/effects`).
  public static let shipped: ClaimBook = {
    do {
      return try ClaimBook(nodes: ShippedData.nodes(in: "effects"))
    } catch {
      // The tests read the shipped claims, so that a broken row never reaches a release.
      fatalError("the shipped claims are broken: \(error)")
    }
  }()

  /// Reads claims.
  ///
  /// - Parameter nodes: the files, each a mapping with some of the keys `claims`, `strength`,
  ///   `delegation`, `subjects` and `observations`.
  /// - Throws: every mistake, in the order found.
  public init(nodes: [DataNode]) throws(DataErrors) {
    var reader = ClaimReader()
    for node in nodes { reader.read(node) }
    reader.checkReferences()
    guard reader.errors.isEmpty else { throw DataErrors(reader.errors) }
    claims = reader.claims
    scale = reader.scale
    delegation = reader.delegation
    subjects = reader.subjects
    observations = reader.observations
    places = reader.places
    effects = reader.claims.enumerated().compactMap { index, claim in
      EffectRow(
        claim, at: index, scale: reader.scale,
        elaborates: claim.elaborates.flatMap { reader.places[$0] })
    }
  }

  /// The claim with this id.
  public func claim(_ id: String) -> Claim? {
    places[id].map { claims[$0] }
  }
}
