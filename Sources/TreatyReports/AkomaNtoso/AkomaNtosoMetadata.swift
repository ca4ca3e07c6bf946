import TreatyText

/// What Akoma Ntoso wants to know of a document: work, expression, manifestation.
///
/// Nothing is invented. What the schema demands and the instrument does not give is written as a
/// placeholder that nobody can take for a fact: see ``AkomaNtosoWriter/Placeholder``.
struct AkomaNtosoMetadata {
  private let instrument: Instrument

  init(_ instrument: Instrument) { self.instrument = instrument }

  /// What sort of document it is, for the attribute `name`.
  var documentName: String {
    value(of: "name").flatMap { name in
      instrument.format == .akomaNtoso && !name.contains(where: \.isWhitespace) ? name : nil
    } ?? instrument.kind.rawValue
  }

  /// Writes the `meta` element.
  ///
  /// - Parameter component: the part of the document: `main`, `annex_1`.
  func write(to output: inout XMLOutput, component: String) {
    let work =
      "/akn/\(country)/\(instrument.kind == .resolution ? "statement" : "act")/\(date)/\(slug)"
    let expression = work + "/" + language + "@"
    let known = knownDate
    let dated: XMLOutput.Attributes = [("date", date), ("name", known?.name ?? "unknown")]
    let author: XMLOutput.Attributes = [("href", AkomaNtosoWriter.Placeholder.author.rawValue)]
    output.element("meta") { output in
      output.element("identification", [("source", "#treatylint")]) { output in
        output.element("FRBRWork") { output in
          output.empty("FRBRthis", [("value", work + "/!" + component)])
          output.empty("FRBRuri", [("value", work)])
          output.empty("FRBRdate", dated)
          output.empty("FRBRauthor", author)
          output.empty("FRBRcountry", [("value", country)])
        }
        output.element("FRBRExpression") { output in
          output.empty("FRBRthis", [("value", expression + "/!" + component)])
          output.empty("FRBRuri", [("value", expression)])
          output.empty("FRBRdate", dated)
          output.empty("FRBRauthor", author)
          output.empty("FRBRlanguage", [("language", language)])
        }
        output.element("FRBRManifestation") { output in
          output.empty("FRBRthis", [("value", expression + "/!" + component + ".xml")])
          output.empty("FRBRuri", [("value", expression + ".akn")])
          output.empty("FRBRdate", dated)
          output.empty("FRBRauthor", [("href", "#treatylint")])
        }
      }
      output.element("references", [("source", "#treatylint")]) { output in
        for name in ["treatylint", "unknown"] {
          output.empty(
            "TLCOrganization",
            [
              ("eId", component == "main" ? name : component + "__" + name),
              ("href", "/ontology/organization/" + name), ("showAs", name),
            ])
        }
      }
    }
  }

  private func value(of key: String) -> String? {
    instrument.metadata.first { $0.key == key }?.value
  }

  private var country: String {
    knownCountry ?? AkomaNtosoWriter.Placeholder.country.rawValue
  }

  private var knownCountry: String? {
    value(of: "FRBRcountry").flatMap {
      $0 == AkomaNtosoWriter.Placeholder.country.rawValue ? nil : $0
    }
  }

  /// The date in ISO form.
  private var date: String {
    knownDate?.date ?? AkomaNtosoWriter.Placeholder.date.rawValue
  }

  /// The date that the source gives, and what sort of date it is.
  private var knownDate: (date: String, name: String)? {
    [("FRBRdate", "given"), ("date_signed", "signature"), ("date", "given")].lazy
      .compactMap { key, name in value(of: key).flatMap(Self.isoDate).map { ($0, name) } }
      .first { $0.0 != AkomaNtosoWriter.Placeholder.date.rawValue }
  }

  /// The placeholders that the instrument needs.
  var placeholders: [AkomaNtosoWriter.Placeholder] {
    var placeholders: [AkomaNtosoWriter.Placeholder] = [.author]
    if knownDate == nil { placeholders.append(.date) }
    if knownCountry == nil { placeholders.append(.country) }
    return placeholders
  }

  private static func isoDate(_ text: String) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], let month = Int(parts[1]), let day = Int(parts[2]),
      Int(parts[0]) ?? 0 > 0, (1...12).contains(month),
      (1...28).contains(day) || isLateDay(day, month)
    else { return nil }
    return text
  }

  private static func isLateDay(_ day: Int, _ month: Int) -> Bool {
    switch month {
    case 2: false
    case 4, 6, 9, 11: (29...30).contains(day)
    default: (29...31).contains(day)
    }
  }

  /// The title as a name for the URI.
  private var slug: String {
    var slug = ""
    for scalar in (instrument.title ?? "untitled").unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, slug.last != "-" {
        slug.append("-")
      }
    }
    let words = slug.lowercased().split(separator: "-").prefix(8).joined(separator: "-")
    return words.isEmpty ? "untitled" : words
  }

  private static let threeLetters = [
    "en": "eng", "fr": "fra", "es": "spa", "ar": "ara", "zh": "zho", "ru": "rus", "de": "deu",
    "it": "ita", "pt": "por", "nl": "nld", "el": "ell", "fi": "fin", "sv": "swe", "da": "dan",
    "pl": "pol",
  ]

  private var language: String { Self.threeLetters[instrument.language] ?? "und" }
}
