import TreatyLint

/// Reads an input and holds the reader to its word.
enum Reading {
  /// What was read, or nil for what was refused.
  static func read(
    _ bytes: [UInt8], format: Instrument.Format? = nil, reader: TreatyReader = TreatyReader()
  ) -> Instrument? {
    let first = outcome(bytes, format, reader)
    let second = outcome(bytes, format, reader)
    switch (first, second) {
    case (.success(let instrument), .success(let other)):
      promise(instrument.fingerprint == other.fingerprint, "two readings differ")
      instrument.keepPromises(of: bytes)
      return instrument
    case (.failure(let error), .failure(let other)):
      promise(error.diagnostic == other.diagnostic, "two refusals differ")
      promise(error.diagnostic.severity == .error, "a refusal is no error")
      error.diagnostic.keepPlace(in: nil, file: bytes)
      return nil
    default: breach("what is refused once is read another time")
    }
  }

  private static func outcome(
    _ bytes: [UInt8], _ format: Instrument.Format?, _ reader: TreatyReader
  ) -> Result<Instrument, ReadingError> {
    do throws(ReadingError) {
      return .success(try reader.read(name: "input", bytes: bytes, format: format))
    } catch {
      return .failure(error)
    }
  }
}
