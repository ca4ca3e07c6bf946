extension DataNode {
  /// The text of a YAML or JSON file, a byte order mark left out.
  ///
  /// - Parameters:
  ///   - bytes: what the file holds.
  ///   - file: what it is called in mistakes.
  /// - Throws: the place of the first byte that is not UTF-8: a sign put in its place would stand in a
  ///   pattern that then never matches, without a word.
  public static func text(of bytes: [UInt8], file: String) throws(DataError) -> String {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let words = bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
    if let text = String(validating: words, as: UTF8.self) { return text }
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let before = wellFormedStart(of: words)
    throw DataError(
      file: file, line: before.count { $0 == "\n" } + 1,
      column: before.reversed().prefix { $0 != "\n" }.count + 1,
      problem: isUTF16 ? "UTF-16, where UTF-8 is read" : "not valid UTF-8",
      suggestion: "save it as UTF-8")
  }

  /// What stands before the first byte that is not UTF-8.
  private static func wellFormedStart(of bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { scalars.append(scalar) }
    return scalars
  }
}
