import TreatyLint

/// What `git diff --raw -z --patch --unified=0` prints, read as the lines of each file that are new.
struct GitDiff {
  /// By the path of a file from the top of the repository: the line ranges added or changed.
  private(set) var changes: [String: [ClosedRange<Int>]] = [:]

  /// Every line of a file.
  static let wholeFile = 1...Int.max

  /// Reads a diff.
  ///
  /// - Complexity: O(bytes).
  init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    readRecords(&rest)
    readPatch(rest)
  }

  /// The records before the patch, `:100644 100644 1f 2e M⦰path⦰` or `… R087⦰old⦰new⦰`. A file that is
  /// changed without hunks (one that git holds for binary, such as UTF-16) counts as changed throughout.
  private mutating func readRecords(_ rest: inout ArraySlice<UInt8>) {
    while rest.first == UInt8(ascii: ":") {
      let status = Self.field(&rest).split(separator: " ").last ?? ""
      var path = Self.field(&rest)
      if status.hasPrefix("R") || status.hasPrefix("C") { path = Self.field(&rest) }
      // What is gone cannot be linted, and what was only moved says what it said.
      if status.hasPrefix("D") || status == "R100" { continue }
      changes[path] = [Self.wholeFile]
    }
    if rest.first == 0 { rest = rest.dropFirst() }
  }

  private static func field(_ rest: inout ArraySlice<UInt8>) -> String {
    let end = rest.firstIndex(of: 0) ?? rest.endIndex
    defer { rest = rest[end...].dropFirst() }
    return String(decoding: rest[rest.startIndex..<end], as: UTF8.self)
  }

  /// Line by line, ended by LF as git ends them; the lines of a hunk are counted off, since they may look
  /// like anything.
  private mutating func readPatch(_ patch: ArraySlice<UInt8>) {
    var path: String?
    var toSkip = 0
    for line in patch.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if toSkip > 0, let mark = line.first, "+- ".utf8.contains(mark) {
        toSkip -= 1
      } else if line.starts(with: "diff --git ".utf8) {
        path = nil
      } else if line.starts(with: "+++ ".utf8) {
        path = Self.path(line.dropFirst(4))
        if let path { changes[path] = [] }
      } else if line.starts(with: "@@ ".utf8), let path, let hunk = Hunk(line) {
        toSkip = hunk.lines
        changes[path, default: []].append(hunk.changed)
      }
    }
  }

  /// The path in `b/path` or `"b/p\\303\\244th"`; `nil` for `/dev/null`. Git puts a tab behind one that has
  /// a space in it.
  private static func path(_ words: ArraySlice<UInt8>) -> String? {
    var words = words
    if words.last == 0x09 { words = words.dropLast() }
    let path =
      words.first == UInt8(ascii: "\"") ? unquoted(words.dropFirst().dropLast()) : Array(words)
    guard path.starts(with: "b/".utf8) else { return nil }
    return String(decoding: path.dropFirst(2), as: UTF8.self)
  }

  private static func unquoted(_ words: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = words
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let next = rest.popFirst() else {
        bytes.append(byte)
        continue
      }
      switch next {
      case UInt8(ascii: "0")...UInt8(ascii: "3"):
        let digits = [next] + rest.prefix(2)
        rest = rest.dropFirst(2)
        bytes.append(digits.reduce(0) { $0 &* 8 &+ ($1 & 7) })
      case UInt8(ascii: "n"): bytes.append(0x0A)
      case UInt8(ascii: "t"): bytes.append(0x09)
      case UInt8(ascii: "r"): bytes.append(0x0D)
      case UInt8(ascii: "a"): bytes.append(0x07)
      case UInt8(ascii: "b"): bytes.append(0x08)
      case UInt8(ascii: "v"): bytes.append(0x0B)
      case UInt8(ascii: "f"): bytes.append(0x0C)
      default: bytes.append(next)
      }
    }
    return bytes
  }

  /// `@@ -3,2 +4 @@`
  private struct Hunk {
    /// The lines that the hunk adds or changes. One that only deletes stands for the lines around it,
    /// since what is left there reads otherwise now.
    var changed: ClosedRange<Int>
    /// How many lines of the patch it has.
    var lines: Int

    init?(_ line: ArraySlice<UInt8>) {
      let words = line.split(separator: 0x20)
      guard words.count >= 3, let old = Self.range(words[1]), let new = Self.range(words[2]) else {
        return nil
      }
      lines = old.count + new.count
      changed =
        new.count == 0
        ? max(1, new.start)...(new.start + 1) : new.start...(new.start + new.count - 1)
    }

    private static func range(_ word: ArraySlice<UInt8>) -> (start: Int, count: Int)? {
      let numbers = word.dropFirst().split(separator: UInt8(ascii: ",")).map {
        Int(String(decoding: $0, as: UTF8.self))
      }
      guard let first = numbers.first, let start = first else { return nil }
      return (start, numbers.count > 1 ? numbers[1] ?? 1 : 1)
    }
  }
}
