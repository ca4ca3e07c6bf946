import TreatyText

/// Watches the numbers of siblings for a count that starts again: 1, 2, 3, 1, 2. Something that parts the
/// two runs, a heading or a title, was not read, so the place of the second run is doubtful. A number
/// that is given twice in one run is the drafter's.
struct NumberRuns {
  private var seen: [ProvisionKind: Set<String>] = [:]
  private var restarted: Set<ProvisionKind> = []

  /// Whether a sibling bears a number of a run before its own.
  mutating func isRepeated(_ node: DraftNode) -> Bool {
    guard let label = node.label else { return false }
    let number = EIdNumber.clean(label).lowercased()
    guard !number.isEmpty else { return false }
    if ["1", "i", "a"].contains(number), seen[node.kind]?.contains(number) == true,
      seen[node.kind].map({ $0.count > 1 }) == true
    {
      restarted.insert(node.kind)
    }
    let isNew = seen[node.kind, default: []].insert(number).inserted
    return !isNew && restarted.contains(node.kind)
  }
}
