import Testing
import TreatyText

@testable import TreatyLinting

/// Where people put a suppression, and what they mean by it there: through the whole pipeline, from the
/// bytes of a file.
struct SuppressionPlacesTests {
  private static let ignore = "<!-- treatylint: ignore vague-obligation because agreed -->"
  private static let note = "# treatylint: ignore vague-obligation because agreed"

  /// The words that are still complained of: each duty ends in a word of its own.
  private func complaints(_ text: String, name: String = "draft.txt") throws -> [String] {
    let analysis = try Pipeline().analyse(name: name, bytes: Array(text.utf8))
    return analysis.findings.filter { $0.rule != "obligation-without-time" }.map { finding in
      guard finding.rule == "vague-obligation", let provision = finding.provision else {
        return finding.rule
      }
      let words = analysis.instrument.text.string(analysis.instrument.provisions[provision].range)
      return ["lakes", "rivers", "streams"].first(where: words.contains) ?? words
    }
  }

  private func duty(_ water: String) -> String {
    "The Parties shall cooperate, as appropriate, to promote the sound management of \(water)."
  }

  @Test(arguments: ["draft.txt", "draft.md"], [ignore, note])
  func `before a paragraph`(name: String, mark: String) throws {
    let text = """
      Article 1

      1. \(duty("lakes"))

      \(mark)
      2. \(duty("rivers"))

      \(mark)

      3. \(duty("streams"))
      """
    #expect(try complaints(text, name: name) == ["lakes"])
  }

  @Test(arguments: ["draft.txt", "draft.md"], [ignore, note])
  func `between a heading and its text`(name: String, mark: String) throws {
    let text = """
      Article 1
      Lakes

      \(mark)

      \(duty("lakes"))

      Article 2
      Rivers

      \(duty("rivers"))
      """
    #expect(try complaints(text, name: name) == ["rivers"])
  }

  @Test(arguments: ["draft.txt", "draft.md"])
  func `at the end of the line`(name: String) throws {
    let text = """
      Article 1

      1. \(duty("lakes")) \(Self.ignore)

      2. \(duty("rivers"))
      """
    #expect(try complaints(text, name: name) == ["rivers"])
  }

  @Test func `in the middle of a paragraph of several lines`() throws {
    let text = """
      Article 1

      1. The Parties shall cooperate, as appropriate,
      \(Self.ignore)
      to promote the sound management of lakes.

      2. \(duty("rivers"))
      """
    #expect(try complaints(text) == ["rivers"])
  }

  @Test func `before an article it reaches all of it, with CR LF as line ends too`() throws {
    let text = """
      \(Self.ignore)
      Article 1

      1. \(duty("lakes"))

      2. \(duty("rivers"))

      Article 2

      \(duty("streams"))
      """
    #expect(try complaints(text) == ["streams"])
    #expect(try complaints(text.replacing("\n", with: "\r\n")) == ["streams"])
  }

  @Test func `behind the last words it silences nothing and says so`() throws {
    let text = "Article 1\n\n1. \(duty("lakes"))\n\n\(Self.ignore)\n"
    #expect(try complaints(text) == ["lakes", "unused-suppression"])
  }

  @Test(arguments: [
    "<?treatylint ignore vague-obligation because agreed?>",
    "<!-- treatylint: ignore vague-obligation because agreed -->",
  ])
  func `in XML before an element, first in it or last in it`(mark: String) throws {
    func document(_ before: String, _ first: String, _ last: String) -> String {
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="treaty"><body>
        <article eId="art_1"><num>Article 1</num>
          \(before)
          <paragraph eId="art_1__para_1">
            <num>1.</num>
            <content>\(first)<p>\(duty("lakes"))</p>\(last)</content>
          </paragraph>
          <paragraph eId="art_1__para_2">
            <num>2.</num>
            <content><p>\(duty("rivers"))</p></content>
          </paragraph>
        </article>
      </body></act></akomaNtoso>
      """
    }
    #expect(try complaints(document("", "", ""), name: "a.xml") == ["lakes", "rivers"])
    #expect(try complaints(document(mark, "", ""), name: "a.xml") == ["rivers"])
    #expect(try complaints(document("", mark, ""), name: "a.xml") == ["rivers"])
    #expect(try complaints(document("", "", mark), name: "a.xml") == ["rivers"])
  }
}
