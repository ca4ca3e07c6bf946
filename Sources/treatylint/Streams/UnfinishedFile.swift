#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is being written and has not got its name yet. An interrupt removes it before the program ends.
///
/// Files are written one at a time, by the task that puts results out.
struct UnfinishedFile {
  /// Where it lies: in the folder of the file that it will be, hidden.
  let path: String

  /// Chooses a place and has interrupts remove what is there.
  init(beside file: String) {
    let folder = file.lastIndex(of: "/").map { file[...$0] } ?? ""
    path = folder + ".treatylint-\(getpid()).tmp"
    interruptedFile.note(path)
  }

  /// Removes it.
  func remove() {
    unlink(path)
    forget()
  }

  /// Leaves it to itself: it has its name, or was never made.
  func forget() { interruptedFile.clear() }
}

/// The path of the unfinished file where a signal handler can reach it: a handler may neither allocate nor
/// take locks.
private struct InterruptedFile: Sendable {
  private nonisolated(unsafe) let characters: UnsafeMutablePointer<CChar>
  private static let room = 4096

  init() {
    characters = .allocate(capacity: Self.room)
    characters.initialize(repeating: 0, count: Self.room)
    SignalHandling.handle([SIGINT, SIGTERM, SIGHUP], with: endWithoutTrace)
  }

  func note(_ path: String) {
    let bytes = Array(path.utf8.prefix(Self.room - 1))
    characters[bytes.count] = 0
    // The first character last: until it is there, there is no path.
    for index in bytes.indices.reversed() { characters[index] = CChar(bitPattern: bytes[index]) }
  }

  func clear() { characters[0] = 0 }

  /// Removes the file; for the handler.
  func remove() {
    if characters[0] != 0 { unlink(characters) }
  }
}

private let interruptedFile = InterruptedFile()

/// Removes what is unfinished, then ends as the signal would have ended the program.
private func endWithoutTrace(_ number: Int32) {
  interruptedFile.remove()
  signal(number, SIG_DFL)
  raise(number)
}
