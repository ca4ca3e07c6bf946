import TreatyText

/// Reads the labels at the head of a line or block: "1.", "(a)", "2. (a) (i)", "–".
enum LabelScanner {
  /// The labels that stand at `start`, outermost first; several where a list opens at once.
  static func labels(_ bytes: [UInt8], from start: Int, to end: Int) -> [Label] {
    guard var label = label(bytes, from: start, to: end) else { return [] }
    var labels: [Label] = []
    while true {
      labels.append(label)
      if labels.count == 4 || label.style == .bullet { break }
      let next = TextBytes.skipSpace(bytes, from: label.range.end, to: end)
      guard let inner = self.label(bytes, from: next, to: end), inner.style != .bullet,
        opensList(inner, after: label)
      else { break }
      label = inner
    }
    // A bare number needs a sentence, or a label, after it.
    if labels.count == 1, labels[0].style == .bare, !startsSentence(bytes, labels[0].range.end, end)
    {
      return []
    }
    return labels
  }

  /// Whether a label directly behind another may be one: it must be a first item ("1. (a)"), and
  /// "1. 2" is no label in a label.
  private static func opensList(_ inner: Label, after outer: Label) -> Bool {
    guard inner.style == .parentheses || inner.style == .closing else { return false }
    if outer.style == .parentheses, inner.style == .parentheses,
      outer.readings[0].series == inner.readings[0].series, inner.readings.count == 1
    {
      return false
    }
    return inner.readings.contains { $0.ordinal == 1 && $0.suffix == 0 }
      || outer.style == .dot || outer.style == .bare
  }

  /// The one label that stands at `start`.
  static func label(_ bytes: [UInt8], from start: Int, to end: Int) -> Label? {
    guard start < end else { return nil }
    switch bytes[start] {
    case 0x28:  // (
      return parenthesised(bytes, from: start, to: end)
    case 0x5B:  // [ of a draft: "[3.", "[(a)"
      return bracketed(bytes, from: start, to: end)
    case 0x2E:  // .1
      return leadingDot(bytes, from: start, to: end)
    case 0x2D, 0x2A, 0xC2, 0xE2:
      return sign(bytes, from: start, to: end)
    default:
      return plain(bytes, from: start, to: end)
    }
  }

  /// A label inside the opening brackets of a draft, at most four.
  private static func bracketed(_ bytes: [UInt8], from start: Int, to end: Int) -> Label? {
    var inner = start
    while inner < min(end, start + 4), bytes[inner] == 0x5B { inner += 1 }
    // "[3.] The": the bracket holds the label alone, or goes on after it.
    let close = bytes[inner..<min(end, inner + 8)].firstIndex(of: 0x5D)
    guard inner < end, bytes[inner] != 0x5B,
      let label = label(bytes, from: inner, to: close ?? end) ?? label(bytes, from: inner, to: end),
      label.style != .bare, label.style != .bullet
    else { return nil }
    return Label(
      range: TextRange(start, label.range.end), style: label.style, readings: label.readings)
  }

  private static func parenthesised(_ bytes: [UInt8], from start: Int, to end: Int) -> Label? {
    let inner = TextBytes.skipSpace(bytes, from: start + 1, to: min(end, start + 4))
    guard let core = LabelCore(bytes, from: inner, to: end) else { return nil }
    let close = TextBytes.skipSpace(bytes, from: core.end, to: min(end, core.end + 3))
    guard close < end, bytes[close] == 0x29 else { return nil }
    return Label(
      range: TextRange(start, close + 1), style: .parentheses, readings: core.readings)
  }

  private static func leadingDot(_ bytes: [UInt8], from start: Int, to end: Int) -> Label? {
    guard let core = LabelCore(bytes, from: start + 1, to: end),
      core.readings[0].series == .arabic, core.end < end, bytes[core.end] <= 0x20
    else { return nil }
    return Label(range: TextRange(start, core.end), style: .leadingDot, readings: core.readings)
  }

