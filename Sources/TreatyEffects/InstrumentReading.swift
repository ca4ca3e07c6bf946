import TreatyAssessment
import TreatyText

/// The provisions of an instrument that count one by one, with their words ready for search.
///
/// They are those that are assessed by themselves: containers are left to what they contain, and points
/// and chapeaux to the paragraph that holds them.
struct InstrumentReading {
  /// Their assessments, in document order.
  let assessments: [Assessment]
  private let isPreambular: [Bool]
  private let text: FoldedText
  private let parts: [Range<Int>]

  init(_ instrument: Instrument, _ all: [Assessment]) {
    var isAssessed = Array(repeating: false, count: instrument.provisions.count)
    for assessment in all where assessment.aggregate == nil {
      if isAssessed.indices.contains(assessment.provision) {
        isAssessed[assessment.provision] = true
      }
    }
    assessments = all.filter { assessment in
      guard isAssessed.indices.contains(assessment.provision), isAssessed[assessment.provision]
      else { return false }
      let provision = instrument.provisions[assessment.provision]
      guard !provision.isQuotation, Self.hasContent(provision.kind) else { return false }
      return provision.parent.map { !isAssessed[$0] } ?? true
    }
    isPreambular = assessments.map {
      let kind = instrument.provisions[$0.provision].kind
      return kind == .recital || kind == .preambularParagraph
    }
    var text = FoldedText()
    var parts: [Range<Int>] = []
    for assessment in assessments {
      parts.append(
        text.append(instrument.text.bytes, instrument.provisions[assessment.provision].range))
    }
    self.text = text
    self.parts = parts
  }

  /// Whether the provision has one of the phrases.
  func mentions(_ phrases: PhraseSet, at index: Int) -> Bool {
    phrases.count(in: text, parts[index], atMost: 1) > 0
  }

  /// Whether the provision can do something for the regime. A recital recalls what others have done: a
  /// resolution that notes a call for sanctions imposes none by it.
  func canServe(at index: Int) -> Bool { !isPreambular[index] }

  private static func hasContent(_ kind: ProvisionKind) -> Bool {
    switch kind {
    case .title, .heading, .testimonium, .signature, .note: false
    default: true
    }
  }
}
