public import TreatyLinting

/// How many findings there are: `12 findings (2 errors, 7 warnings, 3 advice) in 3 files; 2 suppressed`.
public struct FindingSummary: Sendable, Hashable {
  /// How many are errors.
  public var errors = 0
  /// How many are warnings.
  public var warnings = 0
  /// How many are advice.
  public var advice = 0
  /// How many inputs have a finding.
  public var files = 0
  /// How many inputs were linted.
  public var filesRead = 0
  /// How many findings the texts or their configuration ask not to be shown.
  public var suppressed = 0
  /// How many findings a baseline knows already.
  public var baselined = 0
  /// How many findings were held back because the reader is unsure of the structure there.
  public var heldBack = 0

  /// Counts the findings of `inputs`.
  public init(_ inputs: [Analysis] = []) {
    for input in inputs { add(input) }
  }

  /// Counts the findings of a further input.
  public mutating func add(_ input: Analysis) {
    filesRead += 1
    suppressed += input.suppressed.count
    baselined += input.baselined.count
    heldBack += input.heldBackCount
    if !input.findings.isEmpty { files += 1 }
    for finding in input.findings {
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .advice: advice += 1
      }
    }
  }

  /// All findings.
  public var findings: Int { errors + warnings + advice }

  /// The count in words, without a line end.
  public var sentence: String {
    var withheld: [String] = []
    if suppressed > 0 { withheld.append("\(suppressed) suppressed") }
    if baselined > 0 { withheld.append("\(baselined) in the baseline") }
    if heldBack > 0 { withheld.append("\(heldBack) held back where the structure is unsure") }
    let withheldPart = withheld.isEmpty ? "" : "; " + withheld.joined(separator: ", ")
    guard findings > 0 else {
      return "No findings in \(Self.counted(filesRead, "file"))\(withheldPart)"
    }
    var parts: [String] = []
    if errors > 0 { parts.append(Self.counted(errors, "error")) }
    if warnings > 0 { parts.append(Self.counted(warnings, "warning")) }
    if advice > 0 { parts.append("\(advice) advice") }
    return Self.counted(findings, "finding") + " (" + parts.joined(separator: ", ") + ") in "
      + Self.counted(files, "file") + withheldPart
  }

  /// A count with its noun: "1 file", "2 files".
  package static func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }
}
