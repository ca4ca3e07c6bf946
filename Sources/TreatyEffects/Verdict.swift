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
    var firm = Tally()
    var all = Tally()
    for index in fired.indices where fired[index].direction != .none {
      all.add(fired[index].direction, fired[index].margin)
      if fired[index].decides { firm.add(fired[index].direction, fired[index].margin) }
    }
    let deciding = firm.margin == nil ? all : firm
    direction =
      switch (deciding.isFavourable, deciding.isAdverse) {
      case (true, true): .mixed
      case (true, false): .favourable
      case (false, true): .adverse
      case (false, false): .none
      }
    strength = deciding.margin.map(scale.strength(of:))
  }

  /// The directions of some claims, and the greatest margin among them.
  private struct Tally {
    var isFavourable = false
    var isAdverse = false
    var margin: Double?

    mutating func add(_ direction: Direction, _ own: Double) {
      if direction == .favourable { isFavourable = true }
      if direction == .adverse { isAdverse = true }
      margin = max(margin ?? own, own)
    }
  }
}
