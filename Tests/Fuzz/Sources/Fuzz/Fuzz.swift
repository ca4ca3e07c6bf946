import CLibFuzzer
import Foundation

/// Runs one target under libFuzzer, or writes what it starts from.
///
///     fuzz TARGET [LIBFUZZER-OPTION…] FOLDER…
///     FUZZ_TARGET=TARGET fuzz [LIBFUZZER-OPTION…] FOLDER…
///     fuzz --seeds TARGET FOLDER
///     fuzz --names
@main
struct Fuzz {
  static func main() throws {
    var arguments = CommandLine.arguments
    // libFuzzer starts itself again to make a finding small, without the name of the target.
    let inherited = ProcessInfo.processInfo.environment[targetVariable]
    switch arguments.dropFirst().first {
    case "--names":
      print(FuzzTarget.all.map(\.name).joined(separator: "\n"))
    case "--seeds" where arguments.count == 4:
      try writeSeeds(of: target(arguments[2]), to: URL(fileURLWithPath: arguments[3]))
    case let first? where inherited == nil || FuzzTarget.all.contains { $0.name == first }:
      current = target(first)
      arguments.remove(at: 1)
      setenv(targetVariable, first, 1)
      exit(run(arguments))
    case _? where inherited != nil:
      current = target(inherited ?? "")
      exit(run(arguments))
    default:
      fail("name a target: \(FuzzTarget.all.map(\.name).joined(separator: ", "))")
    }
  }

  /// The environment variable that hands the target to the processes that libFuzzer starts.
  private static let targetVariable = "FUZZ_TARGET"

  private static func target(_ name: String) -> FuzzTarget {
    guard let target = FuzzTarget.all.first(where: { $0.name == name }) else {
      fail("there is no target '\(name)'")
    }
    return target
  }

  private static func fail(_ problem: String) -> Never {
    FileHandle.standardError.write(Data("fuzz: \(problem)\n".utf8))
    exit(2)
  }

  private static func writeSeeds(of target: FuzzTarget, to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (number, seed) in target.seeds().enumerated() {
      try Data(seed).write(to: folder.appending(path: "seed-\(number)"))
    }
  }

  private static func run(_ arguments: [String]) -> Int32 {
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var count = Int32(arguments.count)
    return pointers.withUnsafeMutableBufferPointer { buffer in
      var base = buffer.baseAddress
      return LLVMFuzzerRunDriver(&count, &base) { data, size in
        Fuzz.current?.run(Array(UnsafeBufferPointer(start: data, count: size)))
        return 0
      }
    }
  }

  /// The target that libFuzzer's callback, which takes nothing along, hands its inputs to. It is set
  /// before the only thread that reads it begins.
  nonisolated(unsafe) private static var current: FuzzTarget?
}
