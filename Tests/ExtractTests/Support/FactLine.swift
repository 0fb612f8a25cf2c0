import Model

/// Facts as short lines that a test can compare and a reader can check.
extension Plan {
  /// `>= 90 % P1Y by 2025,2030 now 41`: comparator, value, unit, then what there is of period, dues, baseline.
  func line(of target: Target) -> String {
    var parts = [target.comparator.rawValue, Self.figure(target.value)]
    if let upper = target.upper { parts[1] += "..\(Self.figure(upper))" }
    parts.append(words(of: target.unit))
    if let period = target.period { parts.append(period.code) }
    if !target.due.isEmpty { parts.append("by " + target.due.map(\.iso).joined(separator: ",")) }
    if let baseline = target.baseline { parts.append("now " + Self.figure(baseline)) }
    return parts.joined(separator: " ")
  }

  /// `from 2022 by 2023-03-31 P1Y open when khi có yêu cầu`, as much of it as there is.
  func line(of deadline: Deadline) -> String {
    var parts: [String] = []
    if let start = deadline.start { parts.append("from \(start.iso)") }
    if let due = deadline.due { parts.append("by \(due.iso)") }
    if let recurrence = deadline.recurrence { parts.append(recurrence.code) }
    if deadline.openEnded { parts.append("open") }
    if let trigger = deadline.trigger { parts.append("when \(text.string(trigger))") }
    return parts.joined(separator: " ")
  }

  /// `lead Sở Nội vụ`.
  func line(of assignment: Assignment) -> String {
    "\(assignment.role.rawValue) \(text.string(assignment.body))"
  }

  /// `31-NQ/TW 2022-05-18 of Ban Chấp hành Trung ương`: key, date of the document, issuer of the mention.
  func line(of citation: Citation) -> String {
    let document = cited[citation.document]
    var parts = [document.key]
    if let date = document.date { parts.append(date.iso) }
    if let issuer = citation.issuer { parts.append("of \(text.string(issuer))") }
    return parts.joined(separator: " ")
  }

  /// The unit of a target: a term, quoted words, or `∅`.
  func words(of unit: Wording?) -> String {
    switch unit {
    case .term(let term): term
    case .quoted(let range): text.string(range)
    case nil: "∅"
    }
  }

  /// The lines of all targets, in order.
  var targetLines: [String] { targets.map { line(of: $0) } }

  /// The lines of all deadlines, in order.
  var deadlineLines: [String] { deadlines.map { line(of: $0) } }

  /// The lines of all assignments, in order.
  var assignmentLines: [String] { assignments.map { line(of: $0) } }

  /// The lines of all citations, in order.
  var citationLines: [String] { citations.map { line(of: $0) } }

  /// `3` for 3.0, `98.3` for 98.3.
  static func figure(_ value: Double) -> String {
    value == value.rounded() && value.magnitude < 1e15 ? String(Int(value)) : String(value)
  }
}
