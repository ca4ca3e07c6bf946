/// Rows of comma-separated values (RFC 4180): quoted fields may hold commas, quotation marks and line
/// ends.
enum CSVRows {
  /// The rows, each with the line on which it begins.
  static func rows(_ text: String) -> [(line: Int, fields: [String])] {
    var rows: [(line: Int, fields: [String])] = []
    var fields: [String] = []
    var field: [UInt8] = []
    var line = 1
    var rowLine = 1
    var isQuoted = false
    var hasContent = false
    let bytes = Array(text.utf8)
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    func endField() {
      fields.append(String(decoding: field, as: UTF8.self))
      field = []
    }
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if isQuoted {
        if byte == 0x22 {
          if index < bytes.count, bytes[index] == 0x22 {
            field.append(0x22)
            index += 1
          } else {
            isQuoted = false
          }
        } else {
          if byte == 0x0A { line += 1 }
          field.append(byte)
        }
        continue
      }
      switch byte {
      case 0x22:
        isQuoted = true
        hasContent = true
      case 0x2C:
        endField()
        hasContent = true
      case 0x0D: break
      case 0x0A:
        endField()
        rows.append((rowLine, fields))
        fields = []
        hasContent = false
        line += 1
        rowLine = line
      default:
        field.append(byte)
        hasContent = true
      }
    }
    if hasContent || !field.isEmpty || !fields.isEmpty {
      endField()
      rows.append((rowLine, fields))
    }
    return rows
  }
}
