extension Tokenizer {
  /// The number of a folded word; figures that are not known are numerals.
  func number(of folded: ArraySlice<UInt8>) -> UInt16 {
    let known = vocabulary.number(of: WordKey(folded))
    guard known == 0, let first = folded.first, ByteClass.isDigit(first) else { return known }
    return Tokenizer.numeralNumber(folded)
  }

  /// The number of a word that starts with a figure, as far as it is a numeral.
  static func numeralNumber(_ folded: ArraySlice<UInt8>) -> UInt16 {
    guard let first = folded.first, ByteClass.isDigit(first) else { return Token.unknownWord }
    guard let letter = folded.firstIndex(where: { ByteClass.isLetter($0) }) else {
      return folded.allSatisfy { ByteClass.isDigit($0) || $0 == 0x2E || $0 == 0x2C }
        ? Token.numeral : Token.unknownWord
    }
    guard folded[..<letter].allSatisfy({ ByteClass.isDigit($0) }) else { return Token.unknownWord }
    let suffixes: [[UInt8]] = [[0x73, 0x74], [0x6E, 0x64], [0x72, 0x64], [0x74, 0x68]]
    return suffixes.contains { folded[letter...].elementsEqual($0) }
      ? Token.ordinalNumeral : Token.unknownWord
  }
}
