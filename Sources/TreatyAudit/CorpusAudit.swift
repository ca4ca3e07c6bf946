import GRDB

/// Measures many files and keeps the results in a store: all cores, results in the order of the files,
/// unchanged files left alone.
public struct CorpusAudit: Sendable {
  /// What a result depends on besides the file, and where it was made.
  public struct Circumstances: Sendable {
    /// The version of the tool.
    public var toolVersion: String
    /// The hash of the rules.
    public var rulesHash: String
    /// The options that change results, in a fixed form.
    public var options: String
    /// The machine, for the record.
    public var machine: String
    /// The time of the start, ISO 8601.
    public var started: String

    /// Creates the circumstances of a run.
    public init(
      toolVersion: String, rulesHash: String, options: String, machine: String, started: String
    ) {
      self.toolVersion = toolVersion
      self.rulesHash = rulesHash
      self.options = options
      self.machine = machine
      self.started = started
    }
  }

  /// The bytes of a file with their hash, or why there are none.
  public enum Content: Sendable {
    case bytes([UInt8], hash: String)
    case unreadable(reason: String)
  }

  /// How far the audit is.
  public struct Progress: Sendable, Hashable {
    /// Files that there are.
    public var files = 0
    /// Files done, of whatever outcome.
    public var done = 0
    /// Files that were measured now.
    public var measured = 0
    /// Files whose results were kept from a run before.
    public var unchanged = 0
    /// Files that could not be read, now or, unchanged, before.
    public var refused = 0
    /// Bytes of the files done.
    public var bytes = 0
  }

  /// A file that could not be read.
  public struct Refusal: Sendable, Hashable {
    /// The name of the file.
    public var path: String
    /// Why.
    public var reason: String
  }

  /// How files are read and measured.
  public struct Work: Sendable {
    /// Reads a file.
    public var read: @Sendable (String) -> Content
    /// Measures a file.
    public var measure: @Sendable (String, [UInt8]) -> AuditRecord.Outcome

    /// Creates the work.
    public init(
      read: @escaping @Sendable (String) -> Content,
      measure: @escaping @Sendable (String, [UInt8]) -> AuditRecord.Outcome
    ) {
      self.read = read
      self.measure = measure
    }
  }

  /// How many files are worked on at once.
  public var width: Int
  /// How many files a transaction holds at most: what a sudden death can cost.
  public var filesPerTransaction: Int
  /// How many bytes of files a transaction holds, give or take a file.
  public var bytesPerTransaction = 1 << 20
  /// How long a transaction lasts at most, give or take a file: an audit that is killed every few seconds
  /// gets on all the same.
  public var transactionTime = Duration.seconds(1)
  /// How many bytes the files may have that wait, measured, to be written: their results take up ten
  /// times as much.
  private static let waitingBytes = 1 << 20

  /// Creates an audit.
  public init(width: Int, filesPerTransaction: Int = 32) {
    self.width = width
    self.filesPerTransaction = filesPerTransaction
  }

  /// Audits `paths` into `store`: measures on some threads while it writes on another.
  ///
  /// - Parameters:
  ///   - now: the time, ISO 8601; asked at the end.
  ///   - isStopped: whether to stop, asked after each file; what is done by then is kept.
  ///   - report: told how far it is, after each file, and of the file if it could not be read.
  /// - Returns: how it ended.
  /// - Throws: ``AuditError`` where the database cannot be written, or the audit was stopped.
  public func run(
    _ paths: [String], into store: AuditStore, circumstances: Circumstances, work: Work,
    now: () -> String, isStopped: () -> Bool = { false }, report: (Progress, Refusal?) -> Void
  ) async throws -> Progress {
    do {
      return try await write(
        paths, into: store, circumstances: circumstances, work: work, now: now,
        isStopped: isStopped, report: report)
    } catch let error as AuditError {
      throw error
    } catch {
      throw AuditError.store(path: store.path, reason: AuditError.reason(error))
    }
  }

  private func write(
    _ paths: [String], into store: AuditStore, circumstances: Circumstances, work: Work,
    now: () -> String, isStopped: () -> Bool, report: (Progress, Refusal?) -> Void
  ) async throws -> Progress {
    let known = try store.known(under: circumstances)
    var run = try store.begin(circumstances)
    var progress = Progress(files: paths.count)
    var pending = (files: 0, bytes: 0)
    // The first file is committed at once: an audit that is killed soon gets on as well.
    var lastCommit = ContinuousClock.now - transactionTime
    try await InOrder.forEach(
      paths, width: width, capacity: Self.waitingBytes, weight: \.weight
    ) { path in
      Self.step(path, known: known, work: work)
    } consume: { step in
      if case .record(let record) = step.result {
        run = try await store.write(record, of: run)
        pending.files += 1
        pending.bytes += step.bytes
      }
      progress.count(step)
      report(progress, step.refusal)
      if pending.files >= filesPerTransaction || pending.bytes >= bytesPerTransaction
        || pending.files > 0 && lastCommit.duration(to: .now) >= transactionTime
      {
        try await store.commit()
        pending = (0, 0)
        lastCommit = .now
      }
      if isStopped() {
        try await store.commit()
        throw AuditError.interrupted(path: store.path)
      }
    }
    try await store.commit()
    try await store.finish(run, progress, at: now())
    return progress
  }

  private static func step(
    _ path: String, known: [String: (hash: String, AuditStore.Known)], work: Work
  ) -> Step {
    switch work.read(path) {
    case .unreadable(let reason):
      let record = AuditRecord(
        path: path, contentHash: "", bytes: 0, outcome: .refused(reason: reason))
      return Step(path: path, bytes: 0, result: .record(record))
    case .bytes(let bytes, let hash):
      if let (knownHash, outcome) = known[path], knownHash == hash {
        return Step(path: path, bytes: bytes.count, result: .known(outcome))
      }
      let record = AuditRecord(
        path: path, contentHash: hash, bytes: bytes.count, outcome: work.measure(path, bytes))
      return Step(path: path, bytes: bytes.count, result: .record(record))
    }
  }
}

/// What came of one file.
private struct Step: Sendable {
  /// Something to write, or what the store knows already.
  enum Result: Sendable {
    case record(AuditRecord)
    case known(AuditStore.Known)
  }

  var path: String
  var bytes: Int
  var result: Result

  /// What it weighs while it waits.
  var weight: Int {
    if case .record(let record) = result, case .measured = record.outcome { bytes } else { 0 }
  }

  /// That the file could not be read, and why.
  var refusal: CorpusAudit.Refusal? {
    switch result {
    case .known(.measured): return nil
    case .known(.refused(let reason)):
      return CorpusAudit.Refusal(path: path, reason: reason)
    case .record(let record):
      guard case .refused(let reason) = record.outcome else { return nil }
      return CorpusAudit.Refusal(path: path, reason: reason)
    }
  }
}

extension CorpusAudit.Progress {
  fileprivate mutating func count(_ step: Step) {
    done += 1
    bytes += step.bytes
    if step.refusal != nil {
      refused += 1
    } else if case .record = step.result {
      measured += 1
    } else {
      unchanged += 1
    }
  }
}
