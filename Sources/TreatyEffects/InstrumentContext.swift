public import TreatyAssessment
public import TreatyText

/// What an instrument as a whole has, as far as the claims ask for it.
public struct InstrumentContext: Sendable {
  /// What sort of instrument it is; `nil` where there is none.
  public var kind: Instrument.Kind?
  /// Its words, from which reasons quote.
  public var text: ReadingText
  /// Its title, ready for search.
  var title = FoldedText("")
  /// The provisions that serve each function, in the order of ``RegimeFunction``.
  public var functions: [[Int]]
  /// The provisions that hand interpretation to a body (p. 680); empty where none was found.
  public var delegation: [Int]
  /// The subject matter, as the words tell it; `nil` where they do not.
  public var subject: String?

  /// Creates the context of words that belong to no instrument.
  public init(text: ReadingText = ReadingText()) {
    kind = nil
    self.text = text
    functions = Array(repeating: [], count: RegimeFunction.allCases.count)
    delegation = []
    subject = nil
  }

  /// Reads the context of an instrument from what its provisions amount to.
  ///
  /// - Complexity: O(length of the text).
  public init(
    instrument: Instrument, assessments: [Assessment], claims: ClaimBook = .shipped
  ) {
    self.init(text: instrument.text)
    kind = instrument.kind
    title = FoldedText(instrument.title ?? "")
    let reading = InstrumentReading(instrument, assessments)
    for assessment in reading.assessments {
      for (index, function) in RegimeFunction.allCases.enumerated()
      where assessment.functions.contains(function) {
        functions[index].append(assessment.provision)
      }
    }
    for tests in claims.delegation where delegation.isEmpty {
      let found = tests.map { $0.provisions(in: reading, scale: claims.scale) }
      guard !found.contains(where: \.isEmpty) else { continue }
      delegation = found.first ?? []
    }
    subject = SubjectMatter.told(by: instrument, among: claims.subjects)
  }

  /// The provisions that serve a function, in document order.
  public func provisions(serving function: RegimeFunction) -> [Int] {
    guard let index = RegimeFunction.allCases.firstIndex(of: function) else { return [] }
    return functions[index]
  }
}
