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
    File(path: "en/bounds.yml", lines: en_bounds),
    File(path: "en/escape-discretion.yml", lines: en_escape_discretion),
    File(path: "en/escape-emergency.yml", lines: en_escape_emergency),
    File(path: "en/escape-exception.yml", lines: en_escape_exception),
    File(path: "en/escape-limitation.yml", lines: en_escape_limitation),
    File(path: "en/escape-participation.yml", lines: en_escape_participation),
    File(path: "en/escape-savings.yml", lines: en_escape_savings),
    File(path: "en/escape-words.yml", lines: en_escape_words),
    File(path: "en/function-compliance.yml", lines: en_function_compliance),
    File(path: "en/function-disputes.yml", lines: en_function_disputes),
    File(path: "en/function-final.yml", lines: en_function_final),
    File(path: "en/function-institution.yml", lines: en_function_institution),
    File(path: "en/function-review.yml", lines: en_function_review),
    File(path: "en/function-support.yml", lines: en_function_support),
    File(path: "glossary/terms.yml", lines: glossary_terms),
    File(path: "language/en.yml", lines: language_en),
    File(path: "lint/duties.yml", lines: lint_duties),
    File(path: "lint/escapes.yml", lines: lint_escapes),
    File(path: "lint/strategy.yml", lines: lint_strategy),
    File(path: "lint/structure.yml", lines: lint_structure),
  ]
}
