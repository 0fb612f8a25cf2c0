import Model

/// The dated deadlines and targets of plans as a calendar (iCalendar, RFC 5545): an entry of a whole day for each, on its
/// last day.
public enum ICSReport {
  /// What a calendar begins with.
  public static func opening(in language: Language) -> String {
    var out = OutputBuffer()
    CalendarLines.write("BEGIN", "VCALENDAR", to: &out)
    CalendarLines.write("VERSION", "2.0", to: &out)
    let code = language == .vietnamese ? "VI" : "EN"
    CalendarLines.write("PRODID", "-//PlanTrace//PlanTrace \(PlanTrace.version)//\(code)", to: &out)
    CalendarLines.write("CALSCALE", "GREGORIAN", to: &out)
    return String(decoding: out.contents, as: UTF8.self)
  }

  /// What a calendar ends with.
  public static let closing = "END:VCALENDAR\r\n"

  /// What a calendar without an entry ends with: the time zone of Vietnam stands in it, for a calendar must hold a component
  /// (RFC 5545, section 3.6), and programs read this one as no entries.
  public static let closingWithoutEntries: String = {
    var out = OutputBuffer()
    CalendarLines.write("BEGIN", "VTIMEZONE", to: &out)
    CalendarLines.write("TZID", "Asia/Ho_Chi_Minh", to: &out)
    CalendarLines.write("BEGIN", "STANDARD", to: &out)
    CalendarLines.write("DTSTART", "19750613T000000", to: &out)
    CalendarLines.write("TZOFFSETFROM", "+0800", to: &out)
    CalendarLines.write("TZOFFSETTO", "+0700", to: &out)
    CalendarLines.write("END", "STANDARD", to: &out)
    CalendarLines.write("END", "VTIMEZONE", to: &out)
    return String(decoding: out.contents, as: UTF8.self) + closing
  }()

  /// Whether a plan has an entry: a deadline or a target with a date.
  ///
  /// Example: `trước ngày 30/6/2023`, and `đến năm 2025` of a target. Near miss: `thường xuyên`, and `ngay sau hội nghị`.
  /// - Complexity: O(facts).
  public static func hasEntries(_ plan: Plan) -> Bool {
    plan.deadlines.contains {
      !CalendarRule.rules(of: $0, issued: plan.document.date).isEmpty
    } || plan.targets.contains { $0.due.contains { CalendarDay(lastOf: $0) != nil } }
  }

  /// Writes the entries of one plan, deadlines before targets, each in reading order; what has no date has no entry.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - name: the name of its file.
  ///   - language: the language of labels; quotes stay in the author's.
  ///   - out: receives the text: the same for the same plan, whatever the clock says.
  /// - Complexity: O(facts + text of the tasks with deadlines).
  public static func write(
    _ plan: Plan, name: String, language: Language, to out: inout OutputBuffer
  ) {
    let source = CalendarSource(plan, name: name)
    for index in plan.deadlines.indices {
      for entry in CalendarEntry.entries(ofDeadline: index, of: source, in: language) {
        entry.write(stamp: source.stamp, to: &out)
      }
    }
    for index in plan.targets.indices {
      for entry in CalendarEntry.entries(ofTarget: index, of: source, in: language) {
        entry.write(stamp: source.stamp, to: &out)
      }
    }
  }
}
