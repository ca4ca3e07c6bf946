import Testing

@testable import TreatyRules

struct DataNodeTests {
  @Test func `an alias stands for what it names`() throws {
    let node = try DataNode(yaml: "a: &x [one, two]\nb: *x\n", file: "a.yml")
    #expect(try node["b"]?.strings() == ["one", "two"])
  }

  @Test func `aliases that multiply are refused with a place`() {
    var yaml = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
    for level in 1...9 {
      let parts = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      yaml += "a\(level): &a\(level) [\(parts)]\n"
    }
    let error = #expect(throws: DataError.self) { try DataNode(yaml: yaml, file: "bomb.yml") }
    #expect(error?.problem.contains("aliases") == true)
    #expect(error?.file == "bomb.yml")
  }

  @Test(arguments: [
    "? *x\n: 1\n", "*x : 1\n", "b: {*x : 1}\n", "b: {?*x : 1}\n", "?\n *x\n: 1\n",
    "b: [*x, *x : 1]\n",
    "b: {c: *x, *x : 1}\n", "? [*x, *x]\n: 1\n", "[*x, *x]: 1\n", "b: {{c: *x} : 1}\n",
    "? - *x\n: 1\n",
    "- ? {c: *x}\n",
  ])
  func `an alias as a key, or in one, is refused`(_ key: String) {
    let error = #expect(throws: DataError.self) {
      try DataNode(yaml: "a: &x [1]\n" + key, file: "a.yml")
    }
    #expect(error?.problem.contains("key") == true, "\(String(describing: error))")
    #expect((2...3).contains(error?.line ?? 0))
  }

  @Test func `keys made of aliases of aliases take no time`() {
    var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...40 {
      let parts = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      yaml += "a\(level): &a\(level) [\(parts)]\n"
    }
    // Forty levels of ten: were one key compared as deep as it goes, this test would not end.
    let error = #expect(throws: DataError.self) {
      try DataNode(yaml: yaml + "? [*a40, *a40]\n: 1\n", file: "bomb.yml")
    }
    #expect(error?.line == 42)
  }

  @Test func `questions and brackets beside aliases are text`() throws {
    let yaml = "a: &x [1]\nb: *x\nc: Who, then? [he]\nd: |\n  Why ?\n"
    #expect(try DataNode(yaml: yaml, file: "a.yml")["c"]?.text == "Who, then? [he]")
  }

  @Test(arguments: [65, 1_001, 20_000])
  func `what is nested too deep is told by the limit`(_ depth: Int) {
    let yaml = "a: " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let error = #expect(throws: DataError.self) { try DataNode(yaml: yaml, file: "a.yml") }
    #expect(error?.problem == "lists and mappings are nested more than 64 deep")
    #expect(error?.line == 1 && error?.column ?? 0 > 0)
  }

  @Test func `bytes that are no UTF-8 have a place`() throws {
    #expect(
      try DataNode.text(of: [0xEF, 0xBB, 0xBF] + Array("a: é".utf8), file: "a.yml") == "a: é")
    let bytes = Array("a: é\nbé: \"".utf8) + [0xE9] + Array("t\"\n".utf8)
    let error = #expect(throws: DataError.self) { try DataNode.text(of: bytes, file: "a.yml") }
    #expect(
      error.map { "\($0)" } == "a.yml:2:6: error: not valid UTF-8 (save it as UTF-8)")
    #expect(throws: DataError.self) { try DataNode.text(of: [0xFF, 0xFE, 0x61, 0], file: "a.yml") }
  }

  @Test func `a star in a text is no alias`() throws {
    let node = try DataNode(yaml: "a: R&D\nb: |\n  * one: two\n  *D : three\n", file: "a.yml")
    #expect(node["b"]?.text == "* one: two\n*D : three\n")
  }

  @Test(arguments: [
    "{\"a\": 1", "a: {b: c}\nd\u{FFFD}", "a: {b: c}\r\nd", "- [\r- [", "- \"", "{\"a",
  ])
  func `a mistake at the end of a file without a last line end stands in the file`(yaml: String) {
    let error = #expect(throws: DataError.self) { try DataNode(yaml: yaml, file: "a.yml") }
    let lines = yaml.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    #expect((1...lines.count).contains(error?.line ?? 0))
    #expect((error?.column ?? 0) <= (lines.last?.unicodeScalars.count ?? 0) + 1)
  }

  @Test func `a value missing at the end of a file stands in the file`() throws {
    let node = try DataNode(yaml: "version: 1\ntexts:", file: "a.yml")
    #expect(node["texts"].map { [$0.line, $0.column] } == [2, 7])
  }

  @Test func `keys that occur twice are named in one order, whatever they are`() {
    let key = "? {e: 1}\n: 1\n"
    let yaml = "b: 1\n\(key)a: 1\na: 2\n\(key)b: 2\n"
    let errors = (0..<20).map { _ in
      #expect(throws: DataError.self) { try DataNode(yaml: yaml, file: "a.yml") }
    }
    #expect(
      Set(errors.map { "\($0 as DataError?, default: "")" }) == [
        "a.yml:1:1: error: not valid YAML: the key 'a', 'b', more than a word occurs twice"
      ])
  }

  @Test func `a mistake is one line with its place`() {
    let error = #expect(throws: DataError.self) {
      try DataNode(yaml: "rules:\n  - id: [a\n", file: "broken.yml")
    }
    #expect(
      "\(error as DataError?, default: "")".hasPrefix("broken.yml:3:1: error: not valid YAML"))
    let whole = DataError(file: "gone.yml", line: 0, column: 0, problem: "no such file")
    #expect(whole.description == "gone.yml: error: no such file")
  }
}
