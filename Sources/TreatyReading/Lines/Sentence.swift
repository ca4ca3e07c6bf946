import TreatyText

/// Tells sentences from titles and references.
enum Sentence {
  /// Finite verbs of treaties: a title has none.
  private static let verbs: WordSet = [
    "shall", "may", "must", "should", "is", "are", "will", "has", "have", "applies", "apply",
    "undertake", "undertakes", "agree", "agrees", "sont", "est", "doit", "doivent", "peut",
    "peuvent", "ont", "s'applique", "s’applique", "será", "serán", "podrá", "podrán", "deberá",
    "deberán", "tiene", "tienen", "es", "son", "was", "were", "can", "cannot", "does", "do",
  ]

  /// Words after which a sentence cannot end.
  private static let open: WordSet = [
    "of", "in", "to", "with", "by", "under", "and", "or", "the", "a", "an", "this", "from",
    "for", "on", "at", "pursuant", "per", "see", "between", "than", "as", "into", "its", "their",
    "de", "du", "des", "la", "le", "les", "à", "au", "aux", "et", "ou", "par", "en", "dans", "sur",
    "avec", "l", "d", "del", "el", "los", "las", "y", "o", "con", "por", "para", "al", "un", "une",
    "paragraph", "paragraphs", "article", "articles", "paragraphe", "paragraphes", "resolution",
    "that", "who", "whose", "shall", "may", "be", "is", "are", "not", "que", "qui", "dont",
    "resolutions", "annex", "section", "part", "chapter", "which", "such", "any", "all", "each",
  ]

  /// Words that show a label before them to be a reference: "(b) and (c) above".
  private static let continuing: WordSet = [
    "and", "or", "of", "above", "below", "to", "et", "ou", "du", "de", "y", "o", "del", "thereof",
    "ci-dessus", "ci-dessous", "hereof", "shall", "in",
  ]

  /// Words that take up the sentence again after a list: "shall be …", "in so far as …".
  private static let resuming: WordSet = [
    "shall", "in", "insofar", "which", "provided", "and", "or", "if", "unless", "except", "where",
    "when", "may", "is", "are", "as", "but", "so", "that", "pour", "dans", "est", "sont", "si",
    "sauf", "lorsque", "pourvu", "à", "et", "ou", "mais", "to", "by", "for", "with", "such",
  ]

  /// Whether a passage takes up a sentence that a list interrupted.
  static func resumes(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    guard LineEnding.startsLower(bytes, range) else { return false }
    var found = false
    forEachWord(bytes, range, limit: 1) { start, end in
      found = resuming.contains(bytes, from: start, to: end)
      return false
    }
    return found
  }

  /// Whether a passage reads like a sentence: it has a finite verb, or ends as one.
  static func isLike(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    var sentence = false
    forEachWord(bytes, range, limit: 40) { start, end in
      if verbs.contains(bytes, from: start, to: end) { sentence = true }
      return !sentence
    }
    return sentence
  }

  /// Whether a passage ends in a word after which no sentence ends.
  static func isOpen(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    let end = TextBytes.trimEnd(bytes, from: range.start, to: range.end)
    var start = end
    while start > range.start, end - start < 16 {
      let (value, length) = TextBytes.scalarBefore(bytes, start)
      guard TextBytes.isLetter(value) else { break }
      start -= length
    }
    return open.contains(bytes, from: start, to: end)
  }

  /// Whether what follows a label shows it to be a reference.
  static func continues(_ bytes: [UInt8], from start: Int, to end: Int) -> Bool {
    let index = TextBytes.skipSpace(bytes, from: start, to: end)
    guard index < end else { return false }
    if bytes[index] == 0x2C || bytes[index] == 0x3B || bytes[index] == 0x2E || bytes[index] == 0x29
    {
      return true
    }
    // "(a) To place": an item that begins with a capital is none.
    guard !TextBytes.isUpper(TextBytes.scalar(bytes, at: index).value) else { return false }
    var found = false
    forEachWord(bytes, TextRange(index, end), limit: 1) { start, end in
      found = continuing.contains(bytes, from: start, to: end)
      return false
    }
    return found
  }

  /// Calls `body` with where each word starts and ends until it says `false`.
  private static func forEachWord(
    _ bytes: [UInt8], _ range: TextRange, limit: Int, _ body: (Int, Int) -> Bool
  ) {
    var index = range.start
    var count = 0
    while index < range.end, count < limit {
      var end = index
      while end < range.end {
        let (value, length) = TextBytes.scalar(bytes, at: end)
        guard TextBytes.isLetter(value) || value == 0x27 || value == 0x2019 || value == 0x2D else {
          break
        }
        end += length
      }
      if end > index {
        count += 1
        if !body(index, end) { return }
        index = end
      } else {
        index += TextBytes.scalar(bytes, at: index).length
      }
    }
  }
}
