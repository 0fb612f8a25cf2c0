import Model

/// Decides which pairs are linked, and which links are primary.
struct LinkSelection {
  /// A pair with its score and the rule that gave it.
  struct Candidate {
    var pair: Pair
    var score: Double
    var rule: LinkRule
    var lower: Int { pair.lower }
  }

  /// A link in the making.
  struct Item {
    var upper: Int
    var lower: Int
    var score: Double
    var rule: LinkRule
    var role: LinkRole
    var evidence: PairEvidence
    var tiling: Tiling

    /// Of links that are about as strong the one that stands in the same place counts first.
    var preference: Double { evidence.heading >= 0.8 ? score * 1.05 : score }
  }

  let upper: UpperPlan
  let lower: PreparedPlan
  let finder: EvidenceFinder
  let thresholds: Thresholds
  /// The candidates of each upper unit, best first.
  private(set) var candidates: [[Candidate]]
  /// The links of each upper unit, the preferred first.
  private(set) var links: [[Item]]
  /// The best score of each lower unit.
  private(set) var lowerBest: [Double]
  /// For each token of each linked lower unit whether a linked upper unit has it.
  private(set) var lowerCovered: [[Bool]]

  init(upper: UpperPlan, lower: PreparedPlan, finder: EvidenceFinder, thresholds: Thresholds) {
    self.upper = upper
    self.lower = lower
    self.finder = finder
    self.thresholds = thresholds
    candidates = Array(repeating: [], count: upper.prepared.units.count)
    links = Array(repeating: [], count: upper.prepared.units.count)
    lowerBest = [Double](repeating: 0, count: lower.units.count)
    lowerCovered = lower.units.indices.map { [Bool](repeating: false, count: lower.tokens(of: $0).count) }
  }

  /// The weights of the tokens of an upper unit.
  func weights(ofUpper unit: Int) -> [Double] {
    upper.prepared.tokens(of: unit).map { finder.weights.upper[Int(upper.prepared.ids[$0])] }
  }

  /// The weights of the tokens of a lower unit.
  func weights(ofLower unit: Int) -> [Double] {
    lower.tokens(of: unit).map { finder.weights.lower[Int(lower.ids[$0])] }
  }

  /// Runs the steps in order. O(pairs log pairs).
  mutating func select() {
    for pair in finder.pairs() { consider(pair) }
    considerFunctions()
    for unit in candidates.indices {
      candidates[unit].sort { ($1.score, $0.lower) < ($0.score, $1.lower) }
    }
    for unit in candidates.indices {
      let best = candidates[unit].first?.score ?? 0
      for candidate in candidates[unit]
      where candidate.score >= thresholds.link
        && (candidate.score >= thresholds.ofUpperBest * best
          || candidate.score >= thresholds.ofLowerBest * lowerBest[candidate.lower])
      {
        let tiling = Tiling(
          candidate.pair, upper: upper.prepared, lower: lower, runs: finder.runs, weights: finder.weights.upper)
        for (offset, isCovered) in tiling.lowerCovered.enumerated() where isCovered {
          lowerCovered[candidate.lower][offset] = true
        }
        links[unit].append(
          Item(
            upper: unit, lower: candidate.lower, score: candidate.score, rule: candidate.rule, role: .primary,
            evidence: candidate.pair.evidence, tiling: tiling))
      }
      links[unit].sort { ($1.preference, $0.lower) < ($0.preference, $1.lower) }
      explainAway(unit)
    }
  }

  private mutating func consider(_ pair: Pair) {
    let score = pair.evidence.score
    guard score >= thresholds.review / 2 else { return }
    let above = upper.prepared.functions[pair.upper]
    let below = lower.functions[pair.lower]
    // What is about the document shares its formulas with everything: such units go by their function.
    if above.isWhole || below.isWhole, score < thresholds.sure,
      above.agreement(with: below) == .none, below.agreement(with: above) == .none
    {
      return
    }
    add(Candidate(pair: pair, score: score, rule: .words))
  }

  private mutating func add(_ candidate: Candidate) {
    candidates[candidate.pair.upper].append(candidate)
    lowerBest[candidate.lower] = max(lowerBest[candidate.lower], candidate.score)
  }

  /// The best link is primary; a further one where it carries enough of the unit that none before does.
  private mutating func explainAway(_ unit: Int) {
    let weights = weights(ofUpper: unit)
    let total = weights.reduce(0, +)
    var covered = [Bool](repeating: false, count: weights.count)
    let isShared = upper.prepared.functions[unit].first.map { !$0.isSupervision } ?? false
    for index in links[unit].indices.dropFirst() { links[unit][index].role = .echo }
    for index in links[unit].indices {
      let carried = links[unit][index].tiling.upperCovered
      var gain = 0.0
      var whole = 0.0
      for offset in covered.indices where carried[offset] {
        whole += weights[offset]
        if !covered[offset] { gain += weights[offset] }
      }
      // A further link is primary where it adds much, or something of its own that none before has.
      let isOwn = gain >= thresholds.ownShare * total && gain >= thresholds.ownPart * whole
      // What everyone is to do, each lower body does for its part; supervision is one body's.
      let isPart = links[unit][index].rule == .function && isShared
      guard index == 0 || gain >= thresholds.newShare * total || isOwn || isPart else { continue }
      links[unit][index].role = .primary
      for offset in covered.indices where carried[offset] { covered[offset] = true }
    }
  }
}

extension LinkSelection {
  /// Links organisational units by their function, where the bodies that act are of one kind.
  private mutating func considerFunctions() {
    for unit in upper.prepared.units.indices where upper.prepared.units[unit].kind == .organisational {
      let functions = upper.prepared.functions[unit]
      guard let first = functions.first else { continue }
      let actor = Actor.kinds(upper.prepared.plan, upper.prepared.units[unit])
      var main: [Int] = []
      var beside: [Int] = []
      for other in lower.units.indices {
        if first.belongsToActor, !Actor.agree(actor, Actor.kinds(lower.plan, lower.units[other])) { continue }
        switch functions.agreement(with: lower.functions[other]) {
        case .main: main.append(other)
        case .beside: beside.append(other)
        case .none: break
        }
      }
      for other in main { addFunction(unit, other, Self.mainScore, actor) }
      // A word about supervision stands beside many tasks: it counts where no task is for it.
      if !first.isSupervision || main.isEmpty {
        for other in beside { addFunction(unit, other, Self.besideScore, actor) }
      }
    }
  }

  private static let mainScore = 0.38
  private static let besideScore = 0.30

  /// Units of one function are told apart by what words they share and by who acts; never sure.
  private mutating func addFunction(_ unit: Int, _ other: Int, _ base: Double, _ actor: Set<Actor>) {
    var score = base + (actor.isDisjoint(with: Actor.kinds(lower.plan, lower.units[other])) ? 0 : 0.03)
    if let known = candidates[unit].firstIndex(where: { $0.lower == other }) {
      score += 0.08 * candidates[unit][known].score
      guard candidates[unit][known].score < score else { return }
      candidates[unit][known].score = score
      candidates[unit][known].rule = .function
      lowerBest[other] = max(lowerBest[other], score)
    } else {
      let pair = Pair(upper: unit, lower: other, evidence: PairEvidence(), runs: [])
      add(Candidate(pair: pair, score: score, rule: .function))
    }
  }
}
