import TreatyText

/// Confirms headings by their order: what does not continue the count may be a reference that stands
/// at the start of a line.
enum HeadingOrder {
  /// Takes back headings that are out of order and weak in form.
  static func confirm(_ blocks: inout [Block]) {
    var last: [String: HeadingNumber] = [:]
    for index in blocks.indices where !blocks[index].isQuoted {
      guard let heading = blocks[index].heading else { continue }
      if heading.kind == .annex {
        last = [:]
        continue
      }
      let key = heading.kind.rawValue + (heading.reference ?? "")
      guard let number = heading.number else { continue }
      let fits = last[key].map { number.follows($0) || number.isFirst } ?? true
      if !fits, heading.form == .weak, blocks[index].markdownLevel == 0, !heading.isCapitals {
        blocks[index].heading = nil
        continue
      }
      if heading.kind.isContainer { last["article"] = last["article"].map { _ in number } }
      last[key] = number
    }
  }
}
