import Testing

@Suite("The calendar reader of these tests")
struct CalendarReaderTests {
  private static func calendar(_ lines: [String]) -> String {
    (["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x"] + lines + ["END:VCALENDAR"]).map { $0 + "\r\n" }.joined()
  }

  private static let event = [
    "BEGIN:VEVENT", "UID:1", "DTSTAMP:20220101T000000Z", "DTSTART;VALUE=DATE:20220131",
    "DTEND;VALUE=DATE:20220201", "SUMMARY:a", "DESCRIPTION:b\\nc\\, d", "END:VEVENT",
  ]

  @Test("a good calendar is read")
  func good() throws {
    let calendar = try CalendarReader.calendar(Self.calendar(Self.event))
    #expect(calendar.components[0].text("DESCRIPTION") == "b\nc, d")
  }

  @Test(
    "what breaks the rules is refused",
    arguments: [
      ("SUMMARY:a", "SUMMARY:a, b"), ("SUMMARY:a", "SUMMARY:" + String(repeating: "a", count: 70)),
      ("DTSTART;VALUE=DATE:20220131", "DTSTART:20220131"), ("UID:1", "X:1"),
      ("DTEND;VALUE=DATE:20220201", "DTEND;VALUE=DATE:20220131"), ("END:VEVENT", "END:VTODO"),
      ("SUMMARY:a", "SUMMARY:a\\x"), ("SUMMARY:a", "SUMMARY:a\r\nRRULE:FREQ=HOURLY"),
      ("SUMMARY:a", "SUMMARY:a\nb"),
    ])
  func bad(line: String, replacement: String) {
    let lines = Self.event.map { $0 == line ? replacement : $0 }
    #expect(throws: CalendarReader.Broken.self) { try CalendarReader.calendar(Self.calendar(lines)) }
  }

  @Test("a calendar that holds nothing is refused")
  func none() {
    #expect(throws: CalendarReader.Broken.self) { try CalendarReader.calendar(Self.calendar([])) }
  }

  @Test("an identifier that stands twice is refused")
  func twice() {
    #expect(throws: CalendarReader.Broken.self) {
      try CalendarReader.calendar(Self.calendar(Self.event + Self.event))
    }
  }
}
