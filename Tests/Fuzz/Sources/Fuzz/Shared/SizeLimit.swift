/// What the linked `RecordLines` asks of the limits of the command line.
enum SizeLimit {
  /// A size in words.
  static func words(_ bytes: Int) -> String { "\(bytes) bytes" }
}
