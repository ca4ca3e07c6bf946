import TreatyAssessment
import TreatyReading
public import TreatyText

/// Corrects what can be corrected without touching the meaning of a text, and proves it on each text: a
/// correction stays only where everything that is measured of every provision stays as it was.
public struct Fixer: Sendable {
  /// What was done to a text.
  public struct Result: Sendable {
    /// The corrections made, in order of place.
    public var corrections: [Correction]
    /// The file as it is to be.
    public var bytes: [UInt8]
    /// The kinds of corrections that were at hand and not made, since they would change a measure.
    public var refused: [Correction.Kind]
  }

  private let pipeline: Pipeline

  /// Creates a fixer.
  ///
  /// - Parameter pipeline: reads and measures.
  public init(_ pipeline: Pipeline) {
    self.pipeline = pipeline
  }

  /// Why a text cannot be corrected; `nil` where it can.
  public static func obstacle(to instrument: Instrument) -> String? {
    guard instrument.format == .text || instrument.format == .markdown else {
      return "only plain text and Markdown are corrected"
    }
    return instrument.source.encoding == .utf8 ? nil : "only UTF-8 is corrected"
  }

  /// Corrects a text that there is no obstacle to. Of numbers, only those that its findings complain of:
  /// what is silenced or switched off is left alone.
  ///
  /// - Complexity: as reading and measuring it, at most four times.
  public func fix(_ analysis: Analysis) -> Result {
    let instrument = analysis.instrument
    let typographic = TypographicCorrections(instrument).corrections
    let numbering = NumberingCorrections(
      instrument, findings: analysis.findings, rules: pipeline.linter.rules
    ).corrections
    for kinds in [[Correction.Kind.typographic, .numbering], [.typographic], [.numbering]] {
      let corrections = (typographic + numbering).filter { kinds.contains($0.kind) }
        .sorted { $0.span < $1.span }
      guard !corrections.isEmpty else { continue }
      let bytes = instrument.source.corrected(by: corrections)
      if measuresTheSame(bytes, as: analysis) {
        let refused = Set((typographic + numbering).map(\.kind)).subtracting(kinds)
        return Result(
          corrections: corrections, bytes: bytes,
          refused: Correction.Kind.allCases.filter(refused.contains))
      }
    }
    let refused = Set((typographic + numbering).map(\.kind))
    return Result(
      corrections: [], bytes: instrument.source.bytes,
      refused: Correction.Kind.allCases.filter(refused.contains))
  }

  private func measuresTheSame(_ bytes: [UInt8], as analysis: Analysis) -> Bool {
    let instrument = analysis.instrument
    guard
      let other = try? pipeline.reader.read(
        name: instrument.source.name, bytes: bytes, format: instrument.format),
      other.provisions.count == instrument.provisions.count
    else { return false }
    let assessments = pipeline.assessor.assess(other)
    return assessments.count == analysis.assessments.count
      && zip(assessments, analysis.assessments).allSatisfy { $0.measures == $1.measures }
      && zip(other.provisions, instrument.provisions).allSatisfy { $0.kind == $1.kind }
  }
}

extension Assessment {
  /// All that is measured of a provision, without places in the text.
  fileprivate struct Measures: Equatable {
    var force: LegalForce?
    var level: Int?
    var score: Double?
    var hortatory: Int
    var hortatoryScore: Double
    var escapes: [String]
    var functions: [RegimeFunction]
    var norms: [LegalForce]
    var evidence: [String]
  }

  fileprivate var measures: Measures {
    Measures(
      force: force, level: precision?.level, score: precision?.score, hortatory: hortatory.level,
      hortatoryScore: hortatory.score,
      escapes: escapes.map { "\($0.kind.rawValue) \($0.isBounded)" }, functions: functions,
      norms: norms.map(\.force), evidence: evidence.map(\.rule))
  }
}
