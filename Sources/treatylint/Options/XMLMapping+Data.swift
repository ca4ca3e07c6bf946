import TreatyLint

extension XMLMapping {
  /// Reads a mapping file:
  ///
  /// ```yaml
  /// provisions: {Clause: article, SubClause: paragraph, Item: point}
  /// numbers: [No]
  /// headings: [Caption]
  /// ignored: [Header, Footer]
  /// ```
  init(_ node: DataNode) throws(DataError) {
    self.init()
    try node.checkKeys([
      "provisions", "numbers", "headings", "text", "notes", "quotations", "ignored",
      "number-attribute", "heading-attribute", "resolution",
    ])
    for pair in try node.required("provisions").pairs() {
      provisions[try pair.key.string()] = try pair.value.choice()
    }
    numbers = Set(try node["numbers"]?.strings() ?? [])
    headings = Set(try node["headings"]?.strings() ?? [])
    text = Set(try node["text"]?.strings() ?? [])
    notes = Set(try node["notes"]?.strings() ?? [])
    quotations = Set(try node["quotations"]?.strings() ?? [])
    ignored = Set(try node["ignored"]?.strings() ?? [])
    numberAttribute = try node["number-attribute"]?.string()
    headingAttribute = try node["heading-attribute"]?.string()
    isResolution = try node["resolution"]?.flag() ?? false
  }
}
