#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A lock file beside a database, held while an audit writes to it. The system releases it when its
/// holder dies, however it dies.
struct AuditLock: ~Copyable {
  private let path: String
  private let descriptor: Int32

  /// Takes the lock.
  ///
  /// - Throws: that another audit holds it, or that there is no place for it.
  init(beside database: String) throws(AuditError) {
    path = database + ".lock"
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else {
        throw .unwritable(path: database, reason: AuditError.reason(errno))
      }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        close(descriptor)
        throw .busy(path: database)
      }
      // The holder before may have removed the file between our opening and our locking it; a lock on
      // a file that has no name keeps nobody out.
      guard Self.isFile(at: path, descriptor) else {
        close(descriptor)
        continue
      }
      self.descriptor = descriptor
      return
    }
  }

  deinit {
    unlink(path)
    close(descriptor)
  }

  private static func isFile(at path: String, _ descriptor: Int32) -> Bool {
    var held = stat()
    var named = stat()
    return fstat(descriptor, &held) == 0 && stat(path, &named) == 0
      && held.st_ino == named.st_ino && held.st_dev == named.st_dev
  }
}
