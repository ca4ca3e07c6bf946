import Testing
import TreatyText

@testable import TreatyReading

@Suite struct XMLParsingTests {
  private func parse(_ text: String) throws -> XMLTree {
    try XMLTree(parsing: SourceText(name: "draft.xml", text: text))
  }

  /// Nodes as `name` or `"raw text"`, each with its source slice.
  private func slices(_ tree: XMLTree) -> [String] {
    tree.nodes.indices.map { tree.source.string(tree.nodes[$0].span) }
  }

  @Test func `an element spans its tags and a text spans the characters between them`() throws {
    let tree = try parse("<a><b>one</b> two</a>\n")
    #expect(slices(tree) == ["<a><b>one</b> two</a>", "<b>one</b>", "one", " two"])
    #expect(tree.nodes.map(\.parent) == [-1, 0, 1, 0])
    #expect(tree.nodes.map(\.end) == [4, 3, 3, 4])
  }

  @Test func `a byte order mark, a declaration and a doctype move nothing`() throws {
    let tree = try parse("\u{FEFF}<?xml version='1.0'?>\r\n<!DOCTYPE a>\r\n<!-- < --><a>é</a>")
    #expect(slices(tree) == ["<a>é</a>", "é"])
  }

  @Test func `empty elements, comments and instructions hold no text`() throws {
    let tree = try parse("<a>x<b/>y<c />z<!-- <no> -->u<?page <no>?>v</a>")
    #expect(slices(tree).dropFirst() == ["x", "<b/>", "y", "<c />", "z", "u", "v"])
    #expect(tree.nodes[2].content.isEmpty)
  }

  @Test func `a tag may hold greater-than signs and line ends`() throws {
    let tree = try parse("<a t='x > y'\r\n  u=\"é/>\" >text</a >")
    #expect(slices(tree) == ["<a t='x > y'\r\n  u=\"é/>\" >text</a >", "text"])
  }

  @Test func `references and line ends are decoded and keep their places`() throws {
    let tree = try parse("<a>A&amp;B\r\nC&#233;&#x20AC;\rD</a>")
    #expect(slices(tree)[1] == "A&amp;B\r\nC&#233;&#x20AC;\rD")
    let data = XMLCharacterData(bytes: tree.source.bytes)
    #expect(data.string(tree.nodes[1].span) == "A&B\nCé€\nD")
    var spans: [Span] = []
    data.decode(tree.nodes[1].span, isLiteral: false) { piece in
      if case .scalar(_, let span) = piece { spans.append(span) }
    }
    #expect(spans.map(tree.source.string) == ["&amp;", "\r\n", "&#233;", "&#x20AC;", "\r"])
  }

  @Test func `a CDATA section is taken as it stands`() throws {
    let tree = try parse("<a>x<![CDATA[<b> & \r\n]] >]]>y<![CDATA[]]></a>")
    #expect(slices(tree).dropFirst() == ["x", "<b> & \r\n]] >", "y"])
    #expect(tree.nodes[2].kind == .literal)
    let data = XMLCharacterData(bytes: tree.source.bytes)
    #expect(data.string(tree.nodes[2].span, isLiteral: true) == "<b> & \n]] >")
  }

  @Test func `names lose their prefixes and keep their namespaces`() throws {
    let tree = try parse("<p:a xmlns:p='urn:x'><b xmlns='urn:y'/></p:a>")
    #expect(tree.nodes.indices.map(tree.name) == ["a", "b"])
    #expect(tree.nodes.indices.map(tree.namespace) == ["urn:x", "urn:y"])
  }

  @Test func `attributes are found with the place of their values`() throws {
    let tree = try parse("<a x = \"1 &amp; 2\"  p:y='&quot;=é'\n xmlns:p='urn:p' z=''/>")
    #expect(tree.attributes(of: 0).map(\.name) == ["x", "y", "p", "z"])
    #expect(tree.attribute("x", of: 0) == "1 & 2")
    #expect(tree.attribute("y", of: 0) == "\"=é")
    #expect(tree.attribute("z", of: 0) == "")
    #expect(tree.attribute("w", of: 0) == nil)
    #expect(tree.attributeSpan("x", of: 0).map(tree.source.string) == "1 &amp; 2")
  }

  @Test func `text far into a long document keeps its place`() throws {
    let filler = String(repeating: "<p>Each Party shall é &amp; €.</p>\n", count: 20_000)
    let tree = try parse("<a>" + filler + "<last>here</last></a>")
    #expect(tree.source.string(tree.nodes[tree.nodes.count - 1].span) == "here")
  }
}
