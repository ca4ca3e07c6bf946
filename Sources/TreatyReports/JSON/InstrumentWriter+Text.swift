import TreatyText

extension InstrumentWriter {
  func write(_ bracket: Bracket, into json: inout JSONWriter) {
    json.object { json in
      json.key("span")
      write(bracket.span, into: &json)
      json.key("text")
      write(words: bracket.range, into: &json)
      json.key("kind")
      json.string(bracket.kind.rawValue)
      json.key("depth")
      json.integer(bracket.depth)
      json.key("parent")
      if let parent = bracket.parent { json.integer(parent) } else { json.null() }
      json.key("alternative")
      if let alternative = bracket.alternative {
        json.object { json in
          json.key("group")
          json.integer(alternative.group)
          json.key("option")
          json.integer(alternative.option)
        }
      } else {
        json.null()
      }
    }
  }

  func write(_ reference: CrossReference, into json: inout JSONWriter) {
    json.object { json in
      json.key("span")
      write(reference.span, into: &json)
      json.key("text")
      write(words: reference.range, into: &json)
      json.key("targets")
      json.array { json in
        for target in reference.targets { write(target, into: &json) }
      }
    }
  }

  private func write(_ target: CrossReference.Target, into json: inout JSONWriter) {
    json.object { json in
      json.key("kind")
      switch target {
      case .provision(let index):
        json.string("provision")
        json.key("id")
        json.string(instrument.provisions[index].id)
      case .external:
        json.string("external")
      case .dangling(let eId):
        json.string("dangling")
        json.key("id")
        json.string(eId)
      }
    }
  }

  func write(_ term: DefinedTerm, into json: inout JSONWriter) {
    json.object { json in
      json.key("term")
      json.string(term.term)
      json.key("provision")
      json.string(instrument.provisions[term.provision].id)
      json.key("span")
      write(instrument.text.sourceSpan(of: term.range), into: &json)
    }
  }

  func write(_ entry: (key: String, value: String), into json: inout JSONWriter) {
    json.object { json in
      json.key("key")
      json.string(entry.key)
      json.key("value")
      json.string(entry.value)
    }
  }
}
