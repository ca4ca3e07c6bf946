import TreatyAssessment
import TreatyRules
import TreatyText

/// An instrument with assessments built by hand, so that the lint rules can be tried without readers or
/// evidence rules.
struct DraftFixture {
  private(set) var instrument: Instrument
  private(set) var assessments: [Assessment] = []

  init(_ text: String, kind: Instrument.Kind = .treaty) {
    let source = SourceText(name: "draft.txt", text: text)
    instrument = Instrument(
      source: source, text: ReadingText(whole: source), format: .text, kind: kind)
  }

  /// The range of words that occur in the text, the first time from an offset on.
  func range(_ words: String, from start: Int = 0) -> TextRange {
    let bytes = instrument.text.bytes
    let sought = Array(words.utf8)
    var index = start
    while index + sought.count <= bytes.count {
      if bytes[index..<(index + sought.count)].elementsEqual(sought) {
        return TextRange(index, index + sought.count)
      }
      index += 1
    }
    preconditionFailure("'\(words)' does not occur in the text")
  }

  /// Adds a provision whose words are `words`, with what its assessment is to be.
  @discardableResult
  mutating func add(
    _ id: String, _ words: String, kind: ProvisionKind = .paragraph, parent: String? = nil,
    label: String? = nil, confidence: Provision.Confidence = .high, isQuotation: Bool = false,
    assess: (inout Assessment, DraftFixture, TextRange) -> Void = { _, _, _ in }
  ) -> Int {
    let range = range(words)
    let index = instrument.provisions.count
    let parentIndex = parent.flatMap { instrument.provision(withID: $0) }
    instrument.provisions.append(
      Provision(
        id: id, kind: kind, parent: parentIndex, label: label, confidence: confidence,
        span: Span(range.start, range.end), range: range,
        labelRange: label.map { self.range($0, from: range.start) }, ownRange: range,
        isQuotation: isQuotation))
    if let parentIndex { instrument.provisions[parentIndex].children.append(index) }
    var assessment = Assessment(provision: index)
    assess(&assessment, self, range)
    assessments.append(assessment)
    return index
  }

  /// Adds a container.
  mutating func contain(_ id: String, _ words: String, kind: ProvisionKind = .article) {
    add(id, words, kind: kind) { assessment, _, _ in assessment.aggregate = Aggregate() }
  }

  mutating func edit(_ change: (inout Instrument) -> Void) {
    change(&instrument)
  }
}

extension Assessment {
  /// Adds a norm whose operator is the first occurrence of `words` in the provision.
  mutating func norm(
    _ force: LegalForce, _ words: String, addressee: String? = nil, verb: String? = nil,
    in range: TextRange, of fixture: DraftFixture
  ) {
    self.force = self.force ?? force
    governingNorm = governingNorm ?? norms.count
    norms.append(
      Norm(
        force: force, operatorRange: fixture.range(words, from: range.start),
        addressee: addressee.map { fixture.range($0, from: range.start) },
        verb: verb.map { fixture.range($0, from: range.start) }, sentence: range))
  }

  /// Adds evidence at the first occurrence of `words` in the provision.
  @discardableResult
  mutating func evidence(
    _ category: EvidenceCategory, _ value: String, _ words: String, in range: TextRange,
    of fixture: DraftFixture, weight: Double = 1, rule: String? = nil
  ) -> Int {
    evidence.append(
      Evidence(
        rule: rule ?? "en.\(category.rawValue).\(value)", category: category, value: value,
        weight: weight, range: fixture.range(words, from: range.start)))
    return evidence.count - 1
  }
}
