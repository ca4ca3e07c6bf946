import TreatyLinting
import TreatyText

extension InstrumentWriter {
  /// Writes a finding, with the reason where it is suppressed.
  func write(_ finding: Finding, reason: String? = nil, into json: inout JSONWriter) {
    json.object { json in
      json.key("source")
      json.string(instrument.source.name)
      json.key("rule")
      json.string(finding.rule)
      json.key("severity")
      json.string(finding.severity.rawValue)
      json.key("message")
      json.string(finding.message)
      json.key("consider")
      json.string(orNull: finding.consider.isEmpty ? nil : finding.consider)
      json.key("provision")
      json.string(orNull: finding.provision.map { instrument.provisions[$0].id })
      json.key("span")
      write(finding.span, into: &json)
      json.key("text")
      write(words: finding.range, into: &json)
      json.key("claims")
      json.strings(finding.claims)
      if let reason {
        json.key("reason")
        json.string(reason)
      }
    }
  }
}
