public import TreatyRules

/// The lint rules in force.
public struct LintRuleBook: Sendable {
  /// The rules, in the order of their files; an id occurs once.
  public let rules: [LintRule]

  /// Reads rule files.
  ///
  /// - Parameter files: the roots of rule files, each a mapping with the key `rules`, and
  ///   `sets` for lists with a name. A later file may
  ///   not take an id that an earlier one has.
  /// - Throws: every mistake in every file.
  public init(files: [DataNode]) throws(DataErrors) {
    var rules: [LintRule] = []
    var places: [String: DataNode] = [:]
    var errors: [DataError] = []
    for file in files {
      do throws(DataError) {
        try file.checkKeys(["sets", "rules"])
        let sets = try NamedLists(file["sets"])
        for node in try file.required("rules").elements() {
          do throws(DataError) {
            let rule = try LintRule(sets.expand(node))
            if let earlier = places[rule.id] {
              throw node.error(
                "the rule '\(rule.id)' is already defined",
                suggestion: "at \(earlier.file):\(earlier.line); choose another id")
            }
            places[rule.id] = node
            rules.append(rule)
          } catch {
            errors.append(error)
          }
        }
      } catch {
        errors.append(error)
      }
    }
    let known = rules.map(\.id)
    for rule in rules {
      for other in rule.yieldsTo where !known.contains(other) {
        let place = places[rule.id]?["yields-to"] ?? places[rule.id]
        if let place { errors.append(place.unknown("rule", other, among: known)) }
      }
    }
    guard errors.isEmpty else { throw DataErrors(errors) }
    self.rules = rules
  }

  /// The rule with this id.
  public subscript(id: String) -> LintRule? {
    rules.first { $0.id == id }
  }
}

extension LintRuleBook {
  /// The rules that come with the linter.
  public static let shipped: LintRuleBook = {
    do {
      return try LintRuleBook(files: shippedFiles)
    } catch {
      preconditionFailure("the shipped lint rules do not read:\n\(error)")
    }
  }()

  /// The files of the shipped rules, for a book of shipped and custom rules.
  public static var shippedFiles: [DataNode] { ShippedData.nodes(in: "lint") }
}
