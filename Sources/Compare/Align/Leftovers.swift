import Model

/// The tasks of two plans that their words alone link with nothing, and what links them after all.
///
/// Strong paraphrase shares few words, but it stands where its counterpart should and nothing else claims it. So a
/// weak likeness counts where both units are left over; where either is taken it counts for nothing.
struct Leftovers {
  /// A link that is found.
  struct Find {
    var upper: Int
    var lower: Int
    var score: Double
    var rule: LinkRule
  }

  private let upper: PreparedPlan
  private let lower: PreparedPlan
  private var above: ActorFunctions { upper.actorFunctions }
  private var below: ActorFunctions { lower.actorFunctions }
  private(set) var finds: [Find] = []
  /// Whether a unit is left over.
  private(set) var upperIsFree: [Bool]
  private(set) var lowerIsFree: [Bool]
  /// Lower units that are linked.
  private(set) var takenLowers = 0
  private var isTaken: [Bool]
  /// The links so far, by the lists that their units stand in.
  private var lists: ListLinks

  /// The likeness from which two units that are left over belong together.
  private static let least = 0.10
  /// What a body that acts in hardly another unit of either plan adds.
  private static let rareBody = 0.12
  /// From here one likeness is clearly more than another.
  private static let clearly = 0.03
  /// What headings that are the same add: enough to tell two that are as like, too little to link.
  private static let sameHeading = 0.05
  /// Up to so many pairs of units of one function the function is rare.
  private static let fewPairs = 2
  /// The weight of words that the last items of two lists must share.
  private static let leastWords = 3.0
  /// Rounds in which the last items of lists are sought: one link can leave another list with one item.
  private static let rounds = 3

  init(upper: PreparedPlan, lower: PreparedPlan) {
    self.upper = upper
    self.lower = lower
    upperIsFree = upper.units.indices.map { upper.units[$0].kind == .task && !upper.headsUnits($0) }
    lowerIsFree = lower.units.indices.map { lower.units[$0].kind == .task && !lower.headsUnits($0) }
    isTaken = [Bool](repeating: false, count: lower.units.count)
    lists = ListLinks(upper: upper, lower: lower)
  }

  /// Notes a link: its units are left over no more.
  mutating func take(_ unit: Int, _ other: Int) {
    upperIsFree[unit] = false
    lowerIsFree[other] = false
    if !isTaken[other] { takenLowers += 1 }
    isTaken[other] = true
    lists.add(unit, other)
  }

  /// Whether what is known of the bodies of two units lets one stand for the other.
  private func mayStand(_ unit: Int, _ other: Int) -> Bool {
    upperIsFree[unit] && lowerIsFree[other] && upper.actors[unit].agrees(with: lower.actors[other])
  }

  private mutating func find(_ unit: Int, _ other: Int, _ score: Double, _ rule: LinkRule) {
    finds.append(Find(upper: unit, lower: other, score: score, rule: rule))
    take(unit, other)
  }

  /// Links the units that are each other's best: by their words, and by a body that hardly another unit has.
  /// O(pairs log pairs).
  mutating func pairUp(_ candidates: [[LinkSelection.Candidate]], _ headings: inout HeadingLikeness) {
    var open: [(unit: Int, other: Int, score: Double)] = []
    var lowerBest = [Double](repeating: 0, count: lower.units.count)
    for candidate in candidates.joined() {
      lowerBest[candidate.lower] = max(lowerBest[candidate.lower], candidate.score)
    }
    for unit in candidates.indices where upperIsFree[unit] {
      let upperBest = candidates[unit].reduce(0) { max($0, $1.score) }
      for candidate in candidates[unit] where mayStand(unit, candidate.lower) {
        let body = sharesRareBody(unit, candidate.lower) ? Self.rareBody : 0
        // What is clearly more like something else, though that is taken, is a part of that.
        let best = max(upperBest, lowerBest[candidate.lower])
        guard body > 0 || candidate.score >= best - Self.clearly else { continue }
        let place = Self.sameHeading * headings.likeness(unit, candidate.lower)
        open.append((unit, candidate.lower, candidate.score + place + body))
      }
    }
    // What shares no words at all may share a rare body; a pair that shares two such bodies may come twice.
    for (function, units) in above.units {
      guard let others = below.units[function], units.count * others.count <= Self.fewPairs else { continue }
      for unit in units {
        for other in others
        where mayStand(unit, other) && !candidates[unit].contains(where: { $0.lower == other }) {
          open.append((unit, other, Self.sameHeading * headings.likeness(unit, other) + Self.rareBody))
        }
      }
    }
    open.sort { ($1.score, $0.unit, $0.other) < ($0.score, $1.unit, $1.other) }
    for pair in open where pair.score >= Self.least && mayStand(pair.unit, pair.other) {
      find(pair.unit, pair.other, 0.25 + 0.4 * (min(pair.score, 0.31) - Self.least), .leftover)
    }
  }

  private func sharesRareBody(_ unit: Int, _ other: Int) -> Bool {
    guard above.functions.meets(unit, other, of: below.functions) else { return false }
    return above.functions[unit].contains { function in
      guard below.functions[other].contains(function), let units = above.units[function],
        let others = below.units[function]
      else { return false }
      return units.count * others.count <= Self.fewPairs
    }
  }

  /// Links the last items of two lists that otherwise carry each other out. O(units).
  mutating func closeLists(_ likeness: PairLikeness) {
    for _ in 0..<Self.rounds {
      let count = finds.count
      for (unit, other) in lists.lastItems(upperIsFree, lowerIsFree) where mayStand(unit, other) {
        let functions = (above.functions[unit], below.functions[other])
        let isOther =
          !functions.0.isEmpty && !functions.1.isEmpty
          && !above.functions.meets(unit, other, of: below.functions)
        guard !isOther, likeness.sharedWords(unit, other) >= Self.leastWords else { continue }
        find(unit, other, 0.25, .lastItem)
      }
      if finds.count == count { break }
    }
  }
}
