import Foundation
import TreatyText

@testable import TreatyReading

/// Labels, parents and headings of flat text, on treaties whose structure was marked up by hand.
enum JusticeCanadaMeasures {
  private struct Row: Decodable {
    var kind: String
    var label: String?
    var parent: Int?
    var start: Int
    var end: Int
  }

  @Sendable static func all() throws -> [StructureMeasure] {
    let corpus = "justice-canada/txt"
    var labels = StructureMeasure("labels at the right byte", on: corpus, asked: 0.995)
    var parents = StructureMeasure("right parent, of those found", on: corpus, asked: 0.99)
    var recall = StructureMeasure("headings, recall", on: corpus, asked: 0.99)
    var precision = StructureMeasure("headings, precision", on: corpus, asked: 0.99)
    for language in ["eng", "fra"] {
      for path in try MeasuredFiles.in("justice-canada/gold/" + language, suffix: ".json") {
        let text = path.replacing("/gold/", with: "/txt/").replacing(".json", with: ".txt")
        let rows = try JSONDecoder().decode([Row].self, from: Data(SharedCorpora.bytes(path)))
        let instrument = try MeasuredFiles.read(text)
        let reading = Reading(instrument, starts: rows.map(\.start))
        func place(_ start: Int) -> String { "\(text):\(start) \(instrument.words(at: start))" }
        for (index, row) in rows.enumerated() where row.kind == "provision" {
          guard let label = row.label else { continue }
          let found = reading.items[row.start]
          labels.count(found != nil, kind: "label like \(shape(label))", at: place(row.start))
          guard let found else { continue }
          let wanted = row.parent.flatMap { rows[$0].kind == "schedule" ? nil : $0 }
          parents.count(
            reading.isParent(wanted, of: found, row: index),
            kind: "\(shape(label)) under \(wanted.map { shape(rows[$0].label) } ?? "a division")"
              + ", read under \(reading.holder(of: found))",
            at: place(row.start))
        }
        let all = Set(rows.filter { $0.kind == "heading" || $0.kind == "schedule" }.map(\.start))
        for row in rows where row.kind == "heading" {
          guard let label = row.label else { continue }
          recall.count(
            reading.headings.contains(row.start), kind: shape(label), at: place(row.start))
        }
        for start in reading.headings.sorted() {
          precision.count(all.contains(start), kind: "invented", at: place(start))
        }
      }
    }
    return [labels, parents, recall, precision]
  }

  /// A label with its figures and letters made alike: "(a)" for "(f)", "1." for "12.".
  private static func shape(_ label: String?) -> String {
    guard let label else { return "words" }
    let shape = label.map { $0.isNumber ? "1" : $0.isLowercase ? "a" : $0.isUppercase ? "A" : $0 }
    return "“" + shape.reduce(into: "") { if $0.last != $1 { $0.append($1) } } + "”"
  }

  /// What was read, in terms of the blocks of the answer.
  private struct Reading {
    let instrument: Instrument
    /// Where each block starts.
    let starts: [Int]
    /// Labelled items by the byte at which the label starts.
    var items: [Int: Int] = [:]
    var headings: Set<Int> = []

    init(_ instrument: Instrument, starts: [Int]) {
      self.instrument = instrument
      self.starts = starts
      for index in instrument.provisions.indices {
        guard let start = instrument.labelStart(index) else { continue }
        if Self.isDivision(instrument.provisions[index].kind) {
          headings.insert(start)
        } else if items[start] == nil {
          items[start] = index
        }
      }
    }

    private static func isDivision(_ kind: ProvisionKind) -> Bool {
      kind == .article || kind == .annex || kind == .preamble || kind.isContainer
    }

    /// The block in which a byte lies.
    private func block(_ offset: Int) -> Int {
      var low = 0
      var high = starts.count
      while low < high {
        let middle = (low + high) / 2
        if starts[middle] <= offset { low = middle + 1 } else { high = middle }
      }
      return low - 1
    }

    /// What holds an item, for the list of misses.
    func holder(of item: Int) -> String {
      guard let parent = instrument.provisions[item].parent else { return "nothing" }
      return instrument.provisions[parent].kind.rawValue
    }

    /// Whether the block `wanted` holds the item in what was read: its label, chapeau or words.
    func isParent(_ wanted: Int?, of item: Int, row: Int) -> Bool {
      var parent = instrument.provisions[item].parent
      while let at = parent, let start = instrument.labelStart(at), block(start) == row {
        parent = instrument.provisions[at].parent
      }
      guard let at = parent else { return wanted == nil }
      let holder = instrument.provisions[at]
      guard let wanted else { return Self.isDivision(holder.kind) }
      if !Self.isDivision(holder.kind), let start = instrument.labelStart(at),
        block(start) == wanted
      {
        return true
      }
      var words = holder.ownRange.isEmpty ? [] : [holder.ownRange]
      for child in holder.children
      where child < item && instrument.provisions[child].kind == .chapeau {
        words.append(instrument.provisions[child].ownRange)
      }
      return words.contains { range in
        let span = instrument.text.sourceSpan(of: range)
        return block(span.start) <= wanted && wanted <= block(span.end - 1)
      }
    }
  }
}
