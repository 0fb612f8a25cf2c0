/// A day, a month or a quarter of every year, or a day of every month.
public struct RecurringDate: Hashable, Sendable {
  /// 1 to 4; never beside a month.
  public var quarter: Int?
  /// 1 to 12; nil where it is a day of every month.
  public var month: Int?
  /// 1 to 31.
  public var day: Int?

  /// Creates a date of every year or month.
  public init(quarter: Int? = nil, month: Int? = nil, day: Int? = nil) {
    self.quarter = quarter
    self.month = month
    self.day = day
  }

  /// It in a year; the year where it is a day of every month.
  public func date(in year: Int) -> PartialDate {
    PartialDate(year: year, month: month, day: day, quarter: quarter)
  }

  /// The last day that it can mean, for ordering: `quý I` and `31/3` are one.
  public var sortKey: Int { (month ?? quarter.map { $0 * 3 } ?? 0) * 100 + (day ?? 31) }
}

/// When in its year or month something is done that recurs.
public struct RecurringPeriod: Hashable, Sendable {
  /// Its first day, where one is stated.
  public var start: RecurringDate?
  /// By when it must be complete; nil where only a start is stated.
  public var due: RecurringDate?

  /// Creates a period; one of `start` and `due` is there.
  public init(start: RecurringDate?, due: RecurringDate?) {
    self.start = start
    self.due = due
  }
}
