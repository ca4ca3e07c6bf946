/// The words and sets that patterns know.
struct Lexicon {
  /// The language of the patterns.
  let language: Language
  /// The words; grows.
  var vocabulary = Vocabulary()
  /// The numbers of the sets by name.
  var sets: [String: Int] = [:]
  /// The numbers of the forms of a word, once found.
  private var known: [Pattern.Word.Key: [UInt16]] = [:]

  init(language: Language) {
    self.language = language
  }

  /// The numbers of a word in all its forms and spellings, each once.
  ///
  /// - Parameter node: where the pattern stands, for mistakes.
  mutating func numbers(
    of word: Pattern.Word, at node: DataNode
  ) throws(DataError) -> [UInt16] {
    let key = Pattern.Word.Key(folded: word.folded, inflection: word.inflection)
    if let numbers = known[key] { return numbers }
    let forms = word.inflection.map { language.forms(of: word.folded, as: $0) } ?? [word.folded]
    var numbers: [UInt16] = []
    for form in forms {
      for spelling in language.spellings(of: form) {
        guard let number = vocabulary.insert(spelling) else {
          throw node.error(
            "the packs know more than \(UInt16.max) words", suggestion: "drop rules or sets")
        }
        if !numbers.contains(number) { numbers.append(number) }
      }
    }
    known[key] = numbers
    return numbers
  }

  /// The number of a set.
  ///
  /// - Parameters:
  ///   - column: where its name stands in the pattern, from 0.
  ///   - node: where the pattern stands, for mistakes.
  func number(
    ofSet name: String, column: Int, at node: DataNode
  ) throws(DataError) -> Int {
    if let number = sets[name] { return number }
    var place = node
    place.column += column
    throw place.unknown("set", name, among: sets.keys.filter { !$0.contains(" ") }.sorted())
  }
}

extension Pattern.Word {
  /// What the forms of a word depend on.
  struct Key: Hashable {
    var folded: String
    var inflection: Language.Inflection?
  }
}
