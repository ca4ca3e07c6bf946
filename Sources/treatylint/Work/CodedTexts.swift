import TreatyLint

/// Provisions with their codings by hand, as `agree` and `calibrate` take them.
struct CodedTexts {
  /// One text that holds coded provisions: a record, which is one provision, or a whole treaty.
  struct Text {
    /// Where it was taken from; its id where the record does not say.
    var source: String
    /// The text.
    var instrument: Instrument
    /// The id of each of its provisions in the tables, and its index.
    var provisions: [(id: String, index: Int)]
  }

  /// The texts, in the order of their records.
  var texts: [Text] = []
  /// The codings of each table of codes.
  var coders: [[Coding]] = []

  /// Reads tables of codes and the texts that they are about: a file of records, whose ids the tables
  /// use, or a treaty, in which they use eIds.
  ///
  /// - Parameter paths: the tables, then the texts.
  /// - Throws: the exit code, after saying what is wrong.
  init(_ paths: [String]) throws {
    guard let file = paths.last else { return }
    do {
      for path in paths.dropLast() {
        let csv = String(decoding: try FileBytes.read(path), as: UTF8.self)
        coders.append(try CodingTable(name: path, csv: csv).codings)
      }
      if Self.isTreaty(file) {
        try readTreaty(file)
      } else {
        try readRecords(file)
      }
    } catch let error as CodingError {
      StandardStreams.complain(lines: "\(error)")
      throw ExitStatus.usage
    } catch let error as ReadingError {
      StandardStreams.complain(CommandStatus.line(error.diagnostic))
      throw ExitStatus.unreadable
    } catch let failure as FileBytes.Failure {
      StandardStreams.complain("\(paths.joined(separator: ", ")): error: \(failure.problem)")
      throw ExitStatus.unreadable
    }
  }

  private static func isTreaty(_ path: String) -> Bool {
    InputFiles.endings.contains { path.lowercased().hasSuffix($0) }
  }

  private mutating func readTreaty(_ path: String) throws {
    let instrument = try TreatyReader().read(name: path, bytes: try FileBytes.read(path))
    texts.append(
      Text(
        source: path, instrument: instrument,
        provisions: instrument.provisions.indices.map { (instrument.provisions[$0].id, $0) }))
  }

  private mutating func readRecords(_ path: String) throws {
    let reader = TreatyReader()
    var lines = try RecordLines(path)
    var number = 0
    while !lines.isFinished {
      for line in try lines.next() {
        number += 1
        switch Record.read(line) {
        case .success(let record):
          let id = record.id.name
          texts.append(
            Text(
              source: record.source ?? id,
              instrument: reader.readProvision(name: id, text: record.text),
              provisions: [(id, 0)]))
        case .failure(let problem):
          StandardStreams.complain("\(path): error: record \(number): \(problem.message)")
          throw ExitStatus.unreadable
        }
      }
    }
  }
}
