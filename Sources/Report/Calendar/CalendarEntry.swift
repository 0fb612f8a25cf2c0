import Model

/// An entry of a calendar: a dated deadline with its task, its bodies and its source.
struct CalendarEntry {
  let rule: CalendarRule
  /// The same for the same deadline of the same file, whenever it is written.
  let identifier: String
  let summary: String
  /// What stands below it, a line an item.
  let description: [String]

  /// Words of the task that the summary shows.
  static let summaryWords = 24
  /// Words of a passage without a task that the description shows.
  private static let longestTask = 1000

  /// Takes what it says.
  init(rule: CalendarRule, identifier: String, summary: String, description: [String]) {
    self.rule = rule
    self.identifier = identifier
    self.summary = summary
    self.description = description
  }

  /// The entries of a deadline: one, or one for each day of every year that it names. None where it has no date.
  ///
  /// - Parameters:
  ///   - index: the deadline.
  ///   - remarks: what else stands below each entry.
  /// - Complexity: O(text of its task).
  static func entries(
    ofDeadline index: Int, of source: CalendarSource, in language: Language, remarks: [String] = []
  ) -> [CalendarEntry] {
    let plan = source.plan
    let rules = CalendarRule.rules(
      of: plan.deadlines[index], issued: plan.document.date)
    return rules.enumerated().map { position, rule in
      // The first day keeps the identifier that the deadline has.
      CalendarEntry(
        index, rule, position == 0 ? [] : [String(position)], of: source, in: language, remarks: remarks)
    }
  }

  /// Describes a deadline on a day. O(text of its task).
  private init(
    _ index: Int, _ rule: CalendarRule, _ mark: [String], of source: CalendarSource, in language: Language,
    remarks: [String]
  ) {
    let plan = source.plan
    let deadline = plan.deadlines[index]
    self.rule = rule
    let path = plan.path(of: deadline.at)
    let task = source.task(of: index)
    identifier = CalendarIdentifier.of([source.identity, path, String(source.ordinal(of: index))] + mark)
    let opening =
      task.map { plan.text.opening(of: $0.text, words: Self.summaryWords) }
      ?? plan.opening(at: deadline.at, words: Self.summaryWords)
    let name = DocumentName(plan, name: source.name, in: language)
    let start = rule.isStart ? (language == .vietnamese ? "Bắt đầu: " : "Starts: ") : ""
    summary = "\(start)\(opening) (\(name.short), \(path))"
    var lines = [
      task.map { plan.text.string($0.text) } ?? plan.opening(at: deadline.at, words: Self.longestTask)
    ]
    lines.append("\(Label.deadline.text(in: language)): \(plan.text.string(deadline.quote))")
    let bodies = source.bodies(of: index).map { share in
      let body = plan.text.string(plan.assignments[share.assignment].body)
      return "\(body) (\(share.role.text(in: language)))"
    }
    if !bodies.isEmpty {
      lines.append("\(Label.bodies.text(in: language)): \(bodies.joined(separator: "; "))")
    }
    lines.append(source.documentLine(name, in: language))
    lines.append(source.sourceLine(deadline.at, deadline.quote, in: language))
    description = lines + remarks
  }

  /// Writes the entry. O(text).
  func write(stamp: String, to out: inout OutputBuffer) {
    CalendarLines.write("BEGIN", "VEVENT", to: &out)
    CalendarLines.write("UID", identifier, to: &out)
    CalendarLines.write("DTSTAMP", stamp, to: &out)
    CalendarLines.write("DTSTART;VALUE=DATE", rule.day.basic, to: &out)
    if let next = rule.day.next { CalendarLines.write("DTEND;VALUE=DATE", next.basic, to: &out) }
    if let recurrence = rule.recurrence { CalendarLines.write("RRULE", recurrence, to: &out) }
    CalendarLines.write("SUMMARY", text: summary, to: &out)
    CalendarLines.write("DESCRIPTION", text: description.joined(separator: "\n"), to: &out)
    CalendarLines.write("TRANSP", "TRANSPARENT", to: &out)
    CalendarLines.write("END", "VEVENT", to: &out)
  }
}
