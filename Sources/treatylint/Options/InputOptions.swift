import ArgumentParser
import TreatyLint

/// What to read, and how.
struct InputOptions: ParsableArguments {
  @Argument(
    help: "Treaty texts, or folders of them; - for standard input.", completion: .file())
  var paths: [String]

  @OptionGroup var format: FormatOptions

  @Option(
    parsing: .unconditional,
    help: "How many files to work on at once; by default, one for each core.")
  var jobs: Int?

  func validate() throws {
    guard !paths.isEmpty else { throw ValidationError("Name at least one file or folder.") }
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1.") }
  }

  /// What an input is called in reports.
  func name(of path: String) -> String { format.name(of: path) }

  /// How files are read.
  ///
  /// - Throws: the exit code, after saying what is wrong with a mapping.
  func reading() throws -> FileReading { try format.reading() }

  /// How much is read before an input is refused.
  var limits: Limits { get throws { try format.limits } }

  /// How many files are worked on at once.
  var width: Int { jobs ?? Machine.cores }
}
