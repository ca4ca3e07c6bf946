import Testing
import TreatyText

@testable import TreatyRules

func node(_ yaml: String, file: String = "test.yml") throws -> DataNode {
  try DataNode(yaml: yaml, file: file)
}

struct PackTests {
  static let base = """
    pack: base
    sets:
      party: [party~, state party]
    rules:
      - {id: base.one, category: vagueness, value: what, patterns: [appropriate]}
      - {id: base.two, category: vagueness, value: who, patterns: ["each <party>"]}
    """

  @Test func `a later pack adds rules`() throws {
    let more = """
      pack: mine
      rules:
        - {id: mine.three, category: vagueness, value: what, patterns: [adequate]}
      """
    let book = try RuleBook(packs: [node(Self.base), node(more, file: "mine.yml")])
    #expect(book.rules.map(\.id) == ["base.one", "base.two", "mine.three"])
    #expect(
      marked("appropriate or adequate to each party", book)
        == "«appropriate» or «adequate» to «each party»")
  }

  @Test func `a later pack overrides a rule`() throws {
    let more = """
      pack: mine
      rules:
        - {id: base.one, category: vagueness, value: what, weight: 0.2, patterns: [suitable]}
      """
    let book = try RuleBook(packs: [node(Self.base), node(more, file: "mine.yml")])
    #expect(book.rules.map(\.id) == ["base.one", "base.two"])
    #expect(book.rules[0].weight == 0.2)
    #expect(marked("appropriate or suitable", book) == "appropriate or «suitable»")
  }

  @Test func `a later pack switches a rule off and on again`() throws {
    let off = "pack: mine\nrules: [{id: base.one, off: true}]"
    let book = try RuleBook(packs: [node(Self.base), node(off, file: "mine.yml")])
    #expect(book.rules.map(\.id) == ["base.two"])
    let on = """
      pack: third
      rules: [{id: base.one, category: vagueness, value: what, patterns: [fit]}]
      """
    let again = try RuleBook(
      packs: [node(Self.base), node(off, file: "mine.yml"), node(on, file: "third.yml")])
    #expect(marked("appropriate, fit", again) == "appropriate, «fit»")
  }

  @Test func `a later pack replaces a set or adds to it`() throws {
    let replaced = "pack: mine\nsets: {party: [land~]}"
    let book = try RuleBook(packs: [node(Self.base), node(replaced, file: "mine.yml")])
    #expect(marked("each party, each land", book) == "each party, «each land»")
    let extended = "pack: mine\nsets: {party: [<party>, land~]}"
    let wider = try RuleBook(packs: [node(Self.base), node(extended, file: "mine.yml")])
    #expect(
      marked("each party, each state party, each land", wider)
        == "«each party», «each state party», «each land»")
  }

  @Test func `the same packs have the same hash and others another`() throws {
    let one = try RuleBook(packs: [node(Self.base)])
    let same = try RuleBook(packs: [node(Self.base, file: "elsewhere.yml")])
    let other = try RuleBook(packs: [node(Self.base.replacing("adequate", with: "fit") + "\n")])
    let third = try RuleBook(packs: [node(Self.base.replacing("appropriate", with: "fit"))])
    #expect(one.hash == same.hash)
    #expect(one.hash == other.hash)
    #expect(one.hash != third.hash)
    #expect(one.hash.hasPrefix("sha256:") && one.hash.count == 7 + 64)
  }

  @Test func `SHA-256 is that of the standard`() {
    #expect(
      SHA256.hexadecimal(of: Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      SHA256.hexadecimal(of: [])
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      SHA256.hexadecimal(of: Array(repeating: UInt8(ascii: "a"), count: 1000))
        == "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3")
  }

  @Test func `the language file is read whole`() throws {
    let language = try Language(try #require(ShippedData.node(at: "language/en.yml")))
    #expect(language.irregularVerbs["undertake"] == ["undertook", "undertaken"])
    #expect(language.sets?["number"] != nil)
  }

  @Test func `the shipped packs compile and keep their promises`() throws {
    var errors: [DataError] = []
    _ = RuleBook(packs: RuleBook.shippedPacks, errors: &errors)
    #expect(errors.map(\.description) == [])
    let check = RuleBookCheck(packs: RuleBook.shippedPacks, base: [])
    #expect(check.errors.map(\.description) == [])
  }
}
