import Model

extension CalendarEntry {
  /// The entries of a target: one on the last day of each date by which it is to be reached. None where it has no date.
  ///
  /// - Parameters:
  ///   - index: the target.
  ///   - remarks: what else stands below each entry.
  /// - Complexity: O(text of the target).
  static func entries(
    ofTarget index: Int, of source: CalendarSource, in language: Language, remarks: [String] = []
  ) -> [CalendarEntry] {
    let plan = source.plan
    let target = plan.targets[index]
    guard !target.due.isEmpty else { return [] }
    let path = plan.path(of: target.at)
    let name = DocumentName(plan, name: source.name, in: language)
    let quote = plan.text.string(target.quote)
    let kind = language == .vietnamese ? "Chỉ tiêu" : "Target"
    let time = language == .vietnamese ? "Thời gian" : "Time"
    let opening = plan.text.opening(of: target.quote, words: summaryWords)
    let lines = [
      quote, "\(kind): \(plan.figure(of: target, in: language))",
      "\(time): \(plan.time(of: target, in: language))",
      source.documentLine(name, in: language), source.sourceLine(target.at, target.quote, in: language),
    ]
    return target.due.compactMap { due in
      CalendarDay(lastOf: due).map { day in
        CalendarEntry(
          rule: CalendarRule(day: day),
          identifier: CalendarIdentifier.of([source.identity, path, "target", String(index), day.basic]),
          summary: "\(kind): \(opening) (\(name.short), \(path))", description: lines + remarks)
      }
    }
  }
}
