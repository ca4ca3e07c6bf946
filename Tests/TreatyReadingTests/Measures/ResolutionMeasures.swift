import Foundation
import TreatyText

@testable import TreatyReading

/// Paragraphs of resolutions against a hand-made answer, and the count of operative paragraphs.
enum ResolutionMeasures {
  private struct Row: Decodable {
    enum CodingKeys: String, CodingKey {
      case start, type, level, prefix
      case paragraphType = "paragraph_type"
    }
    var start: Int
    var type: String
    var paragraphType: String?
    var level: Int?
    var prefix: String?
  }

  @Sendable static func paragraphs() throws -> [StructureMeasure] {
    var measure = StructureMeasure(
      "type, level, label of each paragraph", on: "un-resolutions", asked: 0.99)
    for path in try MeasuredFiles.in("un-resolutions", suffix: ".gold.json") {
      let text = path.replacing(".gold.json", with: ".txt")
      let rows = try JSONDecoder().decode([Row].self, from: Data(SharedCorpora.bytes(path)))
      let instrument = try MeasuredFiles.read(text)
      var starts: [Int: [Int]] = [:]
      for (index, provision) in instrument.provisions.enumerated()
      where provision.kind != .chapeau {
        starts[provision.span.start, default: []].append(index)
      }
      for row in rows {
        guard row.type == "paragraph", let type = row.paragraphType else { continue }
        let wanted = Place(type: type, level: row.level, label: bare(row.prefix))
        let found = (starts[row.start] ?? []).map { place(of: $0, in: instrument) }
        measure.count(
          found.contains(where: wanted.matches), kind: wanted.difference(from: found.first),
          at: "\(text):\(row.start) \(instrument.words(at: row.start))")
      }
    }
    return [measure]
  }

  /// The type, level and label of a paragraph.
  private struct Place {
    var type: String
    var level: Int?
    var label: String

    func matches(_ found: Place) -> Bool {
      found.type == type && found.label == label && (level == nil || found.level == level)
    }

    func difference(from found: Place?) -> String {
      guard let found else { return "\(type) paragraph not found" }
      if found.type != type { return "\(type) paragraph read as \(found.type)" }
      if found.label != label { return "label" }
      return "level \(level ?? 0) read as \(found.level ?? 0)"
    }
  }

  private static func bare(_ label: String?) -> String {
    (label ?? "").filter { !"(). \t".contains($0) }
  }

  /// The place of a provision, by what is around it.
  private static func place(of index: Int, in instrument: Instrument) -> Place {
    var type = ""
    var level = 0
    var at: Int? = index
    while let here = at {
      switch instrument.provisions[here].kind {
      case .preamble: if type.isEmpty { type = "preambular" }
      case .preambularParagraph:
        if type.isEmpty { type = "preambular" }
        level += 1
      case .operativeParagraph:
        if type.isEmpty { type = "operative" }
        level += 1
      case .paragraph, .point: level += 1
      default: break
      }
      at = instrument.provisions[here].parent
    }
    let provision = instrument.provisions[index]
    return Place(
      type: type.isEmpty ? provision.kind.rawValue : type, level: level,
      label: bare(provision.label))
  }

  @Sendable static func numbering() throws -> [StructureMeasure] {
    var measure = StructureMeasure(
      "files with operative paragraphs 1…n without gap", on: "unsc", asked: 0.98)
    for path in try MeasuredFiles.in("unsc", suffix: ".txt") {
      let instrument = try MeasuredFiles.read(path)
      let operative = instrument.provisions.filter { $0.kind == .operativeParagraph }
      var fault = operative.isEmpty ? "no operative paragraph" : nil
      for (parent, siblings) in Dictionary(grouping: operative, by: \.parent) {
        let numbers = siblings.compactMap { $0.label.flatMap(Int.init) }
        guard let first = numbers.first else { continue }
        if numbers != Array(first..<(first + numbers.count)) { fault = "gap" }
        if first != 1, parent == nil { fault = "first is not 1" }
      }
      if instrument.kind != .resolution { fault = "read as \(instrument.kind)" }
      measure.count(fault == nil, kind: fault ?? "", at: path)
    }
    return [measure]
  }
}
