/// The stretches of a unit's words that the other side does not have.
enum WordChanges {
  /// Covered tokens that a stretch may run over: a word in common does not make two stretches of one.
  private static let bridge = 2

  /// The uncovered stretches of a unit that weigh enough, in order. O(unit).
  ///
  /// - Parameters:
  ///   - covered: for each token whether the other side has it.
  ///   - least: what a stretch must weigh.
  ///   - tokens: the tokens with their weights and clauses; a stretch ends with its clause.
  static func stretches(
    covered: [Bool], least: Double, _ tokens: ArraySlice<WeighedPlan.Token>
  ) -> [Range<Int>] {
    let first = tokens.startIndex
    var result: [Range<Int>] = []
    var index = 0
    while index < covered.count {
      guard !covered[index] else {
        index += 1
        continue
      }
      var end = index
      var last = index
      var mass = 0.0
      while end < covered.count, tokens[first + end].clause == tokens[first + index].clause,
        end - last <= bridge
      {
        if !covered[end] {
          mass += tokens[first + end].weight
          last = end
        }
        end += 1
      }
      if mass >= least { result.append(index..<(last + 1)) }
      index = last + 1
    }
    return result
  }
}
