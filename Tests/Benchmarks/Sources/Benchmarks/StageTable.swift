import TreatyLint

/// Each stage alone, and the whole path from bytes to findings.
enum StageTable {
  static func run(_ book: RuleBook, _ bytes: [UInt8], _ references: References?) throws {
    table(
      "Stages", "what", "MB/s", "against `rg -F -w -i -c`", "against `xmllint --sax --noout`")
    let matching = Matching.measure(book, bytes)
    func show(_ name: String, _ value: Double?, xml: Bool = false) {
      guard let value else { return row(name, "not installed", "", "") }
      row(
        name, rate(value), references?.ripgrep.map { times(value / $0) } ?? "",
        xml ? references?.xmllint.map { times(value / $0) } ?? "" : "")
    }
    show("tokenize", matching.tokenize)
    show(
      "match, \(percent(Double(matching.matches) / Double(matching.tokens))) of words",
      matching.match)
    show("tokenize and match", matching.both)
    let reader = TreatyReader()
    show("read plain text", try speed(bytes) { _ = try reader.read(name: "a.txt", bytes: bytes) })
    let xml = GeneratedTreaty.xml(of: bytes)
    show("read XML", try speed(xml) { _ = try reader.read(name: "a.xml", bytes: xml) }, xml: true)
    let instrument = try reader.read(name: "a.txt", bytes: bytes)
    let assessor = Assessor(rules: book)
    show("assess what was read", speed(bytes) { _ = assessor.assess(instrument) })
    var options = PipelineOptions()
    options.interprets = false
    let pipeline = Pipeline(assessor: assessor)
    show(
      "whole path, bytes to findings",
      try speed(bytes) { _ = try pipeline.analyse(name: "a.txt", bytes: bytes, options: options) })
    options.interprets = true
    show(
      "whole path with effects",
      try speed(bytes) { _ = try pipeline.analyse(name: "a.txt", bytes: bytes, options: options) })
    show("`rg -F -w -i -c`, \(references?.phrases ?? 0) phrases", references?.ripgrep)
    show("`grep -c shall`", references?.grep)
    show("`xmllint --sax --noout`", references?.xmllint, xml: true)
  }

  private static func speed(_ bytes: [UInt8], _ body: () throws -> Void) rethrows -> Double {
    Double(bytes.count) / 1e6 / (try best(of: 3, body))
  }
}
