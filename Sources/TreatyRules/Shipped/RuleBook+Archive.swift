extension RuleBook {
  /// Counts the changes of what an archive holds; one of another version is not read.
  private static let archiveVersion: UInt32 = 1

  /// The ``hash`` of ``shipped``, found without reading it.
  public static var shippedHash: String {
    var archive = Archive(
      reading: ShippedData.compiledRules.withUTF8Buffer { Array($0.prefix(200)) })
    var version: UInt32 = 0
    archive.number(&version)
    guard version == archiveVersion else { return shipped.hash }
    var hash = ""
    archive.text(&hash)
    return hash
  }

  /// The book of which ``archive(hash:)`` made an archive, or nil where the archive is of another
  /// version.
  ///
  /// The details of its rules are those of the embedded packs.
  init?(archive text: StaticString) {
    self.init(archive: text.withUTF8Buffer { Array($0) })
  }

  /// The book of an archive.
  init?(archive bytes: [UInt8]) {
    var archive = Archive(reading: bytes)
    var version: UInt32 = 0
    archive.number(&version)
    guard version == RuleBook.archiveVersion else { return nil }
    var hash = ""
    archive.text(&hash)
    var rules: [EvidenceRule] = []
    archive.rules(&rules)
    var compiled = CompiledRules.empty
    compiled.archive(&archive)
    self.init(rules: rules, compiled: compiled, hash: hash)
  }

  /// The book as an archive, from which it is read much faster than it is compiled.
  ///
  /// - Parameter hash: the hash of the packs that it was made of.
  func archive(hash: String) -> [UInt8] {
    var archive = Archive()
    var version = RuleBook.archiveVersion
    archive.number(&version)
    var hash = hash
    archive.text(&hash)
    var rules = self.rules
    archive.rules(&rules)
    var compiled = self.compiled
    compiled.archive(&archive)
    return archive.bytes
  }
}

extension Archive {
  /// What matching and assessment need of rules.
  fileprivate mutating func rules(_ rules: inout [EvidenceRule]) {
    var number = 0
    let blank = EvidenceRule(
      id: "", category: .claim, value: "", weight: 1, scope: [], positions: [], pack: "",
      origin: .shipped(0))
    array(&rules, of: blank) { archive, rule in
      archive.text(&rule.id)
      archive.choice(&rule.category)
      archive.text(&rule.value)
      // The bytes of simple fractions are mostly 0 at the end.
      var weight = rule.weight.bitPattern.byteSwapped
      archive.number(&weight)
      rule.weight = Double(bitPattern: weight.byteSwapped)
      archive.number(&rule.scope.rawValue)
      archive.array(&rule.positions, of: .main) { $0.choice(&$1) }
      archive.text(&rule.pack)
      rule.origin = .shipped(number)
      number += 1
    }
  }

  /// A case, by its place.
  mutating func choice<Choice: CaseIterable & Equatable>(_ value: inout Choice) {
    let all = Array(Choice.allCases)
    var place = UInt32(all.firstIndex(of: value) ?? 0)
    number(&place)
    if Int(place) < all.count { value = all[Int(place)] }
  }
}
