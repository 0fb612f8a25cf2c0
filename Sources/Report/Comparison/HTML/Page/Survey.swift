import Compare

/// An upper plan with the plans below it, as a report shows them: one matrix.
struct Survey {
  /// A plan below the upper one.
  struct Column {
    /// Index into ``Atlas/plans``.
    var plan: Int
    /// How many edges lie between.
    var depth: Int
    /// The pairs on the way down, indices into ``Atlas/pairs``.
    var way: [Int]
    /// How the plan is related to the upper one.
    var kinship: Kinship
    var notices: [ComparisonNotice]
    /// One for each unit of the upper plan.
    var standings: [Standing]
  }

  /// Index of the upper plan in ``Atlas/plans``.
  var upper: Int
  /// The upper plan with those that are compared with it directly.
  var comparison: Comparison
  /// The plans of ``comparison``, in its order; indices into ``Atlas/plans``.
  var below: [Int]
  /// By level, then in the order given.
  var columns: [Column]

  /// For each unit the first unit that says the same.
  var families: [Int] { comparison.upper.families }

  /// The first units of the families, in reading order.
  var heads: [Int] { families.indices.filter { families[$0] == $0 } }

  /// The units of each family beside its first one.
  var members: [Int: [Int]] {
    var result: [Int: [Int]] = [:]
    for (unit, head) in families.enumerated() where unit != head { result[head, default: []].append(unit) }
    return result
  }

  /// The unit of a family with the best standing in a column. O(family).
  func best(of head: Int, _ others: [Int], in column: Column) -> Int {
    var best = head
    for unit in others where column.standings[unit].isBetter(than: column.standings[best]) { best = unit }
    return best
  }

  /// How many units stand where in a column, by ``Standing/Place``. O(units).
  static func counts(in column: Column) -> [Int] {
    var result = [Int](repeating: 0, count: Standing.Place.allCases.count)
    for standing in column.standings { result[standing.place.rawValue] += 1 }
    return result
  }
}
