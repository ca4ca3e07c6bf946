import TreatyEffects
import TreatyRules

extension RegimeCondition {
  /// Reads what stands under `regime:` in a rule file.
  init(_ node: DataNode) throws(DataError) {
    try node.checkKeys([
      "mechanism", "stage", "pathway", "preference-gap", "institutionalisation", "delegation",
    ])
    mechanism = try node.required("mechanism").choice()
    stage = try node["stage"]?.choice()
    pathway = try node["pathway"]?.choice()
    for degree in try node["preference-gap"]?.scalars() ?? [] {
      preferenceGap.insert(try degree.choice())
    }
    for degree in try node["institutionalisation"]?.scalars() ?? [] {
      institutionalisation.insert(try degree.choice())
    }
    delegation = try node["delegation"]?.flag()
  }
}