  /// Bullets, dashes and the section sign.
  private static func sign(_ bytes: [UInt8], from start: Int, to end: Int) -> Label? {
    let (value, length) = TextBytes.scalar(bytes, at: start)
    let after = start + length
    if value == 0xA7 {
      let number = TextBytes.skipSpace(bytes, from: after, to: end)
      guard let core = LabelCore(bytes, from: number, to: end) else { return nil }
      return Label(range: TextRange(start, core.end), style: .sign, readings: core.readings)
    }
    let ordinal: Int
    switch value {
    case 0x2D: ordinal = 1
    case 0x2013, 0x2212: ordinal = 2
    case 0x2014, 0x2015: ordinal = 3
    case 0x2A: ordinal = 4
    case 0x2022, 0xB7, 0x25CF, 0x25AA, 0x25A0: ordinal = 5
    case 0x25CB, 0x25A1, 0x25E6: ordinal = 6
    default: return nil
    }
    guard after < end else { return nil }
    // A dash needs a space; a bullet does not.
    if ordinal < 5, !TextBytes.isSpace(TextBytes.scalar(bytes, at: after).value) { return nil }
    return Label(
      range: TextRange(start, after), style: .bullet,
      readings: [Label.Reading(series: .bullet, ordinal: ordinal)])
  }

  /// Numbers and letters without an opening parenthesis.
  private static func plain(_ bytes: [UInt8], from start: Int, to end: Int) -> Label? {
    guard let core = LabelCore(bytes, from: start, to: end) else { return nil }
    let isArabic = core.readings[0].series == .arabic
    var index = core.end
    let spaced = TextBytes.skipSpace(bytes, from: index, to: min(end, index + 2))
    if index < end, bytes[index] == 0x29 {
      return Label(
        range: TextRange(start, index + 1), style: .closing, readings: core.readings)
    }
    if isArabic, spaced > index, spaced < end, bytes[spaced] == 0x29 {
      return Label(
        range: TextRange(start, spaced + 1), style: .closing, readings: core.readings)
    }
    if isArabic, index + 1 < end, bytes[index] == 0xC2,
      bytes[index + 1] == 0xB0 || bytes[index + 1] == 0xBA
    {
      index += 2
      if index < end, bytes[index] == 0x29 || bytes[index] == 0x2E { index += 1 }
      return Label(range: TextRange(start, index), style: .degree, readings: core.readings)
    }
    if index < end, bytes[index] == 0x2E {
      index += 1
      if index < end, bytes[index] == 0x2D { index += 1 }
      guard index == end || followsDot(bytes, index, isArabic: isArabic) else { return nil }
      return Label(range: TextRange(start, index), style: .dot, readings: core.readings)
    }
    if isArabic, index + 1 < end, bytes[index] == 0x2D, bytes[index + 1] <= 0x20 {
      return Label(range: TextRange(start, index + 1), style: .dot, readings: core.readings)
    }
    if isArabic, index == end || TextBytes.isSpace(TextBytes.scalar(bytes, at: index).value) {
      return Label(range: TextRange(start, index), style: .bare, readings: core.readings)
    }
    return nil
  }

  /// What may follow "1.": a space, or the sentence itself where spaces were lost.
  private static func followsDot(_ bytes: [UInt8], _ index: Int, isArabic: Bool) -> Bool {
    let value = TextBytes.scalar(bytes, at: index).value
    if TextBytes.isSpace(value) { return true }
    guard isArabic else { return false }
    return TextBytes.isUpper(value) || value == 0x28 || value == 0x5B || value == 0x201C
      || value == 0x22 || value == 0x2A
  }

  /// Whether what follows a bare number begins like a sentence.
  private static func startsSentence(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
    let start = TextBytes.skipSpace(bytes, from: index, to: end)
    guard start < end else { return false }
    let value = TextBytes.scalar(bytes, at: start).value
    // "20 December 2006" at the start of a line is a date.
    if MonthName.opens(bytes, from: start, to: end) { return false }
    return TextBytes.isUpper(value) || [0x28, 0x5B, 0x22, 0x201C, 0xAB, 0x2018].contains(value)
  }
}
