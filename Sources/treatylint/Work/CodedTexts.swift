import TreatyLint

/// Provisions with their codings by hand, as `agree` and `calibrate` take them.
struct CodedTexts {
  /// One coded text.
  struct Item {
    /// Its id.
    var id: String
    /// Where it was taken from; its id where the record does not say.
    var source: String
    /// The text, read as one provision.
    var instrument: Instrument
  }

  /// The texts, in the order of their records.
  var items: [Item] = []
  /// The codings of each table of codes.
  var coders: [[Coding]] = []

  /// Reads tables of codes and a file of records.
  ///
  /// - Parameter paths: the tables, then the records.
  /// - Throws: the exit code, after saying what is wrong.
  init(_ paths: [String]) throws {
    guard let texts = paths.last else { return }
    do {
      for path in paths.dropLast() {
        let csv = String(decoding: try FileBytes.read(path), as: UTF8.self)
        coders.append(try CodingTable(name: path, csv: csv).codings)
      }
      let reader = TreatyReader()
      var lines = try RecordLines(texts)
      var number = 0
      while !lines.isFinished {
        for line in try lines.next() {
          number += 1
          let record: Record
          switch Record.read(line) {
          case .success(let read): record = read
          case .failure(let problem):
            StandardStreams.complain("\(texts): error: record \(number): \(problem.message)")
            throw ExitStatus.unreadable
          }
          let id = record.id.name
          items.append(
            Item(
              id: id, source: record.source ?? id,
              instrument: reader.readProvision(name: id, text: record.text)))
        }
      }
    } catch let error as CodingError {
      StandardStreams.complain("\(error)")
      throw ExitStatus.usage
    } catch let failure as FileBytes.Failure {
      StandardStreams.complain("\(paths.joined(separator: ", ")): error: \(failure.problem)")
      throw ExitStatus.unreadable
    }
  }
}
