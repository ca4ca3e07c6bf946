import ArgumentParser
import TreatyLint

/// What a list of rules holds.
enum RuleSubject: String, ExpressibleByArgument, CaseIterable {
  case lint
  case evidence
  case claims
  case terms
  case all

  /// The pages of the subject.
  func pages(_ rules: RuleBook) -> [RulePage] {
    switch self {
    case .lint: LintRuleBook.shipped.rules.map { RulePage($0) }
    case .evidence: rules.rules.map(RulePage.init)
    case .claims:
      ClaimBook.shipped.claims.map { RulePage($0, in: .shipped) }
    case .terms: Glossary.shipped.pages
    case .all:
      [RuleSubject.lint, .evidence, .claims, .terms].flatMap { $0.pages(rules) }
    }
  }
}
