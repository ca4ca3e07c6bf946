public import TreatyAssessment
public import TreatyText

/// A match of a rule with the words around it, on one line of the source's place.
public struct RuleHit: Sendable {
  /// What the source is called.
  public var source: String
  /// The line of the first matched word, from 1.
  public var line: Int
  /// The rule's id.
  public var rule: String
  /// The words before, white space folded.
  public var before: String
  /// The matched words.
  public var words: String
  /// The words after.
  public var after: String

  /// The matches of some rules in an instrument, in order; one that counts for a provision and for
  /// its points is one match. Of rules about addressees these are the words that a norm is addressed to.
  ///
  /// - Parameters:
  ///   - ids: the ids of the rules.
  ///   - context: how many characters of context each side has at most.
  /// - Complexity: O(evidence · log evidence) on top of the norms.
  public static func all(
    of ids: Set<String>, in instrument: Instrument, _ assessments: [Assessment], context: Int
  ) -> [RuleHit] {
    var found: Set<Match> = []
    for assessment in assessments {
      for evidence in assessment.evidence where ids.contains(evidence.rule) {
        found.insert(Match(rule: evidence.rule, range: evidence.range))
      }
      for norm in assessment.norms {
        guard let rule = norm.addresseeRule, ids.contains(rule), let range = norm.addressee else {
          continue
        }
        found.insert(Match(rule: rule, range: range))
      }
    }
    return found.sorted {
      ($0.range.start, $0.range.end, $0.rule) < ($1.range.start, $1.range.end, $1.rule)
    }.map { RuleHit($0, in: instrument, context: context) }
  }

  private struct Match: Hashable {
    var rule: String
    var range: TextRange
  }

  private init(_ match: Match, in instrument: Instrument, context: Int) {
    let text = instrument.text
    let span = text.sourceSpan(of: match.range)
    source = instrument.source.name
    line = instrument.source.position(at: span.start).line
    rule = match.rule
    // A character takes up to four bytes.
    let start = max(0, match.range.start - context * 4)
    let end = min(text.bytes.count, match.range.end + context * 4)
    before = String(
      RuleHit.folded(text.string(TextRange(start, match.range.start))).suffix(context))
    words = RuleHit.folded(text.string(match.range))
    after = String(RuleHit.folded(text.string(TextRange(match.range.end, end))).prefix(context))
  }

  /// The text with each run of white space as one space. What was cut in the middle of a character is
  /// left out.
  private static func folded(_ text: String) -> String {
    var folded = ""
    var isSpace = false
    for character in text where character != "\u{FFFD}" {
      if character.isWhitespace {
        isSpace = true
        continue
      }
      if isSpace { folded.append(" ") }
      isSpace = false
      folded.append(character)
    }
    return isSpace ? folded + " " : folded
  }
}
