import TreatyEffects
import TreatyRules

/// A word as the glossary's data hold it.
struct GlossaryTerm {
  var term: String
  var aliases: [String]
  var meaning: String
  var values: [String]
  var wording: [String]
  var source: String
  var related: [String]

  /// Reads an element of `terms:`.
  init(_ node: DataNode) throws(DataError) {
    try node.checkKeys(["term", "also", "meaning", "values", "wording", "source", "see"])
    term = try node.required("term").string()
    meaning = try node.required("meaning").string()
    source = try node.required("source").string()
    aliases = try node["also"]?.strings() ?? []
    values = try node["values"]?.strings() ?? []
    wording = try node["wording"]?.strings() ?? []
    related = try node["see"]?.strings() ?? []
  }

  func page(claims: ClaimBook) -> RulePage {
    var sections: [RulePage.Section] = []
    if !values.isEmpty { sections.append(.init("What it can be", [.list(values)])) }
    if !wording.isEmpty {
      sections.append(.init("Typical wording", wording.map { .example($0, isGood: nil) }))
    }
    var facts: [RulePage.Fact] = []
    if !aliases.isEmpty { facts.append(.init("also", aliases.joined(separator: ", "))) }
    facts.append(.init("source", source))
    let words = related.filter { !$0.hasPrefix("GJ.") }
    if !words.isEmpty { facts.append(.init("see", words.joined(separator: ", "))) }
    sections.append(.init("Where it comes from", [.facts(facts)]))
    let spoken = claims.claims.filter { claim in
      claim.role == .effect && claim.elaborates == nil && claim.basis == .stated
        && related.contains { $0.hasPrefix("GJ.") && claim.id.hasPrefix($0) }
    }
    if !spoken.isEmpty {
      sections.append(
        .init(
          "What the theory says of it",
          [.facts(spoken.map { .init($0.id, "\($0.gist) (\($0.pages))") })]))
    }
    return RulePage(id: term, subject: .term, summary: meaning, sections: sections)
  }
}
