#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Installs signal handlers.
enum SignalHandling {
  /// Has a handler take signals, except those that are ignored: whoever started the program may want it to
  /// live on, as nohup does.
  static func handle(_ numbers: [Int32], with handler: @convention(c) (Int32) -> Void) {
    for number in numbers {
      let before = signal(number, handler)
      if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
        signal(number, SIG_IGN)
      }
    }
  }
}
