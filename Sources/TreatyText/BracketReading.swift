/// A way to read a text that holds square brackets.
public enum BracketReading: Sendable, Hashable {
  /// As if all were agreed: the signs fall, the words stay.
  case open
  /// As if nothing in brackets were agreed: signs and words fall.
  case closed
  /// With the given wording of each choice, from 1 (the last where there are fewer); the rest as if
  /// agreed.
  case option(Int)
}
