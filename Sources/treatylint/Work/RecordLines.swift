#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads lines from a file or standard input, some thousands at a time, so that a stream of any length
/// needs no more memory than its longest lines.
struct RecordLines {
  /// The longest line that is read, in bytes.
  static let longestLine = 64 << 20

  private let descriptor: Int32
  private let closes: Bool
  private let longest: Int
  private var rest: [UInt8] = []
  /// How many lines were handed over.
  private var lineCount = 0
  private var isAtEnd = false

  /// Opens a file; `-` is standard input.
  ///
  /// - Parameter longest: the longest line that is read, in bytes.
  init(_ path: String, longest: Int = longestLine) throws(FileBytes.Failure) {
    self.longest = longest
    if path == "-" {
      descriptor = STDIN_FILENO
      closes = false
      return
    }
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    closes = true
    guard descriptor >= 0 else {
      throw FileBytes.Failure(problem: String(cString: strerror(errno)).lowercased())
    }
  }

  /// The next lines, empty ones left out; none at the end.
  ///
  /// - Parameter bytes: how much to read at least, unless the end comes first.
  /// - Throws: that the next line is too long, when those before it have been handed over.
  mutating func next(bytes wanted: Int = 1 << 22) throws(FileBytes.Failure) -> [[UInt8]] {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var last = rest.lastIndex(of: 0x0A)
    while !isAtEnd, rest.count < wanted || last == nil {
      // What stands behind the last line end is too long already.
      if rest.count - (last.map { $0 + 1 } ?? 0) > longest { break }
      let count = try FileBytes.readSome(from: descriptor, into: &buffer)
      if count == 0 {
        isAtEnd = true
        if closes { close(descriptor) }
        break
      }
      if let newline = buffer[..<count].lastIndex(of: 0x0A) { last = rest.count + newline }
      rest.append(contentsOf: buffer[..<count])
      // A pipe gives what it has: a filter must not wait for more before it answers.
      if count < buffer.count, last != nil { break }
    }
    return try takeLines()
  }

  /// Takes the whole lines out of ``rest``, up to one that is too long.
  private mutating func takeLines() throws(FileBytes.Failure) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var start = 0
    while start < rest.count {
      let end = rest[start...].firstIndex(of: 0x0A)
      if (end ?? rest.count) - start > longest {
        guard lines.isEmpty else { break }
        throw FileBytes.Failure(
          problem:
            "record \(lineCount + 1) is longer than \(SizeLimit.words(longest)) (limit record-length); "
            + "split its text, or raise the limit with --set-limit record-length=SIZE")
      }
      guard end != nil || isAtEnd else { break }
      let line = rest[start..<(end ?? rest.count)]
      if !line.isEmpty { lines.append(Array(line)) }
      lineCount += 1
      start = end.map { $0 + 1 } ?? rest.count
    }
    rest.removeFirst(start)
    return lines
  }

  /// Whether everything has been read.
  var isFinished: Bool { isAtEnd && rest.isEmpty }
}
