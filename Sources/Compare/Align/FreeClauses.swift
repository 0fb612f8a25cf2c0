/// The clauses of two plans that no link carries, and which of them say much the same.
///
/// A task of several clauses is often carried out by several tasks, each in words of its own; next to the clause that is
/// taken over word by word the others look like nothing. So what no link carries is compared by itself, clause by clause.
///
/// Example: `xây nhà văn hóa thôn; vận động gia đình tặng sách, báo cũ cho tủ sách của trường`, whose second clause is below
/// `Vận động mỗi gia đình học sinh tặng tủ sách của trường một cuốn sách`. Near miss: the same where another task of the
/// upper plan says of the lower one as much or more, or is linked with it by that clause.
struct FreeClauses {
  /// Two clauses that say much the same.
  struct Match {
    var upper: Int
    var lower: Int
    /// The geometric mean of the shares that both have in common, in order, from 0 to 1.
    var likeness: Double
  }

  private struct Clause {
    var unit: Int
    var tokens: Range<Int>
    var total: Double
    /// The likest clauses of two units on the other side.
    var best = 0.0
    var bestUnit = -1
    var second = 0.0

    /// The likeness of the likest clause that is not of a unit.
    func best(but unit: Int) -> Double { bestUnit == unit ? second : best }

    mutating func note(_ likeness: Double, of unit: Int) {
      if unit == bestUnit {
        best = max(best, likeness)
      } else if likeness > best {
        (second, best, bestUnit) = (best, likeness, unit)
      } else {
        second = max(second, likeness)
      }
    }
  }

  /// From here what two clauses have in common tells something …
  private static let leastCompared = 14.0
  /// … and from here it is enough for a link …
  private static let leastMass = 18.0
  /// … where it is this share of both.
  private static let leastLikeness = 0.25
  /// From here a clause that is carried elsewhere is said again.
  private static let restated = 0.4
  /// Each must be about as like as the likest clause of another unit.
  private static let almostBest = 0.9
  /// So many clauses that share most rare words with one are compared with it.
  private static let mostCompared = 24
  /// Beyond so many words a clause is none.
  private static let longest = 400

  private let weights: [Double]
  private let upperIDs: [Int32]
  /// The tokens of the lower plan by the numbers of the upper one, -1 for what that has not.
  private let lowerIDs: [Int32]
  private var above: [Clause] = []
  private var below: [Clause] = []

  /// Takes up the tokens of two plans; clauses come by ``takeUp(_:upperFree:lowerFree:)``. O(text).
  init(_ finder: EvidenceFinder) {
    weights = finder.weights.upper
    upperIDs = finder.upper.ids
    let mapping = finder.weights.mapping
    lowerIDs = finder.lower.ids.map { mapping[Int($0)] }
  }

  /// Takes up the clauses of units that count, of which half or more is free, and no others. O(text).
  mutating func takeUp(_ finder: EvidenceFinder, upperFree: FreeTokens, lowerFree: FreeTokens) {
    Self.collect(finder.upper, finder.above, upperFree, into: &above)
    Self.collect(finder.lower, finder.below, lowerFree, into: &below)
  }

  private static func collect(
    _ plan: PreparedPlan, _ weighed: WeighedPlan, _ free: FreeTokens, into clauses: inout [Clause]
  ) {
    clauses.removeAll(keepingCapacity: true)
    for unit in plan.units.indices where free.counts(unit) {
      free.forEachFreeClause(of: unit, plan, weighed, least: leastMass) { tokens, total in
        if tokens.count <= longest { clauses.append(Clause(unit: unit, tokens: tokens, total: total)) }
      }
    }
  }

  /// The likest clause of the upper plan to each clause of the lower one, where it says much the same. O(text of the
  /// clauses × ``WordPlaces/most`` + clauses × ``mostCompared``).
  mutating func likest() -> [Match] {
    compared(least: Self.restated).compactMap { match in
      guard match.mass >= Self.leastMass,
        match.likeness >= below[match.second].best
      else { return nil }
      return Match(
        upper: above[match.first].unit, lower: below[match.second].unit, likeness: match.likeness)
    }
  }

  /// The matches of which each clause is the other's likest, or nearly so. O(text of the clauses × ``WordPlaces/most`` +
  /// clauses × ``mostCompared``).
  mutating func matches() -> [Match] {
    compared(least: Self.leastLikeness).compactMap { match in
      let (first, second) = (above[match.first], below[match.second])
      guard match.mass >= Self.leastMass,
        match.likeness >= Self.almostBest * first.best(but: second.unit),
        match.likeness >= Self.almostBest * second.best(but: first.unit)
      else { return nil }
      return Match(upper: first.unit, lower: second.unit, likeness: match.likeness)
    }
  }

