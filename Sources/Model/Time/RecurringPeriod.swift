/// A day, a month or a quarter of every year, or a day of every month.
public struct RecurringDate: Hashable, Sendable {
  public var quarter: Int?
  public var month: Int?
  public var day: Int?

  init(_ mention: DateMention) {
    quarter = mention.quarter
    month = mention.month
    day = mention.day
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
}

extension Deadline {
  /// When in every year, or on which day of every month, a deadline falls: its recurrence does not tell. Empty where its words say
  /// no more than how often. O(quote).
  ///
  /// Example: `trước ngày 15/12 hằng năm` is 15 December, `quý I, III hằng năm` two quarters, `từ ngày 10 - 18/11 hằng năm` a span,
  /// `trước ngày 25 hằng tháng` day 25. Near miss: `hằng năm`, `hằng năm, đến 31/12/2030`, whose date has a year of its own.
  public func recurringPeriods(in text: PlanText) -> [RecurringPeriod] {
    let isYearly: Bool
    switch recurrence {
    case .years: isYearly = true
    case .months(1): isYearly = false
    default: return []
    }
    var result: [RecurringPeriod] = []
    for mention in DateMention.mentions(in: quote, of: text) where mention.year == nil {
      let hasMonth = mention.month != nil || mention.quarter != nil
      guard hasMonth == isYearly, isYearly || mention.day != nil else { continue }
      let date = RecurringDate(mention)
      if mention.joint == .span, let last = result.indices.last {
        result[last] = RecurringPeriod(start: result[last].start ?? result[last].due, due: date)
      } else {
        result.append(
          mention.isStart ? RecurringPeriod(start: date, due: nil) : RecurringPeriod(start: nil, due: date))
      }
    }
    return result
  }
}
