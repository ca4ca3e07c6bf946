/// A text made to be slow, of any size.
struct HostileText: Sendable {
  /// What it is made of.
  var name: String
  /// How often its unit occurs at the size that is measured first.
  var count: Int
  /// Makes it with so many units.
  var make: @Sendable (_ count: Int) -> String

  init(_ name: String, _ count: Int, _ make: @escaping @Sendable (Int) -> String) {
    self.name = name
    self.count = count
    self.make = make
  }

  /// One after the other of a unit, behind the heading of an article.
  private static func units(_ unit: String, _ name: String, _ count: Int) -> HostileText {
    HostileText(name, count) { "Article 1\n\n" + String(repeating: unit, count: $0) }
  }

  /// One for each number from 1.
  private static func numbered(
    _ name: String, _ count: Int, head: String = "Article 1\n\n",
    _ unit: @escaping @Sendable (Int) -> String
  ) -> HostileText {
    HostileText(name, count) { head + (1...$0).map(unit).joined() }
  }

  /// Signs that are opened, closed, or neither.
  static let signs = [
    units("[", "opening brackets", 100_000),
    units("]", "closing brackets", 100_000),
    units("[ shall ", "opening brackets with words", 50_000),
    HostileText("brackets in brackets", 50_000) {
      "Article 1\n\n" + String(repeating: "[", count: $0) + String(repeating: "]", count: $0)
    },
    HostileText("alternatives in alternatives", 20_000) {
      "Article 1\n\n" + String(repeating: "[[a] [", count: $0) + String(repeating: "]]", count: $0)
    },
    units("[may] [shall] ", "brackets side by side", 20_000),
    units("[ Each Party shall act.\n\n", "brackets over paragraphs", 20_000),
    units("\"Party means ", "quotes never closed, in one line", 30_000),
    units("\"The Party shall act.\n\n", "quotes never closed, line by line", 20_000),
    units("<!-- ", "comments never closed, in one line", 50_000),
    HostileText("comments closed once", 20_000) {
      "Article 1\n\nx " + String(repeating: "<!-- ", count: $0) + "-->"
    },
    units(
      "<!-- treatylint: ignore vague because x -->\n\n1. Each Party shall endeavour to act.\n\n",
      "suppressions", 5_000),
  ]

  /// Labels, lists and headings.
  static let labels = [
    units("(i) ", "labels \"(i)\" in one line", 100_000),
    units("(i) act;", "labels \"(i)\" with words, in one line", 70_000),
    units("(i) states;\n", "labels \"(i)\", line by line", 50_000),
    units("(a)(i)(A)(1) ", "labels in labels", 30_000),
    numbered("points under one chapeau", 20_000, head: "Article 1\n\nEach Party shall:\n\n") {
      "(\($0)) act as appropriate;\n\n"
    },
    units(
      "Each Party shall:\n(a) ensure that:\n(i) it:\n(A) acts:\n(1) x;\n\n",
      "lists in lists", 5_000),
    numbered("paragraphs of one article", 20_000) { "\($0). Each Party shall act.\n\n" },
    units("1. Each Party shall act.\n\n", "paragraphs of one number", 20_000),
    HostileText("articles of one number", 20_000) {
      String(repeating: "Article 1\n\nEach Party shall act.\n\n", count: $0)
    },
    numbered("empty articles", 40_000, head: "") { "Article \($0)\n\n" },
    numbered("articles in one line", 10_000, head: "Agreement on Y ") {
      "Article \($0) 1. Each Party shall act. 2. Each Party may act. "
    },
    numbered("annexes", 8_000, head: "") { "ANNEX \($0)\n\nArticle \($0)\n\nEach shall.\n\n" },
    numbered("parts, chapters, sections", 8_000, head: "") {
      "PART \($0)\n\nCHAPTER \($0)\n\nSECTION \($0)\n\nArticle \($0)\n\nEach shall.\n\n"
    },
    HostileText("options", 20_000) {
      "Article 1\n\n" + String(repeating: "Option 1: each Party shall act.\n\n", count: $0)
    },
    HostileText("preambular paragraphs", 20_000) {
      "The Security Council,\n\n"
        + String(repeating: "Recalling its resolution 1234 (2003),\n\n", count: $0)
        + "1. Decides to act;\n"
    },
    HostileText("operative paragraphs of one number", 20_000) {
      "The Security Council,\n\nRecalling its resolution 1234 (2003),\n\n"
        + String(repeating: "1. Decides to act;\n\n", count: $0)
    },
  ]

