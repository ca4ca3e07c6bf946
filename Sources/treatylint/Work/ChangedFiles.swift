import TreatyLint

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Asks git which lines of files changed since a revision: a few questions for each repository, however
/// many files there are.
struct ChangedFiles {
  /// The revision.
  let revision: String

  private struct Repository {
    /// The absolute path of its top folder.
    var top: String
    /// The paths of the files that git keeps, from the top.
    var kept: Set<String>
    var diff: GitDiff
  }

  private var repositories: [Repository] = []

  /// Changes since a revision.
  init(since revision: String) {
    self.revision = revision
  }

  /// The changed lines of `path` as it lies on disk, under whatever name it was before; all of them where
  /// git does not keep the file; none where it is as it was.
  ///
  /// - Throws: ``Git/Failure``: the file lies in no repository, or the revision does not exist there.
  mutating func changes(of path: String) throws -> ChangedLines {
    // The file itself: git keeps of a link no more than where it leads.
    guard let file = Self.resolved(path) else {
      // A file that is missing is said when it is read.
      return ChangedLines([GitDiff.wholeFile])
    }
    let repository = try repository(of: FilePath.folder(of: file), named: FilePath.folder(of: path))
    guard let name = FilePath.relative(file, to: repository.top), repository.kept.contains(name)
    else { return ChangedLines([GitDiff.wholeFile]) }
    return ChangedLines(repository.diff.changes[name] ?? [])
  }

  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The repository of a folder, asked about once. A repository inside another is one of its own.
  private mutating func repository(of folder: String, named name: String) throws -> Repository {
    if let top = RepositoryTop.above(folder),
      let known = repositories.first(where: { $0.top == top })
    {
      return known
    }
    let found = try ask(folder, named: name)
    repositories.append(found)
    return found
  }

  private func ask(_ folder: String, named name: String) throws -> Repository {
    let top: String
    do {
      // It ends in one line feed; a name may have others.
      let answer = try Git.run(["rev-parse", "--show-toplevel"], in: folder).dropLast()
      top = String(decoding: answer, as: UTF8.self)
    } catch let failure as Git.Failure {
      guard failure.problem.contains("not a git repository") else { throw failure }
      // Without a repository every file would look new.
      throw Git.Failure(problem: "\(name) lies in no git repository")
    }
    let known = try Git.run(
      ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"], in: top,
      failureMeansNothing: true)
    guard !known.isEmpty else {
      throw Git.Failure(problem: "the repository of \(name) has no such revision")
    }
    // Where the work left its branch: what the branch has seen meanwhile is not this work's. There is no
    // such place in a shallow clone.
    let fork = try Git.run(["merge-base", revision, "HEAD"], in: top, failureMeansNothing: true)
    let base = fork.isEmpty ? revision : String(decoding: fork.dropLast(), as: UTF8.self)
    let kept = try Git.run(["ls-files", "-z"], in: top)
    let diff = try Git.run(
      [
        "diff", "--raw", "-z", "--patch", "--unified=0", "--find-renames", "--no-relative",
        "--src-prefix=a/", "--dst-prefix=b/", "--no-color", "--no-ext-diff", "--no-textconv",
        "--inter-hunk-context=0", base,
      ], in: top)
    return Repository(
      top: top, kept: Set(kept.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }),
      diff: GitDiff(diff))
  }
}
