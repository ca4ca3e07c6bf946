public import TreatyText
public import TreatyLinting

/// Findings as SARIF 2.1.0, in the form and within the limits of GitHub code scanning.
///
/// Columns count Unicode code points, and say so. Results carry the fingerprint that code scanning uses
/// (``LineHash``) and one that survives edits on the same line (``FindingFingerprints``).
public struct SARIFReport: Sendable {
  /// How many results of a run code scanning takes; a report with more is refused.
  public static let resultLimit = 25_000
  /// How many of them it shows.
  public static let shownLimit = 5_000

  /// What made the report.
  public var tool: ToolIdentity
  /// The pages of the rules, in order.
  public var rules: [RulePage]
  /// Whether the object is laid out for reading.
  public var isIndented: Bool
  /// Where the inputs lie in their repository.
  public var paths: RepositoryPaths

  /// Creates a report.
  public init(
    tool: ToolIdentity, rules: [RulePage], isIndented: Bool = false,
    paths: RepositoryPaths = RepositoryPaths()
  ) {
    self.tool = tool
    self.rules = rules
    self.isIndented = isIndented
    self.paths = paths
  }

  /// The findings of all inputs; inputs that could not be read are notifications of the run.
  public func report(
    _ inputs: [Analysis], diagnostics: [Diagnostic] = [], limit: Int = resultLimit
  ) -> RenderedReport {
    var findings = PlacedFinding.allWithWithheld(of: inputs, in: paths)
    var notices: [String] = []
    if findings.count > limit {
      notices.append(
        "\(findings.count - limit) of \(findings.count) findings left out of the SARIF report: code scanning takes \(limit) results; the least severe were dropped"
      )
      findings = Self.gravest(limit, of: findings)
    }
    if findings.count > Self.shownLimit {
      notices.append(
        "code scanning shows the \(Self.shownLimit) gravest of \(findings.count) results")
    }
    let rules = rulesWithAll(findings)
    var json = JSONWriter(indented: isIndented)
    json.object { json in
      json.key("$schema")
      json.string("https://json.schemastore.org/sarif-2.1.0.json")
      json.key("version")
      json.string("2.1.0")
      json.key("runs")
      json.array { json in
        json.object { json in
          writeTool(rules, into: &json)
          writeInvocation(notices, diagnostics, into: &json)
          json.key("automationDetails")
          json.object { json in
            json.key("id")
            json.string("treatylint/")
          }
          writeBase(into: &json)
          json.key("columnKind")
          json.string("unicodeCodePoints")
          json.key("results")
          SARIFResults(rules).write(findings, into: &json)
        }
      }
    }
    json.endLine()
    return RenderedReport(json.bytes, notices: notices)
  }

  /// What paths are relative to. Where that lies on some machine is left out, as the standard allows: it
  /// would tell of the machine, and code scanning puts its own checkout there.
  private func writeBase(into json: inout JSONWriter) {
    json.key("originalUriBaseIds")
    json.object { json in
      json.key("%SRCROOT%")
      json.object { json in
        json.key("description")
        SARIFRule.text("The top folder of the repository.", into: &json)
      }
    }
  }

  /// The gravest findings, in the order in which they were; those that are not to be shown go first.
  private static func gravest(_ limit: Int, of findings: [PlacedFinding]) -> [PlacedFinding] {
    let order = findings.indices.sorted {
      let (left, right) = (findings[$0], findings[$1])
      if (left.withheld == nil) != (right.withheld == nil) { return left.withheld == nil }
      return (right.finding.severity, $0) < (left.finding.severity, $1)
    }
    return order.prefix(limit).sorted().map { findings[$0] }
  }

  /// The pages, and a bare one for each rule of a finding that has none.
  private func rulesWithAll(_ findings: [PlacedFinding]) -> [RulePage] {
    var rules = rules
    var known = Set(rules.map(\.id))
    for placed in findings where known.insert(placed.finding.rule).inserted {
      rules.append(
        RulePage(
          id: placed.finding.rule, subject: .lintRule, summary: placed.finding.rule,
          severity: placed.finding.severity, sections: []))
    }
    return rules
  }

  private func writeTool(_ rules: [RulePage], into json: inout JSONWriter) {
    json.key("tool")
    json.object { json in
      json.key("driver")
      json.object { json in
        json.key("name")
        json.string(tool.name)
        json.key("semanticVersion")
        json.string(tool.version)
        json.key("rules")
        json.array { json in
          for rule in rules { SARIFRule(rule).write(into: &json) }
        }
        json.key("properties")
        json.object { json in
          json.key("rulesHash")
          json.string(tool.rules)
        }
      }
    }
  }

  private func writeInvocation(
    _ notices: [String], _ diagnostics: [Diagnostic], into json: inout JSONWriter
  ) {
    json.key("invocations")
    json.array { json in
      json.object { json in
        json.key("executionSuccessful")
        json.boolean(!diagnostics.contains { $0.severity == .error })
        json.key("toolExecutionNotifications")
        json.array { json in
          for notice in notices {
            SARIFResults.write(notice, level: "warning", at: nil, into: &json)
          }
          for diagnostic in diagnostics {
            SARIFResults.write(
              diagnostic.message, level: diagnostic.severity.rawValue,
              at: (paths.path(of: diagnostic.source), diagnostic.position), into: &json)
          }
        }
      }
    }
  }
}
