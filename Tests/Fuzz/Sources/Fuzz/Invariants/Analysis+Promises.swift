import TreatyLint

extension Analysis {
  /// What holds of everything that is said of an instrument.
  func keepPromises() {
    promise(assessments.count == instrument.provisions.count, "a provision is not assessed")
    for assessment in assessments { keep(assessment) }
    for finding in findings {
      promise(
        finding.span.end <= instrument.source.bytes.count
          && finding.range.end <= instrument.text.bytes.count,
        "\(finding.rule) points outside the text")
      promise(
        Scalars.isBoundary(finding.range.start, in: instrument.text.bytes)
          && Scalars.isBoundary(finding.range.end, in: instrument.text.bytes),
        "\(finding.rule) points into a scalar")
      promise(!finding.message.isEmpty, "\(finding.rule) says nothing")
      if let provision = finding.provision {
        promise(instrument.provisions.indices.contains(provision), "\(finding.rule) is nowhere")
      }
    }
  }

  private func keep(_ assessment: Assessment) {
    promise(
      instrument.provisions.indices.contains(assessment.provision), "an assessment of nothing")
    if let precision = assessment.precision {
      promise((0...1).contains(precision.score), "a precision of \(precision.score)")
      promise((1...5).contains(precision.level), "a level of \(precision.level)")
    }
    promise((0...1).contains(assessment.hortatory.score), "hortatory beyond 1")
    let bytes = instrument.text.bytes
    for evidence in assessment.evidence {
      promise(
        !evidence.range.isEmpty && Scalars.isBoundary(evidence.range.start, in: bytes)
          && Scalars.isBoundary(evidence.range.end, in: bytes),
        "evidence of \(evidence.rule) at \(evidence.range)")
    }
    for escape in assessment.escapes {
      promise(
        (escape.evidence + escape.boundEvidence).allSatisfy(assessment.evidence.indices.contains),
        "an escape rests on evidence that is not there")
    }
    for norm in assessment.norms {
      promise(
        norm.sentence.end <= bytes.count && norm.sentence.contains(norm.operatorRange),
        "the operator at \(norm.operatorRange) stands outside its sentence \(norm.sentence)")
    }
  }
}
