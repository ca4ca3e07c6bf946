/// What is wrong with a table of codes.
public struct CodingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What the table is called.
  public var name: String
  /// The line, 1-based.
  public var line: Int
  /// The column of the table, by its heading; empty where the line as a whole is meant.
  public var column: String
  /// What is wrong.
  public var problem: String

  /// One line for people.
  public var description: String {
    "\(name):\(line): " + (column.isEmpty ? "" : "column '\(column)': ") + problem
  }
}

/// A table of codes: `id,force,precision,escape,hortatory,function,bounded`, in any order of columns.
///
/// Several values are joined by semicolons. Columns other than these are passed over, and a code whose
/// column is missing is not compared.
public struct CodingTable: Sendable {
  /// The codings, in the order of the table.
  public var codings: [Coding]

  /// Reads a table from CSV (RFC 4180) in UTF-8.
  ///
  /// - Throws: ``CodingError`` at the first line that cannot be read.
  public init(name: String, csv: String) throws(CodingError) {
    let rows = CSVRows.rows(csv)
    guard let head = rows.first,
      let identifier = head.fields.firstIndex(of: "id") ?? head.fields.firstIndex(of: "eId")
    else {
      throw CodingError(
        name: name, line: 1, column: "",
        problem: "the first line must name the columns, with 'id' or 'eId'")
    }
    guard head.fields.contains(where: Coding.columns.contains) else {
      throw CodingError(
        name: name, line: 1, column: "",
        problem:
          "no column is one of codes; name at least one of \(Coding.columns.joined(separator: ", "))"
      )
    }
    codings = []
    var lines: [String: Int] = [:]
    for row in rows.dropFirst() where row.fields != [""] {
      guard row.fields.count == head.fields.count else {
        throw CodingError(
          name: name, line: row.line, column: "",
          problem: "\(head.fields.count) fields are needed, and there are \(row.fields.count)")
      }
      var coding = Coding(id: row.fields[identifier])
      if let earlier = lines.updateValue(row.line, forKey: coding.id) {
        throw CodingError(
          name: name, line: row.line, column: "id",
          problem: "'\(coding.id)' is coded already on line \(earlier)")
      }
      for (column, value) in zip(head.fields, row.fields) {
        guard coding.read(column: column, value: value) else {
          throw CodingError(
            name: name, line: row.line, column: column,
            problem: "'\(value)' is no value of this code")
        }
      }
      codings.append(coding)
    }
  }
}

extension Coding {
  /// The columns that hold codes.
  fileprivate static let columns = [
    "force", "precision", "escape", "hortatory", "function", "bounded",
  ]

  /// Reads one field; false where the codebook has no such value.
  fileprivate mutating func read(column: String, value: String) -> Bool {
    switch column {
    case "force":
      guard !value.isEmpty else { return true }
      force = LegalForce(rawValue: value)
      return force != nil
    case "precision":
      guard !value.isEmpty else { return true }
      precision = Int(value)
      return precision.map { (1...5).contains($0) } ?? false
    case "hortatory":
      guard !value.isEmpty else { return true }
      hortatory = Int(value)
      return hortatory.map { (0...2).contains($0) } ?? false
    case "escape":
      escapes = []
      return Coding.values(value).allSatisfy { text in
        EscapeKind(rawValue: text).map { escapes?.insert($0) } != nil
      }
    case "function":
      functions = []
      return Coding.values(value).allSatisfy { text in
        RegimeFunction(rawValue: text).map { functions?.insert($0) } != nil
      }
    case "bounded":
      switch value {
      case "yes": isBounded = true
      case "no": isBounded = false
      case "", "uncoded": isBounded = nil
      default: return false
      }
      return true
    default: return true
    }
  }

  private static func values(_ text: String) -> [String] {
    text.split(separator: ";").map { value in
      String(value.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }
}
