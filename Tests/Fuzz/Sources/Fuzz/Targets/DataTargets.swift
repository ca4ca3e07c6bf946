import TreatyLint

extension FuzzTarget {
  /// Configuration files, with globs and the rules they name.
  static let configuration = FuzzTarget(name: "configuration") {
    let uncommented = ConfigurationTemplate.text.split(separator: "\n").map { line in
      line.contains(": ") || line.contains("- ") ? line.replacing("# ", with: "") : line
    }
    return [
      ConfigurationTemplate.text, uncommented.joined(separator: "\n"),
      "extends: [other.yml]\nrules:\n  vague-obligation: off\nregime:\n  mechanisms: [coercion]\n",
      "overrides:\n  - paths: ['a/{b,c}/**/*.t?t', '[!a-c]*']\n    rules: {all: error}\n",
      "ignore:\n  art_4: all because agreed\nexclude: ['**/x/', '*.md']\nlow-confidence: yes\n",
      "a: &b [1, 2]\nc: *b\n<<: *b\n", "regime: {stage: both, preference-gap: low}\n",
    ].map { Array($0.utf8) }
  } run: { bytes in
    let yaml = String(decoding: bytes, as: UTF8.self)
    let first = Configured(yaml)
    promise(first == Configured(yaml), "two readings of a configuration differ")
    for error in first.errors { error.keepPlace(in: yaml) }
  }

  /// Packs of evidence rules, lint rules and their sets.
  static let pack = FuzzTarget(name: "pack") {
    let rules =
      Drafts.files(in: "Rules/en", suffix: ".yml")
      + Drafts.files(
        in: "Rules/lint", suffix: ".yml")
    let small = [
      "pack: en\nsets:\n  a: [b, <c>]\n  c: ['d e']\nrules:\n  - id: en.x.y\n    category: vagueness\n"
        + "    value: x\n    weight: 0.5\n    patterns: ['<a> ...3 (b|c)~ [d]']\n    unless: [e]\n"
        + "    examples:\n      hits: ['«b» d']\n      misses: [f]\n",
      "rules:\n  - id: a\n    severity: advice\n    message: m\n    when: {force: [obligation]}\n",
    ].map { Array($0.utf8) }
    return small + rules.flatMap { Drafts.pieces(of: $0, lines: 20) }
  } run: { bytes in
    let yaml = String(decoding: bytes, as: UTF8.self)
    guard let node = YAMLReading.read(yaml) else { return }
    for _ in 0..<1 {
      var errors: [DataError] = []
      do throws(DataErrors) { _ = try RuleBook(packs: [node]) } catch { errors += error.errors }
      do throws(DataErrors) { _ = try LintRuleBook(files: [node]) } catch { errors += error.errors }
      errors += RuleBookCheck(packs: [node], base: []).errors
      for error in errors { error.keepPlace(in: yaml) }
    }
  }

  /// Baselines.
  static let baseline = FuzzTarget(name: "baseline") {
    [
      #"{"version": 1, "texts": {"a.txt": [{"rule": "unbounded", "words": "a # b", "count": 2}]}}"#,
      #"{"version": 2, "texts": {}}"#, #"{"version": 1, "texts": {"é\u0001\"\\": []}}"#,
      "version: 1\ntexts:\n  a.txt:\n    - {rule: x, words: y, count: 1000000}\n",
    ].map { Array($0.utf8) }
  } run: { bytes in
    let json = String(decoding: bytes, as: UTF8.self)
    do throws(DataError) {
      let baseline = try Baseline(json: json, file: "baseline.json")
      let written = baseline.json
      WholePath.keepJSON(Array(written.utf8))
      do throws(DataError) {
        let again = try Baseline(json: written, file: "baseline.json")
        promise(again == baseline, "a baseline changes when it is written and read")
        promise(again.json == written, "a baseline is written in two ways")
      } catch {
        breach("a baseline that was written cannot be read: \(error)")
      }
    } catch {
      error.keepPlace(in: json)
    }
  }
}

/// Reads YAML and holds its errors to their place.
enum YAMLReading {
  static func read(_ yaml: String) -> DataNode? {
    do throws(DataError) {
      return try DataNode(yaml: yaml, file: "input.yml")
    } catch {
      error.keepPlace(in: yaml)
      return nil
    }
  }
}

/// What comes of a configuration.
private struct Configured: Equatable {
  var errors: [DataError] = []
  var isExcluded = false
  var files: [String] = []
  var levels: [String: RuleLevel] = [:]
  var regime = Regime()

  init(_ yaml: String) {
    do throws(DataError) {
      let configuration = try Configuration(for: "drafts/deep/text.txt") { path in
        switch path {
        case "drafts/.treatylint.yml": yaml
        case "drafts/other.yml", "other.yml": "rules: {all: warning}\n"
        default: nil
        }
      }
      isExcluded = configuration.isExcluded
      files = configuration.files
      regime = configuration.regime
      do throws(DataErrors) {
        levels = try configuration.lintOptions(for: .shipped).levels
      } catch {
        errors = error.errors
      }
    } catch {
      errors = [error]
    }
  }
}

extension DataError {
  /// An error names its file, says something in one line, and stands inside the file.
  func keepPlace(in yaml: String) {
    promise(!file.isEmpty && !problem.isEmpty, "an error says nothing")
    promise(!description.contains("\n"), "an error runs over several lines: \(description)")
    // A carriage return, and for YAML also the separators of Unicode, may end a line.
    let lines =
      1 + yaml.unicodeScalars.count { [0x0A, 0x0D, 0x85, 0x2028, 0x2029].contains($0.value) }
    promise(
      (0...lines).contains(line) && column >= (line == 0 ? 0 : 1),
      "'\(problem)' stands at \(line):\(column), outside a file of \(lines) lines")
    promise(
      column <= yaml.unicodeScalars.count + 2,
      "'\(problem)' stands at \(line):\(column), outside the file")
  }
}
