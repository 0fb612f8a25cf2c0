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
