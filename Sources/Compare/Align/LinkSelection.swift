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

    /// What is added for the same date of targets, or the same place in the plan: of links that are about as
    /// strong such a one counts first.
    var preference: Double
  }

  let upper: UpperPlan
  let lower: PreparedPlan
  let finder: EvidenceFinder
  let thresholds: Thresholds
  /// The candidates of each upper unit.
  var candidates: [[Candidate]]
  /// The stretches of links that were laid before the last links were found, by upper unit.
  var tilings: [[(lower: Int, tiling: Tiling)]]
  /// The links of each upper unit, the preferred first.
  private(set) var links: [[Item]]
  /// The best score of each lower unit.
  private(set) var lowerBest: [Double]
  /// For each token of each linked lower unit whether a linked upper unit has it.
  private(set) var lowerCovered: [[Bool]]
  /// How alike the headings above two units are.
  var headings: HeadingLikeness
  /// For each lower unit whether it may be about the theme of the plan above; empty where that has none.
  private let mentionsTheme: [Bool]

  init(upper: UpperPlan, lower: PreparedPlan, finder: EvidenceFinder, thresholds: Thresholds) {
    self.upper = upper
    self.lower = lower
    self.finder = finder
    self.thresholds = thresholds
    candidates = Array(repeating: [], count: upper.prepared.units.count)
    tilings = Array(repeating: [], count: upper.prepared.units.count)
    links = Array(repeating: [], count: upper.prepared.units.count)
    lowerBest = [Double](repeating: 0, count: lower.units.count)
    lowerCovered = Array(repeating: [], count: lower.units.count)
    headings = HeadingLikeness(upper: upper.prepared.chains, lower: lower.chains)
    mentionsTheme = upper.theme.mentions(in: lower, mapping: finder.weights.mapping)
  }

  /// The weights of the tokens of an upper unit.
  func weights(ofUpper unit: Int) -> [Double] {
    finder.above.tokens[upper.prepared.tokens(of: unit)].map(\.weight)
  }

  /// The weights of the tokens of a lower unit.
  func weights(ofLower unit: Int) -> [Double] {
    finder.below.tokens[lower.tokens(of: unit)].map(\.weight)
  }

  /// The best candidate of an upper unit, of several the first lower unit; nil for none. O(candidates).
  func best(_ unit: Int) -> Candidate? {
    var best: Int?
    for index in candidates[unit].indices {
      guard let known = best else {
        best = index
        continue
      }
      let (first, second) = (candidates[unit][known], candidates[unit][index])
      if (first.score, second.lower) < (second.score, first.lower) { best = index }
    }
    return best.map { candidates[unit][$0] }
  }

  /// Runs the steps in order; what a person decided comes last and wins, and changes nothing else. O(pairs log pairs).
  mutating func select(_ verdicts: UnitVerdicts) {
    let pairs = finder.pairs(leastScore: thresholds.review / 2)
    var counts = [Int](repeating: 0, count: candidates.count)
    for pair in pairs { counts[pair.upper] += 1 }
    for unit in candidates.indices { candidates[unit].reserveCapacity(counts[unit]) }
    for pair in pairs { consider(pair) }
    considerTargets()
    considerFunctions()
    considerLeftovers()
    considerClauses()
    considerHeadings()
    considerPlace()
    considerFreeClauses()
    withdraw(verdicts)
    for unit in candidates.indices where !verdicts.isMissing(unit) {
      let best = best(unit)?.score ?? 0
      for candidate in candidates[unit] where isLinked(candidate, best) { link(candidate) }
      let decided = verdicts.linked(unit)
      for lower in decided where !links[unit].contains(where: { $0.lower == lower }) {
        link(decidedCandidate(unit, lower))
      }
      if links[unit].count > 1 {
        links[unit].sort { first, second in
          let ranks = (verdicts[unit, first.lower] == .accepted, verdicts[unit, second.lower] == .accepted)
          return ranks.0 == ranks.1
            ? (second.preference, first.lower) < (first.preference, second.lower) : ranks.0
        }
        explainAway(unit)
      }
      for index in links[unit].indices {
        switch verdicts[unit, links[unit][index].lower] {
        case .accepted: links[unit][index].role = .primary
        case .echo: links[unit][index].role = .echo
        case .rejected, .missing, nil: break
        }
      }
    }
  }

  /// Takes the pairs out that a person found to be different.
  private mutating func withdraw(_ verdicts: UnitVerdicts) {
    guard !verdicts.isEmpty else { return }
    for unit in candidates.indices {
      candidates[unit].removeAll { verdicts.isRejected(unit, $0.lower) }
    }
    countLowerBest { !verdicts.isMissing($0) }
  }

  /// Finds the best score of each lower unit anew, among candidates of some upper units. O(candidates).
  mutating func countLowerBest(where counts: (Int) -> Bool = { _ in true }) {
    var best = [Double](repeating: 0, count: lower.units.count)
    for unit in candidates.indices where counts(unit) {
      for candidate in candidates[unit] {
        best[candidate.lower] = max(best[candidate.lower], candidate.score)
      }
    }
    lowerBest = best
  }

  /// A pair that is linked because a person says so, with what the matcher knows of it.
  private func decidedCandidate(_ unit: Int, _ other: Int) -> Candidate {
    if var known = candidates[unit].first(where: { $0.lower == other }) {
      known.rule = .concordance
      return known
    }
    let pair = Pair(upper: unit, lower: other, evidence: PairEvidence(), score: 0, runs: 0..<0)
    return Candidate(pair: pair, score: 0, rule: .concordance)
  }

  /// Whether a candidate is a link, by the best score of its upper unit and of its lower one.
  func isLinked(_ candidate: Candidate, _ best: Double) -> Bool {
    candidate.score >= thresholds.link
      && (candidate.score >= thresholds.ofUpperBest * best
        || candidate.score >= thresholds.ofLowerBest * lowerBest[candidate.lower])
  }

  private mutating func link(_ candidate: Candidate) {
    let tiling =
      tilings[candidate.pair.upper].first { $0.lower == candidate.lower }?.tiling
      ?? Tiling(candidate.pair, finder)
    if lowerCovered[candidate.lower].isEmpty {
      lowerCovered[candidate.lower] = [Bool](repeating: false, count: tiling.lowerCovered.count)
    }
    tiling.markLower(&lowerCovered[candidate.lower])
    links[candidate.pair.upper].append(
      Item(
        upper: candidate.pair.upper, lower: candidate.lower, score: candidate.score, rule: candidate.rule,
        role: .primary, evidence: candidate.pair.evidence, tiling: tiling, preference: preference(candidate)))
  }

  private func preference(_ candidate: Candidate) -> Double {
    var preference = candidate.score
    if candidate.pair.evidence.heading >= Self.samePlace { preference *= 1.05 }
    switch targetTime(candidate.pair.upper, candidate.lower) {
    case true?: preference *= 1.5
    case false?: preference *= 0.75
    case nil: break
    }
    return preference
  }

  /// From here two headings are one place.
  private static let samePlace = 0.8

  /// Whether targets of two units that are about the same are for the same date; nil where none are.
  private func targetTime(_ above: Int, _ below: Int) -> Bool? {
    let changes = ChangeFinder(upper: upper.prepared, lower: lower, weights: finder.weights)
    var result: Bool?
    for first in upper.prepared.units[above].targets {
      for second in lower.units[below].targets where changes.likeness(first, second) >= Self.sameTarget {
        if changes.agreeInTime(first, of: above, second, of: below) { return true }
        result = false
      }
    }
    return result
  }

  private mutating func consider(_ pair: Pair) {
    let isSame = min(pair.evidence.upperCovered, pair.evidence.lowerCovered) >= Self.sameText
    let isOther = countsOther(pair) || !isSame && isApart(pair.upper, pair.lower)
    let score = pair.score * (isOther ? Self.other : 1)
    let above = upper.prepared.functions[pair.upper]
    let below = lower.functions[pair.lower]
    // What is about the document shares its formulas with everything: such units go by their function, where another
    // unit has it however many words they share.
    if above.isWhole || below.isWhole, above.agreement(with: below) == .none,
      below.agreement(with: above) == .none,
      score < thresholds.sure || above.isMain(in: lower.heads)
    {
      return
    }
    add(Candidate(pair: pair, score: score, rule: .words))
  }

  /// From here two units have so much of each other that their words alone link them.
  private static let sameText = 0.6

  /// What a pair keeps that shares its words, not what it counts or is about.
  private static let other = 0.2

  /// Whether two units state one target each, of different things; of an objective also where the lower unit states several,
  /// and none of them is of its thing.
  private func countsOther(_ pair: Pair) -> Bool {
    let targets = (upper.prepared.units[pair.upper].targets, lower.units[pair.lower].targets)
    let most = upper.prepared.units[pair.upper].kind == .target ? Self.mostOthers : 1
    guard targets.0.count == 1, !targets.1.isEmpty, targets.1.count <= most else { return false }
    let changes = ChangeFinder(upper: upper.prepared, lower: lower, weights: finder.weights)
    return targets.1.allSatisfy {
      changes.areOther(targets.0[0], $0, byWhom: leavesTheme(pair.upper, pair.lower))
    }
  }

  /// Targets of a lower unit that are looked at at the most.
  private static let mostOthers = 4

  /// Whether only the upper one of two units is about what its plan is about.
  private func leavesTheme(_ unit: Int, _ other: Int) -> Bool {
    upper.theme.contains(unit) && !mentionsTheme[other]
  }

  /// Whether two units are tasks of which only the upper one is about what its plan is about; what objectives count, or what
  /// document both cite, tells more.
  private func isApart(_ unit: Int, _ other: Int) -> Bool {
    guard leavesTheme(unit, other) else { return false }
    let (above, below) = (upper.prepared.units[unit], lower.units[other])
    if above.kind == .target, below.kind == .target { return false }
    return !above.citations.contains { first in
      let key = upper.prepared.plan.cited[upper.prepared.plan.citations[first].document].key
      return below.citations.contains { lower.plan.cited[lower.plan.citations[$0].document].key == key }
    }
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
  /// From here two targets are about the same thing.
  private static let sameTarget = 0.6
  /// Where two plans have more pairs of targets than this (two thousand each), their words alone link them.
  private static let mostTargetPairs = 4_000_000

  /// Links the objectives that state a number about the same thing, however the sentences around them go.
  private mutating func considerTargets() {
    guard upper.prepared.plan.targets.count * lower.plan.targets.count <= Self.mostTargetPairs else { return }
    let changes = ChangeFinder(upper: upper.prepared, lower: lower, weights: finder.weights)
    for unit in upper.prepared.units.indices where upper.prepared.units[unit].kind == .target {
      for other in lower.units.indices where lower.units[other].kind == .target {
        var best = 0.0
        for first in upper.prepared.units[unit].targets {
          for second in lower.units[other].targets {
            let likeness = changes.likeness(first, second)
            guard likeness >= Self.sameTarget, likeness > best else { continue }
            let agree = changes.agreeInTime(first, of: unit, second, of: other)
            best = agree ? likeness : likeness - 0.2
          }
        }
        if best > 0 { raise(unit, other, to: 0.25 + 0.18 * best, .target) }
      }
    }
  }

  /// Links organisational units by their function, where the bodies that act are of one kind.
  private mutating func considerFunctions() {
    for unit in upper.prepared.units.indices where upper.prepared.units[unit].kind == .organisational {
      let functions = upper.prepared.functions[unit]
      guard let first = functions.first else { continue }
      let actor = upper.prepared.actors[unit]
      var main: [Int] = []
      var beside: [Int] = []
      for other in lower.units.indices {
        if first.belongsToActor, !actor.agrees(with: lower.actors[other]) { continue }
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
  private mutating func addFunction(_ unit: Int, _ other: Int, _ base: Double, _ actor: Actor) {
    let known = candidates[unit].first { $0.lower == other }?.score ?? 0
    let bonus = actor.isDisjoint(with: lower.actors[other]) ? 0 : 0.03
    raise(unit, other, to: base + bonus + 0.08 * known, .function)
  }

  /// Gives a pair at least a score, by a rule.
  mutating func raise(_ unit: Int, _ other: Int, to score: Double, _ rule: LinkRule) {
    if isApart(unit, other) { return }
    if let known = candidates[unit].firstIndex(where: { $0.lower == other }) {
      guard candidates[unit][known].score < score else { return }
      candidates[unit][known].score = score
      candidates[unit][known].rule = rule
      lowerBest[other] = max(lowerBest[other], score)
    } else {
      let pair = Pair(upper: unit, lower: other, evidence: PairEvidence(), score: score, runs: 0..<0)
      add(Candidate(pair: pair, score: score, rule: rule))
    }
  }
}
