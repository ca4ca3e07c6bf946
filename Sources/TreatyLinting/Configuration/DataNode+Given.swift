import TreatyRules

extension DataNode {
  /// The value under a key, or `nil` where it is absent or nothing stands behind it: in a configuration
  /// whose examples are comments, `rules:` alone says nothing.
  func given(_ key: String) -> DataNode? {
    guard let node = self[key], node.text != "", node.text != "~", node.text != "null" else {
      return nil
    }
    return node
  }
}
