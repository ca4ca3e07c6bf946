import TreatyLint

/// The largest file of a sort that is read.
struct SizeLimit {
  /// The size, in bytes.
  var bytes: Int
  /// What is said about a larger one.
  var problem: String

  /// A text, a table, a baseline: what `--set-limit file-size` says.
  static func file(_ bytes: Int = FileBytes.largestFile) -> SizeLimit {
    SizeLimit(
      bytes: bytes,
      problem:
        "is larger than \(words(bytes)) (limit file-size); split it, or raise the limit with "
        + "--set-limit file-size=SIZE")
  }

  /// Rule packs, configurations and mappings, which people write.
  static let data = SizeLimit(
    bytes: 16 << 20,
    problem:
      "is larger than \(words(16 << 20)) (limit for rule packs, configurations and mappings); "
      + "split it")

  /// A size in words: `64 MB`.
  static func words(_ bytes: Int) -> String { ReadingLimits.size(bytes) }
}
