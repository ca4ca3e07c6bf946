import TreatyText

/// Adds the named wordings of a draft, "Option 1:", to its brackets: each is an alternative whose words
/// run on behind its name.
enum OptionBrackets {
  /// `brackets` with the options among `provisions`, in the order of their opening.
  ///
  /// - Complexity: O((provisions + brackets) log brackets).
  static func adding(
    _ provisions: [Provision], to brackets: [Bracket], of text: ReadingText
  ) -> [Bracket] {
    var options: [Bracket] = []
    var groups = brackets.compactMap { $0.alternative?.group }.max() ?? 0
    // The last option under each parent.
    var last: [Int?: (group: Int, ordinal: Int, option: Int)] = [:]
    for provision in provisions where provision.kind == .subparagraph {
      guard let label = provision.labelRange, let match = OptionScanner.match(text.bytes, label)
      else { continue }
      var option = 1
      var group = groups + 1
      if let before = last[provision.parent], match.ordinal > before.ordinal {
        option = before.option + 1
        group = before.group
      } else {
        groups += 1
      }
      last[provision.parent] = (group, match.ordinal, option)
      options.append(
        Bracket(
          span: text.sourceSpan(of: provision.range), range: provision.range, kind: .alternative,
          depth: 0, alternative: (group, option), label: label))
    }
    return options.isEmpty ? brackets : nested(options, brackets)
  }

  /// Both kinds in order, with depth and parent counted anew.
  private static func nested(_ options: [Bracket], _ brackets: [Bracket]) -> [Bracket] {
    var all = options + brackets
    all.sort {
      ($0.range.start, -$0.range.end, $0.label == nil ? 1 : 0)
        < ($1.range.start, -$1.range.end, $1.label == nil ? 1 : 0)
    }
    var open: [Int] = []
    for index in all.indices {
      while let outer = open.last, all[outer].range.end <= all[index].range.start {
        open.removeLast()
      }
      all[index].depth = open.count
      all[index].parent = open.last
      if all[index].kind != .unbalanced { open.append(index) }
    }
    return all
  }
}
