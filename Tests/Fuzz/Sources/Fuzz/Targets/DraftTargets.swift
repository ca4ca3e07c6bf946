import Foundation
import TreatyLint

extension FuzzTarget {
  /// The drafts of `Corpora/`, mutated as drafts are, through the whole path.
  static let drafts = FuzzTarget(name: "drafts") {
    programs(256)
  } run: { bytes in
    let text = shown(DraftMutation.text(bytes))
    guard let instrument = Reading.read(text) else { return }
    if instrument.format == .text || instrument.format == .markdown {
      instrument.loseNothing(of: [0..<instrument.source.bytes.count])
    }
    WholePath.run(instrument, choice: bytes.last ?? 0)
  }

  /// The XML drafts of `Corpora/`, with their elements dropped, doubled, exchanged and renamed.
  static let xmlDrafts = FuzzTarget(name: "xml-drafts") {
    programs(256)
  } run: { bytes in
    let document = shown(XMLMutation.document(bytes))
    guard let instrument = Reading.read(document) else { return }
    if instrument.format != .text, instrument.format != .markdown {
      instrument.loseNothing(of: XMLDraft.characterData(of: instrument.source.bytes))
    }
    WholePath.run(instrument, choice: bytes.last ?? 0)
  }

  /// A text; where `FUZZ_SHOW` is set it is printed, since a finding holds no more than how it was made.
  private static func shown(_ text: [UInt8]) -> [UInt8] {
    if isShowing { FileHandle.standardOutput.write(Data(text)) }
    return text
  }

  private static let isShowing = ProcessInfo.processInfo.environment["FUZZ_SHOW"] != nil

  /// Programs of different beginnings, so that every draft and every change is met at once.
  private static func programs(_ count: Int) -> [[UInt8]] {
    (0..<count).map { number in
      (0..<24).map { UInt8(truncatingIfNeeded: (number &* 151) &+ ($0 &* $0 &* (number | 1))) }
    }
  }
}
