import TreatyLinting
import TreatyText

/// A key by which a finding is known again after edits elsewhere: of its file, its rule, its words and
/// the 40 bytes of text around them, white space and case apart; neither line nor number of the
/// provision is in it. Findings that agree in all of it are numbered.
struct FindingFingerprints {
  private var uses: [String: Int] = [:]
  private let paths: RepositoryPaths

  /// Fingerprints for texts, which are the same wherever in the repository the linter runs.
  init(_ paths: RepositoryPaths) {
    self.paths = paths
  }

  /// The fingerprint of the next finding of an instrument, 32 hexadecimal digits.
  mutating func next(_ finding: Finding, in instrument: Instrument) -> String {
    var hash = TwinHash()
    hash.add(paths.path(of: instrument.source.name).utf8)
    hash.add(finding.rule.utf8)
    let bytes = instrument.text.bytes
    let around =
      max(0, finding.range.start - 40)..<min(bytes.count, finding.range.end + 40)
    hash.add(normalised: bytes[finding.range.start..<finding.range.end])
    hash.add(normalised: bytes[around])
    let key = hash.digits
    let count = uses[key, default: 0]
    uses[key] = count + 1
    guard count > 0 else { return key }
    hash.add(String(count).utf8)
    return hash.digits
  }
}

/// Two FNV-1a hashes of 64 bits from different starts: short, stable, and good enough to tell findings
/// apart.
private struct TwinHash {
  private var first: UInt64 = 0xCBF2_9CE4_8422_2325
  private var second: UInt64 = 0x6C62_272E_07BB_0142

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
    add(0)
  }

  /// Adds text with ASCII letters small and white space folded.
  mutating func add(normalised bytes: some Sequence<UInt8>) {
    var pendingSpace = false
    for byte in bytes {
      switch byte {
      case 0x20, 0x09...0x0D: pendingSpace = true
      default:
        if pendingSpace { add(0x20) }
        pendingSpace = false
        add((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
    }
    add(0)
  }

  private mutating func add(_ byte: UInt8) {
    first = (first ^ UInt64(byte)) &* 0x100_0000_01B3
    second = (second ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// Both hashes, 16 hexadecimal digits each.
  var digits: String { Self.digits(of: first) + Self.digits(of: second) }

  private static func digits(of hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
