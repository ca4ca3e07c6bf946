#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The machine that this runs on.
enum Machine {
  /// The cores that are at hand.
  static var cores: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// What sort of machine it is, without its name: `Linux x86_64, 2 cores`.
  static var description: String {
    var system = utsname()
    guard uname(&system) == 0 else { return "\(cores) cores" }
    return "\(text(of: system.sysname)) \(text(of: system.machine)), \(cores) cores"
  }

  private static func text<Characters>(of characters: Characters) -> String {
    withUnsafeBytes(of: characters) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}
