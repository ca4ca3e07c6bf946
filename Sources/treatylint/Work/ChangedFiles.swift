import TreatyLint

/// Asks git which lines of files changed since a revision.
struct ChangedFiles {
  /// The revision.
  let revision: String
  /// For each folder that was asked about, the commit that counts there.
  private var bases: [String: String] = [:]

  /// Changes since a revision.
  init(since revision: String) {
    self.revision = revision
  }

  /// The changed lines of `path` as it lies on disk; all of them where git does not keep the file; none
  /// where it is as it was.
  ///
  /// - Throws: ``Git/Failure``: the file lies in no repository, or the revision does not exist there.
  mutating func changes(of path: String) throws -> ChangedLines {
    let slash = path.lastIndex(of: "/")
    var folder = slash.map { String(path[..<$0]) } ?? "."
    if folder.isEmpty { folder = "/" }
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    let base = try base(in: folder)
    let known = try Git.run(
      ["ls-files", "--error-unmatch", "--", name], in: folder, failureMeansNothing: true)
    guard !known.isEmpty else { return ChangedLines([1...Int.max]) }
    let diff = try Git.run(
      [
        "diff", "--unified=0", "--no-color", "--no-ext-diff", "--no-textconv", base, "--", name,
      ], in: folder)
    return ChangedLines(Self.hunks(of: String(decoding: diff, as: UTF8.self)))
  }

  /// The commit from which the work in a folder goes on: the revision, or where the work left its branch,
  /// since what the branch has seen meanwhile is not this work's.
  ///
  /// Asked once for each folder. Without a repository every file would look new, and a revision that is
  /// mistyped would be passed over where no file is kept by git.
  private mutating func base(in folder: String) throws -> String {
    if let base = bases[folder] { return base }
    // A folder that is missing is said when its files are read.
    guard InputFiles.isFolder(folder) else { return revision }
    let inside = try Git.run(
      ["rev-parse", "--is-inside-work-tree"], in: folder, failureMeansNothing: true)
    guard !inside.isEmpty else {
      throw Git.Failure(problem: "\(folder) lies in no git repository")
    }
    let known = try Git.run(
      ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"], in: folder,
      failureMeansNothing: true)
    guard !known.isEmpty else {
      throw Git.Failure(problem: "the repository of \(folder) has no such revision")
    }
    // There is none in a shallow clone.
    let fork = try Git.run(["merge-base", revision, "HEAD"], in: folder, failureMeansNothing: true)
    let base = fork.isEmpty ? revision : String(decoding: fork.dropLast(), as: UTF8.self)
    bases[folder] = base
    return base
  }

  /// The line ranges that the hunks of a diff add or change. A hunk that only deletes stands for the
  /// lines around it, since what is left there reads otherwise now.
  static func hunks(of diff: String) -> [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    for line in diff.split(separator: "\n") where line.hasPrefix("@@ ") {
      guard let plus = line.split(separator: " ").first(where: { $0.hasPrefix("+") }) else {
        continue
      }
      let numbers = plus.dropFirst().split(separator: ",").compactMap { Int($0) }
      guard let start = numbers.first else { continue }
      let count = numbers.count > 1 ? numbers[1] : 1
      ranges.append(count == 0 ? max(1, start)...(start + 1) : start...(start + count - 1))
    }
    return ranges
  }
}
