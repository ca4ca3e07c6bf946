import TreatyText

/// Finds square brackets in the reading text and says what each holds.
///
/// Drafts put in brackets what is not agreed, wordings to choose from, and places to fill
/// (United Nations Editorial Manual; WIPO IPIC/DC/3, paragraph 7). Brackets nest at any depth, run over
/// paragraphs, and are often left open.
struct BracketScanner {
  private let text: ReadingText
  private let bytes: [UInt8]
  private let isMarkdown: Bool

  /// The brackets of `text`, in order of their opening signs.
  ///
  /// - Complexity: O(bytes).
  static func brackets(in text: ReadingText, format: Instrument.Format = .text) -> [Bracket] {
    BracketScanner(text: text, bytes: text.bytes, isMarkdown: format == .markdown).brackets()
  }

  /// A pair of signs, or one that has no other.
  private struct Pair {
    var range: TextRange
    var isBalanced: Bool
  }

  private func brackets() -> [Bracket] {
    let pairs = pairs()
    var brackets: [Bracket] = []
    brackets.reserveCapacity(pairs.count)
    var open: [Int] = []
    for pair in pairs {
      while let last = open.last, brackets[last].range.end <= pair.range.start { open.removeLast() }
      brackets.append(
        Bracket(
          span: text.sourceSpan(of: pair.range), range: pair.range,
          kind: pair.isBalanced
            ? BracketContent.kind(of: pair.range, in: bytes, isMarkdown) : .unbalanced,
          depth: open.count, parent: open.last))
      if pair.isBalanced { open.append(brackets.count - 1) }
    }
    groupAlternatives(&brackets)
    return brackets
  }

  /// Matches closing signs with the nearest open ones.
  private func pairs() -> [Pair] {
    var pairs: [Pair] = []
    var open: [Int] = []
    for index in bytes.indices {
      if bytes[index] == 0x5B {
        open.append(pairs.count)
        pairs.append(Pair(range: TextRange(index, index + 1), isBalanced: false))
      } else if bytes[index] == 0x5D {
        if let start = open.popLast() {
          pairs[start].range.end = index + 1
          pairs[start].isBalanced = true
        } else {
          pairs.append(Pair(range: TextRange(index, index + 1), isBalanced: false))
        }
      }
    }
    return pairs
  }

  /// Numbers the wordings that stand side by side: `[shall] [should]`, `[shall] / [may]`.
  private func groupAlternatives(_ brackets: inout [Bracket]) {
    var groups = 0
    // The last bracket at each depth, which the next one may stand beside.
    var last: [Int] = []
    for index in brackets.indices {
      let depth = brackets[index].depth
      if last.count > depth + 1 { last.removeLast(last.count - depth - 1) }
      defer {
        if last.count == depth {
          last.append(index)
        } else if last.count > depth {
          last[depth] = index
        }
      }
      guard isChoice(brackets[index].kind) else { continue }
      if depth < last.count {
        let before = last[depth]
        if isChoice(brackets[before].kind), brackets[before].parent == brackets[index].parent,
          areSideBySide(brackets[before].range, brackets[index].range)
        {
          if brackets[before].alternative == nil || brackets[before].kind != .alternative {
            groups += 1
            brackets[before].alternative = (groups, 1)
            brackets[before].kind = .alternative
          }
          let group = brackets[before].alternative ?? (groups, 1)
          brackets[index].alternative = (group.group, group.option + 1)
          brackets[index].kind = .alternative
          continue
        }
      }
      // "[shall/should]": the wordings stand in one bracket.
      if BracketContent.holdsSlash(brackets[index].range, in: bytes) {
        groups += 1
        brackets[index].kind = .alternative
        brackets[index].alternative = (groups, 1)
      }
    }
  }

  private func isChoice(_ kind: Bracket.Kind) -> Bool {
    kind == .contested || kind == .alternative
  }

  /// Whether nothing but space, a slash or "or" stands between two brackets of one paragraph.
  private func areSideBySide(_ one: TextRange, _ other: TextRange) -> Bool {
    guard other.start >= one.end, other.start - one.end <= 8 else { return false }
    let between = bytes[one.end..<other.start]
    guard between.count(where: { $0 == 0x0A }) <= 1 else { return false }
    // "[, as far as possible,] [and]": what begins or ends with a comma is an insertion.
    for range in [one, other]
    where bytes[range.start + 1] == 0x2C || bytes[range.end - 2] == 0x2C {
      return false
    }
    let words = between.filter { $0 > 0x20 }
    return words.isEmpty || words.elementsEqual("/".utf8) || words.elementsEqual("or".utf8)
      || words.elementsEqual("ou".utf8) || words.elementsEqual("and/or".utf8)
  }
}
