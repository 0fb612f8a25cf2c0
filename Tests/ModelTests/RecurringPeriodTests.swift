import Model
import Testing

@Suite("Dates in words, and days of every year")
struct RecurringPeriodTests {
  private static func text(_ words: String) -> PlanText {
    PlanText(source: Array(words.utf8), bytes: Array(words.utf8), map: OffsetMap())
  }

  private static func name(_ date: RecurringDate?) -> String {
    date.map { $0.date(in: 2024).iso } ?? ""
  }

  @Test(
    "a deadline of every year names its days, months and quarters",
    arguments: [
      ("trước ngày 15/12 hằng năm", ["2024-12-15"]), ("Trước ngày 15 tháng 02 hằng năm", ["2024-02-15"]),
      ("tháng 6, 12 hằng năm", ["2024-06", "2024-12"]),
      ("quý I và quý III hằng năm", ["2024-Q1", "2024-Q3"]),
      ("trước ngày 20/5, 20/11 hằng năm", ["2024-05-20", "2024-11-20"]),
      ("từ ngày 10 - 18/11 hằng năm", ["2024-11-10..2024-11-18"]), ("từ tháng 9 hằng năm", ["2024-09.."]),
      ("ngày 20-11 hằng năm", ["2024-11-20"]), ("ngày 20 của tháng 11 hằng năm", ["2024-11-20"]),
      ("hằng năm", []), ("hằng năm, đến 31/12/2030", []), ("hằng năm, theo Kế hoạch số 21/KH", []),
    ])
  func yearly(words: String, expected: [String]) {
    let deadline = Deadline(
      at: .title, quote: TextRange(0, words.utf8.count), recurrence: .years(1), rule: "x")
    let found = deadline.recurringPeriods(in: Self.text(words)).map { period in
      period.start.map { Self.name($0) + ".." + Self.name(period.due) } ?? Self.name(period.due)
    }
    #expect(found == expected)
  }

  @Test("a deadline of every month names its day, one of every quarter none")
  func monthly() {
    let words = "trước ngày 25 hằng tháng"
    var deadline = Deadline(
      at: .title, quote: TextRange(0, words.utf8.count), recurrence: .months(1), rule: "x")
    #expect(deadline.recurringPeriods(in: Self.text(words)).map { $0.due?.day } == [25])
    deadline.recurrence = .months(3)
    #expect(deadline.recurringPeriods(in: Self.text(words)).isEmpty)
  }

  @Test(
    "dates in words are read with what they leave to the next one",
    arguments: [
      ("ngày 25, 26/8/2026", ["2026-08-25", "2026-08-26"]), ("quý I, II/2025", ["2025-Q1", "2025-Q2"]),
      ("tháng 12 năm 2025", ["2025-12"]), ("Đến năm 2025 và năm 2030", ["2025", "2030"]),
      ("31.12.2025", ["2025-12-31"]), ("6 tháng một lần, 02 lần/năm, quý báu", []),
    ])
  func dates(words: String, expected: [String]) {
    let found = DateMention.mentions(in: TextRange(0, words.utf8.count), of: Self.text(words))
    #expect(found.compactMap { $0.date()?.iso } == expected)
  }
}
