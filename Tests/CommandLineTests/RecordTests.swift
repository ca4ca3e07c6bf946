import Foundation
import Testing

/// `assess --as provision` is a pure filter: one line out for each line in, in order.
struct RecordTests {
  @Test func `records come out in order, errors as records`() throws {
    let input = """
      {"id": "a", "text": "3. Each Party shall report every year."}
      {"id": 7, "text": "No Party may fish there."}
      nonsense
      {"id": "b", "words": "no text"}
      {"id": "c", "text": ""}

      """
    let outcome = try Program.run(
      ["assess", "--as", "provision", "--input-format", "jsonl", "-"], input: input)
    #expect(outcome.code == 0)
    let records = try outcome.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    try #require(records.count == 5)
    #expect(records[0]["id"] as? String == "a")
    #expect((records[0]["assessment"] as? [String: Any])?["force"] as? String == "obligation")
    #expect(records[1]["id"] as? Int == 7)
    #expect((records[1]["assessment"] as? [String: Any])?["force"] as? String == "prohibition")
    #expect(records[2]["error"] != nil)
    #expect(records[3]["id"] as? String == "b")
    #expect(records[3]["error"] != nil)
    #expect(records[4]["id"] as? String == "c")
  }

  @Test func `many records keep their order on many cores`() throws {
    let lines = (0..<2000).map {
      "{\"id\": \($0), \"text\": \"Each Party shall pay \($0) units.\"}"
    }
    let outcome = try Program.run(
      ["assess", "--as", "provision", "--input-format", "jsonl", "--jobs", "4", "-"],
      input: lines.joined(separator: "\n"))
    let ids = try outcome.output.split(separator: "\n").map { line in
      (try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])?["id"] as? Int
    }
    #expect(ids == (0..<2000).map { $0 })
  }

  @Test func `a record with the name of an XML file is XML or nothing, as the file is`() throws {
    let input = """
      {"id": "a.xml", "text": "Article 1\\n\\nEach Party shall report."}
      {"id": "a.txt", "text": "Article 1\\n\\nEach Party shall report."}

      """
    let outcome = try Program.run(
      ["assess", "--as", "instrument", "--input-format", "jsonl", "-"], input: input)
    let records = try outcome.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(records.first?["error"] != nil)
    #expect(
      records.dropFirst().allSatisfy { $0["error"] == nil && $0["source"] as? String == "a.txt" })
    #expect(records.count > 1)
  }
}
