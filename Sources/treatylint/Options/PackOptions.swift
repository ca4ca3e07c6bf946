import ArgumentParser
import TreatyLint

/// Which rule packs apply besides the shipped ones.
struct PackOptions: ParsableArguments {
  @Option(
    name: .customLong("rules"), parsing: .singleValue,
    help: "A rule pack of your own, a file or a folder; may be repeated.")
  var packs: [String] = []

  /// The book of the shipped packs and those named.
  ///
  /// - Throws: the exit code, after saying what is wrong with a pack.
  func ruleBook() throws -> RuleBook {
    guard !packs.isEmpty else { return .shipped }
    do {
      return try RuleBook(
        packs: RuleBook.shippedPacks + PackFiles.packs(at: packs) { StandardStreams.complain($0) })
    } catch {
      StandardStreams.complain(lines: "\(error)")
      throw ExitStatus.usage
    }
  }
}
