import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whether to use colour.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto
  case always
  case never

  /// Whether colour is to be used on standard output: the flag first, then `NO_COLOR`, then whether
  /// it is a terminal that has colour.
  var isOn: Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      Environment.value(of: "NO_COLOR").isEmpty && Environment.value(of: "TERM") != "dumb"
        && StandardStreams.outputIsTerminal
    }
  }
}

/// The environment, read at the command line and nowhere below.
enum Environment {
  /// The value of a variable; empty where it is not set.
  static func value(of name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }
}
