import TreatyText

extension Instrument {
  /// A provision and what it lies in, from the inside out.
  func chain(_ provision: Int) -> UnfoldFirstSequence<Int> {
    sequence(first: provision) { provisions[$0].parent }
  }
}
