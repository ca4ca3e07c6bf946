/// The id of a record that came in as JSON, to be given back as it was.
public enum RecordID: Sendable, Hashable {
  case string(String)
  /// A number, as it was written.
  case number(String)
  /// `null`, or no id at all.
  case missing

  func write(into json: inout JSONWriter) {
    switch self {
    case .string(let id): json.string(id)
    case .number(let digits): json.literal(digits)
    case .missing: json.null()
    }
  }
}
