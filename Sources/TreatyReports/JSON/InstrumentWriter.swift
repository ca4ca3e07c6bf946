import TreatyLinting
import TreatyText

/// Writes one instrument and its provisions as the contract lays down.
struct InstrumentWriter {
  /// Where a provision's object stands.
  enum Place {
    case document
    case line
    case record(RecordID)
  }

  let input: Analysis
  /// For each provision, the index of its assessment; -1 for none.
  let assessmentIndices: [Int]

  var instrument: Instrument { input.instrument }

  init(_ input: Analysis) {
    self.input = input
    assessmentIndices = input.assessmentIndices()
  }

  /// Writes the instrument; behind `id` where it came in as a record.
  func instrument(id: RecordID? = nil, into json: inout JSONWriter) {
    json.object { json in
      if let id {
        json.key("id")
        id.write(into: &json)
      }
      json.key("source")
      json.string(instrument.source.name)
      json.key("format")
      json.string(instrument.format.rawValue)
      json.key("kind")
      json.string(instrument.kind.rawValue)
      json.key("title")
      json.string(orNull: instrument.title)
      json.key("language")
      json.string(instrument.language)
      json.key("provisions")
      json.array { json in
        for index in instrument.provisions.indices {
          provision(index, as: .document, into: &json)
        }
      }
      json.key("brackets")
      json.array { json in
        for bracket in instrument.brackets { write(bracket, into: &json) }
      }
      json.key("references")
      json.array { json in
        for reference in instrument.references { write(reference, into: &json) }
      }
      json.key("definedTerms")
      json.array { json in
        for term in instrument.definedTerms { write(term, into: &json) }
      }
      json.key("metadata")
      json.array { json in
        for entry in instrument.metadata { write(entry, into: &json) }
      }
      json.key("encoding")
      json.string(instrument.source.encoding.rawValue)
      if let profile = input.profile {
        json.key("profile")
        write(profile, into: &json)
      }
    }
  }

  func provision(_ index: Int, as place: Place, into json: inout JSONWriter) {
    let provision = instrument.provisions[index]
    json.object { json in
      writeIdentity(of: provision, as: place, into: &json)
      json.key("kind")
      json.string(provision.kind.rawValue)
      json.key("label")
      json.string(orNull: provision.label)
      json.key("heading")
      json.string(orNull: provision.heading)
      json.key("confidence")
      json.string(provision.confidence.rawValue)
      json.key("span")
      write(provision.span, into: &json)
      json.key("text")
      let text = instrument.body(of: index)
      json.string(instrument.text.bytes, text.start..<text.end)
      let assessment = assessmentIndices[index]
      json.key("assessment")
      if assessment >= 0 {
        write(input.assessments[assessment], into: &json)
      } else {
        json.null()
      }
      json.key("effects")
      json.array { json in
        guard input.effects.indices.contains(assessment) else { return }
        for effect in input.effects[assessment] { write(effect, into: &json) }
      }
      if provision.isQuotation {
        json.key("quotation")
        json.boolean(true)
      }
    }
  }

  private func writeIdentity(
    of provision: Provision, as place: Place, into json: inout JSONWriter
  ) {
    switch place {
    case .document: break
    case .line:
      json.key("source")
      json.string(instrument.source.name)
    case .record(let id):
      json.key("id")
      id.write(into: &json)
      json.key("source")
      json.string(instrument.source.name)
      json.key("parent")
      json.null()
      return
    }
    json.key("id")
    json.string(provision.id)
    json.key("parent")
    json.string(orNull: provision.parent.map { instrument.provisions[$0].id })
  }

  func write(_ span: Span, into json: inout JSONWriter) {
    json.object { json in
      json.key("start")
      JSONReport.write(instrument.source.position(at: span.start), into: &json)
      json.key("end")
      JSONReport.write(instrument.source.position(at: span.end), into: &json)
    }
  }

  func write(words range: TextRange, into json: inout JSONWriter) {
    json.string(instrument.text.bytes, range.start..<range.end)
  }
}
