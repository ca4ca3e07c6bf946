import TreatyEffects
import TreatyText

extension InstrumentWriter {
  func write(_ profile: InstrumentProfile, into json: inout JSONWriter) {
    json.object { json in
      json.key("provisions")
      json.integer(profile.provisions)
      json.key("subject")
      json.string(orNull: profile.context.subject)
      json.key("delegation")
      json.strings(ids(profile.context.delegation))
      json.key("services")
      json.array { json in
        for service in profile.services { write(service, into: &json) }
      }
      json.key("observations")
      json.array { json in
        for observation in profile.observations { write(observation, into: &json) }
      }
    }
  }

  private func write(_ service: InstrumentProfile.Service, into json: inout JSONWriter) {
    json.object { json in
      json.key("mechanism")
      json.string(service.mechanism.rawValue)
      json.key("stage")
      json.string(service.stage.rawValue)
      json.key("direction")
      json.string(service.direction.rawValue)
      json.key("favourable")
      json.strings(ids(service.favourable))
      json.key("adverse")
      json.strings(ids(service.adverse))
      json.key("mixed")
      json.strings(ids(service.mixed))
      json.key("claims")
      json.array { json in
        for count in service.claims {
          json.object { json in
            json.key("claim")
            json.string(count.claim)
            json.key("provisions")
            json.integer(count.provisions)
          }
        }
      }
    }
  }

  private func write(
    _ observation: InstrumentProfile.Observation, into json: inout JSONWriter
  ) {
    json.object { json in
      json.key("rule")
      json.string(observation.rule)
      json.key("kind")
      json.string(observation.kind.rawValue)
      json.key("mechanisms")
      json.strings(observation.mechanisms.map(\.rawValue))
      json.key("present")
      json.boolean(observation.isPresent)
      json.key("message")
      json.string(observation.message)
      json.key("consider")
      json.string(orNull: observation.consider.isEmpty ? nil : observation.consider)
      json.key("claims")
      json.strings(observation.claims)
      json.key("provisions")
      json.strings(ids(observation.provisions))
      json.key("conditions")
      json.strings(observation.openConditions)
    }
  }

  private func ids(_ provisions: [Int]) -> [String] {
    provisions.map { instrument.provisions[$0].id }
  }
}
