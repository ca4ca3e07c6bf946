import ArgumentParser

/// Puts results where they are wanted.
enum ResultFile {
  /// Writes to a file, whole or not at all, or to standard output where none is named.
  ///
  /// - Throws: the exit code, after saying what is wrong.
  static func write(_ bytes: [UInt8], to path: String?) throws {
    guard let path, path != "-" else {
      try StandardStreams.write(bytes)
      return
    }
    do {
      try FileBytes.write(bytes, to: path)
    } catch {
      StandardStreams.complain("\(path): error: \(error.problem)")
      throw ExitStatus.usage
    }
  }
}
