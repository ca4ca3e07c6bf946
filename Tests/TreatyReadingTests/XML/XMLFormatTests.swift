import Testing
import TreatyText

@testable import TreatyReading

@Suite struct XMLFormatTests {
  private func read(_ text: String, mapping: XMLMapping? = nil) throws -> XMLReading {
    try XMLReader.read(SourceText(name: "draft.xml", text: text), mapping: mapping)
  }

  /// Each provision as `kind id [heading]: own words`.
  private func lines(_ reading: XMLReading) -> [String] {
    InstrumentAssembler.provisions(of: reading.roots, in: reading.text).map { provision in
      let heading = provision.heading.map { " [\($0)]" } ?? ""
      let words = reading.text.string(provision.ownRange)
      return "\(provision.kind.rawValue) \(provision.id)\(heading): \(words)"
    }
  }

  @Test func `ToTA keeps numbers and names in attributes`() throws {
    let reading = try read(
      """
      <treaty><meta><name>Here - There</name><language>es</language>
        <parties><partyisocode n="1">AAA</partyisocode><partyisocode n="2">BBB</partyisocode></parties>
        <date_inactive/></meta>
      <body><chapter number="TITLE I" name="Goods &amp; Services">
        <article number="ARTICLE 1" name="Scope">Goods move freely.</article>
      </chapter></body></treaty>
      """)
    #expect(reading.format == .tota)
    #expect(reading.title == "Here - There")
    #expect(reading.language == "es")
    #expect(reading.metadata.map(\.key) == ["name", "language", "parties"])
    #expect(reading.metadata.last?.value == "AAA,BBB")
    #expect(
      lines(reading) == [
        "title-division title_I [Goods & Services]: ",
        "article art_1 [Scope]: Goods move freely.",
      ])
  }

  @Test func `what stands in an article of an article is not lost`() throws {
    let reading = try read(
      """
      <treaty><body><chapter name="Scope"><article number="ARTICLE 2" name="Old">For all
      <treaty><body><chapter name="New"><article>deep words</article></chapter></body></treaty>
      last words.</article></chapter></body></treaty>
      """)
    let all = lines(reading).joined(separator: "\n")
    for words in ["For all", "deep words", "last words."] { #expect(all.contains(words)) }
  }

  @Test func `what stands in a line break is not lost`() throws {
    let reading = try read(
      """
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><body><article>
      <paragraph>One<eol>two<paragraph><heading>Three</heading></paragraph></eol></paragraph>
      </article></body></act></akomaNtoso>
      """)
    #expect(reading.text.string(TextRange(0, reading.text.bytes.count)).contains("Three"))
    let all = lines(reading).joined(separator: "\n")
    for words in ["One", "two", "Three"] { #expect(all.contains(words)) }
  }

  @Test func `ToTA leaves preamble, paragraphs and closing words as plain text`() throws {
    let reading = try read(
      """
      <treaty><body><chapter name="Preamble"><article>PREAMBLE

      The Parties,

      Recalling their friendship,

      Have agreed as follows:</article></chapter>
      <chapter><article number="ARTICLE 1">1. Each Party shall:  (a) open its ports;  (b) report.

        2. Goods &amp; ships
        move freely.</article>
        <article number="ARTICLE 2">Short one.</article></chapter>
      <chapter name="Conclusion"><article>DONE at Oslo.

      A. Person</article></chapter></body></treaty>
      """)
    #expect(
      lines(reading) == [
        "preamble preamble [PREAMBLE]: The Parties,",
        "recital recs_1__rec_1: Recalling their friendship,",
        "wrap-up preamble__formula_2: Have agreed as follows:",
        "article art_1: ",
        "paragraph art_1__para_1: ",
        "chapeau art_1__para_1__list_1__intro: Each Party shall:",
        "point art_1__para_1__list_1__point_a: open its ports;",
        "point art_1__para_1__list_1__point_b: report.",
        "paragraph art_1__para_2: Goods & ships\n  move freely.",
        "article art_2: Short one.",
        "testimonium conclusions__formula_1: DONE at Oslo.",
        "signature conclusions__signature_1: A. Person",
      ])
  }

  @Test func `a title in two elements is one of two words`() throws {
    let reading = try read(
      """
      <Regulation xml:lang="en"><Schedule><ConventionAgreementTreaty>
        <Heading level="1"><TitleText>Protocol</TitleText><TitleText>Amending the Tides</TitleText></Heading>
        <Provision><Text>The Parties,</Text></Provision>
      </ConventionAgreementTreaty></Schedule></Regulation>
      """)
    #expect(reading.title == "Protocol Amending the Tides")
  }

  @Test func `Justice Canada puts headings beside what they govern`() throws {
    let reading = try read(
      """
      <Regulation xml:lang="en"><Identification><InstrumentNumber>X-1</InstrumentNumber>
      </Identification><Order><Provision><Text>It is ordered.</Text></Provision></Order><Schedule>
      <ConventionAgreementTreaty>
        <Heading level="1"><TitleText>Agreement on Tides</TitleText></Heading>
        <Provision><Text>The Parties,</Text></Provision>
        <Provision><Text>Have agreed as follows:</Text></Provision>
        <Heading level="1"><Label>PART I</Label><TitleText>General</TitleText></Heading>
        <Heading level="2"><Label>ARTICLE 1</Label><TitleText>Tides</TitleText></Heading>
        <Provision><Label>1</Label><Text>Each Party shall:</Text>
          <Provision><Label>(a)</Label><Text>measure;</Text></Provision>
          <Provision><Label>(b)</Label><Text>report</Text></Provision>
          <Provision><Text>every year.</Text></Provision></Provision>
        <Provision><Label>2 (a)</Label><Text>First.</Text></Provision>
        <Heading level="2"><Label>ARTICLE 2</Label></Heading>
        <Provision><Text>This Agreement shall last.</Text></Provision>
        <Provision><Text>Done at Oslo.</Text></Provision>
        <Provision><SignatureBlock><SignatureName>A. Person</SignatureName></SignatureBlock></Provision>
      </ConventionAgreementTreaty></Schedule></Regulation>
      """)
    #expect(reading.format == .justiceCanada)
    #expect(reading.title == "Agreement on Tides")
    #expect(
      lines(reading) == [
        "title preface__docTitle: Agreement on Tides",
        "preamble preamble: The Parties,",
        "wrap-up preamble__formula_2: Have agreed as follows:",
        "part part_I [General]: ",
        "article art_1 [Tides]: ",
        "paragraph art_1__para_1: ",
        "chapeau art_1__para_1__list_1__intro: Each Party shall:",
        "point art_1__para_1__list_1__point_a: measure;",
        "point art_1__para_1__list_1__point_b: report",
        "wrap-up art_1__para_1__list_1__wrapup: every year.",
        "paragraph art_1__para_2: ",
        "point art_1__para_2__list_1__point_a: First.",
        "article art_2: This Agreement shall last.",
        "testimonium conclusions__formula_1: Done at Oslo.",
        "signature conclusions__signature_1: A. Person",
      ])
  }

  @Test func `Formex is read with its quotation marks and page breaks`() throws {
    let reading = try read(
      """
      <ACT><BIB.INSTANCE><LG.DOC>FR</LG.DOC></BIB.INSTANCE><TITLE><TI><P>Accord</P></TI></TITLE>
      <PREAMBLE><PREAMBLE.INIT>LES PARTIES,</PREAMBLE.INIT><GR.CONSID>
        <GR.CONSID.INIT>considérant:</GR.CONSID.INIT>
        <CONSID><NP><NO.P>(1)</NO.P><TXT>Le temps passe.</TXT></NP></CONSID></GR.CONSID>
        <PREAMBLE.FINAL>CONVIENNENT:</PREAMBLE.FINAL></PREAMBLE>
      <ENACTING.TERMS><DIVISION><TITLE><TI><P>CHAPITRE 1</P></TI><STI><P>Règles</P></STI></TITLE>
        <ARTICLE><TI.ART>Article premier</TI.ART><STI.ART>Objet</STI.ART>
          <PARAG><NO.PARAG>1.</NO.PARAG><ALINEA><P>On dit <QUOT.START CODE="AB"/>ma<?PAGE NO='3'?>rée<QUOT.END
            CODE="BB"/>:</P><LIST TYPE="DASH"><ITEM><NP><NO.P>—</NO.P><TXT>haute,</TXT></NP></ITEM></LIST>
          </ALINEA></PARAG></ARTICLE></DIVISION></ENACTING.TERMS>
      <FINAL><P>Fait à Oslo.</P></FINAL></ACT>
      """)
    #expect(reading.format == .formex)
    #expect(reading.language == "fr")
    #expect(
      lines(reading) == [
        "title preface__docTitle: Accord",
        "preamble preamble: LES PARTIES,",
        "chapeau preamble__formula_2: considérant:",
        "recital recs_1__rec_1: Le temps passe.",
        "wrap-up preamble__formula_3: CONVIENNENT:",
        "chapter chp_1 [Règles]: ",
        "article art_1 [Objet]: ",
        "paragraph art_1__para_1: ",
        "chapeau art_1__para_1__list_1__intro: On dit «marée»:",
        "point art_1__para_1__list_1__indent_1: haute,",
        "testimonium conclusions__formula_1: Fait à Oslo.",
      ])
  }

  @Test func `a mapping says what the elements of a format are`() throws {
    var mapping = XMLMapping()
    mapping.provisions = ["Clause": .article, "Item": .point]
    mapping.numbers = ["No"]
    mapping.headings = ["Caption"]
    mapping.ignored = ["Footer"]
    let reading = try read(
      """
      <Deal><Clause><No>Article 3</No><Caption>Fish</Caption><Words>Each <b>Party</b> shall:</Words>
      <Item><No>(a)</No>count fish;</Item></Clause><Footer>page 1</Footer></Deal>
      """, mapping: mapping)
    #expect(reading.format == .xml)
    #expect(
      lines(reading) == [
        "article art_3 [Fish]: ", "chapeau art_3__list_1__intro: Each Party shall:",
        "point art_3__list_1__point_a: count fish;",
      ])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func `XML of no known format is read as blocks, and this is said`() throws {
    let reading = try read("<x><y>One <b>bold</b> word.</y>\n<z><w>Two.</w></z></x>")
    #expect(lines(reading) == ["paragraph para_1: One bold word.", "paragraph para_2: Two."])
    #expect(reading.roots.allSatisfy { $0.confidence == .low })
    #expect(try #require(reading.diagnostics.first).message.contains("<x> is not known"))
  }

  @Test(arguments: [
    ("<?xml version='1.0'?><a/>", true), ("\u{FEFF}\n <a/>", true), ("<!-- x --><a/>", true),
    ("<!DOCTYPE a><a/>", true), ("<!-- x -->\n# Convention", false), ("< 5 tonnes", false),
    ("Article 1", false), ("", false),
  ])
  func `XML is told by its first sign`(text: String, isXML: Bool) {
    #expect(XMLReader.recognizes(Array(text.utf8)) == isXML)
  }
}
