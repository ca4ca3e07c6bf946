// Generated from Rules/ by `treatylint rules embed`. Do not edit.
// swift-format-ignore-file

extension ShippedData {
  static let files: [File] = [
    File(path: "effects/escape-clauses.yml", lines: effects_escape_clauses),
    File(path: "effects/instrument-profile.yml", lines: effects_instrument_profile),
    File(path: "effects/integrated-model.yml", lines: effects_integrated_model),
    File(path: "effects/strength.yml", lines: effects_strength),
    File(path: "effects/table-1-glossary.yml", lines: effects_table_1_glossary),
    File(path: "effects/table-2-membership.yml", lines: effects_table_2_membership),
    File(path: "effects/table-3-precision.yml", lines: effects_table_3_precision),
    File(path: "effects/table-4-implementation.yml", lines: effects_table_4_implementation),
    File(path: "glossary/terms.yml", lines: glossary_terms),
    File(path: "language/en.yml", lines: language_en),
    File(path: "lint/duties.yml", lines: lint_duties),
    File(path: "lint/escapes.yml", lines: lint_escapes),
    File(path: "lint/strategy.yml", lines: lint_strategy),
    File(path: "lint/structure.yml", lines: lint_structure),
  ]
}
