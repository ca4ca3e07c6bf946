import Testing
import TreatyRules

struct DataErrorTests {
  @Test func `names file, line, column, problem and remedy`() {
    let error = DataError(
      file: "a.yml", line: 2, column: 3, problem: "unknown key 'pattern'",
      suggestion: "did you mean 'patterns'?")
    #expect(
      error.description
        == "a.yml:2:3: error: unknown key 'pattern' (did you mean 'patterns'?)")
  }
}