  /// References and defined terms.
  static let references = [
    HostileText("every article to every article", 400) { count in
      let list = (1...count).map(String.init).joined(separator: ", ")
      return (1...count).map {
        "Article \($0)\n\n1. Each Party shall act under Articles \(list).\n\n"
      }.joined()
    },
    HostileText("every article to a range of all", 2_000) { count in
      (1...count).map { "Article \($0)\n\nEach Party shall act under Articles 1 to \(count).\n\n" }
        .joined()
    },
    numbered("paragraphs to a range of all", 5_000) {
      "\($0). Each Party shall act under paragraphs 1 to 9999.\n\n"
    },
    numbered("paragraphs to one that is missing", 5_000) {
      "\($0). Each Party shall act under paragraph 999999.\n\n"
    },
    numbered("paragraphs to the paragraph before", 20_000) {
      "\($0). Each Party shall act under the preceding paragraph.\n\n"
    },
    numbered("articles to the article before", 20_000, head: "") {
      "Article \($0)\n\nEach Party shall act under the preceding Article.\n\n"
    },
    numbered("articles to one that is missing", 10_000, head: "") {
      "Article \($0)\n\nEach Party shall act under Article 999999.\n\n"
    },
    units("see Article 5, paragraph 2. ", "references in one line", 40_000),
    numbered("numbers of one reference", 50_000, head: "Article 1\n\nsee Articles 0") { ", \($0)" },
    units("\"Party\" means a Party; ", "one term, defined again and again", 20_000),
    numbered("terms defined", 10_000) { "\"Term\($0)\" means a Party;\n\n" },
    HostileText("terms defined and used", 5_000) { count in
      "Article 1\n\n" + (1...count).map { "\"Term\($0)\" means a Party;\n\n" }.joined()
        + "Article 2\n\n" + (1...count).map { "Term\($0) shall act. " }.joined()
    },
  ]

  /// Lines, words and pages.
  static let lines = [
    units("The Parties shall endeavour to act. ", "a paragraph of sentences", 30_000),
    units(
      "Each Party shall, to the extent possible, endeavour to cooperate as appropriate. ",
      "a paragraph of findings", 10_000),
    units("shall ", "a sentence of one word", 150_000),
    HostileText("one line", 100_000) { String(repeating: "each Party shall act ", count: $0) },
    HostileText("one word", 2_000_000) { String(repeating: "a", count: $0) },
    HostileText("lines of one word", 250_000) { String(repeating: "word\n", count: $0) },
    HostileText("paragraphs of one word", 60_000) { String(repeating: "word\n\n", count: $0) },
    HostileText("headings of capitals", 50_000) { String(repeating: "WORD WORD\n\n", count: $0) },
    units("co-\noper-\n", "hyphens at line ends", 60_000),
    HostileText("empty lines", 1_000_000) { String(repeating: "\n", count: $0) + "x" },
    units(" ", "spaces", 1_000_000),
    HostileText("page ends", 20_000) {
      String(repeating: "Page 3\n\n\u{0C}Treaty Series\n\nEach Party shall act\n", count: $0)
    },
    numbered("footnotes", 10_000) {
      "Each Party\($0) shall act.\n\n____\n\($0) See note.\n\n\u{0C}"
    },
    numbered("a table of contents", 20_000, head: "") { "Article \($0) ......... \($0)\n" },
    units("a\u{301}\u{301}", "combining accents", 200_000),
    HostileText("Markdown", 10_000) {
      "# Agreement\n\n" + String(repeating: "## Article 1\n\n* a\n* b\n\n| a | b |\n", count: $0)
    },
  ]

  /// Large ones; at twice the count, 100 MB in one line and a million lines of one word.
  static let large = [
    HostileText("one line, at twice 100 MB", 2_500_000) {
      String(repeating: "each Party shall act ", count: $0)
    },
    HostileText("lines of one word, at twice 10⁶", 500_000) { count in
      (1...count).map { "word\($0)\n" }.joined()
    },
    HostileText("paragraphs of one word, at twice 10⁶", 500_000) {
      String(repeating: "word\n\n", count: $0)
    },
    HostileText("articles, at twice 50 MB", 250_000) { count in
      (1...count).map {
        "Article \($0)\n\nEach Party shall, as appropriate, act under Article 7.\n\n"
      }.joined()
    },
  ]

  /// XML.
  static let markup = [
    HostileText("siblings", 30_000) {
      "<a>" + String(repeating: "<b>each Party shall act</b>", count: $0) + "</a>"
    },
    HostileText("elements 150 deep", 800) { count in
      let open = String(repeating: "<b>", count: 150)
      let close = String(repeating: "</b>", count: 150)
      return "<a>" + String(repeating: open + "x" + close, count: count) + "</a>"
    },
    HostileText("900 attributes each", 150) { count in
      let attributes = (0..<900).map { "a\($0)='x'" }.joined(separator: " ")
      return "<a>" + String(repeating: "<b \(attributes)>x</b>", count: count) + "</a>"
    },
    HostileText("character references", 200_000) {
      "<a>" + String(repeating: "&amp;", count: $0) + "</a>"
    },
    HostileText("comments", 60_000) { "<a>" + String(repeating: "<!--x-->", count: $0) + "</a>" },
    HostileText("Akoma Ntoso, articles", 5_000) { akomaNtoso($0) { "<num>Article \($0)</num>" } },
    HostileText("Akoma Ntoso, articles of one number", 5_000) {
      akomaNtoso($0) { _ in "<num>Article 1</num>" }
    },
    HostileText("Akoma Ntoso, marks in one paragraph", 15_000) { count in
      akomaNtoso(
        1, words: String(repeating: "<b>shall</b> <i>may</i> <noteRef/>", count: count)
      ) { "<num>Article \($0)</num>" }
    },
  ]

  private static func akomaNtoso(
    _ count: Int, words: String = "Each Party shall act under <ref href='#art_1'>Article 1</ref>.",
    number: (Int) -> String
  ) -> String {
    "<akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'><act><body>"
      + (1...count).map {
        "<article eId='art_\($0)'>\(number($0))<content><p>\(words)</p></content></article>"
      }.joined() + "</body></act></akomaNtoso>"
  }
}
