public import TreatyAssessment

extension AgreementReport {
  /// The figures as rows of `code,label,measure,value`, for a statistics program.
  public func csv(_ agreement: Agreement) -> [UInt8] {
    var bytes: [UInt8] = []
    CSVText.append(["code", "label", "measure", "value"], to: &bytes)
    for code in AgreementCode.all(of: agreement) {
      for (measure, value) in Self.measures(of: code) {
        CSVText.append([code.name, "", measure, value], to: &bytes)
      }
      for score in code.scores {
        for (measure, value) in [
          ("true_positives", String(score.truePositives)),
          ("false_positives", String(score.falsePositives)),
          ("false_negatives", String(score.falseNegatives)),
          ("precision", score.precision.fixed(4)), ("recall", score.recall.fixed(4)),
          ("f1", score.f1.fixed(4)),
        ] {
          CSVText.append([code.name, score.label, measure, value], to: &bytes)
        }
      }
    }
    return bytes
  }

  /// The disagreements as rows of `id,code,tool,coders,distance`.
  public func disagreements(_ agreement: Agreement) -> [UInt8] {
    var bytes: [UInt8] = []
    CSVText.append(["id", "code", "tool", "coders", "distance"], to: &bytes)
    for disagreement in agreement.disagreements {
      CSVText.append(
        [
          disagreement.id, disagreement.code, disagreement.tool,
          disagreement.coders.joined(separator: " / "), String(disagreement.distance),
        ], to: &bytes)
    }
    return bytes
  }

  /// All of it as one JSON object.
  public func json(_ agreement: Agreement) -> [UInt8] {
    var json = JSONWriter(indented: true)
    json.object { json in
      json.key("codes")
      json.array { json in
        for code in AgreementCode.all(of: agreement) { write(code, into: &json) }
      }
      json.key("disagreements")
      json.array { json in
        for disagreement in agreement.disagreements { write(disagreement, into: &json) }
      }
      json.key("missing")
      json.strings(agreement.missing)
    }
    json.endLine()
    return json.bytes
  }

  private static func measures(of code: AgreementCode) -> [(String, String)] {
    let measures: [(String, Double?)] = [
      ("accuracy", code.accuracy), ("kappa", code.kappa), ("quadratic_kappa", code.quadraticKappa),
      ("alpha", code.alpha), ("macro_f1", code.macroF1), ("micro_f1", code.microF1),
    ]
    return [("n", String(code.count))]
      + measures.compactMap { name, value in value.map { (name, $0.fixed(4)) } }
  }

  private func write(_ code: AgreementCode, into json: inout JSONWriter) {
    json.object { json in
      json.key("code")
      json.string(code.name)
      for (measure, value) in Self.measures(of: code) {
        json.key(measure)
        json.literal(value)
      }
      json.key("labels")
      json.array { json in
        for score in code.scores {
          json.object { json in
            json.key("label")
            json.string(score.label)
            json.key("truePositives")
            json.integer(score.truePositives)
            json.key("falsePositives")
            json.integer(score.falsePositives)
            json.key("falseNegatives")
            json.integer(score.falseNegatives)
            json.key("f1")
            json.number(score.f1)
          }
        }
      }
      guard let matrix = code.matrix else { return }
      json.key("confusion")
      json.array { json in
        for row in matrix.counts {
          json.array { json in
            for count in row { json.integer(count) }
          }
        }
      }
    }
  }

  private func write(_ disagreement: Agreement.Disagreement, into json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.string(disagreement.id)
      json.key("code")
      json.string(disagreement.code)
      json.key("tool")
      json.string(disagreement.tool)
      json.key("coders")
      json.strings(disagreement.coders)
      json.key("distance")
      json.integer(disagreement.distance)
    }
  }
}
