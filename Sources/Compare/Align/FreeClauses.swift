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
    /// Its tokens by the numbers of the upper plan, -1 for what that has not.
    var ids: [Int32]
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

  /// From here what two clauses have in common tells something.
  private static let leastCompared = 10.0
  /// From here it is enough for a link …
  private static let leastMass = 18.0
  /// … where it is this share of both.
  private static let leastLikeness = 0.25
  /// Each must be about as like as the likest clause of another unit.
  private static let almostBest = 0.9
  /// So many clauses that share most words with one are compared with it.
  private static let mostCompared = 24
  /// Beyond so many words a clause is none.
  private static let longest = 400

  private let weights: [Double]
  private var above: [Clause] = []
  private var below: [Clause] = []

  /// Takes up the clauses of units that count, of which half or more is free. O(text).
  init(_ finder: EvidenceFinder, upperFree: FreeTokens, lowerFree: FreeTokens) {
    weights = finder.weights.upper
    let mapping = finder.weights.mapping
    above = Self.clauses(finder.upper, finder.above, upperFree) { $0 }
    below = Self.clauses(finder.lower, finder.below, lowerFree) { mapping[Int($0)] }
  }

  private static func clauses(
    _ plan: PreparedPlan, _ weighed: WeighedPlan, _ free: FreeTokens, id: (Int32) -> Int32
  ) -> [Clause] {
    var result: [Clause] = []
    for unit in plan.units.indices where free.counts(unit) {
      free.forEachFreeClause(of: unit, plan, weighed) { tokens, total in
        guard total >= leastMass, tokens.count <= longest else { return }
        result.append(Clause(unit: unit, ids: tokens.map { id(plan.ids[$0]) }, total: total))
      }
    }
    return result
  }

  /// The matches of which each clause is the other's likest, or nearly so. O(free text × places of a word + clauses ×
  /// ``mostCompared``).
  mutating func matches() -> [Match] {
    var found: [(first: Int, second: Int, likeness: Double, mass: Double)] = []
    var places = WordPlaces(below.map(\.ids), count: weights.count)
    var open: [(second: Int, shared: Double)] = []
    for first in above.indices {
      open.removeAll(keepingCapacity: true)
      places.forEachShared(above[first].ids, weights) { second, shared in
        if shared >= Self.leastCompared, shared >= Self.leastLikeness * mean(first, second) {
          open.append((second, shared))
        }
      }
      if open.count > Self.mostCompared {
        open.sort { ($1.shared, $0.second) < ($0.shared, $1.second) }
        open.removeSubrange(Self.mostCompared...)
      }
      for (second, _) in open {
        let mass = Self.commonMass(above[first].ids, below[second].ids, weights)
        found.append((first, second, mass / mean(first, second), mass))
      }
    }
    for match in found {
      above[match.first].note(match.likeness, of: below[match.second].unit)
      below[match.second].note(match.likeness, of: above[match.first].unit)
    }
    return found.compactMap { match in
      let (first, second) = (above[match.first], below[match.second])
      guard match.mass >= Self.leastMass, match.likeness >= Self.leastLikeness,
        match.likeness >= Self.almostBest * first.best(but: second.unit),
        match.likeness >= Self.almostBest * second.best(but: first.unit)
      else { return nil }
      return Match(upper: first.unit, lower: second.unit, likeness: match.likeness)
    }
  }

  /// The geometric mean of the weights of two clauses.
  private func mean(_ first: Int, _ second: Int) -> Double {
    (above[first].total * below[second].total).squareRoot()
  }

  /// The weight of the heaviest sequence of tokens that both have in this order. O(tokens × tokens).
  private static func commonMass(_ first: [Int32], _ second: [Int32], _ weights: [Double]) -> Double {
    var row = [Double](repeating: 0, count: second.count + 1)
    for id in first {
      let weight = weights[Int(id)]
      var diagonal = 0.0
      for index in second.indices {
        let above = row[index + 1]
        row[index + 1] =
          second[index] == id ? max(diagonal + weight, above, row[index]) : max(above, row[index])
        diagonal = above
      }
    }
    return row[second.count]
  }
}

/// Where clauses have each word: which of them share words with another clause, and how many by weight.
private struct WordPlaces {
  private struct Place {
    var clause: Int32
    /// How often the clause has the word before.
    var turn: Int32
    var next: Int32
  }

  /// So many places of a word are looked at, the last ones: a word that stands all over a plan tells nothing.
  static let most = 256

  private var places: [Place] = []
  /// The first place of each word, -1 for none.
  private var heads: [Int32]
  /// What clauses share with the one at hand.
  private var shared: [Double]
  private var touched: [Int32] = []
  /// How often the clause at hand has had each word.
  private var turns: [Int32]

  /// Indexes the words of clauses, which are numbers below `count` or -1. O(words).
  init(_ clauses: [[Int32]], count: Int) {
    heads = [Int32](repeating: -1, count: count)
    turns = [Int32](repeating: 0, count: count)
    shared = [Double](repeating: 0, count: clauses.count)
    for (clause, ids) in clauses.enumerated() {
      for id in ids where id >= 0 {
        let word = Int(id)
        places.append(Place(clause: Int32(clause), turn: turns[word], next: heads[word]))
        heads[word] = Int32(places.count - 1)
        turns[word] += 1
      }
      for id in ids where id >= 0 { turns[Int(id)] = 0 }
    }
  }

  /// Calls `body` with each clause that shares words with these, and their weight. O(places of the words).
  mutating func forEachShared(_ ids: [Int32], _ weights: [Double], _ body: (Int, Double) -> Void) {
    for id in ids {
      let word = Int(id)
      var next = heads[word]
      var count = 0
      while next >= 0, count < Self.most {
        count += 1
        let place = places[Int(next)]
        next = place.next
        guard place.turn == turns[word] else { continue }
        if shared[Int(place.clause)] == 0 { touched.append(place.clause) }
        shared[Int(place.clause)] += weights[word]
      }
      turns[word] += 1
    }
    for id in ids { turns[Int(id)] = 0 }
    touched.sort()
    for clause in touched {
      body(Int(clause), shared[Int(clause)])
      shared[Int(clause)] = 0
    }
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

  /// Notes what a link carries of a unit.
  mutating func cover(_ unit: Int, _ tokens: [Bool]) {
    if covered[unit].isEmpty {
      covered[unit] = tokens
    } else {
      for index in tokens.indices where tokens[index] { covered[unit][index] = true }
    }
  }

  /// Calls `body` with the tokens and the weight of each clause of a unit that is free. O(unit).
  func forEachFreeClause(
    of unit: Int, _ plan: PreparedPlan, _ weighed: WeighedPlan, _ body: (Range<Int>, Double) -> Void
  ) {
    let tokens = plan.tokens(of: unit)
    var start = tokens.lowerBound
    while start < tokens.upperBound {
      let clause = weighed.tokens[start].clause
      var end = start
      var free = 0.0
      while end < tokens.upperBound, weighed.tokens[end].clause == clause {
        let isCovered = !covered[unit].isEmpty && covered[unit][end - tokens.lowerBound]
        if !isCovered { free += weighed.tokens[end].weight }
        end += 1
      }
      let total = weighed.clauseTotals[Int(clause)]
      if free >= Self.freeShare * total { body(start..<end, total) }
      start = end
    }
  }
}
