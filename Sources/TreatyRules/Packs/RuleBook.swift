public import TreatyText

/// The rules of one or more packs, ready to be matched against text.
public struct RuleBook: Sendable {
  /// The rules, in the order in which their packs define them.
  public let rules: [EvidenceRule]
  let compiled: CompiledRules
  private let origin: Origin

  /// What the book was made of.
  private enum Origin: Sendable {
    case packs([DataNode])
    /// An archive that says what the hash of its packs was.
    case archive(hash: String)
  }

  /// The rules that come with the linter.
  public static let shipped = readShipped()

  /// Reads the rules that come with the linter anew: for who wants to know what that takes.
  public static func readShipped() -> RuleBook {
    if let book = RuleBook(archive: ShippedData.compiledRules) { return book }
    // The format changed since the archive was written, as it does before `rules embed` is run.
    do {
      return try RuleBook(packs: shippedPacks)
    } catch {
      preconditionFailure("the shipped packs do not compile:\n\(error)")
    }
  }

  /// The packs that come with the linter, for a book of shipped and custom packs.
  public static var shippedPacks: [DataNode] { ShippedData.nodes(in: "en") }

  /// Compiles packs; a later pack adds to, overrides or switches off what stands in an earlier one.
  ///
  /// - Parameter packs: the files of the packs, those of one pack next to one another.
  /// - Throws: every mistake found, with its place.
  public init(packs: [DataNode]) throws(DataErrors) {
    var errors: [DataError] = []
    let book = RuleBook(packs: packs, errors: &errors)
    guard errors.isEmpty, let book else { throw DataErrors(errors) }
    self = book
  }

  /// Compiles what can be compiled of some packs.
  ///
  /// - Parameter errors: gets every mistake found.
  /// - Returns: nil where the sets go round in circles.
  init?(packs: [DataNode], language: Language = .english, errors: inout [DataError]) {
    var merge = PackMerge()
    if let sets = language.sets { merge.add(sets: sets, pack: " language") }
    for pack in packs { merge.add(pack) }
    merge.finish()
    var compiler = RuleCompiler(sets: merge.sets, language: language)
    for rule in merge.rules { compiler.add(rule) }
    errors += merge.errors + compiler.errors
    guard !compiler.hasCycle else { return nil }
    rules = merge.rules.map(\.rule)
    origin = .packs(packs)
    compiled = compiler.finish()
  }

  /// The book of rules and automata that were compiled ahead of time; see ``RuleBook/init(archive:)``.
  init(rules: [EvidenceRule], compiled: CompiledRules, hash: String) {
    self.rules = rules
    self.compiled = compiled
    origin = .archive(hash: hash)
  }

  /// `sha256:` and the digest of the packs and of what is known of the language; places in the files do
  /// not count.
  ///
  /// - Complexity: O(length of the packs), at each call; the hash of the shipped rules is known.
  public var hash: String {
    switch origin {
    case .packs(let packs): RuleBook.hash(of: packs + ShippedData.nodes(in: "language"))
    case .archive(let hash): hash
    }
  }

  /// The hash of packs and of what is known of the language.
  static func hash(of nodes: [DataNode]) -> String {
    var text = ""
    for node in nodes { text += ShippedFormat.encode(node.withoutPlaces) }
    return "sha256:" + SHA256.hexadecimal(of: Array(text.utf8))
  }

  /// The index of a rule, or nil where there is none of that id.
  public func index(of id: String) -> Int? {
    rules.firstIndex { $0.id == id }
  }
}

extension RuleBook {
  /// Appends the tokens of a range of a text.
  ///
  /// Slices of tokens may be joined before they are matched, so that a pattern can run from a chapeau
  /// into a point; offsets must grow.
  ///
  /// - Parameters:
  ///   - bytes: valid UTF-8, less than 4 GiB.
  ///   - range: what to read of it.
  ///   - tokens: gets the tokens.
  /// - Complexity: O(length of the range).
  public func tokenize(_ bytes: [UInt8], _ range: TextRange, into tokens: inout [Token]) {
    compiled.tokenizer.append(bytes.span, from: range.start, to: range.end, into: &tokens)
  }

  /// Appends the matches of all rules, overlaps resolved, by place.
  ///
  /// - Parameters:
  ///   - tokens: from ``tokenize(_:_:into:)`` of this book.
  ///   - scope: where the text stands.
  ///   - matches: gets the matches.
  /// - Complexity: O(n log n) in the number of tokens, whatever the packs.
  public func match(_ tokens: [Token], scope: RuleScope, into matches: inout [RuleMatch]) {
    var scratch = MatchScratch()
    match(tokens, scope: scope, scratch: &scratch, into: &matches)
  }

  /// Appends the matches of all rules, using the same memory from text to text.
  public func match(
    _ tokens: [Token], scope: RuleScope, scratch: inout MatchScratch,
    into matches: inout [RuleMatch]
  ) {
    compiled.match(tokens, scope: scope, scratch: &scratch)
    for candidate in scratch.resolution.candidates {
      let range = Int(candidate.start)..<Int(candidate.end)
      matches.append(
        RuleMatch(
          rule: Int(candidate.rule), tokens: range,
          range: TextRange(
            Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))))
    }
  }
}
