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
    /// Whether it is a limit, which falls short where it is higher.
    var isLimit: Bool
  }

  /// A target of the upper plan that is not found.
  struct Missing {
    var range: TextRange
    var words: String
  }

  /// More findings than these are one.
  static let most = 6

  /// The targets whose number is not as good as the upper one, for the same date or a later one.
  private(set) var lowered: [Shortfall] = []
  /// The targets with the upper number for a later date.
  private(set) var later: [Shortfall] = []
  /// The targets of the upper plan whose matter the plan does not speak of.
  private(set) var dropped: [Missing] = []

  /// Compares the targets of both plans; nothing without an upper plan.
  init(_ context: FindingContext) {
    guard let upper = context.upper, let alignment = context.alignment else { return }
    let above = upper.prepared.plan
    let pairs = TargetPairs(upper: upper.prepared, lower: context.prepared)
    var told: Set<Int> = []
    for (index, target) in above.targets.enumerated() {
      let others = pairs.lowers[index] ?? []
      let standings = others.map { Standing(of: context.plan.targets[$0], below: target) }
      if standings.contains(.met) { continue }
      for (other, standing) in zip(others, standings) where standing == .lowered || standing == .later {
        guard told.insert(other).inserted else { continue }
        let found = context.plan.targets[other]
        let shortfall = Shortfall(
          range: found.quote, at: found.at, upper: target.quote,
          upperWords: Quotation.of(target.quote, in: above.text),
          isLimit: target.comparator == .atMost || target.comparator == .below)
        if standing == .lowered { lowered.append(shortfall) } else { later.append(shortfall) }
      }
    }
    lowered.sort { $0.range.start < $1.range.start }
    later.sort { $0.range.start < $1.range.start }
    dropped = Self.missing(context, upper, alignment, pairs)
  }

  private static func missing(
    _ context: FindingContext, _ upper: UpperPlan, _ alignment: Alignment, _ pairs: TargetPairs
  ) -> [Missing] {
    let above = upper.prepared.plan
    let stated = StatedWords(upper: upper.prepared, lower: context.prepared)
    var result: [Missing] = []
    for entry in alignment.units where entry.candidate == nil && entry.upper == upper.families[entry.upper] {
      for index in upper.prepared.units[entry.upper].targets where !pairs.touched.contains(index) {
        let target = above.targets[index]
        guard TargetPairs.isShare(target), !stated.speaks(of: index) else { continue }
        result.append(Missing(range: target.quote, words: Quotation.around(target.quote, in: above.text)))
      }
    }
    return result
  }
}

extension TargetChanges {
  /// How a target stands to one of the upper plan about the same.
  private enum Standing {
    /// The number is as good, and in time.
    case met
    /// The number is not as good.
    case lowered
    /// The number is the same, for a later date.
    case later
    /// They cannot be compared: a step on the way, or a better number for a later date.
    case other

    init(of target: Target, below upper: Target) {
      guard target.period == upper.period || target.period == nil || upper.period == nil else {
        self = .other
        return
      }
      let isLimit = upper.comparator == .atMost || upper.comparator == .below
      let wantedValue = Self.bound(of: upper, isLimit: isLimit)
      let value = Self.bound(of: target, isLimit: isLimit)
      let isWorse = isLimit ? value > wantedValue : value < wantedValue
      guard let date = target.due.first, let wanted = upper.due.first,
        !ChangeFinder.agreeInTime(target, upper)
      else {
        self = isWorse ? .lowered : .met
        return
      }
      switch (isWorse, date.sortKey < wanted.sortKey) {
      case (false, true): self = .met
      case (true, true): self = .other
      case (true, false): self = .lowered
      case (false, false): self = value == wantedValue ? .later : .other
      }
    }

    /// The end of a range that must be reached: the lower one, of a limit the upper one.
    private static func bound(of target: Target, isLimit: Bool) -> Double {
      isLimit ? target.upper ?? target.value : target.value
    }
  }
}
