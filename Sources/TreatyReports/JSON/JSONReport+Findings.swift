public import TreatyLinting
public import TreatyText

extension JSONReport {
  /// The findings of all inputs as one object.
  ///
  /// - Parameters:
  ///   - inputs: the inputs that were read, in order.
  ///   - diagnostics: what is to say of the inputs, those that could not be read among them.
  public func findings(_ inputs: [Analysis], diagnostics: [Diagnostic]) -> [UInt8] {
    var json = JSONWriter(indented: isIndented)
    json.object { json in
      writeHead(into: &json)
      json.key("findings")
      json.array { json in
        for input in inputs {
          let writer = InstrumentWriter(input)
          for finding in input.findingsInOrder { writer.write(finding, into: &json) }
        }
      }
      json.key("suppressed")
      json.array { json in
        for input in inputs {
          let writer = InstrumentWriter(input)
          for suppressed in input.suppressed {
            writer.write(suppressed.finding, reason: suppressed.reason, into: &json)
          }
        }
      }
      json.key("summary")
      Self.write(FindingSummary(inputs), into: &json)
      json.key("diagnostics")
      json.array { json in
        for diagnostic in diagnostics { Self.write(diagnostic, into: &json) }
      }
    }
    json.endLine()
    return json.bytes
  }

  private static func write(_ summary: FindingSummary, into json: inout JSONWriter) {
    json.object { json in
      json.key("findings")
      json.integer(summary.findings)
      json.key("errors")
      json.integer(summary.errors)
      json.key("warnings")
      json.integer(summary.warnings)
      json.key("advice")
      json.integer(summary.advice)
      json.key("files")
      json.integer(summary.files)
      json.key("filesRead")
      json.integer(summary.filesRead)
      json.key("suppressed")
      json.integer(summary.suppressed)
      json.key("baselined")
      json.integer(summary.baselined)
      json.key("heldBack")
      json.integer(summary.heldBack)
    }
  }
}
