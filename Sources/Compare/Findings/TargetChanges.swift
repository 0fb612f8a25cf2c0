import Model

/// What became of the targets of the upper plan, as far as it is a fault.
struct TargetChanges {
  /// A target of the plan that falls short of one of the upper plan.
  struct Shortfall {
    var range: TextRange
    var at: Place
    var upper: TextRange
    /// The upper target as it is written.
    var upperWords: String
  }

  /// A target of the upper plan that is not found.
  struct Missing {
    var range: TextRange
    var words: String
  }

  /// More findings than these are one.
  static let most = 6

  private let context: FindingContext
  private let upperTargets: [TextRange: Int]
  private let lowerTargets: [TextRange: Int]

  init(_ context: FindingContext) {
    self.context = context
    upperTargets = Self.byQuote(context.upper?.prepared.plan.targets ?? [])
    lowerTargets = Self.byQuote(context.plan.targets)
  }

  private static func byQuote(_ targets: [Target]) -> [TextRange: Int] {
    var result: [TextRange: Int] = [:]
    for (index, target) in targets.enumerated() { result[target.quote] = index }
    return result
  }

  /// The targets with a lower number, or with a higher one where the number is a limit.
  var lowered: [Shortfall] {
    shortfalls { change, above, below in
      guard change.kind == .number, Self.isShare(above), Self.isShare(below) else { return false }
      return change.direction == (Self.isLimit(above) ? .raised : .lowered)
    }
  }

  /// The targets with a later date.
  var later: [Shortfall] {
    shortfalls { change, _, _ in change.kind == .deadline && change.direction == .later }
  }

  /// The targets of the upper plan that no target of the plan is like.
  var dropped: [Missing] {
    guard let upper = context.upper, let alignment = context.alignment else { return [] }
    var result: [Missing] = []
    let changes = ChangeFinder(
      upper: upper.prepared, lower: context.prepared,
      weights: TermWeights(upper: upper.prepared, lower: context.prepared))
    for entry in alignment.units where entry.candidate == nil && entry.upper == upper.families[entry.upper] {
      for index in upper.prepared.units[entry.upper].targets {
        let target = upper.prepared.plan.targets[index]
        guard !context.plan.targets.indices.contains(where: { changes.likeness(index, $0) >= Self.likeness })
        else { continue }
        result.append(Missing(range: target.quote, words: words(target.quote, of: upper.prepared.plan)))
      }
    }
    return result
  }

  /// From here two targets may be about the same.
  private static let likeness = 0.3

  private func shortfalls(
    _ isShort: (_ change: Change, _ above: Target, _ below: Target) -> Bool
  ) -> [Shortfall] {
    guard let upper = context.upper, let alignment = context.alignment else { return [] }
    let plan = upper.prepared.plan
    var told: Set<TextRange> = []
    var result: [Shortfall] = []
    for entry in alignment.units {
      for change in entry.changes {
        guard let range = change.lower, let above = change.upper, let first = upperTargets[above],
          let second = lowerTargets[range],
          isShort(change, plan.targets[first], context.plan.targets[second]),
          told.insert(range).inserted
        else { continue }
        result.append(
          Shortfall(
            range: range, at: context.plan.targets[second].at, upper: above,
            upperWords: words(above, of: plan)
          ))
      }
    }
    return result.sorted { $0.range.start < $1.range.start }
  }

  private func words(_ range: TextRange, of plan: Plan) -> String { Quotation.of(range, in: plan.text) }

  /// A share or an index can be compared across levels; a count is shared out.
  private static func isShare(_ target: Target) -> Bool {
    switch target.unit {
    case .term("%"), nil: true
    case .term, .quoted: false
    }
  }

  private static func isLimit(_ target: Target) -> Bool {
    target.comparator == .atMost || target.comparator == .below
  }
}
