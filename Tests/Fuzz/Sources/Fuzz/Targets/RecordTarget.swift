import Foundation
import TreatyLint

extension FuzzTarget {
  /// Records of JSON lines: cut, read, answered.
  static let records = FuzzTarget(name: "records") {
    [
      "{\"id\": \"a\", \"text\": \"3. Each Party shall report every year.\"}\n{\"id\": 7, \"text\": \"\"}\n",
      "nonsense\n{\"id\": \"b\", \"words\": \"no text\"}\n\n{\"id\": 1.5e3, \"text\": \"x\"}",
      "{\"id\": null, \"text\": \"\\u00e9\\ud83c\\udf0d [may][shall]\", \"source\": \"s\"}\r\n[]\n7\n",
      "{\"text\": \"<akomaNtoso/>\"}\n{\"id\": 18446744073709551616, \"text\": \"a\"}\n",
    ].map { Array($0.utf8) }
  } run: { bytes in
    let lines = Lines.read(bytes)
    promise(
      lines == bytes.split(separator: 0x0A).map(Array.init), "lines are lost between reads")
    for line in lines.prefix(8) { Lines.answer(line) }
  }
}

/// Cuts records out of a file and answers them as the command line does.
enum Lines {
  private static let descriptor = fileno(tmpfile())
  private static let pipeline = Pipeline()
  private static let json = JSONReport(tool: ToolIdentity(version: "0", rules: ""))

  static func read(_ bytes: [UInt8]) -> [[UInt8]] {
    promise(ftruncate(descriptor, 0) == 0, "the file of the fuzzer cannot be emptied")
    promise(
      pwrite(descriptor, bytes, bytes.count, 0) == bytes.count,
      "the file of the fuzzer cannot be written")
    do {
      var reader = try RecordLines("/proc/self/fd/\(descriptor)")
      var lines: [[UInt8]] = []
      while !reader.isFinished { lines += try reader.next(bytes: 16) }
      return lines
    } catch {
      breach("the records cannot be read: \(error)")
    }
  }

  static func answer(_ line: [UInt8]) {
    let output: [UInt8]
    let id: RecordID
    switch Record.read(line) {
    case .failure(let problem):
      id = problem.id
      output = json.failure(
        id: id, Diagnostic(source: id.name, severity: .error, message: problem.message))
    case .success(let record):
      id = record.id
      let instrument = pipeline.reader.readProvision(name: id.name, text: record.text)
      let analysis = pipeline.analyse(instrument, options: PipelineOptions(lints: false))
      analysis.keepPromises()
      output = json.record(analysis, id: id)
    }
    promise(output.last == 0x0A && output.count { $0 == 0x0A } == 1, "an answer is not one line")
    guard
      let object = try? JSONSerialization.jsonObject(with: Data(output))
        as? [String: Any]
    else { breach("an answer is no JSON object: \(String(decoding: output, as: UTF8.self))") }
    if case .string(let text) = id {
      promise(object["id"] as? String == text, "an id comes back as another")
    }
  }
}
