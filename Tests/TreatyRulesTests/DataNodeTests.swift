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

  @Test(arguments: ["? *x\n: 1\n", "*x : 1\n", "b: {*x : 1}\n"])
  func `an alias as a key is refused`(_ key: String) {
    #expect(throws: DataError.self) { try DataNode(yaml: "a: &x [1]\n" + key, file: "a.yml") }
  }

  @Test func `a star in a text is no alias`() throws {
    let node = try DataNode(yaml: "a: R&D\nb: |\n  * one: two\n  *D : three\n", file: "a.yml")
    #expect(node["b"]?.text == "* one: two\n*D : three\n")
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
