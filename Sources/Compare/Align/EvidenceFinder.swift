/// Weighs the evidence of every pair of units that have runs in common.
///
/// It never changes, and the steps of a comparison hand it around: hence a class.
final class EvidenceFinder {
  let upper: PreparedPlan
  let lower: PreparedPlan
  let weights: TermWeights
  let runs: [Run]
  private let groups: RunGroups
  let above: WeighedPlan
  let below: WeighedPlan
  private let headings: HeadingSimilarity

  /// A pair whose runs weigh less in sum cannot be linked by its words.
  private static let leastRuns = 8.0

  init(upper: PreparedPlan, index: TokenIndex, lower: PreparedPlan) {
    self.upper = upper
    self.lower = lower
    weights = TermWeights(upper: upper, lower: lower)
    runs = RunFinder.runs(upper: upper, index: index, lower: lower, weights: weights)
    groups = RunGroups(runs, upperUnits: upper.units.count, leastMass: Self.leastRuns)
    headings = HeadingSimilarity(upper: upper, lower: lower, weights: weights)
    above = WeighedPlan(upper, weights.upper, runs: runs, start: { $0.upper })
    below = WeighedPlan(lower, weights.lower, runs: runs, start: { $0.lower })
  }

  /// The pairs that score enough, by lower and upper unit. O(runs).
  func pairs(leastScore: Double) -> [Pair] {
    var result: [Pair] = []
    var upperSide = PairSide(above)
    var lowerSide = PairSide(below)
    for group in groups.groups {
      for index in group.range {
        let run = runs[Int(groups.order[index])]
        upperSide.raise(Int(run.upper), Int(run.count), to: run.mass)
        lowerSide.raise(Int(run.lower), Int(run.count), to: run.mass)
      }
      let first = upperSide.takeOut(unit: group.upper)
      let second = lowerSide.takeOut(unit: group.lower)
      let evidence = PairEvidence(
        upperCovered: first.covered, lowerCovered: second.covered, upperOwn: first.own, lowerOwn: second.own,
        ownMass: min(first.ownMass, second.ownMass), bestClause: second.bestClause,
        headClause: first.headClause,
        heading: headings.similarity(group.upper, group.lower))
      let score = evidence.score
      guard score >= leastScore else { continue }
      result.append(
        Pair(
          upper: group.upper, lower: group.lower, evidence: evidence, score: score, runs: group.range))
    }
    return result
  }

  /// The runs that the units of a pair have in common, as indices into ``runs``. O(1).
  func runs(of pair: Pair) -> ArraySlice<Int32> { groups.order[pair.runs] }
}

/// Two units with the evidence for a link between them.
struct Pair {
  var upper: Int
  var lower: Int
  var evidence: PairEvidence
  var score: Double
  /// Where the runs stand that they have in common; see ``EvidenceFinder/runs(of:)``.
  var runs: Range<Int>
}
