import Model
import Testing

@Suite("Dates and recurrences")
struct PartialDateTests {
  @Test(
    "a date is as precise as what is known",
    arguments: [
      (PartialDate(year: 2030), "2030"), (PartialDate(year: 2022, month: 10), "2022-10"),
      (PartialDate(year: 2023, month: 3, day: 31), "2023-03-31"),
      (PartialDate(year: 2023, quarter: 1), "2023-Q1"),
      (PartialDate(year: 987), "0987"),
    ])
  func iso(date: PartialDate, text: String) { #expect(date.iso == text) }

  @Test(
    "what no calendar has is dropped with what hangs on it",
    arguments: [
      (PartialDate(year: 2023, month: 13, day: 1), "2023"),
      (PartialDate(year: 2023, month: 2, day: 40), "2023-02"),
      (PartialDate(year: 2023, day: 5), "2023"), (PartialDate(year: 2023, month: 5, quarter: 2), "2023-05"),
      (PartialDate(year: 2023, quarter: 5), "2023"),
    ])
  func impossible(date: PartialDate, text: String) { #expect(date.iso == text) }

  @Test("dates are ordered by the last day that they can mean")
  func order() {
    let dates = [
      PartialDate(year: 2023, month: 3, day: 1), PartialDate(year: 2023, quarter: 1),
      PartialDate(year: 2023, month: 5), PartialDate(year: 2023), PartialDate(year: 2024, month: 1),
    ]
    #expect(dates.map(\.sortKey) == dates.map(\.sortKey).sorted())
  }

  @Test(
    "recurrences are ISO 8601 periods",
    arguments: [
      (Recurrence.continuous, "continuous"), (.periodic, "periodic"), (.years(1), "P1Y"), (.months(6), "P6M"),
      (.weeks(1), "P1W"), (.days(1), "P1D"),
    ])
  func recurrences(recurrence: Recurrence, code: String) { #expect(recurrence.code == code) }
}
