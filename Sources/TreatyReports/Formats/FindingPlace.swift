import TreatyLinting
import TreatyText

/// Where a finding is, in the units that machine-readable formats count in.
struct FindingPlace {
  /// The path as given, without a leading `./`.
  var path: String
  /// The path from the top of the repository.
  var repositoryPath: String
  /// The place of the first character.
  var start: SourceText.Position
  /// The place one past the last character.
  var end: SourceText.Position
  /// The column of the first byte, in UTF-8 bytes from 1.
  var startByteColumn: Int
  /// The column one past the last byte, in UTF-8 bytes from 1.
  var endByteColumn: Int

  init(_ finding: Finding, in source: SourceText, _ paths: RepositoryPaths) {
    path = Self.path(of: source)
    repositoryPath = paths.path(of: source.name)
    start = source.position(at: finding.span.start)
    end = source.position(at: finding.span.end)
    startByteColumn = finding.span.start - source.lineStarts[start.line - 1] + 1
    endByteColumn = finding.span.end - source.lineStarts[end.line - 1] + 1
  }

  /// The path of a source as given, without a leading `./`.
  static func path(of source: SourceText) -> String {
    RepositoryPaths.withoutDot(source.name)
  }
}

/// A finding with the input it belongs to.
struct PlacedFinding {
  var finding: Finding
  var input: Analysis
  var place: FindingPlace
  /// See ``FindingFingerprints``.
  var fingerprint: String
  /// Why it is not shown; `nil` where it is.
  var withheld: Withheld?

  /// Why a finding is not shown.
  enum Withheld {
    /// The text or its configuration asks for it, for a reason.
    case suppressed(String)
    /// A baseline knows it.
    case baselined
  }

  /// The findings of all inputs: by input, then place, then rule.
  static func all(
    of inputs: [Analysis], in paths: RepositoryPaths
  ) -> [PlacedFinding] {
    inputs.flatMap { input -> [PlacedFinding] in
      var fingerprints = FindingFingerprints(paths)
      return input.findingsInOrder.map { finding in
        PlacedFinding(
          finding: finding, input: input,
          place: FindingPlace(finding, in: input.instrument.source, paths),
          fingerprint: fingerprints.next(finding, in: input.instrument))
      }
    }
  }

  /// The findings of all inputs, those that are not shown behind the others of each input.
  static func allWithWithheld(
    of inputs: [Analysis], in paths: RepositoryPaths
  ) -> [PlacedFinding] {
    inputs.flatMap { input -> [PlacedFinding] in
      var withheld = input
      withheld.findings = input.baselined
      let baselined = all(of: [withheld], in: paths).map { $0.withheld(.baselined) }
      let suppressed = input.suppressed.flatMap { suppressed in
        withheld.findings = [suppressed.finding]
        return all(of: [withheld], in: paths).map { $0.withheld(.suppressed(suppressed.reason)) }
      }
      return all(of: [input], in: paths) + suppressed + baselined
    }
  }

  private func withheld(_ reason: Withheld) -> PlacedFinding {
    var placed = self
    placed.withheld = reason
    return placed
  }

  /// The message, and what to consider, as running text.
  var text: String {
    guard !finding.consider.isEmpty else { return finding.message }
    let isSentence = finding.message.last.map { ".!?".contains($0) } ?? true
    return "\(finding.message)\(isSentence ? "" : ".") Consider: \(finding.consider)"
  }
}
