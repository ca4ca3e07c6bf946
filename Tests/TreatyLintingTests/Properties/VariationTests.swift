import Foundation
import Testing
import TreatyLinting
import TreatyText

/// How a file is set, encoded and broken into lines says nothing about the treaty.
struct VariationTests {
  @Test(arguments: DraftedText.all, Variation.allCases)
  func `the drafts read the same`(_ draft: DraftedText, _ variation: Variation) throws {
    let bytes = try draft.bytes()
    let isMarkup = !draft.file.hasSuffix(".txt")
    // XML says which encoding it is in; lines of Markdown and XML are part of their form.
    if isMarkup, variation.isWrapping || variation == .utf16 { return }
    let text = String(decoding: bytes, as: UTF8.self)
    let expected = try Account(draft.file, bytes)
    let found = try Account(draft.file, variation.apply(to: text))
    #expect(found == expected, "\(expected.differences(from: found))")
  }

  @Test(arguments: 1...12, Variation.allCases)
  func `generated drafts read the same`(_ seed: Int, _ variation: Variation) throws {
    var draft = GeneratedDraft(seed: UInt64(seed))
    let text = draft.text()
    let expected = try Account("draft.txt", Array(text.utf8))
    #expect(expected.order.contains("art_5__para_1"))
    let changed = variation.apply(to: text)
    if variation.isWrapping {
      let shows = Variation.showsWrapping(String(decoding: changed, as: UTF8.self))
      // A few of the generated drafts are too short to show it at a width as great as two sentences.
      #expect(shows || variation == .widest)
      if !shows { return }
    }
    let found = try Account("draft.txt", changed)
    #expect(found == expected, "\(expected.differences(from: found))")
  }

  @Test(arguments: 1...12)
  func `a sentence more changes no other article`(_ seed: Int) throws {
    var draft = GeneratedDraft(seed: UInt64(seed))
    let head = "AGREEMENT ON DATA\n\nThe Parties to this Agreement,\n\nHave agreed as follows:\n\n"
    let articles = draft.articles(5)
    let expected = try Account("draft.txt", Array((head + articles.joined()).utf8))
    for changed in articles.indices {
      var other = articles
      other[changed] =
        other[changed].trimmingCharacters(in: .newlines)
        + " Each Party shall, as appropriate, inform the public.\n\n"
      let found = try Account("draft.txt", Array((head + other.joined()).utf8))
      #expect(found.order == expected.order)
      let own = "art_\(changed + 1)"
      for id in expected.order where id != own && !id.hasPrefix(own + "__") {
        #expect(found.provisions[id] == expected.provisions[id], "\(id), changed: \(own)")
      }
    }
  }

  @Test(arguments: DraftedText.all.filter { $0.file.hasSuffix(".txt") })
  func `a sentence more in a draft changes no other article`(_ draft: DraftedText) throws {
    let text = String(decoding: try draft.bytes(), as: UTF8.self)
    let expected = try Account(draft.file, Array(text.utf8))
    // Behind the last words of the text stands the last article or annex, or the signatures.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let ends = lines.indices.filter { index in
      lines[index].hasSuffix(".") && lines[index].count > 60
        && (index + 1 == lines.count || lines[index + 1].isEmpty)
    }
    try #require(!ends.isEmpty)
    for end in stride(from: 0, to: ends.count, by: max(1, ends.count / 8)).map({ ends[$0] }) {
      var other = lines
      other[end] += " Each Party shall inform the public within 30 days."
      let found = try Account(draft.file, Array(other.joined(separator: "\n").utf8))
      // A chapter sums up what is in it.
      let changed = expected.order.filter {
        found.provisions[$0] != expected.provisions[$0]
          && expected.kinds[$0].map { ![.part, .titleDivision, .chapter, .section].contains($0) }
            ?? true
      }
      let tops = Set(changed.map { $0.split(separator: "__").first.map(String.init) ?? $0 })
      #expect(tops.count <= 1, "line \(end + 1): \(changed)")
    }
  }
}
