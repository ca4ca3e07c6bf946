import ArgumentParser
import TreatyLint

/// How results are shown in a terminal.
struct DisplayOptions: ParsableArguments {
  @Option(help: "Colour: auto, always or never.")
  var color: ColorChoice = .auto

  @Option(help: "The columns to fill; by default those of the terminal, or 80.")
  var width: Int?

  func validate() throws {
    if let width, !(TerminalStyle.narrowest...1000).contains(width) {
      throw ValidationError("--width takes a number from \(TerminalStyle.narrowest) to 1000.")
    }
  }

  /// The style that follows from the options, the environment and the terminal.
  var style: TerminalStyle {
    TerminalStyle(
      width: width ?? StandardStreams.terminalWidth ?? 80, hasColor: color.isOn,
      signs: Self.hasUnicode ? .unicode : .ascii)
  }

  /// Whether the locale can show more than ASCII; where it says nothing, it is taken to.
  private static var hasUnicode: Bool {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      let value = Environment.value(of: name).lowercased()
      guard !value.isEmpty else { continue }
      return !["c", "posix"].contains(value)
    }
    return true
  }
}
