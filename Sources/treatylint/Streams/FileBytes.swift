import TreatyLint

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads and writes whole files.
enum FileBytes {
  /// Why a file could not be read or written.
  struct Failure: Error {
    /// What is wrong and what to do about it.
    var problem: String
  }

  /// The largest file that is read, in bytes.
  static let largestFile = 256 << 20

  /// The bytes of a file, or of standard input for `-`.
  static func read(_ path: String) throws(Failure) -> [UInt8] {
    if path == "-" { return try readAll(from: STDIN_FILENO, sizeHint: 1 << 16) }
    // Looked at before it is opened: opening a named pipe waits for a writer, for ever where none comes.
    var status = stat()
    guard stat(path, &status) == 0 else { throw Failure(problem: reason(errno)) }
    if let problem = FileKind(status).problem, !FileKind.isStream(path) {
      throw Failure(problem: problem)
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(problem: reason(errno)) }
    defer { close(descriptor) }
    return try readAll(from: descriptor, sizeHint: Int(status.st_size))
  }

  /// Replaces what a file holds, complete or not at all. A link goes on leading to it, and it keeps its
  /// permissions.
  static func replace(_ path: String, with bytes: [UInt8]) throws(Failure) {
    guard let resolved = realpath(path, nil) else { throw Failure(problem: reason(errno)) }
    defer { free(resolved) }
    let file = String(cString: resolved)
    var status = stat()
    guard stat(file, &status) == 0, access(file, W_OK) == 0 else {
      throw Failure(problem: reason(errno))
    }
    try write(bytes, to: file)
    chmod(file, status.st_mode & 0o7777)
  }

  /// Writes a file so that it appears complete or not at all.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    do {
      try write(to: path) { append in try append(bytes) }
    } catch {
      throw error as? Failure ?? Failure(problem: "\(error)")
    }
  }

  /// Writes a file piece by piece so that it appears complete or not at all: beside its place first,
  /// then renamed.
  ///
  /// - Parameter pieces: is given what appends a piece.
  static func write(
    to path: String, pieces: (_ append: (_ piece: [UInt8]) throws -> Void) throws -> Void
  ) throws {
    let temporary = path + ".treatylint-\(getpid())"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      let code = errno
      let folder = FilePath.folder(of: path)
      guard code == ENOENT || code == ENOTDIR, !InputFiles.isFolder(folder) else {
        throw Failure(problem: reason(code))
      }
      throw Failure(problem: "cannot be written: there is no folder '\(folder)'")
    }
    do {
      try pieces { piece in
        do {
          try StandardStreams.write(piece, to: descriptor)
        } catch StandardStreams.WriteFailure.failed(let reason) {
          throw Failure(problem: "cannot be written: \(reason.lowercased())")
        } catch StandardStreams.WriteFailure.closedPipe {
          throw Failure(problem: "cannot be written: nobody reads it any more")
        }
      }
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    guard close(descriptor) == 0, rename(temporary, path) == 0 else {
      let problem = reason(errno)
      unlink(temporary)
      throw Failure(problem: problem)
    }
  }

  private static func readAll(from descriptor: Int32, sizeHint: Int) throws(Failure) -> [UInt8] {
    guard sizeHint <= largestFile else { throw tooLarge }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(sizeHint + 1)
    var buffer = [UInt8](repeating: 0, count: max(1 << 16, min(sizeHint + 1, 1 << 22)))
    while true {
      let count = try readSome(from: descriptor, into: &buffer)
      if count == 0 { return bytes }
      guard bytes.count + count <= largestFile else { throw tooLarge }
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

  private static var tooLarge: Failure {
    Failure(
      problem: "is larger than \(largestFile >> 20) MB, the most that is read; split it")
  }

  private static func reason(_ code: Int32) -> String {
    switch code {
    case ENOENT: "no such file"
    case EACCES: "may not be read (permission denied)"
    case EROFS: "cannot be written: the file system is read-only"
    case EISDIR: "is a folder; name the files in it"
    case ENOSPC: "cannot be written: the disk is full"
    default: String(cString: strerror(code)).lowercased()
    }
  }
}
