/// How alike two units are as wholes, whatever other units say: the weight of neighbouring tokens, and of those one
/// apart, that both have, as a share of either side.
struct PairLikeness {
  private let upper: PreparedPlan
  private let lower: PreparedPlan
  private let weights: TermWeights
  /// The pairs of the upper unit at hand, by the numbers of the upper plan.
  private var above = MassTable()
  /// The pairs of the lower unit at hand.
  private var below = MassTable()
  private var upperTotal = 0.0
  /// The upper unit at hand, and for each number of the upper plan whether that unit has it.
  private var upperUnit: Int?
  private var isAbove: [Bool]
  /// The weight of the pairs of each lower unit; below 0 while it is not known.
  private var lowerTotals: [Double]

  /// What a pair with a token between counts for.
  private static let apart = 0.7
  /// Sums of the same numbers in another order are as good as the same from here.
  private static let almost = 0.999

  /// Prepares to compare units of two plans. O(units).
  init(upper: PreparedPlan, lower: PreparedPlan, weights: TermWeights) {
    self.upper = upper
    self.lower = lower
    self.weights = weights
    lowerTotals = [Double](repeating: -1, count: lower.units.count)
    isAbove = [Bool](repeating: false, count: weights.upper.count)
  }

  /// Takes up an upper unit, with which lower ones are compared from now on. O(unit).
  mutating func takeUp(_ unit: Int) {
    above.clear()
    upperTotal = 0
    if let upperUnit {
      for position in upper.tokens(of: upperUnit) { isAbove[Int(upper.ids[position])] = false }
    }
    for position in upper.tokens(of: unit) { isAbove[Int(upper.ids[position])] = true }
    upperUnit = unit
    upper.forEachPair(of: unit) { first, second, isApart in
      let ids = (upper.ids[first], upper.ids[second])
      let mass = (weights.upper[Int(ids.0)] + weights.upper[Int(ids.1)]) * (isApart ? Self.apart : 1)
      upperTotal += max(0, mass - above.raise(Self.key(ids.0, ids.1), to: mass))
    }
  }

  /// From 0 to 1: the geometric mean of the shares of both sides; 0 where it is below `least`. O(unit).
  mutating func likeness(to unit: Int, least: Double) -> Double {
    below.clear()
    var common = 0.0
    // Most words of one unit are not in the other, and what they stand beside is of no account.
    func isCommon(_ id: Int32) -> Bool {
      let mapped = weights.mapping[Int(id)]
      return mapped >= 0 && isAbove[Int(mapped)]
    }
    lower.forEachPair(of: unit, where: isCommon) { first, second, isApart in
      let mapped = (weights.mapping[Int(lower.ids[first])], weights.mapping[Int(lower.ids[second])])
      let key = Self.key(mapped.0, mapped.1)
      let bound = above.mass(of: key)
      guard bound > 0 else { return }
      let mass = (weights.upper[Int(mapped.0)] + weights.upper[Int(mapped.1)]) * (isApart ? Self.apart : 1)
      let known = below.raise(key, to: mass)
      if mass > known { common += min(mass, bound) - min(known, bound) }
    }
    // What is common is at most what the lower side has.
    guard common >= Self.almost * least * least * upperTotal else { return 0 }
    let total = upperTotal * lowerTotal(unit)
    let likeness = total > 0 ? common / total.squareRoot() : 0
    return likeness >= least ? likeness : 0
  }

  private mutating func lowerTotal(_ unit: Int) -> Double {
    if lowerTotals[unit] >= 0 { return lowerTotals[unit] }
    below.clear()
    var total = 0.0
    lower.forEachPair(of: unit) { first, second, isApart in
      let ids = (lower.ids[first], lower.ids[second])
      let mass = (weights.lower[Int(ids.0)] + weights.lower[Int(ids.1)]) * (isApart ? Self.apart : 1)
      total += max(0, mass - below.raise(Self.key(ids.0, ids.1), to: mass))
    }
    lowerTotals[unit] = total
    return total
  }

  /// The weight of the distinct tokens that both units have. O(units).
  func sharedWords(_ above: Int, _ below: Int) -> Double {
    let mapped = Set(lower.tokens(of: below).map { weights.mapping[Int(lower.ids[$0])] })
    var seen: Set<Int32> = []
    var mass = 0.0
    for position in upper.tokens(of: above) {
      let id = upper.ids[position]
      if mapped.contains(id), seen.insert(id).inserted { mass += weights.upper[Int(id)] }
    }
    return mass
  }

  @inline(__always)
  private static func key(_ first: Int32, _ second: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
  }
}

extension PreparedPlan {
  /// Calls `body` with every two tokens of a clause that stand side by side or have one between, as indices into
  /// ``ids``, where the numbers of both are fit. O(unit).
  @inline(__always)
  fileprivate func forEachPair(
    of unit: Int, where isFit: (Int32) -> Bool = { _ in true },
    _ body: (_ first: Int, _ second: Int, _ isApart: Bool) -> Void
  ) {
    let tokens = tokens(of: unit)
    let ids = ids
    let clauses = clauses
    for first in tokens where isFit(ids[first]) {
      let clause = clauses[first]
      var second = first + 1
      while second < tokens.upperBound, second <= first + 2 {
        if clauses[second] == clause, isFit(ids[second]) { body(first, second, second == first + 2) }
        second += 1
      }
    }
  }
}
