import TreatyText

extension Instrument {
  /// Provisions that bear the number of an earlier one beside them. An alternative of a draft, in
  /// square brackets or marked as one, may; and where many do, the text holds two texts, or two languages.
  func duplicateNumbers() -> [StructuralFault] {
    let reaches = bracketReaches()
    let faults = siblings().flatMap { group -> [StructuralFault] in
      var seen: Set<String> = []
      return group.compactMap { index in
        let provision = provisions[index]
        guard let label = provision.label, let range = provision.labelRange, !range.isEmpty,
          !isContested(range, reaches)
        else { return nil }
        // A count that begins anew in an annex is that of another list.
        if isFirst(label), isInAnnex(index) { return nil }
        return seen.insert(label.lowercased()).inserted
          ? nil : StructuralFault(range: range, target: name(of: index))
      }
    }
    return faults.count > Self.mostDuplicates ? [] : faults
  }

  /// How many numbers a drafter may give twice.
  private static let mostDuplicates = 5

  /// Whether a label is the first of its kind.
  private func isFirst(_ label: String) -> Bool { ["1", "a", "i"].contains(label.lowercased()) }

  /// Whether a provision is an annex or lies in one.
  func isInAnnex(_ index: Int) -> Bool {
    chain(index).contains { provisions[$0].kind == .annex }
  }

  /// Provisions before which a number is left out: 3 after 1.
  func gapsInNumbering() -> [StructuralFault] {
    siblings().flatMap { group -> [StructuralFault] in
      var last: Int?
      return group.compactMap { index in
        let provision = provisions[index]
        guard let label = provision.label, let number = Int(label) else { return nil }
        defer { last = number }
        guard let before = last, number > before + 1, number < before + 10,
          let range = provision.labelRange, !range.isEmpty
        else { return nil }
        return StructuralFault(range: range, target: "\(before + 1)")
      }
    }
  }

  /// Provisions with the same parent and kind, in order; articles of the whole body together where
  /// their numbers run on.
  private func siblings() -> [[Int]] {
    struct Family: Hashable {
      var parent: Int?
      var kind: ProvisionKind
    }
    var groups: [Family: [Int]] = [:]
    var order: [Family] = []
    for (index, provision) in provisions.enumerated() {
      switch provision.kind {
      case .article, .paragraph, .point, .operativeParagraph, .part, .chapter, .section: break
      default: continue
      }
      let family = Family(parent: provision.parent, kind: provision.kind)
      if groups[family] == nil { order.append(family) }
      groups[family, default: []].append(index)
    }
    return order.compactMap { groups[$0] }
  }

  /// For each bracket, how far it and those before it reach, those that are no text of the draft aside.
  private func bracketReaches() -> [Int] {
    var reach = 0
    return brackets.map { bracket in
      if bracket.kind != .editorial { reach = max(reach, bracket.range.end) }
      return reach
    }
  }

  /// Whether a range overlaps a bracket that is text of the draft.
  ///
  /// - Complexity: O(log brackets).
  private func isContested(_ range: TextRange, _ reaches: [Int]) -> Bool {
    let before = brackets.countOfPrefix { $0.range.start < range.end }
    return before > 0 && reaches[before - 1] > range.start
  }

  /// A provision as a message names it.
  func name(of index: Int) -> String {
    EIdWords.words(provisions[index].id)
  }
}
