import TreatyAssessment

/// The figures of one code, whether it has one value or a set of them.
struct AgreementCode {
  var name: String
  /// How many provisions were compared.
  var count: Int
  /// The share on which tool and coders say the same.
  var accuracy: Double
  var kappa: Double?
  var quadraticKappa: Double?
  var alpha: Double?
  var macroF1: Double
  var microF1: Double?
  var scores: [LabelScore]
  var matrix: ConfusionMatrix?

  /// The codes of an agreement, in the order of the codebook.
  static func all(of agreement: Agreement) -> [AgreementCode] {
    [
      AgreementCode("force", agreement.force), AgreementCode("precision", agreement.precision),
      AgreementCode("escape", agreement.escapes), AgreementCode("bounded", agreement.bounded),
      AgreementCode("hortatory", agreement.hortatory),
      AgreementCode("function", agreement.functions),
    ]
  }

  private init(_ name: String, _ single: Agreement.Single) {
    let matrix = single.matrix
    self.name = name
    count = matrix.total
    accuracy = matrix.accuracy
    kappa = matrix.kappa
    quadraticKappa = single.isOrdinal ? matrix.quadraticKappa : nil
    alpha = single.isOrdinal ? matrix.intervalAlpha : matrix.nominalAlpha
    macroF1 = matrix.macroF1
    scores = matrix.scores
    self.matrix = matrix
  }

  private init(_ name: String, _ multiple: Agreement.Multiple) {
    self.name = name
    count = multiple.provisions
    accuracy = multiple.provisions == 0 ? 0 : Double(multiple.exact) / Double(multiple.provisions)
    macroF1 = multiple.macroF1
    microF1 = multiple.microF1
    scores = multiple.scores
  }
}
