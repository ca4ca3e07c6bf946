import Testing
import TreatyEffects
import TreatyRules

@testable import TreatyLinting

struct ConfigurationTests {
  func configuration(
    for text: String, _ files: [String: String]
  ) throws(DataError) -> Configuration {
    try Configuration(for: text) { files[$0] }
  }

  @Test func `the nearest file above a text is found`() throws {
    let files = [
      ".treatylint.yml": "language: fr", "a/.treatylint.yml": "language: es",
    ]
    #expect(try configuration(for: "a/b/c.txt", files).files == ["a/.treatylint.yml"])
    #expect(try configuration(for: "a/b/c.txt", files).settings.language?.value == "es")
    #expect(try configuration(for: "c.txt", files).settings.language?.value == "fr")
    #expect(try configuration(for: "c.txt", [:]).files.isEmpty)
  }

  @Test func `files that each extend two others are refused`() throws {
    var files = [".treatylint.yml": "extends: [f0.yml, f0.yml]"]
    for level in 0..<40 {
      files["f\(level).yml"] =
        level == 39 ? "language: en" : "extends: [f\(level + 1).yml, f\(level + 1).yml]"
    }
    let error = try #require(throws: DataError.self) { try configuration(for: "a.txt", files) }
    #expect(error.problem == "the configuration is made of more than 64 files")
    #expect(!error.suggestion.isEmpty)
  }

  @Test func `what a file extends lies below it`() throws {
    let files = [
      "house.yml": """
      language: fr
      regime: {mechanisms: [coercion], stage: both}
      rules: {open-list: off}
      """,
      "a/.treatylint.yml": """
      extends: ../house.yml
      regime: {stage: negotiation}
      rules: {vague-obligation: error}
      """,
    ]
    let found = try configuration(for: "a/c.txt", files)
    #expect(found.files == ["house.yml", "a/.treatylint.yml"])
    #expect(found.regime.mechanisms == [.coercion])
    #expect(found.regime.stage == .negotiation)
    #expect(found.settings.language?.value == "fr")
    let options = try found.lintOptions(for: .shipped)
    #expect(options.levels["open-list"] == .off)
    #expect(options.levels["vague-obligation"] == .error)
  }

