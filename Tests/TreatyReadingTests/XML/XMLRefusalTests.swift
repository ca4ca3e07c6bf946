import Testing
import TreatyText

@testable import TreatyReading

@Suite struct XMLRefusalTests {
  private func refusal(_ text: String, limits: ReadingLimits = ReadingLimits()) -> Diagnostic? {
    do {
      _ = try XMLTree(parsing: SourceText(name: "draft.xml", text: text), limits: limits)
      return nil
    } catch {
      return error.diagnostic
    }
  }

  @Test(arguments: [
    ("<a>\n<b>x</c>\n</a>", 2, "mismatch"),
    ("<a>\n<b>x</b>\n", 3, "Premature end"),
    ("<a>x & y</a>", 1, "xmlParseEntityRef"),
    ("<a>\n\n&nbsp;</a>", 3, "Entity 'nbsp' not defined"),
    ("<a></a>\n<b/>", 2, "Extra content"),
    ("<a x='1' x='2'/>", 1, "redefined"),
    ("plain text", 1, "Start tag expected"),
    ("", 1, "document is empty"),
  ])
  func `malformed XML is refused with its line`(text: String, line: Int, words: String) throws {
    let diagnostic = try #require(refusal(text))
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.message.contains(words), "\(diagnostic.message)")
    #expect(diagnostic.position?.line ?? 1 == line)
  }

  @Test(arguments: [
    // Exponential, quadratic, external, parameter and unparsed entities.
    """
    <!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;&x;"><!ENTITY z "&y;&y;&y;&y;">]>
    <a>&z;</a>
    """,
    "<!DOCTYPE a [<!ENTITY x \"\(String(repeating: "x", count: 50_000))\">]>\n<a>"
      + String(repeating: "&x;", count: 20_000) + "</a>",
    "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n<a>&x;</a>",
    "<!DOCTYPE a [<!ENTITY % x SYSTEM \"http://localhost:1/x.dtd\">%x;]>\n<a/>",
    "<!DOCTYPE a [<!NOTATION n SYSTEM \"n\"><!ENTITY x SYSTEM \"x.gif\" NDATA n>]>\n<a/>",
  ])
  func `entity declarations are refused`(text: String) throws {
    let diagnostic = try #require(refusal(text))
    #expect(diagnostic.message.contains("declares entities"), "\(diagnostic.message)")
    #expect(diagnostic.position?.line == 1)
  }

  @Test func `an entity that is not declared stands where its reference begins`() throws {
    #expect(try #require(refusal("<a>x &lt; &nbsp;</a>")).position?.column == 11)
    let tree = try XMLTree(
      parsing: SourceText(name: "draft.xml", text: "<!DOCTYPE a SYSTEM 'none.dtd'><a>&b;</a>"))
    #expect(tree.warnings.map(\.offset) == [33])
  }

  @Test func `an external subset is not fetched`() {
    #expect(refusal("<!DOCTYPE a SYSTEM 'http://localhost:1/none.dtd'>\n<a>x</a>") == nil)
  }

  @Test func `deep nesting is refused`() throws {
    let deep = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
    let diagnostic = try #require(refusal(deep))
    #expect(diagnostic.message.contains("more than 200 deep"))
    #expect(diagnostic.position?.column == 3 * 201)
    let allowed = String(repeating: "<a>", count: 200) + String(repeating: "</a>", count: 200)
    #expect(refusal(allowed) == nil)
  }

  @Test func `a document over the limits is refused`() throws {
    var limits = ReadingLimits()
    limits.xmlBytes = 10
    let large = try #require(refusal("<a>long text</a>", limits: limits))
    #expect(large.message.contains("10 bytes (limit xml-size)"))
    limits = ReadingLimits()
    limits.xmlAttributes = 1
    let diagnostic = try #require(refusal("<a>\n<b x='' y=''/></a>", limits: limits))
    #expect(diagnostic.message.contains("more than 1 attributes (limit xml-attributes)"))
    #expect(diagnostic.position?.line == 2)
    #expect(refusal("<a x='= y=' ><!-- a= b= --><b y=''>= =</b></a>", limits: limits) == nil)
  }

  @Test func `markup that libxml2 takes long over does not reach it`() throws {
    let names = (0..<100).map { "xmlns:n\($0)='u'" }.joined(separator: " ")
    #expect(try #require(refusal("<a \(names)/>")).message.contains("more than 64 namespaces"))
    let defaults = (0..<8_000).map { "a\($0) CDATA '>'" }.joined(separator: " ")
    let type = "<!DOCTYPE a [<!-- ' --><!ATTLIST a \(defaults)>]>\n<a/>"
    #expect(try #require(refusal(type)).message.contains("document type has more than 64 KB"))
    #expect(refusal("<!DOCTYPE a [<!ATTLIST a b CDATA 'c>'>]>\n<a/>") == nil)
  }

  @Test func `parses side by side give the same trees`() async {
    let documents = (0..<64).map { "<a n='\($0)'><b>text &amp; \($0)</b></a>" }
    let same = await withTaskGroup(of: Bool.self) { group in
      for document in documents {
        group.addTask {
          let source = SourceText(name: "draft.xml", text: document)
          guard let first = try? XMLTree(parsing: source),
            let second = try? XMLTree(parsing: source)
          else { return false }
          return first.nodes.map(\.span) == second.nodes.map(\.span) && first.nodes.count == 3
        }
      }
      return await group.allSatisfy { $0 }
    }
    #expect(same)
  }
}
