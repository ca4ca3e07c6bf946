import Foundation
import TreatyLint

/// Reads files as every format, on one thread and without the runtime of tasks, which valgrind does not
/// survive: what the valgrind script watches.
@main
struct Readings {
  static func main() throws {
    var read = 0
    var refused = 0
    for path in CommandLine.arguments.dropFirst() {
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
      for format in [Instrument.Format?.none] + Instrument.Format.allCases.map(Optional.some) {
        do throws(ReadingError) {
          _ = try TreatyReader().read(name: path, bytes: bytes, format: format)
          read += 1
        } catch {
          refused += 1
        }
      }
    }
    print("\(read) readings, \(refused) refusals")
  }
}
