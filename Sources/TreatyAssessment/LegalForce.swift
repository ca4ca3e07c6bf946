/// The legal force of a provision's governing norm, with the values of the codebook.
public enum LegalForce: String, Sendable, CaseIterable {
  case prohibition
  case obligation
  case softObligation = "soft-obligation"
  case recommendation
  case permission
  case entitlement
  case declaration
}
