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

  /// Where a deadline stands in a calendar: once for each day of every year or month that its words name, else once, or not at
  /// all.
  ///
  /// Example: `trước ngày 15/12 hằng năm` stands on each 15 December, `quý I, III hằng năm` on 31 March and 30 September. Near
  /// miss: `hằng năm`, which stands on 31 December.
  ///
  /// - Parameters:
  ///   - deadline: the deadline.
  ///   - issued: the date of the plan.
  static func rules(of deadline: Deadline, issued: PartialDate?) -> [CalendarRule] {
    let periods = deadline.periods
    let base = (deadline.start ?? issued).flatMap { CalendarDay(firstOf: $0) }
    guard !periods.isEmpty, let recurrence = deadline.recurrence, let base else {
      return CalendarRule(deadline, issued: issued).map { [$0] } ?? []
    }
    let last = deadline.due.flatMap { CalendarDay(lastOf: $0) }
    let until = deadline.openEnded ? "" : last.map { ";UNTIL=" + $0.basic } ?? ""
    let rules = periods.compactMap { CalendarRule($0, recurrence, from: base) }.filter { rule in
      last.map { rule.day <= $0 } ?? true
    }
    if rules.isEmpty { return CalendarRule(deadline, issued: issued).map { [$0] } ?? [] }
    return rules.map {
      CalendarRule(day: $0.day, isStart: $0.isStart, recurrence: $0.recurrence.map { $0 + until })
    }
  }

  /// The first of the days that recur, on or after a day; nil where the calendar has none.
  private init?(_ period: RecurringPeriod, _ recurrence: Recurrence, from base: CalendarDay) {
    guard let date = period.due ?? period.start else { return nil }
    let isStart = period.due == nil
    switch recurrence {
    case .years(let count):
      let days = [base.year, base.year + 1].compactMap {
        isStart ? CalendarDay(firstOf: date.date(in: $0)) : CalendarDay(lastOf: date.date(in: $0))
      }
      guard let first = days.first(where: { $0 >= base }) else { return nil }
      let isEndOfFebruary = !isStart && date.month == 2 && date.day == nil
      self.init(
        day: first, isStart: isStart,
        recurrence: "FREQ=YEARLY" + Self.interval(count)
          + (isEndOfFebruary ? ";BYMONTH=2;BYMONTHDAY=-1" : ""))
    case .months(let count):
      guard let wanted = date.day, let first = Self.firstDay(wanted, from: base) else { return nil }
      // A month without a 31st has its last day instead.
      let days = wanted <= 28 ? String(wanted) : (28...wanted).map(String.init).joined(separator: ",")
      self.init(
        day: first, isStart: isStart,
        recurrence: "FREQ=MONTHLY" + Self.interval(count) + ";BYMONTHDAY=" + days
          + (wanted <= 28 ? "" : ";BYSETPOS=-1"))
    case .continuous, .periodic, .weeks, .days: return nil
    }
  }

  /// The first day of a month that has this number, or is the last of a shorter month, on or after a day.
  private static func firstDay(_ wanted: Int, from base: CalendarDay) -> CalendarDay? {
    for month in [base.month, base.month + 1] {
      let date = PartialDate(year: base.year + (month - 1) / 12, month: (month - 1) % 12 + 1)
      guard let last = CalendarDay(lastOf: date) else { continue }
      if let day = CalendarDay(year: last.year, month: last.month, day: min(wanted, last.day)), day >= base {
        return day
      }
    }
    return nil
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
