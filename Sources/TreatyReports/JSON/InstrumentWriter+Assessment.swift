import TreatyAssessment
import TreatyEffects
import TreatyRules
import TreatyText

extension InstrumentWriter {
  func write(_ assessment: Assessment, into json: inout JSONWriter) {
    json.object { json in
      json.key("force")
      json.string(orNull: assessment.force?.rawValue)
      json.key("precision")
      write(assessment.precision, into: &json)
      json.key("hortatory")
      json.object { json in
        json.key("level")
        json.integer(assessment.hortatory.level)
        json.key("score")
        json.number(assessment.hortatory.score)
      }
      json.key("escapes")
      json.array { json in
        for escape in assessment.escapes { write(escape, into: &json) }
      }
      json.key("functions")
      json.strings(assessment.functions.lazy.map(\.rawValue))
      json.key("evidence")
      json.array { json in
        for evidence in assessment.evidence { write(evidence, into: &json) }
      }
      json.key("norms")
      json.array { json in
        for norm in assessment.norms { write(norm, into: &json) }
      }
      json.key("governingNorm")
      if let norm = assessment.governingNorm { json.integer(norm) } else { json.null() }
      json.key("coded")
      json.boolean(assessment.isCoded)
      if let aggregate = assessment.aggregate {
        json.key("aggregate")
        write(aggregate, into: &json)
      }
    }
  }

  private func write(_ precision: Assessment.Precision?, into json: inout JSONWriter) {
    guard let precision else {
      json.null()
      return
    }
    json.object { json in
      json.key("level")
      json.integer(precision.level)
      json.key("score")
      json.number(precision.score)
      json.key("contributions")
      json.array { json in
        for contribution in precision.weightyContributions {
          json.object { json in
            json.key("name")
            json.string(contribution.name)
            json.key("value")
            json.number(contribution.value)
          }
        }
      }
    }
  }

  private func write(_ escape: Assessment.Escape, into json: inout JSONWriter) {
    json.object { json in
      json.key("kind")
      json.string(escape.kind.rawValue)
      json.key("bounded")
      json.boolean(escape.isBounded)
      json.key("bounds")
      json.strings(escape.bounds.lazy.map(\.rawValue))
    }
  }

  private func write(_ evidence: Assessment.Evidence, into json: inout JSONWriter) {
    json.object { json in
      json.key("rule")
      json.string(evidence.rule)
      json.key("category")
      json.string(evidence.category.rawValue)
      json.key("weight")
      json.number(evidence.weight)
      json.key("text")
      write(words: evidence.range, into: &json)
      json.key("span")
      write(instrument.text.sourceSpan(of: evidence.range), into: &json)
      json.key("value")
      json.string(evidence.value)
    }
  }

  private func write(_ norm: Assessment.Norm, into json: inout JSONWriter) {
    json.object { json in
      json.key("force")
      json.string(norm.force.rawValue)
      json.key("operator")
      write(words: norm.operatorRange, into: &json)
      json.key("addressee")
      write(optional: norm.addressee, into: &json)
      json.key("verb")
      write(optional: norm.verb, into: &json)
      json.key("span")
      write(instrument.text.sourceSpan(of: norm.sentence), into: &json)
    }
  }

  private func write(optional range: TextRange?, into json: inout JSONWriter) {
    if let range { write(words: range, into: &json) } else { json.null() }
  }

  private func write(_ aggregate: Aggregate, into json: inout JSONWriter) {
    json.object { json in
      json.key("provisions")
      json.integer(aggregate.provisions)
      json.key("force")
      json.object { json in
        for (force, count) in zip(LegalForce.allCases, aggregate.forceCounts) {
          json.key(force.rawValue)
          json.integer(count)
        }
      }
      json.key("meanPrecision")
      if let mean = aggregate.meanPrecision { json.number(mean) } else { json.null() }
      json.key("precisionSpread")
      if let spread = aggregate.precisionSpread { json.number(spread) } else { json.null() }
      json.key("escapeDensity")
      json.number(aggregate.escapeDensity)
      json.key("hortatoryShare")
      json.number(aggregate.hortatoryShare)
      json.key("sentences")
      json.integer(aggregate.sentences)
      json.key("vagueSentences")
      json.integer(aggregate.vagueSentences)
    }
  }

  func write(_ effect: ExpectedEffect, into json: inout JSONWriter) {
    json.object { json in
      json.key("mechanism")
      json.string(effect.mechanism.rawValue)
      json.key("stage")
      json.string(effect.stage.rawValue)
      json.key("direction")
      json.string(effect.direction.rawValue)
      json.key("strength")
      json.string(orNull: effect.strength?.rawValue)
      json.key("claims")
      json.strings(effect.claims.lazy.map(\.id))
      json.key("conditions")
      json.strings(effect.conditions)
      json.key("reason")
      json.string(effect.reason)
    }
  }
}
