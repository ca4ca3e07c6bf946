/// Looks for what is wrong with packs: what does not compile, what their own examples disprove, and
/// what can never match.
public struct RuleBookCheck: Sendable {
  /// What must be put right, by place.
  public private(set) var errors: [DataError] = []
  /// What is worth a look, by place: patterns that no example shows, patterns of two categories,
  /// sets that nothing uses, low precision.
  public private(set) var notes: [DataError] = []
  /// How many rules were looked at.
  public private(set) var ruleCount = 0
  /// How many patterns they have.
  public private(set) var patternCount = 0
  /// How many texts were matched, variants included.
  public private(set) var textCount = 0

  /// Checks packs.
  ///
  /// - Parameters:
  ///   - packs: the files of the packs to be checked.
  ///   - base: the packs that they add to; not themselves checked.
  /// - Complexity: linear in the examples, patterns and ways through them.
  public init(packs: [DataNode], base: [DataNode]) {
    var merge = PackMerge()
    let language = Language.english
    if let sets = language.sets { merge.add(sets: sets, pack: " language") }
    for pack in base { merge.add(pack) }
    let baseErrors = merge.errors.count
    for pack in packs { merge.add(pack) }
    merge.finish()
    errors += merge.errors.dropFirst(baseErrors)

    var compiler = RuleCompiler(sets: merge.sets, language: language)
    compiler.keepsSequences = true
    for rule in merge.rules { compiler.add(rule) }
    let files = Set(packs.map(\.file))
    errors += compiler.errors.filter { files.contains($0.file) }

    let checked = merge.rules.indices.filter { files.contains(merge.rules[$0].rule.node.file) }
    ruleCount = checked.count
    patternCount = checked.reduce(0) { $0 + merge.rules[$1].patterns.count }
    for index in checked { checkRecord(merge.rules[index].rule) }
    if !compiler.hasCycle {
      let drafts = merge.rules
      let shadows = PatternShadows(drafts, compiler, checked: Set(checked))
      errors += shadows.errors
      notes += shadows.notes
      let compiled = compiler.finish()
      var examples = ExampleCheck(rules: drafts, compiled: compiled)
      for index in checked where !compiler.failed.contains(index) { examples.check(index) }
      errors += examples.errors
      notes += examples.notes
      textCount = examples.textCount
    }
    notes += unusedSets(merge, files)
    errors.sort(by: RuleBookCheck.isBefore)
    notes.sort(by: RuleBookCheck.isBefore)
  }

  /// What a rule must say of itself.
  private mutating func checkRecord(_ rule: EvidenceRule) {
    let id = rule.node["id"] ?? rule.node
    if rule.category != .claim, !rule.category.values.contains(rule.value) {
      errors.append(
        (rule.node["value"] ?? id).unknown(
          "value of category '\(rule.category.rawValue)':", rule.value, among: rule.category.values)
      )
    }
    if rule.source.isEmpty {
      errors.append(
        id.error(
          "the rule '\(rule.id)' names no source",
          suggestion: "add 'source:' with author, year and page, or 'project'"))
    }
    if rule.rationale.isEmpty {
      errors.append(
        id.error(
          "the rule '\(rule.id)' gives no rationale",
          suggestion: "add 'rationale:' with why the words are evidence"))
    }
    if rule.hits.isEmpty {
      errors.append(
        id.error(
          "the rule '\(rule.id)' has no example that it matches",
          suggestion: "add 'examples:' with 'hits:' and mark the words matched with « »"))
    }
    if rule.misses.isEmpty, rule.category != .claim {
      notes.append(
        id.error(
          "the rule '\(rule.id)' has no example that it must not match",
          suggestion: "add 'misses:' with the nearest text that means something else"))
    }
    if let measured = rule.measured, measured.hits > 0, measured.right * 10 < measured.hits * 8 {
      notes.append(
        (rule.node["measured"] ?? id).error(
          "of \(measured.hits) matches read only \(measured.right) were right",
          suggestion: "narrow the patterns or drop the rule"))
    }
  }

  /// Sets of the checked files that no pattern names.
  private func unusedSets(_ merge: PackMerge, _ files: Set<String>) -> [DataError] {
    var used: Set<String> = ["operator", "subordinator"]
    func note(_ node: DataNode) {
      guard let text = node.text else { return }
      for part in text.split(separator: "<").dropFirst() {
        if let end = part.firstIndex(of: ">") { used.insert(String(part[..<end])) }
      }
    }
    for rule in merge.rules {
      rule.patterns.forEach(note)
      rule.conditions.forEach { note($0.pattern) }
    }
    for set in merge.sets { (try? set.members.scalars())?.forEach(note) }
    return merge.sets.compactMap { set in
      guard files.contains(set.members.file), !used.contains(set.name), !set.name.contains(" ")
      else { return nil }
      return set.members.error("no pattern uses the set '\(set.name)'", suggestion: "leave it out")
    }
  }

  private static func isBefore(_ left: DataError, _ right: DataError) -> Bool {
    (left.file, left.line, left.column, left.problem)
      < (right.file, right.line, right.column, right.problem)
  }
}