  /// The clauses that are at least so much alike, with what they have in common in order; every clause has noted its likest
  /// ones.
  private mutating func compared(
    least: Double
  ) -> [(first: Int, second: Int, likeness: Double, mass: Double)] {
    guard !above.isEmpty, !below.isEmpty else { return [] }
    var found: [(first: Int, second: Int, likeness: Double, mass: Double)] = []
    var places = WordPlaces(lowerIDs, below.map(\.tokens), count: weights.count)
    var row: [Double] = []
    for first in above.indices {
      places.count(upperIDs, above[first].tokens, weights)
      for second in places.likest(Self.mostCompared) {
        let mean = (above[first].total * below[second].total).squareRoot()
        // What they have in common in order is at most what they share.
        let bound = max(Self.leastCompared, least * mean)
        guard places.shares(bound, with: lowerIDs, below[second].tokens, weights) else { continue }
        let mass = commonMass(places.common(upperIDs, above[first].tokens), places.common, &row)
        if mass >= least * mean { found.append((first, second, mass / mean, mass)) }
      }
      places.forget(upperIDs, above[first].tokens)
    }
    for match in found {
      above[match.first].note(match.likeness, of: below[match.second].unit)
      below[match.second].note(match.likeness, of: above[match.first].unit)
    }
    return found
  }

  /// The weight of the heaviest sequence of words that both have in this order. O(words × words).
  private func commonMass(_ first: [Int32], _ second: [Int32], _ row: inout [Double]) -> Double {
    row.removeAll(keepingCapacity: true)
    row.append(contentsOf: repeatElement(0, count: second.count + 1))
    return row.withUnsafeMutableBufferPointer { row in
      second.withUnsafeBufferPointer { second in
        for id in first {
          let weight = weights[Int(id)]
          var diagonal = 0.0
          var left = 0.0
          for offset in second.indices {
            let above = row[offset + 1]
            left = second[offset] == id ? diagonal + weight : max(above, left)
            row[offset + 1] = left
            diagonal = above
          }
        }
      }
      return row[second.count]
    }
  }
}

/// Where clauses have each word: which of them share rare words with another clause, and how much by weight.
private struct WordPlaces {
  private struct Place {
    var clause: Int32
    var next: Int32
  }

  /// A word that stands in more places finds nothing: it stands all over the plan.
  static let most = 24
  /// What a clause must share of the words that find it.
  private static let leastShared = 6.0

  private var places: [Place] = []
  /// The first place of each word, -1 for none.
  private var heads: [Int32]
  /// How many places each word has.
  private var counts: [Int32]
  /// What clauses share with the one at hand.
  private var shared: [Double]
  private var touched: [Int32] = []
  /// How often the clause at hand has each word.
  private var turns: [Int32]
  /// The last clause that had each word in common with the one at hand, counted.
  private var rounds: [Int32]
  private var round: Int32 = 0
  /// The words of the last clause that the one at hand has too, in order.
  private(set) var common: [Int32] = []

  /// Indexes the words of clauses, which are numbers below `count` or -1. O(words).
  init(_ ids: [Int32], _ clauses: [Range<Int>], count: Int) {
    heads = [Int32](repeating: -1, count: count)
    counts = [Int32](repeating: 0, count: count)
    turns = [Int32](repeating: 0, count: count)
    rounds = [Int32](repeating: 0, count: count)
    shared = [Double](repeating: 0, count: clauses.count)
    for (clause, tokens) in clauses.enumerated() {
      for position in tokens where ids[position] >= 0 {
        let word = Int(ids[position])
        places.append(Place(clause: Int32(clause), next: heads[word]))
        heads[word] = Int32(places.count - 1)
        counts[word] += 1
      }
    }
  }

