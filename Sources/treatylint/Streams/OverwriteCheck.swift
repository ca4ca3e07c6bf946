import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Keeps reports from being written over the texts that they are about.
enum OverwriteCheck {
  /// A file, whatever path leads to it.
  private struct Identity: Hashable {
    var device: UInt64
    var number: UInt64

    /// The file that lies at a path, links followed; `nil` where there is none or it is no regular file.
    init?(_ path: String) {
      var status = stat()
      guard stat(path, &status) == 0, case .regular = FileKind(status) else { return nil }
      device = UInt64(truncatingIfNeeded: status.st_dev)
      number = UInt64(truncatingIfNeeded: status.st_ino)
    }
  }

  /// Checks that no output is one of some texts.
  ///
  /// - Throws: which one is.
  static func check(_ outputs: [String], against texts: some Sequence<String>) throws {
    var existing: [Identity: String] = [:]
    for output in outputs {
      if let identity = Identity(output) { existing[identity] = output }
    }
    guard !existing.isEmpty else { return }
    for text in texts {
      guard let identity = Identity(text), let output = existing[identity] else { continue }
      throw ValidationError(
        "'\(output)' is one of the texts that are read; what is written there would replace it.")
    }
  }
}
