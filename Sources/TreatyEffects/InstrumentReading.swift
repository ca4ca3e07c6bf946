import TreatyAssessment
import TreatyText

/// The provisions of an instrument that are assessed one by one, with their words ready for search.
struct InstrumentReading {
  /// The assessments of provisions that are no containers of assessed ones.
  let assessments: [Assessment]
  private let text: ReadingText
  private let ranges: [TextRange]

  init(_ instrument: Instrument, _ all: [Assessment]) {
    assessments = all.filter {
      $0.aggregate == nil && instrument.provisions.indices.contains($0.provision)
        && !instrument.provisions[$0.provision].isQuotation
    }
    text = instrument.text
    ranges = assessments.map { instrument.provisions[$0.provision].range }
  }

  /// Whether the provision has one of the folded phrases.
  func mentions(_ phrases: [[UInt8]], at index: Int) -> Bool {
    let words = Self.folded(text.bytes, ranges[index])
    return phrases.contains { Self.count(of: $0, in: words, atMost: 1) > 0 }
  }

  /// A phrase, folded for search.
  static func folded(_ phrase: String) -> [UInt8] {
    let bytes = Array(phrase.utf8)
    return folded(bytes, TextRange(0, bytes.count))
  }

  /// Lower case, with everything that is no letter or digit folded to single spaces, and a space at
  /// either end.
  static func folded(_ bytes: [UInt8], _ range: TextRange) -> [UInt8] {
    var folded: [UInt8] = [0x20]
    folded.reserveCapacity(range.length + 2)
    for byte in bytes[range.start..<range.end] {
      switch byte {
      case 0x41...0x5A: folded.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39, 0x80...: folded.append(byte)
      default: if folded.last != 0x20 { folded.append(0x20) }
      }
    }
    if folded.last != 0x20 { folded.append(0x20) }
    return folded
  }

  /// How often a folded phrase occurs in folded text.
  static func count(of phrase: [UInt8], in text: [UInt8], atMost limit: Int = .max) -> Int {
    guard phrase.count > 2, phrase.count <= text.count else { return 0 }
    var found = 0
    for start in 0...(text.count - phrase.count) where text[start + 1] == phrase[1] {
      var length = 0
      while length < phrase.count, text[start + length] == phrase[length] { length += 1 }
      if length == phrase.count {
        found += 1
        if found >= limit { break }
      }
    }
    return found
  }
}
