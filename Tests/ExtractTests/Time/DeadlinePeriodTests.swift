import Extract
import Model
import Testing

@Suite("Days of every year and month that deadlines name")
struct DeadlinePeriodTests {
  /// The periods of the only deadline of a field of time.
  private static func periods(_ words: String) throws -> [String] {
    let deadlines = Sample.assignment("Thời gian thực hiện: \(words).").deadlines
    let deadline = try #require(deadlines.first)
    #expect(deadlines.count == 1)
    return deadline.periods.map { period in
      period.start.map { name($0) + ".." + name(period.due) } ?? name(period.due)
    }
  }

  private static func name(_ date: RecurringDate?) -> String {
    date.map { $0.month == nil && $0.quarter == nil ? "day \($0.day ?? 0)" : $0.date(in: 2024).iso } ?? ""
  }

  @Test(
    "a deadline of every year names its days, months and quarters",
    arguments: [
      ("trước ngày 15/12 hằng năm", ["2024-12-15"]), ("Trước ngày 15 tháng 02 hằng năm", ["2024-02-15"]),
      ("tháng 6, 12 hằng năm", ["2024-06", "2024-12"]),
      ("quý I và quý III hằng năm", ["2024-Q1", "2024-Q3"]), ("quý I, III hằng năm", ["2024-Q1", "2024-Q3"]),
      ("trước ngày 20/5, 20/11 hằng năm", ["2024-05-20", "2024-11-20"]),
      ("trước ngày 20/5 và trước ngày 20/11 hằng năm", ["2024-05-20", "2024-11-20"]),
      ("từ ngày 10 - 18/11 hằng năm", ["2024-11-10..2024-11-18"]), ("từ tháng 9 hằng năm", ["2024-09.."]),
      ("từ ngày 10-18/11 hằng năm", ["2024-11-10..2024-11-18"]),
      ("từ ngày 10-11 tháng 12 hằng năm", ["2024-12-10..2024-12-11"]),
      ("từ tháng 4 đến tháng 7 hằng năm", ["2024-04..2024-07"]),
      ("sau 15/3 hằng năm", ["2024-03-15.."]),
      ("ngày 20-11 hằng năm", ["2024-11-20"]), ("ngày 20 của tháng 11 hằng năm", ["2024-11-20"]),
      ("hằng năm", []), ("hằng năm, đến 31/12/2030", []), ("hằng năm, theo Kế hoạch số 21/KH", []),
    ])
  func yearly(words: String, expected: [String]) throws {
    #expect(try Self.periods(words) == expected)
  }

  @Test(
    "a deadline of every month names its day, one of every quarter none",
    arguments: [
      ("trước ngày 25 hằng tháng", ["day 25"]), ("ngày 10, 25 hằng tháng", ["day 10", "day 25"]),
      ("hằng tháng, 01 tháng 02 lần", []), ("trước ngày 25 hằng quý", []), ("trước ngày 25 hằng tuần", []),
    ])
  func monthly(words: String, expected: [String]) throws {
    #expect(try Self.periods(words) == expected)
  }

  @Test(
    "dates are read with what they leave to the next one",
    arguments: [
      ("ngày 25, 26/8 hằng năm", ["2024-08-25", "2024-08-26"]),
      ("ngày 25,26/8 hằng năm", ["2024-08-25", "2024-08-26"]),
      ("hằng năm, ngày 25, 26/8/2026", []), ("hằng năm, quý I, II/2025", []),
      ("hằng năm, tháng 6, 9, 12/2025", []), ("hằng năm, tháng 12 năm 2025", []),
      ("hằng năm, đến năm 2025 và năm 2030", []), ("hằng năm, đến 31.12.2025", []),
      ("hằng năm, 01 tháng 02 lần, 6 tháng một lần, 02 lần/năm, 02 sách quý báu", []),
    ])
  func lists(words: String, expected: [String]) throws {
    #expect(try Self.periods(words) == expected)
  }

  @Test("what does not recur has no periods")
  func once() throws {
    #expect(try Self.periods("trước ngày 15/12/2026").isEmpty)
  }

  @Test(
    "every rule that reads a recurrence gives its days",
    arguments: [
      "Gửi danh mục trước ngày 10/6 và ngày 10/12 hằng năm.", "Gửi danh mục (trước 10/6, 10/12 hằng năm).",
      "Định kỳ trước ngày 10/6 và ngày 10/12 hằng năm gửi danh mục.",
      "Gửi danh mục định kỳ ngày 10/6 và ngày 10/12 hằng năm.",
      "Ngày 10/6 và ngày 10/12 hằng năm tổ chức hội sách.",
    ])
  func rules(sentence: String) {
    let deadlines = Sample.assignment(sentence).deadlines
    #expect(deadlines.flatMap(\.periods).map { Self.name($0.due) } == ["2024-06-10", "2024-12-10"])
  }
}
