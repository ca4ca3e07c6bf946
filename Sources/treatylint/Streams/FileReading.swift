import TreatyLint

/// Turns a path into an instrument.
struct FileReading: Sendable {
  /// Why there is none.
  struct Failure: Error {
    /// What to say about it.
    var diagnostic: Diagnostic
  }

  /// The format that the command line names.
  var format: Instrument.Format?
  /// The choices that reading leaves.
  var options: ReadingOptions
  /// What standard input is called.
  var standardInputName: String

  /// Reads the file at `path`; `-` is standard input.
  func instrument(at path: String) -> Result<Instrument, Failure> {
    let name = path == "-" ? standardInputName : path
    do {
      let bytes = try FileBytes.read(path)
      return .success(
        try TreatyReader(options: options).read(name: name, bytes: bytes, format: format))
    } catch let failure as FileBytes.Failure {
      return .failure(
        Failure(
          diagnostic: Diagnostic(source: name, severity: .error, message: failure.problem)))
    } catch let failure as ReadingError {
      return .failure(Failure(diagnostic: failure.diagnostic))
    } catch {
      return .failure(
        Failure(diagnostic: Diagnostic(source: name, severity: .error, message: "\(error)")))
    }
  }
}
