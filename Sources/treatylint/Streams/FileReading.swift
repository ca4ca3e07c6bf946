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
  /// The largest file that is read, in bytes.
  var largestFile = FileBytes.largestFile

  /// Reads the file at `path`; `-` is standard input.
  func instrument(at path: String) -> Result<Instrument, Failure> {
    let name = path == "-" ? standardInputName : path
    do {
      let bytes = try FileBytes.read(path, limit: .file(largestFile))
      return .success(try read(name: name, bytes: bytes))
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

  /// Reads what a file holds.
  func read(name: String, bytes: [UInt8]) throws(ReadingError) -> Instrument {
    let reader = TreatyReader(options: options)
    let instrument = try reader.read(name: name, bytes: bytes, format: format)
    let isText = instrument.format == .text || instrument.format == .markdown
    guard format == nil, isText, Self.isXML(name) else { return instrument }
    // XML that is broken in its first bytes looks like a text, and would pass for one without provisions.
    return try reader.read(name: name, bytes: bytes, format: .xml)
  }

  /// Whether a file with this name is XML or nothing.
  private static func isXML(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasSuffix(".xml") || name.hasSuffix(".akn")
  }
}
