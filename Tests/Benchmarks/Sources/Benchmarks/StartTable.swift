import Foundation
import TreatyLint

/// Starts of the program against that of a program that says hello, built by the same compiler.
enum StartTable {
  static func run(_ program: String, _ generated: inout GeneratedTreaty) throws {
    let scratch = try Scratch()
    table("Start", "program", "processor time", "against hello")
    guard FileManager.default.isExecutableFile(atPath: program) else {
      row("\(program) is not built: `swift build -c release --product treatylint`", "", "")
      return
    }
    let hello = try hello(scratch)
    let base = hello.flatMap { best(of: 20, $0, []) }
    let treaty = try scratch.write(generated.text(count: 100_000), to: "treaty.txt")
    // Findings are exit code 1.
    let runs: [(String, [String])] = [
      ("`treatylint --version`", ["--version"]),
      ("`treatylint lint --help`", ["lint", "--help"]),
      ("`treatylint rules list`", ["rules", "list"]),
      ("`treatylint lint`, a treaty of 100 KB", ["lint", treaty]),
    ]
    row("hello", base.map(milliseconds) ?? "not built", "")
    for (name, arguments) in runs {
      guard let time = best(of: 20, program, arguments, exits: [0, 1]) else {
        row(name, "failed", "")
        continue
      }
      row(name, milliseconds(time), base.map { times(time / $0) } ?? "")
    }
  }

  /// The path of a program that says hello, or nil where there is no compiler.
  private static func hello(_ scratch: Scratch) throws -> String? {
    guard let compiler = installed("swiftc") else { return nil }
    let source = try scratch.write("print(\"hello\")\n".utf8, to: "hello.swift")
    let output = source.replacingOccurrences(of: ".swift", with: "")
    return best(of: 1, compiler, ["-O", source, "-o", output]) == nil ? nil : output
  }
}
