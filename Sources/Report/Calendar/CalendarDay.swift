import Model

/// A day of the Gregorian calendar.
struct CalendarDay: Hashable, Comparable {
  let year: Int
  let month: Int
  let day: Int

  /// A day; nil where the calendar does not have it.
  init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(of: month, in: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The first day that a date can mean; nil where there is no such day.
  init?(firstOf date: PartialDate) {
    let month = date.month ?? date.quarter.map { $0 * 3 - 2 } ?? 1
    self.init(year: date.year, month: month, day: date.day ?? 1)
  }

  /// The last day that a date can mean; nil where there is no such day.
  init?(lastOf date: PartialDate) {
    let month = date.month ?? date.quarter.map { $0 * 3 } ?? 12
    self.init(year: date.year, month: month, day: date.day ?? Self.days(of: month, in: date.year))
  }

  /// The day after.
  var next: CalendarDay? {
    CalendarDay(year: year, month: month, day: day + 1)
      ?? CalendarDay(year: year, month: month + 1, day: 1) ?? CalendarDay(year: year + 1, month: 1, day: 1)
  }

  /// The Sunday that the week of the day ends on.
  var endOfWeek: CalendarDay {
    var day = self
    while day.weekday != 0, let next = day.next { day = next }
    return day
  }

  /// From 0, Sunday, to 6 (Sakamoto's method).
  private var weekday: Int {
    let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = month < 3 ? year - 1 : year
    return (year + year / 4 - year / 100 + year / 400 + shifts[month - 1] + day) % 7
  }

  /// Without separators: `20230331`.
  var basic: String {
    var digits = String(year * 10_000 + month * 100 + day)
    while digits.utf8.count < 8 { digits = "0" + digits }
    return digits
  }

  static func < (first: CalendarDay, second: CalendarDay) -> Bool {
    (first.year, first.month, first.day) < (second.year, second.month, second.day)
  }

  private static func days(of month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    default: 31
    }
  }
}
