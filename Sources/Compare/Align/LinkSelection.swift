import Model

/// Decides which pairs are linked, and which links are primary.
struct LinkSelection {
  /// A pair with its score and the rule that gave it.
  struct Candidate {
    var pair: Pair
    var score: Double
    var rule: LinkRule
    var role = LinkRole.primary
  }

  private let upper: UpperPlan
  private let lower: PreparedPlan
  private let finder: EvidenceFinder
  private let thresholds: Thresholds
  /// The candidates of each upper unit, best first.
  private(set) var candidates: [[Candidate]]
  /// The links of each upper unit, best first.
  private(set) var links: [[Candidate]]
  /// The best score of each lower unit.
  private(set) var lowerBest: [Double]

  init(upper: UpperPlan, lower: PreparedPlan, finder: EvidenceFinder, thresholds: Thresholds) {
    self.upper = upper
    self.lower = lower
    self.finder = finder
    self.thresholds = thresholds
    candidates = Array(repeating: [], count: upper.prepared.units.count)
    links = candidates
    lowerBest = [Double](repeating: 0, count: lower.units.count)
  }

  /// Runs the steps in order. O(pairs log pairs).
  mutating func select() {
    for pair in finder.pairs() { consider(pair) }
    considerFunctions()
    for unit in candidates.indices { candidates[unit].sort(by: Self.precedes) }
    for unit in candidates.indices {
      let best = candidates[unit].first?.score ?? 0
      links[unit] = candidates[unit].filter { item in
        item.score >= thresholds.link
          && (item.score >= thresholds.ofUpperBest * best
            || item.score >= thresholds.ofLowerBest * lowerBest[item.pair.lower])
      }
      explainAway(unit)
    }
  }

  private static func precedes(_ first: Candidate, _ second: Candidate) -> Bool {
    (second.score, first.pair.lower) < (first.score, second.pair.lower)
  }

  private mutating func consider(_ pair: Pair) {
    let score = pair.evidence.score
    guard score >= thresholds.review / 2 else { return }
    let above = upper.prepared.functions[pair.upper]
    let below = lower.functions[pair.lower]
    // Two formulas with different functions share their words, not their task.
    if above.isWhole, below.isWhole, !above.agree(with: below), !below.agree(with: above),
      score < thresholds.sure
    {
      return
    }
    add(Candidate(pair: pair, score: score, rule: .words))
  }

  private mutating func add(_ candidate: Candidate) {
    candidates[candidate.pair.upper].append(candidate)
    lowerBest[candidate.pair.lower] = max(lowerBest[candidate.pair.lower], candidate.score)
  }

  /// Organisational units by their function, where the bodies that act are of one kind.
  private mutating func considerFunctions() {
    for unit in upper.prepared.units.indices where upper.prepared.units[unit].kind == .organisational {
      let functions = upper.prepared.functions[unit]
      let actor = Actor.kinds(upper.prepared.plan, upper.prepared.units[unit])
      for other in lower.units.indices where functions.agree(with: lower.functions[other]) {
        guard Actor.agree(actor, Actor.kinds(lower.plan, lower.units[other])) else { continue }
        let score = lower.functions[other].first == functions.first ? 0.42 : 0.34
        if let known = candidates[unit].firstIndex(where: { $0.pair.lower == other }) {
          guard candidates[unit][known].score < score else { continue }
          candidates[unit][known].score = score
          candidates[unit][known].rule = .function
          lowerBest[other] = max(lowerBest[other], score)
        } else {
          let count = upper.prepared.tokens(of: unit).count
          let pair = Pair(
            upper: unit, lower: other, evidence: PairEvidence(), runs: [],
            covered: [Double](repeating: 0, count: count))
          add(Candidate(pair: pair, score: score, rule: .function))
        }
      }
    }
  }

  /// The best link is primary; a further one where it carries enough of the unit that none before does.
  private mutating func explainAway(_ unit: Int) {
    let tokens = upper.prepared.tokens(of: unit)
    let weights = tokens.map { finder.weights.upper[Int(upper.prepared.ids[$0])] }
    let total = weights.reduce(0, +)
    var covered = [Bool](repeating: false, count: tokens.count)
    for index in links[unit].indices {
      var gain = 0.0
      for (offset, mass) in links[unit][index].pair.covered.enumerated() where mass > 0 && !covered[offset] {
        gain += weights[offset]
      }
      let isPrimary = index == 0 || gain >= thresholds.newShare * total
      links[unit][index].role = isPrimary ? .primary : .echo
      guard isPrimary else { continue }
      for (offset, mass) in links[unit][index].pair.covered.enumerated() where mass > 0 { covered[offset] = true }
    }
  }
}
