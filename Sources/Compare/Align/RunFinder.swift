/// Finds the longest common runs of two plans through the upper plan's index.
enum RunFinder {
  /// The runs of at least two tokens, by lower unit and position. A run of one plan with itself leaves out
  /// each unit against itself and against the units after it.
  ///
  /// O(tokens + places where two neighbouring tokens of one plan stand in the other).
  static func runs(
    upper: PreparedPlan, index: BigramIndex, lower: PreparedPlan, weights: TermWeights, earlierOnly: Bool = false
  ) -> [Run] {
    var result: [Run] = []
    let mapped = lower.ids.map { weights.mapping[Int($0)] }
    let ids = upper.ids
    for unit in lower.units.indices {
      let tokens = lower.tokens(of: unit)
      guard tokens.count >= 2 else { continue }
      for position in tokens.lowerBound..<(tokens.upperBound - 1) {
        let first = mapped[position]
        let second = mapped[position + 1]
        guard first >= 0, second >= 0 else { continue }
        let before: Int32 = position > tokens.lowerBound ? mapped[position - 1] : -1
        var match = index.last(first, second)
        while match >= 0 {
          let start = Int(match)
          match = index.previous[start]
          let other = Int(index.unitOf[start])
          if earlierOnly, other >= unit { continue }
          let bounds = upper.tokens(of: other)
          if before >= 0, start > bounds.lowerBound, ids[start - 1] == before { continue }
          var mass = weights.upper[Int(first)] + weights.upper[Int(second)]
          var count = 2
          while position + count < tokens.upperBound, start + count < bounds.upperBound,
            mapped[position + count] == ids[start + count]
          {
            mass += weights.upper[Int(ids[start + count])]
            count += 1
          }
          result.append(
            Run(
              upperUnit: Int32(other), lowerUnit: Int32(unit), upper: Int32(start), lower: Int32(position),
              count: Int32(count), mass: mass))
        }
      }
    }
    return result
  }
}
