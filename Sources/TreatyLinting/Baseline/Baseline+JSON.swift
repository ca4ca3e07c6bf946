public import TreatyRules

extension Baseline {
  /// Changes when the words by which a finding is known are taken otherwise, so that an old baseline is
  /// refused and not passed over in silence.
  private static let version = "2"

  /// The baseline as JSON: sorted, one finding on a line, so that a change in it is easy to review.
  public var json: String {
    var lines = ["{", "  \"version\": \(Baseline.version),", #"  "texts": {"#]
    let texts = counts.keys.sorted()
    for (index, text) in texts.enumerated() {
      let entries = (counts[text] ?? [:]).sorted { $0.key < $1.key }
      lines.append("    \(Baseline.quoted(text)): [")
      for (place, entry) in entries.enumerated() {
        let comma = place + 1 < entries.count ? "," : ""
        lines.append(
          #"      {"rule": \#(Baseline.quoted(entry.key.rule)), "words": "#
            + #"\#(Baseline.quoted(entry.key.words)), "count": \#(entry.value)}\#(comma)"#)
      }
      lines.append("    ]" + (index + 1 < texts.count ? "," : ""))
    }
    lines += ["  }", "}"]
    return lines.joined(separator: "\n") + "\n"
  }

  /// Reads a baseline.
  ///
  /// - Parameters:
  ///   - json: what ``json`` wrote.
  ///   - file: what it is called in mistakes.
  public init(json: String, file: String) throws(DataError) {
    self.init()
    let root = try DataNode(yaml: json, file: file)
    try root.checkKeys(["version", "texts"])
    let version = try root.required("version")
    guard try version.string() == Baseline.version else {
      throw version.error(
        "this baseline is of another version", suggestion: "write it anew with --write-baseline")
    }
    for pair in try root.required("texts").pairs() {
      let text = try pair.key.string()
      for node in try pair.value.elements() {
        try node.checkKeys(["rule", "words", "count"])
        let entry = Entry(
          rule: try node.required("rule").string(), words: try node.required("words").string())
        add(entry, times: try node.required("count").integer(in: 1...1_000_000), to: text)
      }
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case let control where control.properties.generalCategory == .control:
        let digits = String(control.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
