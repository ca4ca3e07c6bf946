import TreatyLint

/// Growth with the size of one instrument: time for each byte must stay the same.
enum SizeTable {
  static func run(largest: Int, _ generated: inout GeneratedTreaty) throws {
    table("Size", "one treaty of", "read", "whole path", "time for a byte, against 1 MB")
    let reader = TreatyReader()
    let pipeline = Pipeline()
    var options = PipelineOptions()
    options.interprets = false
    var middle: Double?
    var rows: [(size: Int, read: Double, all: Double)] = []
    var size = 1000
    while size <= largest * 1_000_000 {
      let bytes = generated.text(count: size)
      // Small ones are read often, so that the clock can tell.
      let repeats = max(1, 300_000 / size)
      let runs = size > 5_000_000 ? 1 : 3
      let all = Double(bytes.count * repeats) / 1e6
      let read = try best(of: runs) {
        for _ in 0..<repeats { _ = try reader.read(name: "a.txt", bytes: bytes) }
      }
      let whole = try best(of: runs) {
        for _ in 0..<repeats {
          _ = try pipeline.analyse(name: "a.txt", bytes: bytes, options: options)
        }
      }
      rows.append((bytes.count, all / read, all / whole))
      if size == 1_000_000 { middle = all / whole }
      size *= 10
    }
    for (size, read, all) in rows {
      row(megabytes(size), rate(read), rate(all), middle.map { times($0 / all) } ?? "")
    }
  }
}
