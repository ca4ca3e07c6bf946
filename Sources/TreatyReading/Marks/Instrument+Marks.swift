import TreatyText

extension Instrument {
  /// The instrument with its brackets, references and defined terms, which are read in the same way
  /// whatever the format.
  func withMarks() -> Instrument {
    var instrument = self
    instrument.brackets = OptionBrackets.adding(
      provisions, to: BracketScanner.brackets(in: text, format: format), of: text)
    instrument.references = ReferenceResolver.references(in: provisions, of: text)
    instrument.definedTerms = DefinitionScanner.terms(in: provisions, of: text)
    return instrument
  }
}
