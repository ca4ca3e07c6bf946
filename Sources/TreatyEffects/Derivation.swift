public import TreatyAssessment
import TreatyText

/// How the expected effects of a provision came about: from matched words to scores, to claims, to
/// effects.
public struct Derivation: Sendable {
  /// Words of the provision that a rule matched.
  public struct MatchedWords: Sendable, Hashable {
    /// The evidence.
    public var evidence: Assessment.Evidence
    /// The words.
    public var text: String
  }

  /// The index of the provision in the instrument.
  public var provision: Int
  /// The matched words, in order.
  public var words: [MatchedWords]
  /// What they amount to.
  public var assessment: Assessment
  /// Every claim whose trigger holds, in the order of the claim book, with what becomes of it.
  public var claims: [ConsideredClaim]
  /// The effects.
  public var effects: [ExpectedEffect]
}

extension Interpreter {
  /// The derivation of a provision's effects.
  public func derivation(
    of assessment: Assessment, in context: InstrumentContext
  ) -> Derivation {
    let considered = consider(assessment, in: context)
    return Derivation(
      provision: assessment.provision,
      words: assessment.evidence.map {
        Derivation.MatchedWords(evidence: $0, text: context.quote($0.range))
      },
      assessment: assessment, claims: considered,
      effects: effects(by: considered, of: assessment, in: context, true))
  }
}

extension InstrumentContext {
  /// The words of a range, white space folded; empty where the range lies outside the text.
  func quote(_ range: TextRange) -> String {
    guard range.end <= text.bytes.count else { return "" }
    var folded: [UInt8] = []
    folded.reserveCapacity(range.length)
    for byte in text.bytes[range.start..<range.end] {
      if byte > 0x20 {
        folded.append(byte)
      } else if let last = folded.last, last != 0x20 {
        folded.append(0x20)
      }
    }
    if folded.last == 0x20 { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
  }
}
