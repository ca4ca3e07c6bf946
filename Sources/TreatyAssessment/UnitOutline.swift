import TreatyText

/// Which provisions of an instrument are coded one by one, and which hold or are held by them.
struct UnitOutline {
  /// What a provision is for the assessment.
  enum Place {
    /// Coded on its whole text.
    case unit
    /// Part of a unit: a point, a chapeau, a wrap-up.
    case part(unit: Int)
    /// Holds units.
    case container
    /// Titles, headings, signatures: nothing to assess.
    case apart
  }

  private(set) var places: [Place]

  init(_ instrument: Instrument) {
    let provisions = instrument.provisions
    var holdsUnits = [Bool](repeating: false, count: provisions.count)
    for index in provisions.indices.reversed() {
      guard let parent = provisions[index].parent else { continue }
      if holdsUnits[index] || provisions[index].kind.canBeUnit { holdsUnits[parent] = true }
    }
    places = []
    places.reserveCapacity(provisions.count)
    for (index, provision) in provisions.enumerated() {
      var place: Place
      switch provision.kind {
      case .title, .heading, .note, .signature, .testimonium: place = .apart
      default:
        if holdsUnits[index] || provision.kind.isDivision {
          place = .container
        } else if let parent = provision.parent, let unit = UnitOutline.unit(places[parent], parent)
        {
          place = .part(unit: unit)
        } else {
          place = .unit
        }
      }
      if let parent = provision.parent, case .apart = places[parent] { place = .apart }
      places.append(place)
    }
  }

  private static func unit(_ place: Place, _ index: Int) -> Int? {
    switch place {
    case .unit: index
    case .part(let unit): unit
    case .container, .apart: nil
    }
  }

  /// Whether a provision is coded on its own.
  func isUnit(_ index: Int) -> Bool {
    if case .unit = places[index] { true } else { false }
  }
}

extension ProvisionKind {
  /// Whether it is coded one by one where it is not divided further.
  var canBeUnit: Bool {
    switch self {
    case .recital, .article, .paragraph, .preambularParagraph, .operativeParagraph: true
    default: false
    }
  }

  /// Whether it only holds others.
  var isDivision: Bool {
    switch self {
    case .preamble, .part, .titleDivision, .chapter, .section: true
    default: false
    }
  }

  /// Whether it gives reasons and prescribes nothing.
  var isPreambular: Bool {
    self == .recital || self == .preamble || self == .preambularParagraph
  }
}