  /// Takes up a clause. O(its words × ``most``).
  mutating func count(_ ids: [Int32], _ tokens: Range<Int>, _ weights: [Double]) {
    var touched = touched
    self.touched = []
    turns.withUnsafeMutableBufferPointer { turns in
      shared.withUnsafeMutableBufferPointer { shared in
        places.withUnsafeBufferPointer { places in
          for id in ids[tokens] {
            let word = Int(id)
            turns[word] &+= 1
            guard turns[word] == 1, counts[word] <= Self.most else { continue }
            let weight = weights[word]
            var next = heads[word]
            while next >= 0 {
              let place = places[Int(next)]
              next = place.next
              let known = shared[Int(place.clause)]
              if known == 0 { touched.append(place.clause) }
              shared[Int(place.clause)] = known + weight
            }
          }
        }
      }
    }
    self.touched = touched
  }

  /// The clauses that share most rare words with the one at hand, so many at most. O(clauses log clauses).
  mutating func likest(_ most: Int) -> [Int] {
    guard touched.contains(where: { shared[Int($0)] >= Self.leastShared }) else { return [] }
    var found = touched.filter { shared[Int($0)] >= Self.leastShared }
    if found.count > most {
      found.sort { (shared[Int($1)], $0) < (shared[Int($0)], $1) }
      found.removeSubrange(most...)
    }
    return found.map(Int.init)
  }

  /// Whether the words that a clause shares with the one at hand weigh so much; ``common`` has them then. O(its words).
  mutating func shares(
    _ least: Double, with ids: [Int32], _ tokens: Range<Int>, _ weights: [Double]
  ) -> Bool {
    round += 1
    let round = round
    return ids[tokens].withUnsafeBufferPointer { ids in
      let isEnough = turns.withUnsafeMutableBufferPointer { turns in
        rounds.withUnsafeMutableBufferPointer { rounds in
          var mass = 0.0
          for id in ids where id >= 0 {
            let word = Int(id)
            if turns[word] > 0 {
              mass += weights[word]
              rounds[word] = round
            }
            turns[word] &-= 1
          }
          for id in ids where id >= 0 { turns[Int(id)] &+= 1 }
          return mass >= least
        }
      }
      guard isEnough else { return false }
      common.removeAll(keepingCapacity: true)
      for id in ids where id >= 0 && rounds[Int(id)] == round { common.append(id) }
      return true
    }
  }

  /// The words of the clause at hand that the last one has too. O(its words).
  func common(_ ids: [Int32], _ tokens: Range<Int>) -> [Int32] {
    tokens.compactMap { rounds[Int(ids[$0])] == round ? ids[$0] : nil }
  }

  /// Puts the clause at hand away. O(its words).
  mutating func forget(_ ids: [Int32], _ tokens: Range<Int>) {
    for position in tokens { turns[Int(ids[position])] = 0 }
    for clause in touched { shared[Int(clause)] = 0 }
    touched.removeAll(keepingCapacity: true)
  }
}

/// What of the units of a plan no link carries.
struct FreeTokens {
  /// For each token of each unit whether a link carries it; empty where none does.
  private var covered: [[Bool]]
  private let isCounted: [Bool]

  /// From here a clause is free.
  private static let freeShare = 0.5

  /// Nothing is carried yet; `isCounted` says which units count.
  init(_ isCounted: [Bool]) {
    self.isCounted = isCounted
    covered = Array(repeating: [], count: isCounted.count)
  }

  /// Whether a unit counts.
  func counts(_ unit: Int) -> Bool { isCounted[unit] }

  /// Notes what a link carries of a unit; `mark` adds it to what is known.
  mutating func cover(_ unit: Int, _ tokens: [Bool], mark: (inout [Bool]) -> Void) {
    if covered[unit].isEmpty { covered[unit] = tokens } else { mark(&covered[unit]) }
  }

  /// Calls `body` with the tokens and the weight of each clause of a unit that is free and weighs enough. O(unit).
  @inline(__always)
  func forEachFreeClause(
    of unit: Int, _ plan: PreparedPlan, _ weighed: WeighedPlan, least: Double,
    _ body: (Range<Int>, Double) -> Void
  ) {
    let tokens = plan.tokens(of: unit)
    let covered = covered[unit]
    weighed.tokens.withUnsafeBufferPointer { weighedTokens in
      var start = tokens.lowerBound
      while start < tokens.upperBound {
        let clause = weighedTokens[start].clause
        var end = start
        var free = 0.0
        while end < tokens.upperBound, weighedTokens[end].clause == clause {
          if covered.isEmpty || !covered[end - tokens.lowerBound] { free += weighedTokens[end].weight }
          end += 1
        }
        let total = weighed.clauseTotals[Int(clause)]
        if total >= least, free >= Self.freeShare * total { body(start..<end, total) }
        start = end
      }
    }
  }
}
