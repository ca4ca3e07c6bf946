import Testing
import TreatyText

@testable import TreatyLinting

/// Correcting what was corrected changes nothing: over the instruments of `Corpora/`, as they are and with
/// slips of the keyboard put in at many places.
struct FixingTwiceTests {
  private func fix(_ bytes: [UInt8], _ name: String) throws -> (
    result: Fixer.Result, analysis: Analysis
  ) {
    let pipeline = Pipeline()
    var options = PipelineOptions()
    options.lint.includesLowConfidence = true
    let analysis = try pipeline.analyse(name: name, bytes: bytes, options: options)
    return (Fixer(pipeline).fix(analysis), analysis)
  }

  /// A text with a space doubled at every so many spaces, and one put before every so many commas.
  private func slipped(_ bytes: [UInt8], _ every: Int, _ offset: Int) -> [UInt8] {
    var slipped: [UInt8] = []
    var count = offset
    for (index, byte) in bytes.enumerated() {
      let isInside = index > 0 && bytes[index - 1] > 0x20
      if isInside, byte == 0x20 || byte == 0x2C {
        count += 1
        if count.isMultiple(of: every) { slipped.append(0x20) }
      }
      slipped.append(byte)
    }
    return slipped
  }

  @Test(
    arguments: DraftedText.all.filter { !$0.file.hasSuffix(".xml") }, [0, 7, 23])
  func `fixing twice is fixing once`(text: DraftedText, every: Int) throws {
    let bytes = try text.bytes()
    for offset in every == 0 ? [0] : [0, 3] {
      let start = every == 0 ? bytes : slipped(bytes, every, offset)
      let (once, _) = try fix(start, text.file)
      if every > 0 { #expect(!once.corrections.isEmpty || !once.refused.isEmpty) }
      let (twice, _) = try fix(once.bytes, text.file)
      #expect(twice.bytes == once.bytes)
      #expect(twice.corrections.isEmpty)
    }
  }

  @Test func `with slips put in, corrections are made`() throws {
    let texts = DraftedText.all.filter { !$0.file.hasSuffix(".xml") }
    let made = try texts.filter { text in
      try !fix(slipped(text.bytes(), 7, 0), text.file).result.corrections.isEmpty
    }
    #expect(made.count == texts.count, "\(made)")
  }
}
