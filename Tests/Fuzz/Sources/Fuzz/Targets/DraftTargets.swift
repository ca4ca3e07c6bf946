import TreatyLint

extension FuzzTarget {
  /// The drafts of `Corpora/`, mutated as drafts are, through the whole path.
  static let drafts = FuzzTarget(name: "drafts") {
    programs(256)
  } run: { bytes in
    let text = DraftMutation.text(bytes)
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
    let document = XMLMutation.document(bytes)
    guard let instrument = Reading.read(document) else { return }
    if instrument.format != .text, instrument.format != .markdown {
      instrument.loseNothing(of: XMLDraft.characterData(of: instrument.source.bytes))
    }
    WholePath.run(instrument, choice: bytes.last ?? 0)
  }

  /// Programs of different beginnings, so that every draft and every change is met at once.
  private static func programs(_ count: Int) -> [[UInt8]] {
    (0..<count).map { number in
      (0..<24).map { UInt8(truncatingIfNeeded: (number &* 151) &+ ($0 &* $0 &* (number | 1))) }
    }
  }
}
