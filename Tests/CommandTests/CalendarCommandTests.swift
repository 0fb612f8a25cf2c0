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

  @Test(
    "without a date the calendar holds a time zone and no entry, and that is told", arguments: ["vi", "en"])
  func none(language: String) throws {
    let folder = try Folder(["a.txt": Self.plan(due: "quá hạn"), "b.txt": Self.plan(due: "hết hạn")])
    let told = language == "en" ? "no deadline and no target has a date" : "không có thời hạn, chỉ tiêu nào"
    for (line, paths) in [
      (["parse", "a.txt", "b.txt"], ["c.ics"]), (["parse", "."], ["out/a.ics", "out/b.ics"]),
      (["compare", "a.txt", "b.txt"], ["c.ics"]),
    ] {
      let place = paths.count == 1 ? paths[0] : "out/"
      let outcome = try Command.run(
        line + ["--format", "ics", "-o", place, "--lang", language], in: folder.url)
      #expect(outcome.status == 0)
      for path in paths {
        #expect(outcome.errors.contains("\(path): \(told)"))
        let written = try folder.text(of: path)
        #expect(written.hasSuffix("END:VTIMEZONE\r\nEND:VCALENDAR\r\n"))
        #expect(count("BEGIN:VEVENT", in: written) == 0 && count("BEGIN:VTIMEZONE", in: written) == 1)
      }
    }
    let stream = try Command.run(["parse", "a.txt", "--format", "ics"], in: folder.url)
    #expect(stream.output.hasSuffix("END:VTIMEZONE\r\nEND:VCALENDAR\r\n") && !stream.errors.isEmpty)
    let other = try Folder(Self.files)
    #expect(try Command.run(["parse", "a.txt", "--format", "ics"], in: other.url).errors.isEmpty)
    #expect(try Command.run(["compare", "a.txt", "b.txt", "-o", "c.ics"], in: other.url).errors.isEmpty)
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
