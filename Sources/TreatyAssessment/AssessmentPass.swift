import TreatyRules
import TreatyText

/// One pass over the provisions of an instrument.
struct AssessmentPass {
  let assessor: Assessor
  let instrument: Instrument
  private let outline: UnitOutline
  private let cures: CureFinder
  private var scratch = MatchScratch()
  /// The words of all provisions, each provision's own in one piece.
  private var allTokens: [Token] = []
  /// By provision: where its own words stand among them.
  private var ownTokens: [Range<Int>] = []
  /// By provision: the chapeaux among its children, where they were asked for.
  private var chapeaux: [Int: [Int]] = [:]
  private var assessments: [Assessment] = []

  init(assessor: Assessor, instrument: Instrument) {
    self.assessor = assessor
    self.instrument = instrument
    outline = UnitOutline(instrument)
    cures = CureFinder(instrument)
  }

  /// Assesses every provision.
  mutating func run() -> [Assessment] {
    assessments = instrument.provisions.indices.map { Assessment(provision: $0) }
    tokenize()
    for index in instrument.provisions.indices {
      switch outline.places[index] {
      case .unit:
        assessments[index] = unit(index)
        assessments[index].isCoded = assessments[index].force != nil
      case .part: assessments[index] = part(index)
      case .container, .apart: break
      }
    }
    aggregate()
    return assessments
  }

  /// Reads the words of all provisions once; a unit, its parts and their chapeaux share them.
  private mutating func tokenize() {
    ownTokens.reserveCapacity(instrument.provisions.count)
    for index in instrument.provisions.indices {
      let start = allTokens.count
      let range = instrument.provisions[index].ownRange
      if !range.isEmpty { assessor.rules.tokenize(instrument.text.bytes, range, into: &allTokens) }
      ownTokens.append(start..<allTokens.count)
    }
  }

  /// Fills in the containers from the last to the first, so that each finds its parts done.
  private mutating func aggregate() {
    var sums: [Int: Aggregation] = [:]
    for index in instrument.provisions.indices.reversed() {
      var sum = sums.removeValue(forKey: index) ?? Aggregation()
      switch outline.places[index] {
      case .unit: sum.add(assessments[index])
      case .container: fill(index, sum)
      case .part, .apart: continue
      }
      if let parent = instrument.provisions[index].parent {
        sums[parent, default: Aggregation()].add(sum)
      }
    }
  }

  /// What a container is worth follows from what it holds.
  private mutating func fill(_ index: Int, _ sum: Aggregation) {
    let aggregate = sum.aggregate
    assessments[index].aggregate = aggregate
    assessments[index].force = sum.commonForce
    assessments[index].sentences = aggregate.sentences
    assessments[index].vagueSentences = aggregate.vagueSentences
    if let mean = aggregate.meanPrecision {
      assessments[index].precision = assessor.precision(ofMean: mean)
    }
    var functions: Set<RegimeFunction> = []
    var escapes: [EscapeKind: Set<BoundKind>] = [:]
    for child in instrument.provisions[index].children {
      functions.formUnion(assessments[child].functions)
      for escape in assessments[child].escapes {
        escapes[escape.kind, default: []].formUnion(escape.bounds)
      }
      if assessments[child].hortatory.level > assessments[index].hortatory.level {
        assessments[index].hortatory = assessments[child].hortatory
      }
    }
    assessments[index].functions = RegimeFunction.allCases.filter(functions.contains)
    assessments[index].escapes = EscapeKind.allCases.compactMap { kind in
      escapes[kind].map { bounds in
        Assessment.Escape(
          kind: kind, bounds: BoundKind.allCases.filter(bounds.contains), evidence: [])
      }
    }
  }
}

extension AssessmentPass {
  /// The longest chapeau, in tokens, that a point is read with: its end is what governs.
  private static let longestChapeau = 80

  /// A unit, on its whole text.
  private mutating func unit(_ index: Int) -> Assessment {
    var tokens: [Token] = []
    append(index, to: &tokens)
    return assess(index, tokens, from: 0)
  }

