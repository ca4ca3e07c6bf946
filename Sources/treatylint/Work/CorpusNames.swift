import TreatyLint

/// What the files of an audit are called in its database: as they are named first. Another spelling of its
/// path, or another working folder, does not make a second text of a file.
///
/// A file is known again by its place: its path as seen from the folder of the database, so that a corpus
/// that is moved or copied together with its database is known again as well.
struct CorpusNames {
  /// The names, in the order of the files.
  private(set) var names: [String] = []
  /// By name: how the file is reached from here.
  private(set) var paths: [String: String] = [:]
  /// By name: the place of the file.
  private(set) var places: [String: String] = [:]

  private let home: String
  /// Where the folders met so far really lie.
  private var folders: [String: String] = [:]

  /// Names the files that are audited into a database.
  ///
  /// - Parameters:
  ///   - database: the path of the database.
  ///   - known: the places of the files that it knows, by name.
  ///   - standardInput: what standard input, `-`, is called.
  init(
    _ files: [String], into database: String, known: [String: String], standardInput: String
  ) {
    home = RealPath.of(FilePath.folder(of: database)) ?? "/"
    var names: [String: String] = [:]
    for (name, place) in known { names[place] = name }
    for file in files {
      guard file != "-" else {
        add(standardInput, file)
        continue
      }
      let real = realPath(of: file)
      let place = Self.path(of: real, from: home)
      var name = names[place] ?? FilePath.normal(file)
      if let other = known[name], other != place, isThere(other) || paths[name] != nil {
        // Two folders may each have a text of this name.
        name = place
      }
      add(name, file)
      places[name] = place
    }
  }

  private mutating func add(_ name: String, _ file: String) {
    names.append(name)
    paths[name] = file
  }

  private func isThere(_ place: String) -> Bool {
    !FileKind(FilePath.join(home, place)).isAbsent
  }

  /// Where a file really lies; a link has its own place, and not that of what it leads to.
  private mutating func realPath(of file: String) -> String {
    let folder = FilePath.folder(of: file)
    let real = folders[folder] ?? RealPath.of(folder) ?? folder
    folders[folder] = real
    return FilePath.join(real, String(file.split(separator: "/").last ?? ""))
  }

  /// The way from an absolute folder to an absolute path: `../texts/a.txt`.
  static func path(of path: String, from folder: String) -> String {
    let (goal, start) = (path.split(separator: "/"), folder.split(separator: "/"))
    let shared = zip(goal, start).prefix { $0 == $1 }.count
    let ups = Array(repeating: "..", count: start.count - shared)
    return (ups + goal[shared...].map(String.init)).joined(separator: "/")
  }
}
