import TreatyText

/// The hash of each line and what follows it by which GitHub code scanning knows an alert again
/// (`primaryLocationLineHash`), after `src/fingerprints.ts` of github/codeql-action.
///
/// A rolling hash modulo 2⁶⁴ with base 37 over the next 100 UTF-16 units from the start of the line,
/// spaces and tabs left out, line ends counted as LF; equal hashes in a file are numbered. The action
/// warns where a report's hash differs from its own.
enum LineHash {
  private static let windowSize = 100
  private static let base: UInt64 = 37

  /// The hashes of the lines of a UTF-8 text, in order: `54703d4cd895b18:1`.
  ///
  /// - Complexity: O(n) in the number of bytes.
  static func hashes(of bytes: [UInt8]) -> [String] {
    var roller = Roller()
    for unit in String(decoding: bytes, as: UTF8.self).utf16 { roller.process(unit) }
    roller.finish()
    return roller.hashes
  }

  private struct Roller {
    var hashes: [String] = []
    private var window = [UInt16](repeating: 0, count: windowSize)
    /// For each unit of the window, whether a line starts with it.
    private var startsLine = [Bool](repeating: false, count: windowSize)
    private var index = 0
    private var hash: UInt64 = 0
    private var atLineStart = true
    private var afterCarriageReturn = false
    private var uses: [UInt64: Int] = [:]
    /// The base to the power of the window's size: the factor of the unit that leaves it.
    private let leaving = (0..<windowSize).reduce(UInt64(1)) { power, _ in power &* base }

    mutating func process(_ unit: UInt16) {
      let follows = afterCarriageReturn
      afterCarriageReturn = false
      switch unit {
      case 0x20, 0x09: return
      case 0x0A where follows: return
      case 0x0D:
        afterCarriageReturn = true
        add(0x0A)
      default: add(unit)
      }
    }

    /// The end of the file counts as a unit of its own; then zeros push the rest out of the window.
    mutating func finish() {
      process(0xFFFF)
      for _ in 0..<windowSize {
        if startsLine[index] { output() }
        update(0)
      }
    }

    private mutating func add(_ unit: UInt16) {
      if startsLine[index] { output() }
      if atLineStart {
        atLineStart = false
        startsLine[index] = true
      }
      if unit == 0x0A { atLineStart = true }
      update(unit)
    }

    private mutating func update(_ unit: UInt16) {
      hash = base &* hash &+ UInt64(unit) &- leaving &* UInt64(window[index])
      window[index] = unit
      index = (index + 1) % windowSize
    }

    private mutating func output() {
      let count = uses[hash, default: 0] + 1
      uses[hash] = count
      hashes.append("\(String(hash, radix: 16)):\(count)")
      startsLine[index] = false
    }
  }
}
