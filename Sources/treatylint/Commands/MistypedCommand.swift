import ArgumentParser
import TreatyLint

/// A word that stands where a group of commands expects one of them, and is none.
enum MistypedCommand {
  /// What to say of it; `nil` where there is none.
  ///
  /// A group with a default command takes other words as arguments of that; there only a word that is like
  /// a command, and names no file, is mistyped.
  static func message(_ arguments: [String]) -> String? {
    guard arguments.count >= 2,
      let group = TreatyLintCommand.configuration.subcommands.first(where: {
        $0.configuration.commandName == arguments[0]
      })
    else { return nil }
    let word = arguments[1]
    let names = group.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard !names.isEmpty, !word.hasPrefix("-"), !names.contains(word), word != "help" else {
      return nil
    }
    let near = nearest(to: word, among: names)
    if group.configuration.defaultSubcommand != nil {
      guard near != nil, FileKind(word).isAbsent else { return nil }
    }
    return "treatylint \(arguments[0]) has no command '\(word)'; "
      + (near.map { "did you mean '\($0)'?" } ?? "it has \(names.joined(separator: ", "))")
  }
}
