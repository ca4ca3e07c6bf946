#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a path leads to.
enum FileKind {
  case regular
  case folder
  case pipe
  case socket
  case device
  /// Nothing, or something that may not be looked at.
  case absent

  /// The kind by what the system says.
  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .regular
    case S_IFDIR: self = .folder
    case S_IFIFO: self = .pipe
    case S_IFSOCK: self = .socket
    default: self = .device
    }
  }

  /// The kind of what lies at a path, links followed.
  init(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      self = .absent
      return
    }
    self = FileKind(status)
  }

  /// Whether there is nothing, or nothing that may be looked at.
  var isAbsent: Bool {
    if case .absent = self { true } else { false }
  }

  /// Why it cannot be read as a text; `nil` for a file.
  var problem: String? {
    switch self {
    case .regular, .absent: nil
    case .folder: "is a folder; name the files in it"
    case .pipe: "is a named pipe; its text can be given on standard input (-)"
    case .socket: "is a socket, which holds no text"
    case .device: "is a device, which holds no text"
    }
  }

  /// Whether a path names an open stream of this process: what a shell writes for `<(command)`.
  static func isStream(_ path: String) -> Bool {
    path == "/dev/stdin" || path.hasPrefix("/dev/fd/") || path.hasPrefix("/proc/self/fd/")
  }
}
