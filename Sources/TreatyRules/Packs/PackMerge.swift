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
        guard PackMerge.isName(name) else {
          errors.append(
            key.error(
              "'\(name)' cannot name a set", suggestion: "use small letters, digits and hyphens"))
          continue
        }
        _ = try members.scalars()
        if let index = setIndex[name] {
          if setPacks[name] == pack {
            errors.append(
              key.error(
                "the set '\(name)' is defined twice in pack '\(pack)'",
                suggestion: "first in \(sets[index].members.place)"))
          }
          sets[index].members = extended(name, members, from: index)
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

  /// The members of a set that stands in for an earlier one: where they name the set itself, the
  /// earlier one is meant, so that a pack can add to a set.
  private mutating func extended(_ name: String, _ members: DataNode, from index: Int) -> DataNode {
    guard let elements = try? members.scalars(),
      elements.contains(where: { $0.text?.contains("<\(name)>") == true })
    else { return members }
    // A space keeps the name apart from those that a pack can give.
    let earlier = "\(name) \(sets.count)"
    sets.append((earlier, sets[index].members))
    var changed = members
    changed.value = .sequence(
      elements.map { element in
        var element = element
        let text = element.text ?? ""
        element.value = .scalar(text.replacing("<\(name)>", with: "<\(earlier)>"))
        return element
      })
    return changed
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
    guard
      id.split(separator: ".", omittingEmptySubsequences: false).allSatisfy({ part in
        PackMerge.isName(String(part))
      })
    else {
      errors.append(
        (node["id"] ?? node).error(
          "'\(id)' is no id of a rule",
          suggestion: "write pack.category.value.detail in small letters, digits and hyphens"))
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

  /// Whether a text can name a set or a part of a rule's id.
  static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (byte >= 0x61 && byte <= 0x7A) || ByteClass.isDigit(byte) || byte == 0x2D
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
