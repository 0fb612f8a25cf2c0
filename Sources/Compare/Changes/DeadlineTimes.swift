import Model

/// When a task is due, as far as deadlines can be compared.
struct DeadlineTimes: Equatable {
  private let start: PartialDate?
  private let due: PartialDate?
  private let recurrence: Recurrence?
  private let openEnded: Bool
  /// When in every year or month.
  private let periods: [RecurringPeriod]
  /// The words of the event that it waits for.
  private let trigger: [UInt64]?

  /// Reads a deadline. O(trigger).
  init(_ deadline: Deadline, in text: PlanText) {
    start = deadline.start
    due = deadline.due
    recurrence = deadline.recurrence
    openEnded = deadline.openEnded
    periods = deadline.periods
    trigger = deadline.trigger.map { PhraseReader.keys(text, $0) }
  }

  /// Whether both say when (a day or an event), or both say how often.
  func isComparable(to other: DeadlineTimes) -> Bool {
    saysWhen && other.saysWhen || recurrence != nil && other.recurrence != nil
  }

  private var saysWhen: Bool { due != nil || start != nil || trigger != nil }

  /// Which way the time went to another one: an end against an end, a start against a start.
  ///
  /// Rule `deadline.end`. Example: `trước 31/3/2023` and `trước 30/6/2023`: later; `trước 15/12 hằng năm` and `trước 30/11 hằng
  /// năm`: earlier. Near miss: `từ quý IV/2022` and `trước 31/3/2023`, a start and an end: changed.
  func direction(to other: DeadlineTimes) -> Direction {
    if self == other { return .same }
    guard trigger == other.trigger else { return .changed }
    guard due != nil || start != nil || other.due != nil || other.start != nil else {
      return recurrence == other.recurrence ? periodDirection(to: other) : .changed
    }
    let isEnd = due != nil && other.due != nil
    guard isEnd || due == nil && other.due == nil, let date = isEnd ? due : start,
      let otherDate = isEnd ? other.due : other.start
    else { return .changed }
    if date.sortKey == otherDate.sortKey {
      // trong năm 2023 and trước 31/12/2023 end on one day.
      guard recurrence == other.recurrence, openEnded == other.openEnded else { return .changed }
      return periodDirection(to: other)
    }
    return otherDate.sortKey < date.sortKey ? .earlier : .later
  }

  /// Which way the days of every year or month went: all of them the same way, else they changed.
  private func periodDirection(to other: DeadlineTimes) -> Direction {
    guard periods.count == other.periods.count else { return .changed }
    var direction = Direction.same
    for (period, otherPeriod) in zip(periods, other.periods) {
      let isEnd = period.due != nil && otherPeriod.due != nil
      guard isEnd || period.due == nil && otherPeriod.due == nil,
        let date = isEnd ? period.due : period.start,
        let otherDate = isEnd ? otherPeriod.due : otherPeriod.start
      else { return .changed }
      if date.sortKey == otherDate.sortKey { continue }
      let way: Direction = otherDate.sortKey < date.sortKey ? .earlier : .later
      if direction != .same, direction != way { return .changed }
      direction = way
    }
    return direction
  }

  /// Whether a deadline is later than that of an upper plan whatever days the two mean: `năm 2025` is not later than `quý
  /// II/2025`; of days of every year, each is compared with its own.
  func isCertainlyLater(than upper: DeadlineTimes) -> Bool {
    if let due, let wanted = upper.due { return due.isCertainlyAfter(wanted) }
    if due == nil, upper.due == nil, let start, let wanted = upper.start, start != wanted {
      return start.isCertainlyAfter(wanted)
    }
    guard due == nil, upper.due == nil, recurrence == upper.recurrence, !periods.isEmpty,
      periods.count == upper.periods.count, upper.periodDirection(to: self) == .later
    else { return false }
    return zip(periods, upper.periods).contains { own, wanted in
      guard let date = own.due, let bound = wanted.due else { return false }
      return date.firstDay > bound.sortKey
    }
  }
}

extension RecurringDate {
  /// The first day that it can mean, for ordering beside its last one.
  fileprivate var firstDay: Int { (month ?? quarter.map { $0 * 3 - 2 } ?? 0) * 100 + (day ?? 1) }
}
