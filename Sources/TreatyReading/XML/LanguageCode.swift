/// Codes of languages in XML metadata.
enum LanguageCode {
  /// The ISO 639-1 code for a code of two or three letters, with or without a region: `eng`, `fr-CA`.
  ///
  /// - Returns: `nil` for a code of three letters that is not among the official languages of the
  ///   organisations whose texts are read.
  static func twoLetters(_ code: String) -> String? {
    let language = code.lowercased().prefix { $0.isLetter }
    guard language.count != 2 else { return mistaken[String(language)] ?? String(language) }
    return fromThree[String(language)]
  }

  /// Codes of countries that documents give for the language: ISO 639-1 has no such languages.
  private static let mistaken = ["gr": "el", "dk": "da", "cz": "cs", "jp": "ja", "cn": "zh"]

  private static let fromThree = [
    "eng": "en", "fra": "fr", "fre": "fr", "spa": "es", "ara": "ar", "zho": "zh", "chi": "zh",
    "rus": "ru", "deu": "de", "ger": "de", "ita": "it", "por": "pt", "nld": "nl", "dut": "nl",
    "ell": "el", "gre": "el", "fin": "fi", "swe": "sv", "dan": "da", "pol": "pl",
  ]
}
