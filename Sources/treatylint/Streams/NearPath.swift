import ArgumentParser
import TreatyLint

/// What somebody may have meant by a path that leads nowhere.
enum NearPath {
  /// The most like name in the folder of a missing path.
  static func file(_ path: String) -> String? {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[...$0]) } ?? ""
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    guard !name.isEmpty else { return nil }
    return nearest(to: name, among: FolderListing.names(in: folder.isEmpty ? "." : folder))
      .map { folder + $0 }
  }

  /// The subcommand most like a path that is a bare word: `treatylint lnt draft.txt` lints a file "lnt".
  static func command(_ path: String) -> String? {
    guard path.allSatisfy(\.isLetter) else { return nil }
    let names = TreatyLintCommand.configuration.subcommands.compactMap {
      $0.configuration.commandName
    }
    return nearest(to: path, among: names)
  }
}
