import Compare
import Extract
import Foundation
import Model
import Testing

@testable import Report

@Suite("Deadlines as a calendar")
struct ICSReportTests {
  private static func plan(_ text: String) -> Plan {
    PlanParser().parse(SourceText(name: "a.txt", format: "txt", bytes: Array(text.utf8)))
  }

  private static func ics(_ plan: Plan, name: String = "a.txt", language: Language = .vietnamese) -> String {
    text { out in
      out.append(ICSReport.opening(in: language))
      ICSReport.write(plan, name: name, language: language, to: &out)
      out.append(ICSReport.hasEntries(plan) ? ICSReport.closing : ICSReport.closingWithoutEntries)
    }
  }

  private static func entries(_ plan: Plan) throws -> [CalendarReader.Component] {
    try CalendarReader.calendar(ics(plan)).components.filter { $0.name == "VEVENT" }
  }

  @Test("a plan has entries where a deadline or a target has a date, and a calendar without one is valid")
  func none() throws {
    #expect(
      ICSReport.hasEntries(Self.plan("KẾ HOẠCH\n\nI. NHIỆM VỤ\n1. Mở phòng đọc trước ngày 30/6/2023.\n")))
    #expect(ICSReport.hasEntries(Self.plan("KẾ HOẠCH\n\nI. CHỈ TIÊU\n1. Đến năm 2025, 80% xã có tủ sách.\n")))
    #expect(!ICSReport.hasEntries(Self.plan("KẾ HOẠCH\n\nI. NHIỆM VỤ\n1. Mở phòng đọc thường xuyên.\n")))
    let empty = ICSReport.opening(in: .vietnamese) + ICSReport.closingWithoutEntries
    #expect(try CalendarReader.calendar(empty).components.map(\.name) == ["VTIMEZONE"])
  }

  private static let head = """
    HUYỆN ỦY BÌNH SƠN
    *
    Số 40-KH/HU

    ĐẢNG CỘNG SẢN VIỆT NAM

    Bình Sơn, ngày 10 tháng 10 năm 2022

    KẾ HOẠCH
    về văn hóa đọc

    I. NHIỆM VỤ

    """

  @Test("an entry has the last day, the task, the bodies with their parts, and the source")
  func entry() throws {
    let plan = Self.plan(
      Self.head
        + "1. Ban Tuyên giáo Huyện ủy chủ trì, phối hợp với Hội Phụ nữ xây dựng tủ sách; tổ chức thi, hội diễn (quý I/2023).\n"
    )
    let entries = try Self.entries(plan)
    #expect(entries.count == 1)
    let entry = try #require(entries.first)
    #expect(entry["DTSTART"] == "20230331" && entry["DTEND"] == "20230401")
    #expect(entry["DTSTAMP"] == "20221010T000000Z")
    #expect(entry["RRULE"] == nil)
    let summary = try #require(entry.text("SUMMARY"))
    #expect(summary.hasPrefix("Ban Tuyên giáo Huyện ủy chủ trì, phối hợp"))
    #expect(summary.hasSuffix("(Kế hoạch 40-KH/HU, I/1)"))
    let description = try #require(entry.text("DESCRIPTION"))
    let lines = description.split(separator: "\n").map(String.init)
    #expect(lines[0].contains("xây dựng tủ sách; tổ chức thi, hội diễn"))
    #expect(lines.contains("Thời hạn: quý I/2023"))
    #expect(lines.contains { $0.contains("Ban Tuyên giáo Huyện ủy (chủ trì); Hội Phụ nữ (phối hợp)") })
    #expect(lines.contains { $0.hasPrefix("Văn bản: Kế hoạch 40-KH/HU") })
    #expect(lines.last == "Nguồn: a.txt, mục I/1, trang 1, dòng 13")
  }

  @Test("what has no date has no entry")
  func undated() throws {
    let plan = Self.plan(
      Self.head + "1. Mở phòng đọc (thường xuyên).\n2. Trồng cây (khi có hướng dẫn của Trung ương).\n")
    #expect(plan.deadlines.count == 2)
    #expect(try Self.entries(plan).isEmpty)
  }

  @Test(
    "days, months and quarters of every year stand on their own days; how often alone on the last one",
    arguments: [
      ("vào dịp 21/4 hằng năm", ["20230421 FREQ=YEARLY"]),
      ("(quý I, III hằng năm)", ["20230331 FREQ=YEARLY", "20230930 FREQ=YEARLY"]),
      ("trước ngày 15 tháng 12 hằng năm", ["20221215 FREQ=YEARLY"]),
      ("(từ tháng 4 đến tháng 7 hằng năm)", ["20230731 FREQ=YEARLY"]),
      ("(xong trước ngày 05/12 hằng năm, bắt đầu từ năm 2026)", ["20261205 FREQ=YEARLY"]),
      ("(trước ngày 31 hằng tháng)", ["20221031 FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"]),
      ("(hằng năm)", ["20221231 FREQ=YEARLY"]),
    ])
  func recurring(words: String, expected: [String]) throws {
    let entries = try Self.entries(Self.plan(Self.head + "1. Tổ chức hội sách \(words).\n"))
    #expect(entries.map { ($0["DTSTART"] ?? "") + " " + ($0["RRULE"] ?? "") } == expected)
    #expect(Set(entries.compactMap { $0["UID"] }).count == expected.count)
  }

  @Test("long lines are folded between characters, and markup of the format is escaped")
  func folding() throws {
    let plan = Self.plan(
      Self.head + "1. Việc \"𝄞; một\", hai \\ ba " + String(repeating: "xây dựng tủ sách ở xã ", count: 40)
        + "(trước 31/3/2023).\n")
    let description = try #require(try Self.entries(plan).first?.text("DESCRIPTION"))
    #expect(description.hasPrefix("Việc \"𝄞; một\", hai \\ ba xây dựng tủ sách"))
    for width in 60...80 {
      let value = String(repeating: "a", count: width) + "ế𝄞ế"
      let written = text { CalendarLines.write("X", text: value, to: &$0) }
      #expect(written.replacing("\r\n ", with: "") == "X:\(value)\r\n")
      #expect(written.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    }
  }

  @Test("identifiers stay the same, and tell deadlines, places and files apart")
  func identifiers() throws {
    let text = Self.head + "1. Họp (trước 31/3/2023). Thi (trước 31/3/2023).\n2. Họp (trước 31/3/2023).\n"
    let first = try Self.entries(Self.plan(text)).compactMap { $0["UID"] }
    #expect(try Self.entries(Self.plan(text)).compactMap { $0["UID"] } == first)
    #expect(Set(first).count == first.count && first.count >= 2)
    let other = try CalendarReader.calendar(Self.ics(Self.plan(text), name: "b.txt")).components
    #expect(Set(other.compactMap { $0["UID"] }).isDisjoint(with: first))
    let folder = try CalendarReader.calendar(Self.ics(Self.plan(text), name: "x/a.txt")).components
    #expect(folder.compactMap { $0["UID"] } == first)
    #expect(CalendarIdentifier.of([]) == "cbf29ce484222325@plantrace")
  }

  @Test("a plan without a date has a stamp all the same, and never the clock's")
  func stamp() throws {
    let plan = Self.plan("KẾ HOẠCH\nvề văn hóa đọc\n\nI. NHIỆM VỤ\n1. Họp (trước 31/3/2023).\n")
    #expect(try Self.entries(plan).first?["DTSTAMP"] == "20000101T000000Z")
  }

  @Test("every plan of the corpus gives a valid calendar, in both languages", arguments: Language.allCases)
  func corpus(language: Language) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "corpus")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    for file in files.filter({ $0.pathExtension == "txt" }).sorted(by: { $0.path < $1.path }) {
      let plan = Self.plan(try String(contentsOf: file, encoding: .utf8))
      let written = Self.ics(plan, name: file.lastPathComponent, language: language)
      let entries = try CalendarReader.calendar(written).components
      let dated = plan.deadlines.reduce(0) {
        $0 + CalendarRule.rules(of: $1, issued: plan.document.date).count
      }
      let days = plan.targets.reduce(0) { $0 + $1.due.count { CalendarDay(lastOf: $0) != nil } }
      #expect(entries.count == dated + days && dated > 0)
    }
  }

  @Test(
    "a comparison has the deadlines and targets of all plans, and each entry says what the other side has")
  func comparison() throws {
    let written = text {
      ComparisonICSReport.write(ComparisonSample.comparison(), language: .vietnamese, to: &$0)
    }
    let entries = try CalendarReader.calendar(written).components
    #expect(
      entries.compactMap { $0["DTSTART"] } == [
        "20230630", "20230331", "20251231", "20301231", "20231231", "20251231",
      ])
    let descriptions = entries.compactMap { $0.text("DESCRIPTION") }
    #expect(descriptions[0].contains("\nhuyen.txt: muộn hơn (hoàn thành trước ngày 31/12/2023)"))
    #expect(descriptions[1].hasSuffix("\nhuyen.txt: chưa thấy") || descriptions[1].contains("\nhuyen.txt: "))
    #expect(descriptions[2].contains("\nThời gian: 2025\n") && descriptions[2].contains("\nhuyen.txt: "))
    #expect(descriptions[4].contains("\ntinh.txt II/1: muộn hơn (hoàn thành trước ngày 30/6/2023)"))
    #expect(descriptions[5].contains("\ntinh.txt "))
    let twice = text {
      ComparisonICSReport.write(
        ComparisonSample.comparison([("huyen.txt", ComparisonSample.lower)]), language: .vietnamese, to: &$0)
    }
    #expect(try CalendarReader.calendar(twice).components.count == 6)
  }
}