  /// A point, on the chapeaux above it and its own words; other parts on their own words.
  private mutating func part(_ index: Int) -> Assessment {
    var tokens: [Token] = []
    let kind = instrument.provisions[index].kind
    if kind != .chapeau, kind != .wrapUp { appendChapeaux(of: index, to: &tokens) }
    if tokens.count > AssessmentPass.longestChapeau {
      tokens.removeFirst(tokens.count - AssessmentPass.longestChapeau)
    }
    let start = tokens.count
    append(index, to: &tokens)
    return assess(index, tokens, from: start)
  }

  /// The words of a provision and of all that it holds, in order.
  private func append(_ index: Int, to tokens: inout [Token]) {
    appendOwn(index, to: &tokens)
    for child in instrument.provisions[index].children {
      switch instrument.provisions[child].kind {
      case .heading, .note: break
      default: append(child, to: &tokens)
      }
    }
  }

  private func appendOwn(_ index: Int, to tokens: inout [Token]) {
    tokens.append(contentsOf: allTokens[ownTokens[index]])
  }

  /// The words that introduce the lists in which a point stands, from the outermost.
  private mutating func appendChapeaux(of index: Int, to tokens: inout [Token]) {
    guard let parent = instrument.provisions[index].parent else { return }
    if case .part = outline.places[parent] { appendChapeaux(of: parent, to: &tokens) }
    guard outline.isUnit(parent) || outline.isPart(parent) else { return }
    appendOwn(parent, to: &tokens)
    if let chapeau = chapeau(before: index, under: parent) { appendOwn(chapeau, to: &tokens) }
  }

  /// The last chapeau that stands before a child of a provision.
  ///
  /// The chapeaux of a provision are looked up once: it may have 10⁵ children.
  private mutating func chapeau(before index: Int, under parent: Int) -> Int? {
    let known: [Int]
    if let found = chapeaux[parent] {
      known = found
    } else {
      known = instrument.provisions[parent].children.filter {
        instrument.provisions[$0].kind == .chapeau
      }
      chapeaux[parent] = known
    }
    let before = known.countOfPrefix { $0 < index }
    return before > 0 ? known[before - 1] : nil
  }

  /// Assesses words.
  ///
  /// - Parameter start: where the provision's own words begin among the tokens; evidence before it is
  ///   the chapeau's.
  private mutating func assess(_ index: Int, _ tokens: [Token], from start: Int) -> Assessment {
    var matches: [RuleMatch] = []
    assessor.rules.match(tokens, scope: scope(of: index), scratch: &scratch, into: &matches)
    let isPreambular = isPreambular(index) || assessor.opensPreamble(matches)
    if instrument.kind == .provision {
      assessor.rematch(
        lone: tokens, isPreambular: isPreambular, scratch: &scratch, &matches)
    }
    return assessor.assessment(
      of: tokens, matches, provision: index, isPreambular: isPreambular, cures: cures)
  }

  private func isPreambular(_ index: Int) -> Bool {
    var place: Int? = index
    while let current = place {
      if instrument.provisions[current].kind.isPreambular { return true }
      place = instrument.provisions[current].parent
    }
    return false
  }

  /// Where a provision stands, for the rules.
  private func scope(of index: Int) -> RuleScope {
    var scope: RuleScope =
      switch instrument.kind {
      case .treaty: .treaty
      case .resolution: .resolution
      case .provision: []
      }
    if instrument.kind == .provision { return scope }
    var isPreamble = false
    var place: Int? = index
    while let current = place {
      let kind = instrument.provisions[current].kind
      if kind.isPreambular { isPreamble = true }
      if kind == .annex { scope.insert(.annex) }
      if cures.defines(current) { scope.insert(.definitions) }
      place = instrument.provisions[current].parent
    }
    scope.insert(isPreamble ? .preamble : .operative)
    if instrument.provisions[index].kind == .point { scope.insert(.point) }
    if instrument.provisions[index].kind == .chapeau { scope.insert(.chapeau) }
    return scope
  }
}

extension UnitOutline {
  /// Whether a provision is part of a unit.
  func isPart(_ index: Int) -> Bool {
    if case .part = places[index] { true } else { false }
  }
}
