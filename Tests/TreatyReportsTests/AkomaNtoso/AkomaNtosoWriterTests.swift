import Foundation
import Testing
import TreatyText

@testable import TreatyReading
@testable import TreatyReports

@Suite struct AkomaNtosoWriterTests {
  private func instrument(_ body: String) throws -> Instrument {
    let text =
      "<akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'>\(body)</akomaNtoso>"
    let source = SourceText(name: "draft.xml", text: text)
    return Instrument(try XMLReader.read(source), of: source)
  }

  private static let treaty = """
    <act name="convention"><preface><p>Lakes Council</p><p><docTitle>Lakes &amp; Ponds</docTitle></p>
      </preface>
      <preamble><formula name="enactingFormula"><p>The Parties,</p></formula>
        <recitals><recital><num>(1)</num><p>Recalling water,</p></recital></recitals>
        <formula name="enactingFormula"><p>Have agreed:</p></formula></preamble>
      <body><part><num>PART I</num><heading>General</heading>
        <article><num>Article 1</num><heading>Terms</heading>
          <paragraph><num>1.</num><list><intro><p>Each Party
            shall:</p></intro>
            <point><num>(a)</num><content><p>protect [all] lakes;<authorialNote><p>A note.</p>
              </authorialNote></p></content></point>
            <point><num>(b)</num><content><p>report</p></content></point>
            <wrapUp><p>each year.</p></wrapUp></list></paragraph></article>
        <article><num>Article 2</num><content><p>Article 3 becomes: <mod><quotedStructure>
          <article><num>Article 3</num><content><p>Ponds too.</p></content></article>
          </quotedStructure></mod></p></content></article></part></body>
      <conclusions><p>Done at Lagos.</p><p><signature>A. Person</signature></p></conclusions>
      <attachments><attachment><heading>Annex</heading><doc name="annex"><meta/><mainBody>
        <paragraph><num>1.</num><content><p>Lake list.</p></content></paragraph></mainBody></doc>
        </attachment></attachments></act>
    """

  @Test func `what is written reads back as the same provisions`() throws {
    let before = try instrument(Self.treaty)
    let source = SourceText(name: "out.xml", bytes: AkomaNtosoWriter().write(before))
    let after = Instrument(try XMLReader.read(source), of: source)
    #expect(after.provisions.map(\.id) == before.provisions.map(\.id))
    #expect(after.provisions.map(\.kind) == before.provisions.map(\.kind))
    #expect(after.provisions.map(\.label) == before.provisions.map(\.label))
    #expect(after.provisions.map(\.heading) == before.provisions.map(\.heading))
    #expect(after.provisions.map(\.isQuotation) == before.provisions.map(\.isQuotation))
    let words = { (instrument: Instrument) in
      instrument.provisions.map { instrument.text.string($0.ownRange) }
    }
    #expect(words(after) == words(before))
    #expect(after.title == "Lakes & Ponds")
  }

  @Test func `a resolution is a statement`() throws {
    let resolution = try instrument(
      """
      <statement name="resolution"><preamble><formula name="x"><p>The Assembly,</p></formula>
      <recitals><recital><p>Noting delay,</p></recital></recitals></preamble><mainBody>
      <paragraph><num>1.</num><content><p>Urges action.</p></content></paragraph></mainBody></statement>
      """)
    let written = String(decoding: AkomaNtosoWriter().write(resolution), as: UTF8.self)
    #expect(written.contains("<statement name=\"resolution\" contains=\"originalVersion\">"))
    #expect(written.contains("<paragraph eId=\"para_1\">"))
    #expect(written.contains("<recital eId=\"recs_1__rec_1\">"))
  }

  @Test func `a recital that has a label only still holds a block`() throws {
    let treaty = try instrument(
      """
      <act><preamble><recitals><recital><num>(1)</num></recital></recitals></preamble><body/></act>
      """)
    let written = String(decoding: AkomaNtosoWriter().write(treaty), as: UTF8.self)
    #expect(
      written.split(whereSeparator: \.isWhitespace).joined().contains("<num>(1)</num><p></p>"))
  }

  @Test func `a reference within the instrument becomes a link`() throws {
    var treaty = try instrument(
      """
      <act><body><article><num>Article 1</num><content><p>See Article 1.</p></content></article>
      </body></act>
      """)
    let own = treaty.provisions[0].ownRange
    let range = TextRange(own.start + 4, own.end - 1)
    treaty.references = [
      CrossReference(
        span: treaty.text.sourceSpan(of: range), range: range, targets: [.provision(0)])
    ]
    let written = String(decoding: AkomaNtosoWriter().write(treaty), as: UTF8.self)
    #expect(written.contains("<p>See <ref href=\"#art_1\">Article 1</ref>.</p>"))
  }

  @Test func `signs that XML cannot hold are escaped or left out`() {
    var output = XMLOutput()
    output.begin("p", [("a", "\"x\" < y")], .line)
    output.text("A & B\u{1} >\n\u{C} C\u{A0}D")
    output.end("p", .line)
    let written = String(decoding: output.bytes, as: UTF8.self).split(separator: "\n").last
    #expect(written == "<p a=\"&quot;x&quot; &lt; y\">A &amp; B &gt; C\u{A0}D</p>")
  }
}
