import Foundation
import TreatyText

@testable import TreatyReading

/// One row of the table that says how well structure is read on texts with a known answer.
struct StructureMeasure: Sendable {
  /// What is counted.
  let name: String
  /// The folder of the shared corpora that it is counted on.
  let corpus: String
  /// The share to reach.
  let asked: Double

  private(set) var right = 0
  private(set) var total = 0
  /// The misses by kind, each with the places where they are.
  private(set) var misses: [String: [String]] = [:]

  init(_ name: String, on corpus: String, asked: Double) {
    self.name = name
    self.corpus = corpus
    self.asked = asked
  }

  /// Counts one thing.
  ///
  /// - Parameters:
  ///   - kind: what a miss would be a case of.
  ///   - place: where a miss would be.
  mutating func count(
    _ isRight: Bool, kind: @autoclosure () -> String, at place: @autoclosure () -> String
  ) {
    total += 1
    if isRight { right += 1 } else { misses[kind(), default: []].append(place()) }
  }

  /// The share that is right.
  var share: Double { total == 0 ? 0 : Double(right) / Double(total) }

  /// The row.
  var row: String {
    "| \(name) | \(corpus) | \(right) of \(total) = \(Self.percent(share)) | \(Self.percent(asked)) |"
  }

  /// The ten kinds of which there are most misses, each with its first place.
  var worst: [String] {
    misses.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.prefix(10)
      .map { "\($0.value.count) × \($0.key), first at \($0.value[0])" }
  }

  private static func percent(_ share: Double) -> String {
    let hundredths = Int((share * 10_000).rounded(.down))
    return "\(hundredths / 100).\(String(format: "%02d", hundredths % 100)) %"
  }
}

/// Which files of a corpus are measured: all where the environment says so, else a sample, so that
/// the suite stays quick.
enum MeasuredFiles {
  /// Whether `STRUCTURE_TABLE=all` asks for every file.
  static let isAll = ProcessInfo.processInfo.environment["STRUCTURE_TABLE"] == "all"

  /// The files of a folder with the given ending, or every `step`-th.
  static func `in`(_ folder: String, suffix: String, step: Int = 10) throws -> [String] {
    let files = try SharedCorpora.files(in: folder, suffix: suffix)
    return isAll ? files : files.enumerated().filter { $0.offset % step == 0 }.map(\.element)
  }

  /// Reads a file of the shared corpora.
  static func read(_ path: String) throws -> Instrument {
    try TreatyReader().read(name: path, bytes: SharedCorpora.bytes(path))
  }
}

extension Instrument {
  /// Where the label of a provision starts in the source.
  func labelStart(_ index: Int) -> Int? {
    provisions[index].labelRange.map { text.sourceSpan(of: $0).start }
  }

  /// The labels of all provisions of a kind, by where they start.
  func labelStarts(of kind: ProvisionKind) -> Set<Int> {
    Set(provisions.indices.compactMap { provisions[$0].kind == kind ? labelStart($0) : nil })
  }

  /// A few words of the source, on one line, for a list of misses.
  func words(at offset: Int) -> String {
    let end = min(source.bytes.count, offset + 40)
    return String(decoding: source.bytes[min(offset, end)..<end], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
