/// The version of the tool.
enum Version {
  /// The version, as semantic versioning writes it.
  static let current = "0.1.0"
}
