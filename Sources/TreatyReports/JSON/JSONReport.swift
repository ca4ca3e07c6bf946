public import TreatyLinting
public import TreatyText

/// The results as JSON, version 1 of the contract: one object for all inputs, one provision a line, or
/// one record a line.
///
/// Keys stand in a fixed order, so that the same input gives the same bytes; what goes beyond the
/// contract stands behind it in each object. ``JSONSchema`` describes all of it.
public struct JSONReport: Sendable {
  /// The version of the contract.
  public static let schemaVersion = "1"

  /// What made the report.
  public var tool: ToolIdentity
  /// Whether the object is laid out over lines for reading; lines of JSON never are.
  public var isIndented: Bool

  /// Creates a report.
  public init(tool: ToolIdentity, isIndented: Bool = false) {
    self.tool = tool
    self.isIndented = isIndented
  }

  /// One object with all inputs.
  ///
  /// - Parameters:
  ///   - inputs: the inputs that were read, in order.
  ///   - diagnostics: what is to say of the inputs, those that could not be read among them.
  /// - Complexity: O(n) in what is written.
  public func document(_ inputs: [Analysis], diagnostics: [Diagnostic]) -> [UInt8] {
    var json = JSONWriter(indented: isIndented)
    var claims = ClaimTable()
    json.object { json in
      writeHead(into: &json)
      json.key("instruments")
      json.array { json in
        for input in inputs {
          let writer = InstrumentWriter(input)
          writer.instrument(into: &json)
          claims.collect(input.effects)
        }
      }
      json.key("diagnostics")
      json.array { json in
        for diagnostic in diagnostics { Self.write(diagnostic, into: &json) }
      }
      json.key("claims")
      claims.write(into: &json)
    }
    json.endLine()
    return json.bytes
  }

  /// Every provision of an input as a line of its own, with the source added.
  public func lines(_ input: Analysis) -> [UInt8] {
    var json = JSONWriter()
    let writer = InstrumentWriter(input)
    for index in input.instrument.provisions.indices {
      writer.provision(index, as: .line, into: &json)
      json.endLine()
    }
    return json.bytes
  }

  /// One record of `assess --as provision` as a line: the provision that the record's text is.
  ///
  /// - Parameters:
  ///   - input: the record's text as an instrument whose first provision is the record.
  ///   - id: the record's id, as it was given.
  public func record(_ input: Analysis, id: RecordID) -> [UInt8] {
    var json = JSONWriter()
    InstrumentWriter(input).provision(0, as: .record(id), into: &json)
    json.endLine()
    return json.bytes
  }

  /// One record of `assess --as instrument` as a line: the instrument that the record's text is, with
  /// all its provisions.
  public func instrumentRecord(_ input: Analysis, id: RecordID) -> [UInt8] {
    var json = JSONWriter()
    InstrumentWriter(input).instrument(id: id, into: &json)
    json.endLine()
    return json.bytes
  }

  /// A record or an input that could not be read, as a line in the place of its result.
  public func failure(id: RecordID? = nil, _ diagnostic: Diagnostic) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      if let id {
        json.key("id")
        id.write(into: &json)
      }
      json.key("source")
      json.string(diagnostic.source)
      json.key("error")
      Self.write(diagnostic, into: &json)
    }
    json.endLine()
    return json.bytes
  }

  /// The members that open every document.
  func writeHead(into json: inout JSONWriter) {
    json.key("schemaVersion")
    json.string(Self.schemaVersion)
    json.key("tool")
    json.object { json in
      json.key("name")
      json.string(tool.name)
      json.key("version")
      json.string(tool.version)
      json.key("rules")
      json.string(tool.rules)
    }
  }

  static func write(_ diagnostic: Diagnostic, into json: inout JSONWriter) {
    json.object { json in
      json.key("source")
      json.string(diagnostic.source)
      json.key("severity")
      json.string(diagnostic.severity.rawValue)
      json.key("message")
      json.string(diagnostic.message)
      json.key("position")
      if let position = diagnostic.position {
        write(position, into: &json)
      } else {
        json.null()
      }
    }
  }

  static func write(_ position: SourceText.Position, into json: inout JSONWriter) {
    json.object { json in
      json.key("offset")
      json.integer(position.offset)
      json.key("line")
      json.integer(position.line)
      json.key("column")
      json.integer(position.column)
    }
  }
}
