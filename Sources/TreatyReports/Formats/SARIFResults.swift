import TreatyLinting
import TreatyText

/// Writes findings as SARIF results.
struct SARIFResults {
  /// The index of each rule by its id.
  private var ruleIndices: [String: Int] = [:]

  init(_ rules: [RulePage]) {
    for (index, rule) in rules.enumerated() where ruleIndices[rule.id] == nil {
      ruleIndices[rule.id] = index
    }
  }

  /// Writes the results of findings that stand together by input.
  func write(_ findings: [PlacedFinding], into json: inout JSONWriter) {
    json.array { json in
      var source: String?
      var lineHashes: [String] = []
      for placed in findings {
        if placed.input.instrument.source.name != source {
          source = placed.input.instrument.source.name
          lineHashes = LineHash.hashes(of: placed.input.instrument.source.bytes)
        }
        let line = placed.place.start.line - 1
        write(
          placed, lineHash: lineHashes.indices.contains(line) ? lineHashes[line] : nil, into: &json)
      }
    }
  }

  private func write(
    _ placed: PlacedFinding, lineHash: String?, into json: inout JSONWriter
  ) {
    let finding = placed.finding
    json.object { json in
      json.key("ruleId")
      json.string(finding.rule)
      if let index = ruleIndices[finding.rule] {
        json.key("ruleIndex")
        json.integer(index)
      }
      json.key("level")
      json.string(SARIFRule.level(finding.severity))
      json.key("message")
      SARIFRule.text(placed.text.isEmpty ? finding.rule : placed.text, into: &json)
      json.key("locations")
      json.array { json in
        json.object { json in
          json.key("physicalLocation")
          write(placed.place, into: &json)
          if let index = finding.provision {
            json.key("logicalLocations")
            write(placed.input.instrument, index, into: &json)
          }
        }
      }
      json.key("partialFingerprints")
      json.object { json in
        if let lineHash {
          json.key("primaryLocationLineHash")
          json.string(lineHash)
        }
        json.key("treatylintFinding/v1")
        json.string(placed.fingerprint)
      }
      if let withheld = placed.withheld { write(withheld, into: &json) }
      if !finding.claims.isEmpty {
        json.key("properties")
        json.object { json in
          json.key("claims")
          json.strings(finding.claims)
        }
      }
    }
  }

  private func write(_ withheld: PlacedFinding.Withheld, into json: inout JSONWriter) {
    if case .baselined = withheld {
      json.key("baselineState")
      json.string("unchanged")
    }
    json.key("suppressions")
    json.array { json in
      json.object { json in
        json.key("kind")
        switch withheld {
        case .baselined:
          json.string("external")
          json.key("justification")
          json.string("in the baseline")
        case .suppressed(let reason):
          json.string("inSource")
          guard !reason.isEmpty else { return }
          json.key("justification")
          json.string(reason)
        }
      }
    }
  }

  private func write(_ place: FindingPlace, into json: inout JSONWriter) {
    json.object { json in
      json.key("artifactLocation")
      Self.write(path: place.repositoryPath, into: &json)
      json.key("region")
      json.object { json in
        json.key("startLine")
        json.integer(place.start.line)
        json.key("startColumn")
        json.integer(place.start.column)
        json.key("endLine")
        json.integer(place.end.line)
        json.key("endColumn")
        json.integer(place.end.column)
      }
    }
  }

  private func write(_ instrument: Instrument, _ index: Int, into json: inout JSONWriter) {
    let provision = instrument.provisions[index]
    json.array { json in
      json.object { json in
        json.key("name")
        json.string(provision.label.map { "\(provision.kind.rawValue) \($0)" } ?? provision.id)
        json.key("fullyQualifiedName")
        json.string(provision.id)
        json.key("kind")
        json.string("element")
      }
    }
  }

  /// Writes a notification of the run.
  static func write(
    _ message: String, level: String, at place: (path: String, position: SourceText.Position?)?,
    into json: inout JSONWriter
  ) {
    json.object { json in
      json.key("level")
      json.string(level)
      json.key("message")
      SARIFRule.text(message, into: &json)
      guard let place else { return }
      json.key("locations")
      json.array { json in
        json.object { json in
          json.key("physicalLocation")
          json.object { json in
            json.key("artifactLocation")
            write(path: place.path, into: &json)
            guard let position = place.position else { return }
            json.key("region")
            json.object { json in
              json.key("startLine")
              json.integer(position.line)
              json.key("startColumn")
              json.integer(position.column)
            }
          }
        }
      }
    }
  }

  /// Writes an artifact's location: relative to the repository's root, unless the path is absolute.
  private static func write(path: String, into json: inout JSONWriter) {
    json.object { json in
      json.key("uri")
      json.string((path.hasPrefix("/") ? "file://" : "") + percentEncoded(path))
      guard !path.hasPrefix("/") else { return }
      json.key("uriBaseId")
      json.string("%SRCROOT%")
    }
  }

  /// The path as the path of a URI (RFC 3986): what is neither unreserved nor a slash by its bytes.
  static func percentEncoded(_ path: String) -> String {
    var encoded: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: encoded.append(byte)
      default:
        encoded.append(UInt8(ascii: "%"))
        for digit in [byte >> 4, byte & 0xF] {
          encoded.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
        }
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
