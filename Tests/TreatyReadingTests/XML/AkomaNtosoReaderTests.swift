import Testing
import TreatyText

@testable import TreatyReading

@Suite struct AkomaNtosoReaderTests {
  private static let namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"

  private func read(_ body: String) throws -> (reading: XMLReading, provisions: [Provision]) {
    let text = "<akomaNtoso xmlns='\(Self.namespace)'>\(body)</akomaNtoso>"
    let tree = try XMLTree(parsing: SourceText(name: "draft.xml", text: text))
    #expect(AkomaNtosoReader.recognizes(tree))
    let reading = AkomaNtosoReader(tree).read()
    return (reading, InstrumentAssembler.provisions(of: reading.roots, in: reading.text))
  }

  /// Each provision as `kind id: own words`.
  private func lines(_ body: String) throws -> [String] {
    let (reading, provisions) = try read(body)
    return provisions.map {
      "\($0.kind.rawValue) \($0.id): \(reading.text.string($0.ownRange))"
    }
  }

  @Test func `a treaty is read with the identifiers of the naming convention`() throws {
    let read = try lines(
      """
      <act name="convention"><meta><identification source="#us"/></meta>
        <preface><p>Lakes Council</p><p><docTitle>Convention on Lakes</docTitle></p></preface>
        <preamble>
          <formula name="enactingFormula"><p>The States Parties,</p></formula>
          <recitals><recital><p>Recalling the need for
            clean water,</p></recital></recitals>
          <formula name="enactingFormula"><p>Have agreed as follows:</p></formula>
        </preamble>
        <body>
          <part><num>PART I</num><heading>GENERAL</heading>
            <article><num>Article 1</num><heading>Use of terms</heading>
              <paragraph><num>1.</num><list>
                <intro><p>Each Party shall:</p></intro>
                <point><num>(a)</num><content><p>protect lakes;</p></content></point>
                <point><num>(b)</num><content><p>report on them;</p></content></point>
                <wrapUp><p>as far as possible.</p></wrapUp>
              </list></paragraph>
              <paragraph><num>2.</num><content><p>A lake is water.</p></content></paragraph>
            </article>
            <article><num>Article 2 bis</num>
              <alinea><content><p>First.</p></content></alinea>
              <alinea><content><p>Second.</p></content></alinea>
            </article>
          </part>
        </body>
        <conclusions><p>Done at Lagos.</p><p><signature>A. Person</signature></p></conclusions>
        <attachments><attachment><heading>Annex</heading><doc name="annex"><mainBody>
          <article><num>Article 1</num><content><p>Lists.</p></content></article>
        </mainBody></doc></attachment></attachments>
      </act>
      """)
    #expect(
      read == [
        "title preface__p_1: Lakes Council",
        "title preface__docTitle: Convention on Lakes",
        "preamble preamble: The States Parties,",
        "recital recs_1__rec_1: Recalling the need for clean water,",
        "wrap-up preamble__formula_2: Have agreed as follows:",
        "part part_I: ",
        "article art_1: ",
        "paragraph art_1__para_1: ",
        "chapeau art_1__para_1__list_1__intro: Each Party shall:",
        "point art_1__para_1__list_1__point_a: protect lakes;",
        "point art_1__para_1__list_1__point_b: report on them;",
        "wrap-up art_1__para_1__list_1__wrapup: as far as possible.",
        "paragraph art_1__para_2: A lake is water.",
        "article art_2bis: ",
        "subparagraph art_2bis__al_1: First.",
        "subparagraph art_2bis__al_2: Second.",
        "testimonium conclusions__formula_1: Done at Lagos.",
        "signature conclusions__signature_1: A. Person",
        "annex att_1: ",
        "article att_1__art_1: Lists.",
      ])
  }

  @Test func `a resolution has preambular and operative paragraphs`() throws {
    let body = """
      <statement name="resolution"><preamble>
          <formula name="enactingAuthority"><p>The Assembly,</p></formula>
          <block name="preamble">Recalling its work,</block>
        </preamble>
        <mainBody>
          <section><num>II</num>
            <crossHeading refersTo="#preamble">Noting the delay,</crossHeading>
            <paragraph><num>1.</num><content><p>Urges States to act;</p></content></paragraph>
          </section>
          <paragraph><num>2.</num><content><blockList>
            <listIntroduction>Requests the Secretary-General:</listIntroduction>
            <item><num>(a)</num><p>To report;</p></item>
          </blockList></content></paragraph>
        </mainBody></statement>
      """
    #expect(
      try lines(body) == [
        "preamble preamble: The Assembly,",
        "preambular-paragraph recs_1__rec_1: Recalling its work,",
        "section sec_II: ",
        "preambular-paragraph sec_II__crossHeading_1: Noting the delay,",
        "operative-paragraph sec_II__para_1: Urges States to act;",
        "operative-paragraph para_2: ",
        "chapeau para_2__list_1__intro: Requests the Secretary-General:",
        "point para_2__list_1__item_a: To report;",
      ])
    #expect(try read(body).reading.kind == .resolution)
  }

  @Test func `a draft resolution marked up as a bill is a resolution`() throws {
    let body = """
      <bill name="resolutionDraft"><preamble><p>The Commission,</p><p>Concerned about drought,</p>
      </preamble><body><list><point><num>1.</num><content><p>Urges action;</p></content></point>
      <point><num>2.</num><content><p>Decides to meet.</p></content></point></list></body></bill>
      """
    #expect(
      try lines(body) == [
        "preamble preamble: The Commission,",
        "preambular-paragraph recs_1__rec_1: Concerned about drought,",
        "operative-paragraph para_1: Urges action;", "operative-paragraph para_2: Decides to meet.",
      ])
    #expect(try read(body).reading.kind == .resolution)
  }

  @Test func `a treaty whose preamble is plain paragraphs`() throws {
    let read = try lines(
      """
      <act><preamble><p>The Parties,</p><p>Recalling the flood,</p><p>Have agreed as follows:</p>
      </preamble><body/></act>
      """)
    #expect(
      read == [
        "preamble preamble: The Parties,", "recital recs_1__rec_1: Recalling the flood,",
        "wrap-up preamble__formula_2: Have agreed as follows:",
      ])
  }

  @Test func `labels and headings keep their places`() throws {
    let body = """
      <act><body><article><num>Article&#160;7</num>
      <heading>Free &amp; <i>equal</i> access</heading>
      <content><p>Each Party shall act.</p></content></article></body></act>
      """
    let (reading, provisions) = try read(body)
    let article = try #require(provisions.first)
    #expect(article.label == "7")
    #expect(article.heading == "Free & equal access")
    #expect(article.labelRange.map(reading.text.string) == "Article\u{A0}7")
    #expect(
      reading.text.string(article.range)
        == "Article\u{A0}7\nFree & equal access\nEach Party shall act.")
  }

  @Test func `spans lead back to the source`() throws {
    let text = """
      <act xmlns='\(Self.namespace)'><body><article><content><p>é Parties &amp;
        <b>others</b> shall act.</p></content></article></body></act>
      """
    let source = SourceText(name: "draft.xml", text: text)
    let reading = AkomaNtosoReader(try XMLTree(parsing: source)).read()
    let provisions = InstrumentAssembler.provisions(of: reading.roots, in: reading.text)
    let article = try #require(provisions.first)
    #expect(source.string(article.span).hasPrefix("<article>"))
    #expect(source.string(article.span).hasSuffix("</article>"))
    #expect(reading.text.string(article.ownRange) == "é Parties & others shall act.")
    #expect(
      source.string(reading.text.sourceSpan(of: article.ownRange))
        == "é Parties &amp;\n  <b>others</b> shall act.")
  }

  @Test func `a note is read after the sentence that it interrupts`() throws {
    let read = try lines(
      """
      <act><body><article><num>1</num><content><p>Lakes<authorialNote marker="1"><p>See
      Annex.</p></authorialNote> are water.</p></content></article></body></act>
      """)
    #expect(
      read == [
        "article art_1: Lakes are water.", "note art_1__authorialNote_1: See Annex.",
      ])
  }

  @Test func `a quoted structure is no norm of this instrument`() throws {
    let (reading, provisions) = try read(
      """
      <act><body><article><num>Article 3</num><content><p>Article 4 becomes:
      <mod><quotedStructure><article><num>Article 4</num><content><p>Parties shall
      act.</p></content></article></quotedStructure></mod>.</p></content></article></body></act>
      """)
    #expect(provisions.map(\.id) == ["art_3", "art_3__mod_1__qstr_1__art_4"])
    #expect(provisions.map(\.isQuotation) == [false, true])
    #expect(reading.text.string(provisions[0].ownRange) == "Article 4 becomes:")
  }

  @Test func `version two, fragments and words struck out`() throws {
    let text = """
      <body xmlns='http://www.akomantoso.org/2.0'><article id='a'><num>Article 1</num>
      <content><p>Parties <del>may</del> shall act.</p></content></article></body>
      """
    let tree = try XMLTree(parsing: SourceText(name: "draft.xml", text: text))
    #expect(AkomaNtosoReader.recognizes(tree))
    let reading = AkomaNtosoReader(tree).read()
    let provisions = InstrumentAssembler.provisions(of: reading.roots, in: reading.text)
    #expect(provisions.map(\.id) == ["art_1"])
    #expect(reading.text.string(provisions[0].ownRange) == "Parties shall act.")
    #expect(reading.skipped.map(tree.source.string) == ["<del>may</del>"])
  }

  @Test func `in path style every identifier begins with that of the parent`() throws {
    let text = """
      <act xmlns='\(Self.namespace)'><preamble><recitals><recital><p>Noting,</p></recital></recitals>
      </preamble><body><part><num>I</num><article><num>1</num><content><p>A.</p></content></article>
      </part><part><article><content><p>B.</p></content></article></part></body></act>
      """
    let source = SourceText(name: "draft.xml", text: text)
    let instrument = Instrument(try XMLReader.read(source), of: source, identifiers: .path)
    #expect(
      instrument.provisions.map(\.id) == [
        "preamble", "preamble__recs_1__rec_1", "part_I", "part_I__art_1", "part_nn_1",
        "part_nn_1__art_nn_1",
      ])
  }

  @Test(arguments: [
    ("eng", "en"), ("gre", "el"), ("gr", "el"), ("en", "en"), ("FR-ca", "fr"), ("xyz", nil),
  ])
  func `languages have their ISO 639-1 code`(code: String, language: String?) {
    #expect(LanguageCode.twoLetters(code) == language)
  }

  @Test func `language and metadata come from the identification`() throws {
    let (reading, _) = try read(
      """
      <act name="treaty"><meta><identification source="#us"><FRBRWork>
      <FRBRdate date="2001-02-03" name="adoption"/><FRBRcountry value="un"/></FRBRWork>
      <FRBRExpression><FRBRlanguage language="fra"/></FRBRExpression></identification></meta>
      <preface><p><docTitle>Traité</docTitle></p></preface><body/></act>
      """)
    #expect(reading.language == "fr")
    #expect(reading.title == "Traité")
    #expect(reading.metadata.map(\.key) == ["name", "FRBRdate", "FRBRcountry"])
    #expect(reading.metadata.map(\.value) == ["treaty", "2001-02-03", "un"])
  }
}
