/// Who is told to act.
public enum AddresseeKind: String, Sendable, CaseIterable {
  /// A party, a state, a government.
  case party
  /// Each of the parties.
  case eachParty = "each-party"
  /// A body, an office, an organisation.
  case organ
  /// A person or a people.
  case person
  /// An instrument or a thing, which cannot act.
  case instrument
}
