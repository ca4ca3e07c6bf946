import Foundation

/// What the linked `RecordLines` asks of the command line's reading of files, and no more of it.
enum FileBytes {
  /// Why a file could not be read.
  struct Failure: Error {
    /// What is wrong.
    var problem: String
  }

  /// Reads what is there, up to the length of `buffer`.
  static func readSome(
    from descriptor: Int32, into buffer: inout [UInt8]
  ) throws(Failure) -> Int {
    let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    guard count >= 0 else { throw Failure(problem: String(cString: strerror(errno))) }
    return count
  }
}
