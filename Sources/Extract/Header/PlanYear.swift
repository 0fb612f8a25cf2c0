import Model

/// The year that a plan is of.
enum PlanYear {
  /// The one year that the title names, else the year of the date: `Kế hoạch … năm 2026` of December 2025 is of 2026; one of
  /// several years (`giai đoạn 2024 - 2030`, `đến năm 2030`) has none. O(title).
  static func read(_ plan: Plan, _ reading: Reading) -> Int? {
    var years: Set<Int> = []
    if let title = plan.titleRange {
      let tokens = reading.tokens(title)
      for (index, token) in tokens.enumerated() where token.kind == .number && token.length == 4 {
        guard let year = Numeral.integer(reading.string(token)), (1990...2100).contains(year) else {
          continue
        }
        // ngày 22/12/2024, số 12/2023/QĐ-UBND: the year of a document that the title cites.
        if index > 0, tokens[index - 1].isMark(.slash) { continue }
        if index > 1, reading.signals(tokens[index - 1]).contains(.year), tokens[index - 2].kind == .number {
          continue
        }
        // … đến năm 2030: of all the years up to it.
        if index > 1, reading.signals(tokens[index - 1]).contains(.year),
          reading.signals(tokens[index - 2]).contains(.until)
        {
          return nil
        }
        years.insert(year)
      }
    }
    if years.count > 1 { return nil }
    return years.first ?? plan.document.date?.year
  }
}
