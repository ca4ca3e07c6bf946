import TreatyLinting
import TreatyReports

extension Sample {
  static let rulePages = [
    RulePage(
      id: "soft-duty", subject: .lintRule, summary: "A duty in form, an effort in substance",
      severity: .warning,
      sections: [
        .init(
          "Why",
          [
            .paragraph(
              "A hard operator on a verb of effort sends mixed signals: nobody can say <when> the duty is broken."
            ),
            .facts([.init("source", "project"), .init("claims", "GJ.T3.coercion.precision.2")]),
          ]),
        .init(
          "Example",
          [
            .example("Each Party shall endeavour to measure the flow.", isGood: false),
            .example("Each Party shall measure the flow once a month.", isGood: true),
          ]),
        .init(
          "How to silence it",
          [
            .list(["above the provision, with a reason", "in the configuration"]),
            .code("rules:\n  soft-duty: off"),
          ]),
      ]),
    RulePage(
      id: "self-judging-escape", subject: .lintRule,
      summary: "An escape that the Party bound judges for itself", severity: .error, sections: []),
  ]
}
