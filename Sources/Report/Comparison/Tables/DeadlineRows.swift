import Compare
import Model

/// The deadlines of both sides, side by side.
struct DeadlineRows {
  static let columns =
    [TableColumn.plan] + TableColumn.place(.upper) + [
      TableColumn("task", .prose, "Việc", "Task"),
      TableColumn("upperQuote", .text, "Thời hạn cấp trên (nguyên văn)", "Upper deadline (quote)"),
      TableColumn("upperWhen", .text, "Thời hạn cấp trên", "Upper deadline"),
      TableColumn("upperDue", .date, "Hạn cấp trên", "Upper due"),
    ] + TableColumn.place(.lower) + [
      TableColumn("lowerQuote", .text, "Thời hạn cấp dưới (nguyên văn)", "Lower deadline (quote)"),
      TableColumn("lowerWhen", .text, "Thời hạn cấp dưới", "Lower deadline"),
      TableColumn("lowerDue", .date, "Hạn cấp dưới", "Lower due"),
      TableColumn("direction", .term, "So với cấp trên", "Direction"),
    ]

  private let tables: ComparisonTables
  private let lower: LowerSide

  init(_ tables: ComparisonTables, _ lower: LowerSide) {
    self.tables = tables
    self.lower = lower
  }

  /// By upper unit; deadlines of a unit that was not found are told as not found. O(deadlines + changes).
  var rows: [[TableCell]] { lower.rows(unfound: unfound, found: found) }

  private func unfound(_ entry: UnitAlignment, _ outcome: TableTerm) -> [[TableCell]] {
    tables.upper.units[entry.upper].deadlines.map {
      row(entry.upper, tables.upper.plan.deadlines[$0], nil, nil, outcome)
    }
  }

  private func found(_ entry: UnitAlignment) -> [[TableCell]] {
    entry.changes.indices.compactMap { index in
      let change = entry.changes[index]
      guard change.kind == .deadline, !TimeChange.isOfTarget(index, in: entry.changes) else { return nil }
      let above = Self.deadline(change.upper, of: entry.upper, tables.upper)
      let below = change.lowerUnit.flatMap { Self.deadline(change.lower, of: $0, lower.prepared) }
      return row(entry.upper, above, change.lowerUnit, below, .direction(change.direction))
    }
  }

  private static func deadline(_ quote: TextRange?, of unit: Int, _ prepared: PreparedPlan) -> Deadline? {
    prepared.units[unit].deadlines.map { prepared.plan.deadlines[$0] }.first { $0.quote == quote }
  }

  private func row(
    _ unit: Int, _ above: Deadline?, _ lowerUnit: Int?, _ below: Deadline?, _ outcome: TableTerm
  ) -> [TableCell] {
    [lower.name] + tables.units[unit].place + [.text(tables.units[unit].opening), tables.words(above?.quote)]
      + times(above, tables.upper.plan) + lower.place(of: lowerUnit) + [lower.words(below?.quote)]
      + times(below, lower.prepared.plan) + [.term(outcome)]
  }

  private func times(_ deadline: Deadline?, _ plan: Plan) -> [TableCell] {
    guard let deadline else { return [.empty, .empty] }
    return [.phrase { plan.time(of: deadline, in: $0) }, .day(deadline.due)]
  }
}
