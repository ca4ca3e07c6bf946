import TreatyText

/// The lists that are open at a place in the text, innermost last, and the rule that puts a label in
/// one of them.
///
/// Every reading of a label is a candidate. The one that continues an open list by one, nearest the
/// top, is best; a new list opens at its first item only. Where two readings remain, the next label
/// of the same style decides.
struct ListStack {
  /// One open list.
  struct Level {
    var style: Label.Style
    var last: Label.Reading
    /// Whether the reading of the first item was forced by nothing.
    var isGuess = false
  }

  /// Where a label goes.
  struct Placement {
    /// The index of the level: an open one, or one past the last for a new list.
    var level: Int
    var reading: Label.Reading
    var opens: Bool
    var confidence: Provision.Confidence

    /// The place of an item without a label, in a list of its own.
    static func unlabelled(at level: Int, opens: Bool) -> Placement {
      Placement(
        level: level, reading: Label.Reading(series: .bullet, ordinal: 0), opens: opens,
        confidence: .high)
    }
  }

  private(set) var levels: [Level] = []

  /// Lists do not nest deeper than this; deeper ones are read as siblings.
  private static let maximumDepth = 12

  /// Finds the place of `label`.
  ///
  /// - Parameters:
  ///   - next: the next label of the same style, if one follows before the next heading.
  ///   - announced: whether the text before it announces a list (it ends in a colon or dash).
  func placement(of label: Label, next: Label?, announced: Bool) -> Placement {
    var best: (placement: Placement, score: Int)?
    for reading in label.readings {
      for candidate in candidates(for: reading, style: label.style) {
        let score = score(candidate, label, next: next, announced: announced)
        if let current = best, current.score >= score { continue }
        best = (candidate, score)
      }
    }
    if let best { return best.placement }
    // Nothing fits: a list that starts in its middle.
    return Placement(
      level: min(levels.count, Self.maximumDepth), reading: label.readings[0], opens: true,
      confidence: .low)
  }

  /// Puts a label where `placement` says.
  mutating func place(_ placement: Placement, style: Label.Style) {
    levels.removeLast(max(0, levels.count - placement.level - (placement.opens ? 0 : 1)))
    if placement.opens {
      levels.append(Level(style: style, last: placement.reading))
    } else {
      levels[placement.level].last = placement.reading
    }
  }

  /// Closes the lists from `level` inwards.
  mutating func close(to level: Int) {
    if level < levels.count { levels.removeLast(levels.count - level) }
  }

  private func candidates(for reading: Label.Reading, style: Label.Style) -> [Placement] {
    var result: [Placement] = []
    for (index, level) in levels.enumerated().reversed() {
      if continues(reading, level.last) {
        let sameStyle = level.style == style
        guard sameStyle || isInterchangeable(level.style, style) else { continue }
        result.append(
          Placement(
            level: index, reading: reading, opens: false, confidence: sameStyle ? .high : .low))
      } else if level.style == style, skips(reading, after: level.last) {
        result.append(Placement(level: index, reading: reading, opens: false, confidence: .low))
      }
    }
    if reading.series == .bullet {
      if result.isEmpty, levels.count < Self.maximumDepth {
        result.append(
          Placement(level: levels.count, reading: reading, opens: true, confidence: .high))
      }
    } else if style == .option {
      if result.isEmpty {
        // The wordings of a paragraph stand in it, those of an article beside its paragraphs.
        let paragraph = levels.firstIndex { $0.last.series == .arabic && $0.style != .option }
        let level = min(paragraph.map { $0 + 1 } ?? levels.count, Self.maximumDepth)
        result.append(
          Placement(level: level, reading: reading, opens: true, confidence: .high))
      }
    } else if reading.ordinal <= 1, reading.suffix == 0, levels.count < Self.maximumDepth {
      result.append(
        Placement(level: levels.count, reading: reading, opens: true, confidence: .high))
    }
    return result
  }

  /// Whether `reading` comes right after `last`.
  private func continues(_ reading: Label.Reading, _ last: Label.Reading) -> Bool {
    guard reading.series == last.series else { return false }
    if reading.series == .bullet { return reading.ordinal == last.ordinal }
    if reading.path != last.path {
      // 1.2 is followed by 2.1 where the whole numbers are not items themselves.
      return reading.path.count == last.path.count && reading.ordinal == 1
        && reading.path.dropLast() == last.path.dropLast()
        && reading.path.last == last.path.last.map { $0 + 1 }
    }
    if reading.ordinal == last.ordinal + 1 { return reading.suffix == 0 || reading.suffix > 100 }
    return reading.ordinal == last.ordinal && reading.suffix > last.suffix
  }

  /// Whether `reading` continues the list with a gap: an item was left out or its label lost.
  private func skips(_ reading: Label.Reading, after last: Label.Reading) -> Bool {
    reading.series == last.series && reading.path == last.path && reading.series != .bullet
      && reading.ordinal > last.ordinal + 1 && reading.ordinal <= last.ordinal + 4
  }

  private func isInterchangeable(_ one: Label.Style, _ other: Label.Style) -> Bool {
    let numbers: Set<Label.Style> = [.bare, .dot, .degree, .sign]
    let items: Set<Label.Style> = [.parentheses, .closing]
    return (numbers.contains(one) && numbers.contains(other))
      || (items.contains(one) && items.contains(other))
  }

  private func score(
    _ candidate: Placement, _ label: Label, next: Label?, announced: Bool
  ) -> Int {
    // Nearer the top is better; a continuation is better than a new list, that than a gap.
    var score = candidate.level
    if candidate.opens {
      score += 100
      if announced { score += 60 }
      if candidate.reading.path.isEmpty == false, !isInside(candidate.reading) { score -= 30 }
    } else if candidate.confidence == .high {
      score += 140
    } else {
      score += isGap(candidate) ? 20 : 90
    }
    if let next {
      let hasSuccessor = next.readings.contains { continues($0, candidate.reading) }
      if hasSuccessor { score += label.readings.count > 1 ? 80 : 0 }
    }
    return score
  }

  /// Whether a decimal label belongs under the number that its path names.
  private func isInside(_ reading: Label.Reading) -> Bool {
    levels.contains {
      $0.last.series == .arabic && $0.last.path + [$0.last.ordinal] == reading.path
    }
  }

  private func isGap(_ candidate: Placement) -> Bool {
    !continues(candidate.reading, levels[candidate.level].last)
  }
}
