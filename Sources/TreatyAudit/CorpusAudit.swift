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

    /// What makes a kept result still valid.
    var key: String { "\(toolVersion)|\(rulesHash)|\(options)" }
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
    /// Files that were as the store knew them.
    public var unchanged = 0
    /// Files that were measured now.
    public var measured = 0
    /// Files that could not be read.
    public var refused = 0
    /// Bytes of the files done.
    public var bytes = 0
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
  /// How many files a transaction holds: what a sudden death can cost.
  public var filesPerTransaction: Int

  /// Creates an audit.
  public init(width: Int, filesPerTransaction: Int = 32) {
    self.width = width
    self.filesPerTransaction = filesPerTransaction
  }

  /// Audits `paths` into `store`.
  ///
  /// - Parameter report: told how far it is, after each file.
  /// - Returns: how it ended.
  public func run(
    _ paths: [String], into store: AuditStore, circumstances: Circumstances, work: Work,
    report: (Progress) -> Void
  ) async throws -> Progress {
    let key = circumstances.key
    let known = try store.known(key: key)
    let run = try store.begin(circumstances)
    var progress = Progress(files: paths.count)
    var batch: [AuditRecord] = []
    try await InOrder.forEach(paths, width: width) { path in
      Self.step(path, known: known, work: work)
    } consume: { step in
      progress.done += 1
      progress.bytes += step.bytes
      switch step.record?.outcome {
      case nil: progress.unchanged += 1
      case .measured: progress.measured += 1
      case .refused: progress.refused += 1
      }
      if let record = step.record { batch.append(record) }
      if batch.count >= filesPerTransaction {
        try store.write(batch, run: run, key: key)
        batch.removeAll(keepingCapacity: true)
      }
      report(progress)
    }
    try store.write(batch, run: run, key: key)
    return progress
  }

  /// What came of one file; no record where the store knows it already.
  private struct Step: Sendable {
    var bytes: Int
    var record: AuditRecord?
  }

  private static func step(
    _ path: String, known: [String: String], work: Work
  ) -> Step {
    switch work.read(path) {
    case .unreadable(let reason):
      return Step(
        bytes: 0,
        record: AuditRecord(
          path: path, contentHash: "", bytes: 0, outcome: .refused(reason: reason)))
    case .bytes(let bytes, let hash):
      if known[path] == hash { return Step(bytes: bytes.count, record: nil) }
      return Step(
        bytes: bytes.count,
        record: AuditRecord(
          path: path, contentHash: hash, bytes: bytes.count,
          outcome: work.measure(path, bytes)))
    }
  }
}
