/// The sets and rules of several packs as one: a later pack adds to, overrides, or switches off what
/// stands in an earlier one.
struct PackMerge {
  /// The rules in the order in which their ids first occur.
  private(set) var rules: [RuleDraft] = []
  /// The sets in the order in which their names first occur.
  private(set) var sets: [(name: String, members: DataNode)] = []
  /// The mistakes found.
  private(set) var errors: [DataError] = []
  private var ruleIndex: [String: Int] = [:]
  private var setIndex: [String: Int] = [:]
  private var setPacks: [String: String] = [:]
  private var off: Set<String> = []

  static let keys = ["pack", "language", "sets", "rules", "note"]

  /// Adds one file of a pack.
  mutating func add(_ node: DataNode) {
    errors += node.unknownKeys(allowed: PackMerge.keys)
    guard case .mapping = node.value else { return }
    let pack = node["pack"]?.text ?? ""
    if node["pack"] == nil {
      errors.append(node.error("the key 'pack' is missing", suggestion: "add 'pack: my-pack'"))
    }
    if let sets = node["sets"] { add(sets: sets, pack: pack) }
    if let rules = node["rules"] {
      do {
        for rule in try rules.elements() { add(rule: rule, pack: pack) }
      } catch {
        errors.append(error)
      }
    }
  }

  /// Adds sets that every pack may override.
  mutating func add(sets node: DataNode, pack: String) {
    do throws(DataError) {
      for (key, members) in try node.pairs() {
        let name = try key.string()
        _ = try members.scalars()
        if let index = setIndex[name] {
          if setPacks[name] == pack {
            errors.append(
              key.error(
                "the set '\(name)' is defined twice in pack '\(pack)'",
                suggestion: "first in \(sets[index].members.place)"))
          }
          sets[index].members = members
        } else {
          setIndex[name] = sets.count
          sets.append((name, members))
        }
        setPacks[name] = pack
      }
    } catch {
      errors.append(error)
    }
  }

  private mutating func add(rule node: DataNode, pack: String) {
    guard let id = node["id"]?.text else {
      do {
        _ = try node.required("id").string()
      } catch {
        errors.append(error)
      }
      return
    }
    do throws(DataError) {
      if try node["off"]?.flag() == true {
        guard ruleIndex[id] != nil else {
          let known = rules.map(\.rule.id)
          errors.append((node["id"] ?? node).unknown("rule", id, among: known))
          return
        }
        off.insert(id)
        return
      }
    } catch {
      errors.append(error)
      return
    }
    guard let draft = RuleDraft.read(node, pack: pack, errors: &errors) else { return }
    off.remove(id)
    if let index = ruleIndex[id] {
      if rules[index].rule.pack == pack {
        errors.append(
          (node["id"] ?? node).error(
            "the rule '\(id)' is defined twice in pack '\(pack)'",
            suggestion: "first in \(rules[index].rule.node.place)"))
      }
      rules[index] = draft
    } else {
      ruleIndex[id] = rules.count
      rules.append(draft)
    }
  }

  /// Leaves out the rules that are switched off.
  mutating func finish() {
    rules.removeAll { off.contains($0.rule.id) }
    if rules.count > PatternLimits.rules, let last = rules.last {
      errors.append(last.rule.node.error("there are more than \(PatternLimits.rules) rules"))
    }
  }
}

extension DataNode {
  /// `file:line`.
  var place: String { "\(file):\(line)" }
}
