import Foundation
import TreatyLint

/// What other programs need for the same bytes in the same run, in megabytes a second; nil where a
/// program is not installed.
struct References {
  /// `rg -F -w -i -c` with the phrases of the packs.
  var ripgrep: Double?
  /// `grep -c` for one word: what reading the text costs.
  var grep: Double?
  /// `xmllint --sax --noout` over the same treaty as XML.
  var xmllint: Double?
  /// How many phrases ripgrep looked for.
  var phrases = 0

  /// Runs the programs.
  static func measure(
    _ book: RuleBook, _ bytes: [UInt8], _ generated: inout GeneratedTreaty
  ) throws -> References {
    let scratch = try Scratch()
    var references = References()
    // Two megabytes are enough for the rate of a slow program.
    let part = bytes.prefix(2_000_000)
    let short = try scratch.write(part, to: "short.txt")
    let long = try scratch.write(bytes, to: "long.txt")
    let phrases = Phrases.all(of: book)
    references.phrases = phrases.count
    let list = try scratch.write(phrases.joined(separator: "\n").utf8, to: "phrases.txt")
    if let rg = installed("rg") {
      references.ripgrep = best(of: 3, rg, ["-F", "-w", "-i", "-c", "-j1", "-f", list, short])
        .map { Double(part.count) / 1e6 / $0 }
    }
    if let grep = installed("grep") {
      references.grep = best(of: 5, grep, ["-c", "shall", long]).map {
        Double(bytes.count) / 1e6 / $0
      }
    }
    if let xmllint = installed("xmllint") {
      let xml = GeneratedTreaty.xml(of: bytes)
      let file = try scratch.write(xml, to: "treaty.xml")
      references.xmllint = best(of: 5, xmllint, ["--sax", "--noout", "--huge", file])
        .map { Double(xml.count) / 1e6 / $0 }
    }
    return references
  }
}
