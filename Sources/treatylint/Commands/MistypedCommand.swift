import ArgumentParser
import TreatyLint

/// A word that stands where a group of commands expects one of them, and is none.
enum MistypedCommand {
  /// What to say of it; `nil` where there is none.
  ///
  /// A group with a default command takes other words as arguments of that; there only a word that is like
  /// a command, and names no file, is mistyped.
  static func message(_ arguments: [String]) -> String? {
    guard let first = arguments.first else { return nil }
    let commands = TreatyLintCommand.configuration
    guard
      let group = commands.subcommands.first(where: { $0.configuration.commandName == first })
    else {
      // A word alone is a file that is not there, and is answered so.
      return arguments.count >= 2 ? message("treatylint", of: commands, first) : nil
    }
    guard arguments.count >= 2 else { return nil }
    return message("treatylint \(first)", of: group.configuration, arguments[1])
  }

  private static func message(
    _ group: String, of commands: CommandConfiguration, _ word: String
  ) -> String? {
    let names = commands.subcommands.compactMap { $0.configuration.commandName }
    guard !names.isEmpty, !word.hasPrefix("-"), !names.contains(word), word != "help" else {
      return nil
    }
    let near = nearest(to: word, among: names)
    if commands.defaultSubcommand != nil {
      guard near != nil, FileKind(word).isAbsent else { return nil }
    }
    return "\(group) has no command '\(word)'; "
      + (near.map { "did you mean '\($0)'?" } ?? "it has \(names.joined(separator: ", "))")
  }
}
