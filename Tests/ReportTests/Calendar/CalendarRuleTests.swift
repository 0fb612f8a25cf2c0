import Model
import Testing

@testable import Report

@Suite("Days and recurrences of deadlines in a calendar")
struct CalendarRuleTests {
  /// A deadline of a plan of 10 October 2022, and where it stands.
  struct Example: Sendable {
    var start: PartialDate?
    var due: PartialDate?
    var recurrence: Recurrence?
    var day: String
    var rule: String?
  }

  private static func deadline(_ example: Example) -> Deadline {
    Deadline(
      at: .title, quote: TextRange(0, 0), start: example.start, due: example.due,
      recurrence: example.recurrence, rule: "x")
  }

  private static let periods: [Example] = [
    Example(due: PartialDate(year: 2023), day: "20231231"),
    Example(due: PartialDate(year: 2024, month: 2), day: "20240229"),
    Example(due: PartialDate(year: 2023, quarter: 2), day: "20230630"),
    Example(due: PartialDate(year: 2023, month: 3, day: 31), day: "20230331"),
    Example(start: PartialDate(year: 2022), due: PartialDate(year: 2023, month: 5), day: "20230531"),
    Example(start: PartialDate(year: 2023, month: 2), day: "20230201"),
    Example(due: PartialDate(year: 2023), recurrence: .continuous, day: "20231231"),
  ]

  private static let recurrences: [Example] = [
    Example(recurrence: .months(1), day: "20221031", rule: "FREQ=MONTHLY;BYMONTHDAY=-1"),
    Example(recurrence: .months(3), day: "20221231", rule: "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1"),
    Example(recurrence: .months(6), day: "20221231", rule: "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1"),
    Example(recurrence: .months(5), day: "20230228", rule: "FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=-1"),
    Example(recurrence: .years(1), day: "20221231", rule: "FREQ=YEARLY"),
    Example(recurrence: .weeks(2), day: "20221016", rule: "FREQ=WEEKLY;INTERVAL=2"),
    Example(recurrence: .days(1), day: "20221010", rule: "FREQ=DAILY"),
    Example(
      start: PartialDate(year: 2023), recurrence: .months(1), day: "20230131",
      rule: "FREQ=MONTHLY;BYMONTHDAY=-1"),
    Example(
      start: PartialDate(year: 2023, quarter: 2), due: PartialDate(year: 2025), recurrence: .months(3),
      day: "20230630", rule: "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;UNTIL=20251231"),
    Example(due: PartialDate(year: 2022, month: 10, day: 20), recurrence: .months(1), day: "20221020"),
  ]

  @Test(
    "a period stands on its last day, what recurs on the last day of each", arguments: periods + recurrences)
  func day(example: Example) throws {
    let issued = PartialDate(year: 2022, month: 10, day: 10)
    let found = try #require(CalendarRule(Self.deadline(example), issued: issued))
    #expect(found.day.basic == example.day)
    #expect(found.recurrence == example.rule)
    #expect(found.isStart == (example.due == nil && example.recurrence == nil))
  }

  @Test("what recurs in an open period has no end")
  func openEnded() {
    let deadline = Deadline(
      at: .title, quote: TextRange(0, 0), start: PartialDate(year: 2023), due: PartialDate(year: 2024),
      recurrence: .years(1), openEnded: true, rule: "x")
    #expect(CalendarRule(deadline, issued: nil)?.recurrence == "FREQ=YEARLY")
  }

  @Test("without any date, or with one that no calendar has, there is no day")
  func undated() {
    let recurring = Example(recurrence: .months(1), day: "")
    #expect(CalendarRule(Self.deadline(recurring), issued: nil) == nil)
    #expect(CalendarRule(Self.deadline(Example(due: PartialDate(year: 0), day: "")), issued: nil) == nil)
    let never = Example(due: PartialDate(year: 2023, month: 2, day: 30), day: "")
    #expect(CalendarRule(Self.deadline(never), issued: nil) == nil)
  }

  @Test("the days of a leap year, and the week's end")
  func days() throws {
    #expect(CalendarDay(year: 2023, month: 2, day: 29) == nil)
    #expect(CalendarDay(year: 2000, month: 2, day: 29)?.next == CalendarDay(year: 2000, month: 3, day: 1))
    #expect(CalendarDay(year: 1900, month: 2, day: 29) == nil)
    #expect(CalendarDay(year: 2022, month: 12, day: 31)?.next?.basic == "20230101")
    #expect(CalendarDay(year: 2022, month: 10, day: 16)?.endOfWeek.basic == "20221016")
    #expect(CalendarDay(year: 2024, month: 2, day: 27)?.endOfWeek.basic == "20240303")
  }
}
