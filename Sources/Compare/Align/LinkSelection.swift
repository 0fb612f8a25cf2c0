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
  /// For each token of each linked lower unit whether a linked upper unit has it.
  private(set) var lowerCovered: [[Bool]]

  init(upper: UpperPlan, lower: PreparedPlan, finder: EvidenceFinder, thresholds: Thresholds) {
    self.upper = upper
    self.lower = lower
    self.finder = finder
    self.thresholds = thresholds
    candidates = Array(repeating: [], count: upper.prepared.units.count)
    links = candidates
    lowerBest = [Double](repeating: 0, count: lower.units.count)
    lowerCovered = lower.units.indices.map { [Bool](repeating: false, count: lower.tokens(of: $0).count) }
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
      for link in links[unit] { cover(link.pair) }
    }
  }

  private mutating func cover(_ pair: Pair) {
    for index in pair.runs {
      let run = finder.runs[index]
      let start = Int(run.lower) - lower.starts[pair.lower]
      for offset in start..<(start + Int(run.count)) { lowerCovered[pair.lower][offset] = true }
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
    lowerBest[candidate.pair.lower] = max(lowerBest[candidate.pair.lower], candidate.score)
  }

  /// Organisational units by their function, where the bodies that act are of one kind.
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
      for other in main { addFunction(unit, other, Self.mainScore) }
      // A word about supervision stands beside many tasks: it counts where no task is for it.
      if !first.isSupervision || main.isEmpty { for other in beside { addFunction(unit, other, Self.besideScore) } }
    }
  }

  private static let mainScore = 0.38
  private static let besideScore = 0.30

  /// Units of one function are told apart by what words they share and by who acts; never sure.
  private mutating func addFunction(_ unit: Int, _ other: Int, _ base: Double) {
    let above = Actor.kinds(upper.prepared.plan, upper.prepared.units[unit])
    var score = base + (above.isDisjoint(with: Actor.kinds(lower.plan, lower.units[other])) ? 0 : 0.03)
    if let known = candidates[unit].firstIndex(where: { $0.pair.lower == other }) {
      score += 0.08 * candidates[unit][known].score
      guard candidates[unit][known].score < score else { return }
      candidates[unit][known].score = score
      candidates[unit][known].rule = .function
      lowerBest[other] = max(lowerBest[other], score)
    } else {
      let covered = [Double](repeating: 0, count: upper.prepared.tokens(of: unit).count)
      let pair = Pair(upper: unit, lower: other, evidence: PairEvidence(), runs: [], covered: covered)
      add(Candidate(pair: pair, score: score, rule: .function))
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
