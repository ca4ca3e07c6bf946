extension Language {
  /// How `~` is to be read.
  enum Inflection: Sendable, Hashable {
    /// As noun and verb, as far as the language knows both.
    case any
    /// As noun only: `~n`.
    case noun
    /// As verb only: `~v`.
    case verb
  }

  /// The inflected forms of a word in small letters, the word itself first, each once.
  ///
  /// Of a compound the last part inflects.
  func forms(of word: String, as inflection: Inflection) -> [String] {
    if let hyphen = word.lastIndex(of: "-") {
      let head = word[...hyphen]
      let tail = String(word[word.index(after: hyphen)...])
      // "co-operate" is no compound of "operate" to the lists of irregular words.
      return forms(of: tail, as: inflection).map { head + $0 }
    }
    var forms = [word]
    func add(_ form: String) {
      if !forms.contains(form) { forms.append(form) }
    }
    let isNoun = inflection == .noun || (inflection == .any && isOnlyNoun(word))
    if inflection != .verb {
      if let irregular = irregularNouns[word] {
        irregular.forEach(add)
      } else if isNoun || irregularVerbs[word] == nil {
        add(Language.plural(word))
      }
    }
    if !isNoun {
      if let irregular = irregularVerbs[word] {
        irregular.forEach(add)
        if !irregular.contains(where: { $0.hasSuffix("s") }) { add(Language.plural(word)) }
        if !irregular.contains(where: { $0.hasSuffix("ing") }) { add(participle(word)) }
      } else if irregularNouns[word] == nil || inflection == .verb {
        add(Language.plural(word))
        add(past(word))
        add(participle(word))
      }
    }
    return forms
  }

  private func isOnlyNoun(_ word: String) -> Bool {
    if nouns.contains(word) || irregularNouns[word] != nil { return true }
    let endings = ["ion", "ment", "ness", "ity", "ance", "ence", "ism", "ship"]
    let exceptions = ["mention", "question", "sanction", "condition", "function", "experience"]
    return irregularVerbs[word] == nil && endings.contains { word.hasSuffix($0) }
      && !exceptions.contains(word)
      && !["implement", "complement", "supplement", "reference"]
        .contains(word)
  }

  /// The plural of a regular noun, which is also the third person of a regular verb.
  static func plural(_ word: String) -> String {
    let bytes = Array(word.utf8)
    guard let last = bytes.last else { return word }
    let before = bytes.dropLast().last ?? 0
    switch last {
    case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"): return word + "es"
    case UInt8(ascii: "h") where before == UInt8(ascii: "c") || before == UInt8(ascii: "s"):
      return word + "es"
    case UInt8(ascii: "o") where !isVowel(before) && bytes.count > 2: return word + "es"
    case UInt8(ascii: "y") where !isVowel(before): return word.dropLast() + "ies"
    default: return word + "s"
    }
  }

  private func past(_ word: String) -> String {
    if word.hasSuffix("e") { return word + "d" }
    let bytes = Array(word.utf8)
    if bytes.last == UInt8(ascii: "y"), !Language.isVowel(bytes.dropLast().last ?? 0) {
      return word.dropLast() + "ied"
    }
    return stem(word) + "ed"
  }

  private func participle(_ word: String) -> String {
    if word.hasSuffix("ie") { return word.dropLast(2) + "ying" }
    if word.hasSuffix("e"), !word.hasSuffix("ee"), !word.hasSuffix("oe"), !word.hasSuffix("ye"),
      word.utf8.count > 2
    {
      return word.dropLast() + "ing"
    }
    return stem(word) + "ing"
  }

  /// The word with its last consonant doubled where that is usual before an ending.
  private func stem(_ word: String) -> String {
    let bytes = Array(word.utf8)
    guard bytes.count >= 3, let last = bytes.last, !Language.isVowel(last),
      last != UInt8(ascii: "w"), last != UInt8(ascii: "x"), last != UInt8(ascii: "y"),
      Language.isVowel(bytes[bytes.count - 2]), !Language.isVowel(bytes[bytes.count - 3])
    else { return word }
    // One syllable, or listed.
    let vowels = bytes.dropLast().count { Language.isVowel($0) }
    return vowels == 1 || doubling.contains(word) ? word + String(word.suffix(1)) : word
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }
}
