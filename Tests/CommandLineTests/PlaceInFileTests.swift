import Foundation
import Testing

/// Lines and columns after everything that makes others miscount: a byte order mark, a form feed, CR LF,
/// characters of two UTF-16 units, combining marks.
struct PlaceInFileTests {
  private static let before = "The \u{1F30D}\u{1F30D} Parties e\u{301} shall "
  private static let text =
    "\u{FEFF}Article 1\r\n\u{0C}\r\n" + before + "cooperate, as appropriate.\r\n"

  /// Characters are Unicode scalars, bytes those of UTF-8, both from 1.
  private static let scalar = before.unicodeScalars.count + 1
  private static let byte = before.utf8.count + 1

  @Test(arguments: [
    ("concise", "x.txt:3:\(scalar):"), ("csv", "x.txt,3,\(scalar),3,\(scalar + 9),"),
    ("checkstyle", #"line="3" column="\#(scalar)""#),
    ("github", "line=3,endLine=3,col=\(scalar),endColumn=\(scalar + 9)"),
    ("junit", "x.txt:3:\(scalar):"),
    (
      "sarif",
      #""region":{"startLine":3,"startColumn":\#(scalar),"endLine":3,"endColumn":\#(scalar + 9)}"#
    ),
    (
      "rdjsonl",
      #""range":{"start":{"line":3,"column":\#(byte)},"end":{"line":3,"column":\#(byte + 9)}}"#
    ),
  ])
  func `each format counts in its own unit`(format: String, place: String) throws {
    let scratch = try Scratch()
    try scratch.write(Self.text, to: "x.txt")
    let output = try Program.run(["lint", "--format", format, "x.txt"], in: scratch.folder).output
    #expect(output.contains(place), "\(output)")
  }

  @Test func `a finding in XML stands at its bytes in the file`() throws {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- é 🌍 -->
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><body>
      <article eId="art_1"><num>Article 1</num><content><p>The &amp; <b>Parties</b> shall
        cooperate, as appropriate.</p></content></article></body></act></akomaNtoso>
      """
    let scratch = try Scratch()
    try scratch.write(text, to: "x.xml")
    let outcome = try Program.run(["lint", "--format", "concise", "x.xml"], in: scratch.folder)
    #expect(outcome.output.contains("x.xml:5:3: "), "\(outcome.output)\(outcome.complaints)")
  }
}