  @Test func `a circle of files is found out`() {
    let files = [".treatylint.yml": "extends: b.yml", "b.yml": "extends: .treatylint.yml"]
    #expect(throws: DataError.self) { try configuration(for: "c.txt", files) }
    #expect(throws: DataError.self) {
      try configuration(for: "c.txt", [".treatylint.yml": "extends: nowhere.yml"])
    }
  }

  @Test func `an override holds for the texts that it names`() throws {
    let files = [
      "d/.treatylint.yml": """
      regime: {mechanisms: coercion}
      overrides:
        - paths: ["resolutions/**"]
          regime: {mechanisms: [acculturation]}
          rules: {unbounded: off}
      exclude: ["*.bak.txt"]
      """
    ]
    #expect(try configuration(for: "d/a.txt", files).regime.mechanisms == [.coercion])
    let resolution = try configuration(for: "d/resolutions/r.txt", files)
    #expect(resolution.regime.mechanisms == [.acculturation])
    #expect(try resolution.lintOptions(for: .shipped).levels["unbounded-derogation"] == .off)
    #expect(try configuration(for: "d/x.bak.txt", files).isExcluded)
    #expect(try !configuration(for: "d/a.txt", files).isExcluded)
  }

  @Test func `the longer name wins, then the later one`() throws {
    let files = [
      ".treatylint.yml": """
      rules:
        unbounded-derogation: error
        unbounded: off
        all: advice
      """
    ]
    let options = try configuration(for: "c.txt", files).lintOptions(for: .shipped)
    #expect(options.levels["unbounded-derogation"] == .error)
    #expect(options.levels["unbounded-limitation"] == .off)
    #expect(options.levels["dangling-reference"] == .advice)
  }

  @Test func `mistakes say where and what was meant`() throws {
    let cases: [(yaml: String, line: Int, problem: String, suggestion: String)] = [
      ("langage: en", 1, "unknown key 'langage'", "did you mean 'language'?"),
      (
        "regime:\n  mechanism: coercion", 2, "unknown key 'mechanism'",
        "did you mean 'mechanisms'?"
      ),
      (
        "regime:\n  mechanisms: [coersion]", 2, "unknown value 'coersion'",
        "did you mean 'coercion'?"
      ),
      ("rules: {open-list: loud}", 1, "unknown value 'loud'", ""),
      (
        "ignore:\n  art_4: open-list", 2, "no reason is given for ignoring findings in art_4",
        "write art_4: rule, rule because …"
      ),
    ]
    for (yaml, line, problem, suggestion) in cases {
      do {
        _ = try configuration(for: "c.txt", [".treatylint.yml": yaml])
        Issue.record("\(yaml) is a mistake")
      } catch {
        #expect(error.file == ".treatylint.yml")
        #expect(error.line == line)
        #expect(error.problem == problem)
        if !suggestion.isEmpty { #expect(error.suggestion == suggestion) }
      }
    }
  }

  @Test func `a rule that does not exist is a mistake with a suggestion`() throws {
    let found = try configuration(
      for: "c.txt", [".treatylint.yml": "rules:\n  vage-obligation: off"])
    let error = try #require(throws: DataErrors.self) { try found.lintOptions(for: .shipped) }
    #expect(error.errors.first?.line == 2)
    #expect(error.errors.first?.suggestion == "did you mean 'vague-obligation'?")
  }

  @Test func `what applies is explained with its place`() throws {
    let found = try configuration(
      for: "c.txt",
      [
        ".treatylint.yml": """
        regime:
          mechanisms: [persuasion, coercion]
        rules:
          open-list: off
        ignore:
          art_4: open-list because the list is agreed
        """
      ])
    let items = found.explanation(for: .shipped)
    func item(_ key: String) -> Configuration.Item? { items.first { $0.key == key } }
    #expect(item("regime.mechanisms")?.value == "coercion, persuasion")
    #expect(item("regime.mechanisms")?.origin == ".treatylint.yml:2")
    #expect(item("regime.stage")?.value == "undeclared")
    #expect(item("regime.stage")?.origin == "default")
    #expect(item("rules.open-list")?.value == "off")
    #expect(item("rules.open-list")?.origin == ".treatylint.yml:4")
    #expect(item("ignore.art_4")?.value == "open-list because the list is agreed")
  }

  @Test func `what init writes declares nothing, with or without its examples`() throws {
    let found = try configuration(for: "c.txt", [".treatylint.yml": ConfigurationTemplate.text])
    #expect(found.regime == Regime())
    #expect(found.settings.rules.isEmpty && found.settings.ignores.isEmpty)
    let examples = [
      "stage:", "pathway:", "preference-gap:", "institutionalisation:", "delegation:", "subject:",
      "vague-obligation:", "unbounded:", "art_4__para_1:", "language:", "- paths:", "  regime:",
      "  rules:",
    ]
    let lines = ConfigurationTemplate.text.split(separator: "\n", omittingEmptySubsequences: false)
    let uncommented = lines.map { line -> String in
      guard let mark = line.ranges(of: "# ").first,
        examples.contains(where: line[mark.upperBound...].hasPrefix)
      else { return String(line) }
      return String(line[..<mark.lowerBound] + line[mark.upperBound...])
    }
    let filled = try configuration(
      for: "c.txt", [".treatylint.yml": uncommented.joined(separator: "\n")])
    #expect(filled.regime.preferenceGap == .moderate)
    #expect(filled.settings.ignores.map(\.value.provision) == ["art_4__para_1"])
    #expect(try filled.lintOptions(for: .shipped).levels["unbounded-derogation"] == .error)
  }
}
