import TreatyLint

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output, for results, and standard error, for everything else.
enum StandardStreams {
  /// Why writing stopped.
  enum WriteFailure: Error {
    /// The reader went away (`| head`): no reason to complain.
    case closedPipe
    /// Anything else, by the number of the error: the disk is full, the stream was closed.
    case failed(Int32)
  }

  /// Writes all of `bytes` to standard output.
  static func write(_ bytes: [UInt8]) throws(WriteFailure) {
    try write(bytes, to: STDOUT_FILENO)
  }

  /// Writes a line to standard error; a failure there has nowhere to be told. The names of files and what
  /// they hold may come from anybody, so line ends and controls in it are made visible.
  static func complain(_ line: String) {
    try? write(Array((PrintableText.line(line) + "\n").utf8), to: STDERR_FILENO)
  }

  /// Writes lines to standard error.
  static func complain(lines: String) {
    try? write(Array((PrintableText.lines(lines) + "\n").utf8), to: STDERR_FILENO)
  }

  /// Whether standard output is a terminal.
  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether standard error is a terminal.
  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// The columns of the terminal that standard output is; `nil` where it is none.
  static var terminalWidth: Int? {
    var size = winsize()
    guard outputIsTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
    else { return nil }
    return Int(size.ws_col)
  }

  /// The number of an error in words.
  static func reason(_ code: Int32) -> String {
    switch code {
    case ENOSPC: "the disk is full"
    case EBADF: "standard output is closed"
    default: String(cString: strerror(code)).lowercased()
    }
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(WriteFailure) {
    var offset = 0
    while offset < bytes.count {
      let written = bytes[offset...].withUnsafeBytes { buffer in
        #if canImport(Darwin)
          Darwin.write(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
          Musl.write(descriptor, buffer.baseAddress, buffer.count)
        #else
          Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        #endif
      }
      if written >= 0 {
        offset += written
      } else if errno == EINTR {
        continue
      } else if errno == EPIPE {
        throw .closedPipe
      } else {
        throw .failed(errno)
      }
    }
  }
}
