import Foundation
import TreatyLint

/// One line of record input: `{"id": …, "text": …}`; other keys are passed over.
struct Record: Decodable {
  /// The id, to be given back as it came.
  var id: RecordID
  /// The text.
  var text: String
  /// What the text was taken from, where the record says.
  var source: String?

  private enum Key: String, CodingKey {
    case id
    case text
    case source
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    id = Record.id(in: values)
    text = try values.decode(String.self, forKey: .text)
    source = try? values.decode(String.self, forKey: .source)
  }

  private static func id(in values: KeyedDecodingContainer<Key>) -> RecordID {
    if let text = try? values.decode(String.self, forKey: .id) { return .string(text) }
    if let number = try? values.decode(Int64.self, forKey: .id) { return .number(String(number)) }
    if let number = try? values.decode(Double.self, forKey: .id) { return .number("\(number)") }
    return .missing
  }

  /// Reads a line.
  static func read(_ line: [UInt8]) -> Result<Record, Problem> {
    do {
      return .success(try JSONDecoder().decode(Record.self, from: Data(line)))
    } catch DecodingError.keyNotFound, DecodingError.typeMismatch, DecodingError.valueNotFound {
      return .failure(
        Problem(
          id: (try? JSONDecoder().decode(Identified.self, from: Data(line)))?.id ?? .missing,
          message: "the record has no text: {\"id\": …, \"text\": \"…\"} is expected"))
    } catch {
      return .failure(
        Problem(
          id: .missing,
          message: "the line is no JSON object: {\"id\": …, \"text\": \"…\"} is expected"))
    }
  }

  /// What is wrong with a line.
  struct Problem: Error {
    /// The id, where there is one.
    var id: RecordID
    /// What is wrong and what is expected.
    var message: String
  }

  /// A record of which only the id matters.
  private struct Identified: Decodable {
    var id: RecordID

    init(from decoder: any Decoder) throws {
      id = Record.id(in: try decoder.container(keyedBy: Key.self))
    }
  }
}

extension RecordID {
  /// What a record is called in reports.
  var name: String {
    switch self {
    case .string(let id), .number(let id): id
    case .missing: "-"
    }
  }
}
