import TreatyLint

/// Asks git which lines of a file changed since a revision.
enum ChangedFiles {
  /// The changed lines of `path` as it lies on disk; all of them where git does not know the file; none
  /// where it is as it was.
  ///
  /// - Throws: ``Git/Failure``, such as for a revision that does not exist.
  static func changes(of path: String, since revision: String) throws -> ChangedLines {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    let known = try Git.run(
      ["ls-files", "--error-unmatch", "--", name], in: folder.isEmpty ? "/" : folder,
      failureMeansNothing: true)
    guard !known.isEmpty else { return ChangedLines([1...Int.max]) }
    let diff = try Git.run(
      [
        "diff", "--unified=0", "--no-color", "--no-ext-diff", "--no-textconv", revision, "--", name,
      ], in: folder.isEmpty ? "/" : folder)
    return ChangedLines(hunks(of: String(decoding: diff, as: UTF8.self)))
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
