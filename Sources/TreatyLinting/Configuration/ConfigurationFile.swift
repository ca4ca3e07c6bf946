public import TreatyRules

/// A `.treatylint.yml` as it stands, without the files it extends.
public struct ConfigurationFile: Sendable {
  /// Settings for some of the texts.
  public struct Override: Sendable {
    /// The texts, as seen from the folder of the file.
    public var paths: [Glob]
    /// What holds for them.
    public var settings: Settings
  }

  /// The names under which a configuration is found, the first one first.
  public static let names = [".treatylint.yml", ".treatylint.yaml"]

  /// The path of the file.
  public var path: String
  /// The files it extends, as paths from the working folder, in order.
  public var extends: [Placed<String>]
  /// What holds for all texts.
  public var settings: Settings
  /// What holds for some, in order; later ones win.
  public var overrides: [Override]
  /// Texts not to be linted.
  public var exclude: [Glob]

  /// Reads a file.
  ///
  /// - Throws: the first mistake, with its line and what was probably meant.
  public init(_ node: DataNode, path: String) throws(DataError) {
    try node.checkKeys(
      Settings.keys + ["extends", "overrides", "exclude"], meant: Settings.meantKeys)
    let folder = FilePath.folder(of: path)
    self.path = path
    extends = []
    for file in try node.given("extends")?.scalars() ?? [] {
      extends.append(try Settings.dataFile(file, folder: folder))
    }
    settings = try Settings(node, folder: folder)
    overrides = []
    for override in try node.given("overrides")?.elements() ?? [] {
      try override.checkKeys(Settings.keys + ["paths"], meant: Settings.meantKeys)
      overrides.append(
        Override(
          paths: try override.required("paths").strings().map(Glob.init),
          settings: try Settings(override, folder: folder)))
    }
    exclude = try node.given("exclude")?.strings().map(Glob.init) ?? []
  }

  /// What the file says about a text, its overrides laid over it.
  func settings(for text: String) -> Settings {
    var settings = settings
    let seen = FilePath.relative(text, to: FilePath.folder(of: path)) ?? text
    for override in overrides where override.paths.contains(where: { $0.matches(seen) }) {
      settings.lay(override.settings)
    }
    return settings
  }
}
