import TreatyLint

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads whole files; `FileBytes+Writing.swift` writes them.
enum FileBytes {
  /// Why a file could not be read or written.
  struct Failure: Error {
    /// What is wrong and what to do about it.
    var problem: String
  }

  /// The largest file that is read, in bytes.
  static let largestFile = 64 << 20

  /// The bytes of a file, or of standard input for `-`.
  static func read(_ path: String, limit: SizeLimit = .file()) throws(Failure) -> [UInt8] {
    if path == "-" { return try readAll(from: STDIN_FILENO, sizeHint: 0, limit) }
    // Looked at before it is opened: opening a named pipe waits for a writer, for ever where none comes.
    var status = stat()
    guard stat(path, &status) == 0 else { throw Failure(problem: reason(errno)) }
    if let problem = FileKind(status).problem, !FileKind.isStream(path) {
      throw Failure(problem: problem)
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(problem: reason(errno)) }
    defer { close(descriptor) }
    return try readAll(from: descriptor, sizeHint: Int(status.st_size), limit)
  }

  private static func readAll(
    from descriptor: Int32, sizeHint: Int, _ limit: SizeLimit
  ) throws(Failure) -> [UInt8] {
    guard sizeHint <= limit.bytes else { throw Failure(problem: limit.problem) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(sizeHint + 1)
    var buffer = [UInt8](repeating: 0, count: max(1 << 16, min(sizeHint + 1, 1 << 22)))
    while true {
      let count = try readSome(from: descriptor, into: &buffer)
      if count == 0 { return bytes }
      guard bytes.count + count <= limit.bytes else { throw Failure(problem: limit.problem) }
      bytes.append(contentsOf: buffer[0..<count])
    }
  }

  /// Reads what is there, up to the length of `buffer`.
  ///
  /// - Returns: how many bytes; 0 at the end.
  static func readSome(
    from descriptor: Int32, into buffer: inout [UInt8]
  ) throws(Failure) -> Int {
    while true {
      let count = buffer.withUnsafeMutableBytes { pointer in
        #if canImport(Darwin)
          Darwin.read(descriptor, pointer.baseAddress, pointer.count)
        #elseif canImport(Musl)
          Musl.read(descriptor, pointer.baseAddress, pointer.count)
        #else
          Glibc.read(descriptor, pointer.baseAddress, pointer.count)
        #endif
      }
      if count >= 0 { return count }
      guard errno == EINTR else { throw Failure(problem: reason(errno)) }
    }
  }

  /// The size of a file in bytes; 0 where it cannot be told.
  static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 0
  }

  private static func reason(_ code: Int32) -> String {
    switch code {
    case ENOENT: "no such file"
    case EACCES: "may not be read (permission denied)"
    case EISDIR: "is a folder; name the files in it"
    default: String(cString: strerror(code)).lowercased()
    }
  }
}
