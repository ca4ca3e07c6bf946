/// What the claims that speak in one cell come to.
///
/// Claims that are both our own reading and conditional are shown, but decide only where no other claim
/// does. Claims that point both ways make it mixed. The strength is that of the claim furthest from its
/// cut point among those that decide; claims are never added up, since many of them say the same thing
/// of the same words.
struct Verdict {
  var direction: Direction
  var strength: Strength?

  init(of fired: [ConsideredClaim], scale: StrengthScale) {
    let directed = fired.filter { $0.direction != .none }
    let firm = directed.filter(\.decides)
    let deciding = firm.isEmpty ? directed : firm
    let isFavourable = deciding.contains { $0.direction == .favourable }
    let isAdverse = deciding.contains { $0.direction == .adverse }
    direction =
      switch (isFavourable, isAdverse) {
      case (true, true): .mixed
      case (true, false): .favourable
      case (false, true): .adverse
      case (false, false): .none
      }
    strength = deciding.map(\.margin).max().map(scale.strength(of:))
  }
}
