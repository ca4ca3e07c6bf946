import TreatyText

/// What a line looks like, for the search for page furniture.
struct LineShape {
  /// The number, if the line holds nothing else.
  private(set) var loneNumber: Int?
  /// Whether the line is furniture wherever it stands: "- 12 -", "2/3", a document symbol, a job
  /// number, a rule of underscores.
  private(set) var isAlwaysFurniture = false
  /// Whether the line is furniture beside other furniture: the name of a language.
  private(set) var isFurnitureBesideOther = false
  /// Whether the line says that a page begins: "<!-- Page 3 -->".
  private(set) var opensPage = false
  /// Whether the line is a rule of dashes or underscores, as stands above footnotes.
  private(set) var isRule = false
  /// Whether the line is short enough for a running head.
  private(set) var isShort = false
  /// The same for lines that differ in figures and spaces only.
  private(set) var fingerprint = 0

  init(of line: SourceLine, in bytes: [UInt8]) {
    let content = line.content
    guard !content.isEmpty, content.length <= 120 else { return }
    isShort = content.length <= 100
    fingerprint = Self.fingerprint(bytes, content)
    guard content.length <= 48 else { return }
    readSigns(Signs(bytes, content), bytes, content)
  }

  /// The bytes in a line that tell which kinds of furniture it can be.
  private struct Signs {
    var digit = false
    var slash = false
    var hyphen = false
    var asterisk = false
    var letter = false

    init(_ bytes: [UInt8], _ content: Span) {
      for index in content.start..<content.end {
        switch bytes[index] {
        case 0x30...0x39: digit = true
        case 0x2F: slash = true
        case 0x2D: hyphen = true
        case 0x2A: asterisk = true
        case 0x41...0x5A, 0x61...0x7A: letter = true
        default: break
        }
      }
    }
  }

  private mutating func readSigns(_ signs: Signs, _ bytes: [UInt8], _ content: Span) {
    let first = bytes[content.start]
    // Most lines hold words and can be told by a look at their bytes.
    let isPage = signs.digit && ("-pP".utf8.contains(first) || first >= 0x80 || signs.slash)
    guard
      !signs.letter || isPage || first == 0x3C || signs.slash && signs.digit
        || signs.digit && (signs.hyphen || signs.asterisk)
        || content.length <= 20 && "aAcCeEfFsSrRoO".utf8.contains(first)
    else { return }
    let text = String(decoding: bytes[content.start..<content.end], as: UTF8.self)
    if let number = Self.number(text[...]) {
      loneNumber = number
      return
    }
    isFurnitureBesideOther = Self.languages.contains(text.lowercased())
    let isComment = text.hasPrefix("<!--") && text.hasSuffix("-->")
    opensPage = isComment && Self.isPageComment(text)
    isRule = text.utf8.count >= 3 && text.utf8.allSatisfy { "_- ".utf8.contains($0) }
    isAlwaysFurniture =
      isRule || Self.isRule(text) || isComment || isPage && Self.isPageOf(text)
      || signs.slash && signs.digit && Self.isSymbol(text)
      || signs.digit && Self.isJobNumber(text)
  }

  private static func fingerprint(_ bytes: [UInt8], _ span: Span) -> Int {
    var hasher = Hasher()
    var inNumber = false
    for index in span.start..<span.end {
      let byte = bytes[index]
      if TextBytes.isDigit(byte) {
        if !inNumber { hasher.combine(UInt8(0x39)) }
        inNumber = true
      } else {
        inNumber = false
        if byte > 0x20 { hasher.combine(byte) }
      }
    }
    return hasher.finalize()
  }

  private static let languages: Set<String> = [
    "english", "french", "spanish", "russian", "arabic", "chinese", "original: english",
    "english only", "anglais", "français", "español", "original: french",
  ]

  /// "<!-- Page 3 -->", "<!-- 3 -->", as converters leave it; other comments stand anywhere.
  private static func isPageComment(_ text: String) -> Bool {
    let words = text.dropFirst(4).dropLast(3).split { $0 == " " || $0 == ":" }
    guard let first = words.first else { return false }
    return first.lowercased().hasPrefix("page") || first == "p."
      || words.count == 1 && number(first) != nil
  }

  private static func number(_ text: Substring) -> Int? {
    text.utf8.count <= 4 && text.utf8.allSatisfy(TextBytes.isDigit) ? Int(text) : nil
  }

  /// A line of nothing but signs: `____`, `* * *`, "``````".
  private static func isRule(_ text: String) -> Bool {
    text.utf8.count >= 3 && text.utf8.allSatisfy { "_`~=*-. ".utf8.contains($0) }
      && !text.hasPrefix("---")
  }

  /// "- 12 -", "2/3", "Page 4", "page 4 of 9", "[12]" is none.
  private static func isPageOf(_ text: String) -> Bool {
    var words = text.lowercased().split { $0 == " " || $0 == "\u{A0}" }
    if words.count == 3, let dash = words.first, ["-", "–", "—"].contains(dash),
      words.last == dash, number(words[1]) != nil
    {
      return true
    }
    if words.count == 1, let word = words.first {
      let parts = word.split(separator: "/", omittingEmptySubsequences: false)
      if parts.count == 2, let page = number(parts[0]), let pages = number(parts[1]) {
        return page >= 1 && page <= pages && pages < 1000
      }
      let trimmed = word.drop { $0 == "-" }
      return trimmed.count == word.count - 1 && trimmed.last == "-"
        && number(trimmed.dropLast()) != nil
    }
    guard let first = words.first, ["page", "página", "pagina", "p."].contains(first) else {
      return false
    }
    words.removeFirst()
    guard let page = words.first, number(page) != nil else { return false }
    return words.count == 1 || (words.count == 3 && number(words[2]) != nil)
  }

  /// The symbol of a United Nations document, with or without a page number: "S/RES/1295 (2000)".
  private static func isSymbol(_ text: String) -> Bool {
    var words = text.split { $0 == " " || $0 == "\u{A0}" }
    if words.count > 1, let last = words.last, number(last) != nil || isPageOf(String(last)) {
      words.removeLast()
    }
    if words.count > 1, let first = words.first, number(first) != nil { words.removeFirst() }
    if words.count == 2, let year = words.last, year.hasPrefix("("), year.hasSuffix(")"),
      number(year.dropFirst().dropLast()) != nil
    {
      words.removeLast()
    }
    guard words.count == 1, let symbol = words.first else { return false }
    let parts = symbol.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 2, let body = parts.first, (1...7).contains(body.count),
      body.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A })
    else { return false }
    return symbol.utf8.contains(where: TextBytes.isDigit)
      && parts.dropFirst().allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy {
            TextBytes.isASCIILetter($0) || TextBytes.isDigit($0) || ".-*()".utf8.contains($0)
          }
      }
  }

  /// A job number of the printer: "00-39656 (E)", "*1234567*", "N9413519".
  private static func isJobNumber(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard let first = words.first, words.count <= 4 else { return false }
    if words.count == 1, first.hasPrefix("*"), first.hasSuffix("*"), first.count > 5,
      first.dropFirst().dropLast().allSatisfy({ $0.isNumber })
    {
      return true
    }
    let parts = first.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 2, parts[1].count == 5,
      parts.allSatisfy({ $0.utf8.allSatisfy(TextBytes.isDigit) })
    else { return false }
    return words.dropFirst().allSatisfy { word in
      (word.hasPrefix("(") && word.hasSuffix(")") && word.count <= 5)
        || word.utf8.allSatisfy(TextBytes.isDigit)
    }
  }
}
