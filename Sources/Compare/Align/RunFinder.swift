/// Finds the longest common runs of two plans through the upper plan's index.
enum RunFinder {
  /// Lighter runs (`tổ chức`, `đảng viên`) are everywhere and tell nothing.
  static let leastMass = 3.0

  /// Words that stand all over the upper plan say nothing of where they come from: for each word of a lower plan of so
  /// many tokens this many places are looked at, the last ones: eight million in all, as long as that leaves a word four.
  /// No plan that bodies issue has as many.
  static func mostPlaces(tokens: Int) -> Int { max(4, min(1_024, 8_000_000 / max(1, tokens))) }

  /// The runs of two tokens or more, by lower unit and position.
  ///
  /// O(tokens + places where neighbouring tokens of one plan stand in the other), ``mostPlaces(tokens:)`` of each at most.
  static func runs(
    upper: PreparedPlan, index: TokenIndex, lower: PreparedPlan, weights: TermWeights
  ) -> [Run] {
    var result: [Run] = []
    result.reserveCapacity(lower.ids.count * 2)
    let mapped = lower.ids.map { weights.mapping[Int($0)] }
    let mostPlaces = mostPlaces(tokens: mapped.count)
    let upperWeights = weights.upper
    let rests = index.rests
    mapped.withUnsafeBufferPointer { mapped in
      upper.ids.withUnsafeBufferPointer { ids in
        for unit in lower.units.indices {
          let tokens = lower.tokens(of: unit)
          guard tokens.count >= 2 else { continue }
          for position in tokens.lowerBound..<(tokens.upperBound - 1) {
            let first = mapped[position]
            let second = mapped[position + 1]
            guard first >= 0, second >= 0 else { continue }
            let least = upperWeights[Int(first)] + upperWeights[Int(second)]
            let isLight = least < leastMass
            var match: Int32
            if isLight {
              guard position + 2 < tokens.upperBound, mapped[position + 2] >= 0 else { continue }
              match = index.last(first, second, mapped[position + 2])
            } else {
              match = index.last(first, second)
            }
            let previous = isLight ? index.triples.previous : index.pairs.previous
            let before: Int32 = position > tokens.lowerBound ? mapped[position - 1] : -1
            var places = 0
            while match >= 0, places < mostPlaces {
              places += 1
              let start = Int(match)
              match = previous[start]
              // What goes on with what stands before is a part of a longer run.
              if before >= 0, start > 0, ids[start - 1] == before, rests[start - 1] > 1 { continue }
              var mass = least
              var count = 2
              let limit = min(tokens.upperBound - position, Int(rests[start]))
              while count < limit, mapped[position + count] == ids[start + count] {
                mass += upperWeights[Int(ids[start + count])]
                count += 1
              }
              guard mass >= leastMass else { continue }
              result.append(
                Run(
                  upperUnit: index.unitOf[start], lowerUnit: Int32(unit), upper: Int32(start),
                  lower: Int32(position),
                  count: Int32(count), mass: mass))
            }
          }
        }
      }
    }
    return result
  }
}
