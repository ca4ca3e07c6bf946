public import ArgumentParser
public import TreatyLint

extension Mechanism: ExpressibleByArgument {}
extension Pathway: ExpressibleByArgument {}
extension Regime.Degree: ExpressibleByArgument {}
extension Regime.StageOfInterest: ExpressibleByArgument {}

/// What the drafter declares about the regime. Undeclared stays undeclared: effects that depend on it
/// are shown with their condition.
struct RegimeOptions: ParsableArguments {
  @Option(
    name: .customLong("mechanism"), parsing: .singleValue,
    help: "A mechanism the drafter relies on; may be repeated.")
  var mechanisms: [Mechanism] = []

  @Option(help: "The stage that matters.")
  var stage: Regime.StageOfInterest?

  @Option(help: "The pathway of acculturation relied on.")
  var pathway: Pathway?

  @Option(
    name: .customLong("preference-gap"),
    help: "How far the parties' preferences lie from what is asked.")
  var preferenceGap: Regime.Degree?

  @Option(help: "How institutionalised the norm is already.")
  var institutionalisation: Regime.Degree?

  @Option(help: "Whether interpretation is delegated to a body (true or false).")
  var delegation: Bool?

  @Option(
    help: "The subject matter, such as human-rights or trade.",
    transform: RegimeOptions.knownSubject)
  var subject: String?

  /// A subject that the claims know; nothing would hang on another.
  private static func knownSubject(_ name: String) throws -> String {
    let known = ClaimBook.shipped.subjects.map(\.name)
    if known.contains(name) { return name }
    let near = nearest(to: name, among: known)
    throw ValidationError(
      "there is no subject '\(name)'; "
        + (near.map { "did you mean '\($0)'?" } ?? "known: \(known.joined(separator: ", "))"))
  }

  /// The regime on top of what the configuration declares: the command line has the last word.
  func over(_ declared: Regime) -> Regime {
    var regime = declared
    if !mechanisms.isEmpty { regime.mechanisms = Set(mechanisms) }
    if let stage { regime.stage = stage }
    if let pathway { regime.pathway = pathway }
    if let preferenceGap { regime.preferenceGap = preferenceGap }
    if let institutionalisation { regime.institutionalisation = institutionalisation }
    if let delegation { regime.delegation = delegation }
    if let subject { regime.subject = subject }
    return regime
  }
}
