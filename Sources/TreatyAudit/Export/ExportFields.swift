import GRDB

/// A value as a field of CSV (RFC 4180).
enum CSVField {
  /// Appends a field; nothing for NULL.
  static func append(_ value: DatabaseValue, to output: inout [UInt8]) {
    switch value.storage {
    case .null, .blob: break
    case .int64(let number): output += Array(String(number).utf8)
    case .double(let number): output += Array(number.description.utf8)
    case .string(let text):
      let quote = UInt8(ascii: "\"")
      guard text.utf8.contains(where: { $0 == quote || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D })
      else {
        output += Array(text.utf8)
        return
      }
      output.append(quote)
      for byte in text.utf8 {
        if byte == quote { output.append(quote) }
        output.append(byte)
      }
      output.append(quote)
    }
  }
}

/// A value as JSON.
enum JSONField {
  /// Appends a value.
  static func append(_ value: DatabaseValue, to output: inout [UInt8]) {
    switch value.storage {
    case .null, .blob: output += Array("null".utf8)
    case .int64(let number): output += Array(String(number).utf8)
    case .double(let number): output += Array(number.description.utf8)
    case .string(let text):
      output.append(UInt8(ascii: "\""))
      for byte in text.utf8 {
        switch byte {
        case 0x22: output += Array("\\\"".utf8)
        case 0x5C: output += Array("\\\\".utf8)
        case 0x0A: output += Array("\\n".utf8)
        case 0x0D: output += Array("\\r".utf8)
        case 0x09: output += Array("\\t".utf8)
        case 0..<0x20:
          let hex = String(byte, radix: 16)
          output += Array("\\u00\(hex.count == 1 ? "0" : "")\(hex)".utf8)
        default: output.append(byte)
        }
      }
      output.append(UInt8(ascii: "\""))
    }
  }
}
