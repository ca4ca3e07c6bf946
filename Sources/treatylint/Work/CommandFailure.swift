import TreatyLint

/// Says what is wrong with a configuration or a pack, and leaves with the code for it.
enum CommandFailure {
  /// Runs `body`; a mistake in a data file ends the command with exit code 2.
  static func reportingDataErrors<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as DataError {
      StandardStreams.complain(lines: "\(error)")
      throw ExitStatus.usage
    } catch let errors as DataErrors {
      StandardStreams.complain(lines: "\(errors)")
      throw ExitStatus.usage
    }
  }
}
