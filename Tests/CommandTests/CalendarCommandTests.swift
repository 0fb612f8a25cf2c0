import Foundation
import Testing

@Suite("Calendars of parse and compare", .enabled(if: Command.tool != nil))
struct CalendarCommandTests {
  private static let files = ["a.txt": plan(due: "30/6/2023"), "b.txt": plan(due: "30/9/2023")]

  private static func plan(due: String) -> String {
    "KẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n1. Xây dựng tủ sách lưu động (trước ngày \(due)).\n"
  }

  private func count(_ part: String, in text: String) -> Int { text.split(separator: part).count - 1 }

  @Test("several plans are one calendar, in a folder each has its own")
  func parse() throws {
    let folder = try Folder(Self.files)
    let outcome = try Command.run(["parse", "a.txt", "b.txt", "--format", "ics"], in: folder.url)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
    #expect(outcome.output.hasSuffix("END:VEVENT\r\nEND:VCALENDAR\r\n"))
    #expect(count("BEGIN:VCALENDAR", in: "|" + outcome.output) == 1)
    #expect(count("BEGIN:VEVENT", in: outcome.output) == 2)
    #expect(outcome.output.contains("DTSTART;VALUE=DATE:20230930\r\n"))
    #expect(try Command.run(["parse", ".", "--format", "ics", "-o", "out/"], in: folder.url).status == 0)
    #expect(folder.files.contains("out/a.ics") && folder.files.contains("out/b.ics"))
    #expect(try folder.text(of: "out/a.ics").hasSuffix("END:VCALENDAR\r\n"))
  }

  @Test("a comparison is a calendar by the ending of the output")
  func compare() throws {
    let folder = try Folder(Self.files)
    let outcome = try Command.run(["compare", "a.txt", "b.txt", "-o", "c.ics"], in: folder.url)
    #expect(outcome.status == 0)
    let written = try folder.text(of: "c.ics")
    #expect(written.hasPrefix("BEGIN:VCALENDAR\r\n") && count("BEGIN:VEVENT", in: written) == 2)
    #expect(try Command.run(["cascade", ".", "-o", "d.ics"], in: folder.url).status == 2)
  }
}
