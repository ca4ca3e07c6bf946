import TreatyLint

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files appear complete or not at all: they are written beside their place and then renamed, and what is
/// unfinished is removed, also when the program is interrupted.
extension FileBytes {
  /// Replaces what a file holds, complete or not at all. A link goes on leading to it, and it keeps its
  /// permissions.
  static func replace(_ path: String, with bytes: [UInt8]) throws(Failure) {
    if FileKind(path).isAbsent { throw Failure(problem: writingReason(ENOENT)) }
    try write(bytes, to: path)
  }

  /// Writes a file so that it appears complete or not at all.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    do {
      try write(to: path) { append in try append(bytes) }
    } catch {
      throw error as? Failure ?? Failure(problem: "\(error)")
    }
  }

  /// Writes a file piece by piece so that it appears complete or not at all.
  ///
  /// A file that is there keeps its permissions, and a link goes on leading to it. What is no file, such as
  /// `/dev/stdout` or a named pipe, is written to as it is: there is nothing to replace.
  ///
  /// - Parameter pieces: is given what appends a piece.
  static func write(
    to path: String, pieces: (_ append: (_ piece: [UInt8]) throws -> Void) throws -> Void
  ) throws {
    switch FileKind(path) {
    case .folder: throw Failure(problem: writingReason(EISDIR))
    case .pipe, .socket, .device: try stream(to: path, pieces)
    case .regular, .absent: try place(at: path, pieces)
    }
  }

  private static func stream(
    to path: String, _ pieces: (_ append: (_ piece: [UInt8]) throws -> Void) throws -> Void
  ) throws {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(problem: writingReason(errno)) }
    defer { close(descriptor) }
    try pieces { try append($0, to: descriptor) }
  }

  private static func place(
    at path: String, _ pieces: (_ append: (_ piece: [UInt8]) throws -> Void) throws -> Void
  ) throws {
    var file = path
    var mode: mode_t = 0
    if let resolved = realpath(path, nil) {
      defer { free(resolved) }
      file = String(cString: resolved)
      var status = stat()
      // To rename onto a file needs no permission to write it; to ask for one anyway is what is expected.
      guard stat(file, &status) == 0, access(file, W_OK) == 0 else {
        throw Failure(problem: writingReason(errno))
      }
      mode = status.st_mode & 0o7777
    }
    let unfinished = UnfinishedFile(beside: file)
    let descriptor = open(
      unfinished.path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      let code = errno
      unfinished.forget()
      let folder = FilePath.folder(of: path)
      guard code == ENOENT || code == ENOTDIR, !InputFiles.isFolder(folder) else {
        throw Failure(problem: writingReason(code))
      }
      throw Failure(problem: "cannot be written: there is no folder '\(folder)'")
    }
    do {
      try pieces { try append($0, to: descriptor) }
    } catch {
      close(descriptor)
      unfinished.remove()
      throw error
    }
    if mode != 0 { fchmod(descriptor, mode) }
    guard close(descriptor) == 0, rename(unfinished.path, file) == 0 else {
      let problem = writingReason(errno)
      unfinished.remove()
      throw Failure(problem: problem)
    }
    unfinished.forget()
  }

  private static func append(_ piece: [UInt8], to descriptor: Int32) throws {
    do {
      try StandardStreams.write(piece, to: descriptor)
    } catch StandardStreams.WriteFailure.failed(let code) {
      throw Failure(problem: writingReason(code))
    } catch StandardStreams.WriteFailure.closedPipe {
      throw Failure(problem: "cannot be written: nobody reads it any more")
    }
  }

  private static func writingReason(_ code: Int32) -> String {
    switch code {
    case ENOENT: "cannot be written: there is no such folder"
    case ENOTDIR: "cannot be written: a part of its path is no folder"
    case EACCES, EPERM: "cannot be written: permission denied"
    case EROFS: "cannot be written: the file system is read-only"
    case EISDIR: "cannot be written: it is a folder"
    case ENOSPC, EDQUOT: "cannot be written: the disk is full"
    default: "cannot be written: \(String(cString: strerror(code)).lowercased())"
    }
  }
}
