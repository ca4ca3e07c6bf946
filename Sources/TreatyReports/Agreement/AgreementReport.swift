public import TreatyLinting
public import TreatyAssessment
import TreatyText

/// How well the tool agrees with codings by hand: figures for each code, for each value of it, who gave
/// what, and the disagreements with the evidence that the tool saw.
public struct AgreementReport: Sendable {
  /// How the terminal shows it.
  public var style: TerminalStyle
  /// How many disagreements are listed for each code; `nil` for all of them.
  public var listedDisagreements: Int?

  /// Creates a report.
  public init(style: TerminalStyle = .plain, listedDisagreements: Int? = 20) {
    self.style = style
    self.listedDisagreements = listedDisagreements
  }

  /// The report for a terminal.
  ///
  /// - Parameters:
  ///   - agreement: the figures.
  ///   - provisions: what the tool made of each provision, by the id in the coders' table; from it the
  ///     evidence of a disagreement is shown.
  public func text(_ agreement: Agreement, provisions: [String: Analysis] = [:]) -> [UInt8] {
    var page = TerminalPage(style)
    writeFigures(agreement, to: &page)
    for code in AgreementCode.all(of: agreement) {
      page.endLine()
      writeLabels(code, to: &page)
      if let matrix = code.matrix { writeMatrix(matrix, to: &page) }
    }
    for code in AgreementCode.all(of: agreement) {
      let all = agreement.disagreements.filter { $0.code == code.name }
      guard !all.isEmpty else { continue }
      page.endLine()
      writeDisagreements(all, code.name, provisions, to: &page)
    }
    if !agreement.missing.isEmpty {
      page.endLine()
      page.flow(
        "Coded and not found: \(agreement.missing.joined(separator: ", "))", indent: 2, .boldYellow)
    }
    return page.bytes
  }

  private func writeFigures(_ agreement: Agreement, to page: inout TerminalPage) {
    page.column("Code", width: 12, .dim)
    for name in ["n", "agree", "kappa", "q.kappa", "alpha", "macro F1", "micro F1"] {
      page.space(9 - name.utf8.count)
      page.write(name, .dim)
    }
    page.endLine()
    for code in AgreementCode.all(of: agreement) {
      page.column(code.name, width: 12, .bold)
      let cells = [
        String(code.count), code.accuracy.percentage, code.kappa?.fixed(3),
        code.quadraticKappa?.fixed(3), code.alpha?.fixed(3), code.macroF1.fixed(3),
        code.microF1?.fixed(3),
      ]
      for cell in cells {
        let text = cell ?? page.signs.dash
        page.space(9 - DisplayWidth.of(text))
        page.write(text)
      }
      page.endLine()
    }
  }

  private func writeLabels(_ code: AgreementCode, to page: inout TerminalPage) {
    page.column(code.name, width: 24, .bold)
    page.line(" due  given  right  prec.  recall     F1", .dim)
    for score in code.scores {
      let due = score.truePositives + score.falseNegatives
      let given = score.truePositives + score.falsePositives
      guard due + given > 0 else { continue }
      page.column("  \(score.label)", width: 24)
      for (text, width) in [
        (String(due), 4), (String(given), 7), (String(score.truePositives), 7),
        (score.precision.fixed(2), 7), (score.recall.fixed(2), 8), (score.f1.fixed(2), 7),
      ] {
        page.space(width - text.utf8.count)
        page.write(text)
      }
      let room = min(20, page.style.width - 66)
      if room > 4 {
        let filled = Int((score.f1 * Double(room)).rounded())
        page.space(2)
        page.write(String(repeating: page.signs.full, count: filled), .green)
        page.write(String(repeating: page.signs.empty, count: room - filled), .dim)
      }
      page.endLine()
    }
  }

  /// Coders downwards, the tool across, labels by their number.
  private func writeMatrix(_ matrix: ConfusionMatrix, to page: inout TerminalPage) {
    let used = matrix.labels.indices.filter { label in
      matrix.counts[label].contains { $0 > 0 } || matrix.counts.contains { $0[label] > 0 }
    }
    guard used.count > 1 else { return }
    page.line("  coders down, tool across", .dim)
    page.space(24)
    for label in used {
      let short = String(matrix.labels[label].prefix(5))
      page.space(6 - DisplayWidth.of(short))
      page.write(short, .dim)
    }
    page.endLine()
    for row in used {
      page.column("  \(matrix.labels[row])", width: 24)
      for column in used {
        let count = matrix.counts[row][column]
        let text = count == 0 ? page.signs.dot : String(count)
        page.space(6 - DisplayWidth.of(text))
        page.write(text, count == 0 ? .dim : row == column ? .green : .red)
      }
      page.endLine()
    }
  }

  private func writeDisagreements(
    _ all: [Agreement.Disagreement], _ code: String, _ provisions: [String: Analysis],
    to page: inout TerminalPage
  ) {
    let order = all.indices.sorted { (-all[$0].distance, $0) < (-all[$1].distance, $1) }
    let shown = order.prefix(listedDisagreements ?? all.count)
    let rest = all.count - shown.count
    page.write("Disagreements on \(code)", .bold)
    page.line("  \(all.count)\(rest > 0 ? ", the \(shown.count) farthest apart shown" : "")", .dim)
    for index in shown {
      let disagreement = all[index]
      page.space(2)
      page.write(disagreement.id, .cyan)
      page.write("  tool ")
      page.write(disagreement.tool.isEmpty ? "none" : disagreement.tool, .red)
      page.write(", coders ")
      let coders = disagreement.coders.map { $0.isEmpty ? "none" : $0 }.joined(separator: " / ")
      page.line(coders, .green)
      guard let input = provisions[disagreement.id], let assessment = input.assessments.first else {
        continue
      }
      let text = input.instrument.text
      let range = input.instrument.provisions[assessment.provision].range
      let words = Glyph.first(220, of: text.bytes, range.start..<range.end)
      page.space(4)
      page.flow(String(words.map(\.character)), indent: 4, .dim)
      let evidence = assessment.evidence.map { "\"\(text.string($0.range))\" \($0.rule)" }
      if !evidence.isEmpty {
        page.space(4)
        page.flow("evidence: " + evidence.joined(separator: ", "), indent: 6, .dim)
      }
    }
  }
}
