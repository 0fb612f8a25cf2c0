import Model

/// The day of a deadline in a calendar, and how it recurs (RFC 5545, section 3.3.10).
struct CalendarRule: Hashable {
  /// The day of the entry, or the first of them.
  var day: CalendarDay
  /// Whether the day is the first of an open period rather than the last one.
  var isStart = false
  /// The rule; nil where the deadline does not recur.
  var recurrence: String?

  /// Where a deadline stands in a calendar; nil where it has no date.
  ///
  /// A period stands on its last day: `quý I/2023` on 31 March. What recurs stands on the last day of each month, quarter,
  /// half-year or year. The first of them is that of the deadline's own start, or else the first after the plan was issued;
  /// a recurrence without either is not dated.
  ///
  /// - Parameters:
  ///   - deadline: the deadline.
  ///   - issued: the date of the plan.
  init?(_ deadline: Deadline, issued: PartialDate?) {
    let last = deadline.due.flatMap { CalendarDay(lastOf: $0) }
    let first = deadline.start.flatMap { CalendarDay(firstOf: $0) }
    let base = first ?? issued.flatMap { CalendarDay(firstOf: $0) }
    if let recurrence = deadline.recurrence, let base, let rule = Self.rule(recurrence, from: base),
      last.map({ rule.day <= $0 }) ?? true
    {
      let until = deadline.openEnded ? "" : last.map { ";UNTIL=" + $0.basic } ?? ""
      self.init(day: rule.day, recurrence: rule.text + until)
    } else if let last {
      self.init(day: last)
    } else if let first {
      self.init(day: first, isStart: true)
    } else {
      return nil
    }
  }

  init(day: CalendarDay, isStart: Bool = false, recurrence: String? = nil) {
    self.day = day
    self.isStart = isStart
    self.recurrence = recurrence
  }

  private static func rule(_ recurrence: Recurrence, from base: CalendarDay) -> (
    day: CalendarDay, text: String
  )? {
    switch recurrence {
    case .continuous, .periodic: nil
    case .years(let count):
      CalendarDay(year: base.year, month: 12, day: 31).map { ($0, "FREQ=YEARLY" + interval(count)) }
    case .months(let count):
      endOfMonths(count, from: base).map { ($0, "FREQ=MONTHLY" + interval(count) + ";BYMONTHDAY=-1") }
    case .weeks(let count): (base.endOfWeek, "FREQ=WEEKLY" + interval(count))
    case .days(let count): (base, "FREQ=DAILY" + interval(count))
    }
  }

  private static func interval(_ count: Int) -> String { count > 1 ? ";INTERVAL=\(count)" : "" }

  /// The last day of the first period that ends on or after a day: a quarter ends in March, June, September, December.
  private static func endOfMonths(_ count: Int, from base: CalendarDay) -> CalendarDay? {
    guard (1...1200).contains(count) else { return nil }
    let isPartOfYear = 12 % count == 0
    let month = isPartOfYear ? (base.month + count - 1) / count * count : base.month + count - 1
    return CalendarDay(
      lastOf: PartialDate(year: base.year + (month - 1) / 12, month: (month - 1) % 12 + 1))
  }
}
