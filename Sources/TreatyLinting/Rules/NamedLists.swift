import TreatyRules

/// Lists that a rule file names once and uses in several rules: `<organ>` in a list stands for the words
/// of the list `organ`.
struct NamedLists {
  private var lists: [String: [DataNode]] = [:]

  /// Reads what stands under `sets:`.
  init(_ node: DataNode?) throws(DataError) {
    for pair in try node?.pairs() ?? [] {
      lists[try pair.key.string()] = try pair.value.scalars()
    }
  }

  /// A node in which every name in angle brackets, alone or in a list, is replaced by its words.
  func expand(_ node: DataNode) throws(DataError) -> DataNode {
    var expanded = node
    switch node.value {
    case .scalar:
      if let words = try words(node) { expanded.value = .sequence(words) }
    case .sequence(let elements):
      var all: [DataNode] = []
      for element in elements {
        if let words = try words(element) { all += words } else { all.append(try expand(element)) }
      }
      expanded.value = .sequence(all)
    case .mapping(let pairs):
      var all: [(key: DataNode, value: DataNode)] = []
      for pair in pairs { all.append((pair.key, try expand(pair.value))) }
      expanded.value = .mapping(all)
    }
    return expanded
  }

  private func words(_ node: DataNode) throws(DataError) -> [DataNode]? {
    guard let text = node.text, text.hasPrefix("<"), text.hasSuffix(">"), !text.contains(" ") else {
      return nil
    }
    let name = String(text.dropFirst().dropLast())
    guard let words = lists[name] else {
      throw node.unknown("set", name, among: lists.keys.sorted())
    }
    return words
  }
}
