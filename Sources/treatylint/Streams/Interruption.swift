import Synchronization

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
    _ = noted.load(ordering: .relaxed)
  }

  /// The signal that came; `nil` while there was none.
  var signalNumber: Int32? {
    let number = noted.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }
}

/// Written by the handler, which may do no more than that, on whatever thread it runs: without a lock.
private let noted = Atomic<Int32>(0)

private func noteInterrupt(_ number: Int32) {
  noted.store(number, ordering: .relaxed)
  signal(number, SIG_DFL)
}
