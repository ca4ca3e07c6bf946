import ArgumentParser

/// Which configuration applies.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    name: .customLong("config"), help: "The configuration to use for all texts.",
    completion: .file(extensions: ["yml", "yaml"]))
  var file: String?

  @Flag(help: "Use no configuration file.")
  var isolated = false

  func validate() throws {
    if file != nil, isolated {
      throw ValidationError("--config and --isolated contradict each other.")
    }
  }

  /// Where configuration comes from.
  var source: ConfigurationSource {
    if isolated { return .none }
    return file.map { .file($0) } ?? .nearest
  }
}
