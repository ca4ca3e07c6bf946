#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Has the first interrupt (SIGINT, SIGTERM) asked for, instead of ending the program, by work that can end
/// in good order. The second one ends it.
struct Interruption: Sendable {
  /// Takes interrupts from now on.
  init() {
    SignalHandling.handle([SIGINT, SIGTERM], with: noteInterrupt)
    _ = noted.pointee
  }

  /// The signal that came; `nil` while there was none.
  var signalNumber: Int32? { noted.pointee == 0 ? nil : noted.pointee }
}

/// Written by the handler, which may do no more than that.
private nonisolated(unsafe) let noted: UnsafeMutablePointer<sig_atomic_t> = {
  let noted = UnsafeMutablePointer<sig_atomic_t>.allocate(capacity: 1)
  noted.initialize(to: 0)
  return noted
}()

private func noteInterrupt(_ number: Int32) {
  noted.pointee = number
  signal(number, SIG_DFL)
}
