import Compare
import Model

/// The ledger of targets: each number of the upper plan, the number below, which way it went, and by when.
struct TargetRows {
  static let columns =
    [TableColumn.plan] + TableColumn.place(.upper) + [
      TableColumn("indicator", .prose, "Chỉ tiêu cấp trên", "Upper target"),
      TableColumn("upperFigure", .text, "Mức cấp trên", "Upper figure"),
      TableColumn("upperValue", .number, "Trị số cấp trên", "Upper value"),
      TableColumn("upperDue", .text, "Thời gian cấp trên", "Upper time"),
    ] + TableColumn.place(.lower) + [
      TableColumn("lowerIndicator", .prose, "Chỉ tiêu cấp dưới", "Lower target"),
      TableColumn("lowerFigure", .text, "Mức cấp dưới", "Lower figure"),
      TableColumn("lowerValue", .number, "Trị số cấp dưới", "Lower value"),
      TableColumn("lowerDue", .text, "Thời gian cấp dưới", "Lower time"),
      TableColumn("direction", .term, "So với cấp trên", "Direction"),
      TableColumn("dueDirection", .term, "Thời gian so với cấp trên", "Direction of time"),
      TableColumn("upperQuote", .prose, "Nguyên văn cấp trên", "Upper quote"),
      TableColumn("lowerQuote", .prose, "Nguyên văn cấp dưới", "Lower quote"),
    ]

  private let tables: ComparisonTables
  private let lower: LowerSide

  init(_ tables: ComparisonTables, _ lower: LowerSide) {
    self.tables = tables
    self.lower = lower
  }

  /// By upper unit; targets of a unit that was not found are told as not found. O(targets + changes).
  var rows: [[TableCell]] { lower.rows(unfound: unfound, found: found) }

  private func unfound(_ entry: UnitAlignment, _ outcome: TableTerm) -> [[TableCell]] {
    tables.upper.units[entry.upper].targets.map {
      row(entry.upper, target: $0, nil, target: nil, outcome, nil)
    }
  }

  private func found(_ entry: UnitAlignment) -> [[TableCell]] {
    var rows: [[TableCell]] = []
    var above = tables.upper.units[entry.upper].targets
    var taken: Set<Int> = []
    for (index, change) in entry.changes.enumerated() where change.kind == .number {
      let target = Self.take(change.upper, from: &above, of: tables.upper.plan)
      let below = change.lowerUnit.flatMap { unit in
        lower.prepared.units[unit].targets.first {
          lower.prepared.plan.targets[$0].quote == change.lower && taken.insert($0).inserted
        }
      }
      rows.append(
        row(
          entry.upper, target: target, change.lowerUnit, target: below, .direction(change.direction),
          timeDirection(entry.changes, after: index)))
    }
    return rows
  }

  /// The next target with a quote: one quote can state two numbers.
  private static func take(_ quote: TextRange?, from targets: inout [Int], of plan: Plan) -> Int? {
    guard let index = targets.firstIndex(where: { plan.targets[$0].quote == quote }) else { return nil }
    return targets.remove(at: index)
  }

  /// The change of a target's time follows that of its number and has the same places.
  private func timeDirection(_ changes: [Change], after index: Int) -> Direction? {
    guard index + 1 < changes.count, TimeChange.isOfTarget(index + 1, in: changes) else { return nil }
    return changes[index + 1].direction
  }

  private func row(
    _ unit: Int, target: Int?, _ lowerUnit: Int?, target below: Int?, _ outcome: TableTerm, _ time: Direction?
  ) -> [TableCell] {
    let above = target.map { tables.upper.plan.targets[$0] }
    let other = below.map { lower.prepared.plan.targets[$0] }
    return [lower.name] + tables.units[unit].place + figures(above, tables.upper.plan)
      + lower.place(of: lowerUnit) + figures(other, lower.prepared.plan)
      + [
        .term(outcome), time.map { .term(.direction($0)) } ?? .empty, tables.words(above?.quote),
        lower.words(other?.quote),
      ]
  }

  private func figures(_ target: Target?, _ plan: Plan) -> [TableCell] {
    guard let target else { return [.empty, .empty, .empty, .empty] }
    return [
      .words(plan.content(of: target)), .phrase { plan.figure(of: target, in: $0) }, .number(target.value),
      .phrase { plan.time(of: target, in: $0) },
    ]
  }
}

/// Tells the changes of a target's time from those of a task's deadline: both are of one kind.
enum TimeChange {
  /// Whether the change at an index is of the time of the target whose number the change before is about.
  static func isOfTarget(_ index: Int, in changes: [Change]) -> Bool {
    guard index > 0, changes[index].kind == .deadline else { return false }
    let before = changes[index - 1]
    return before.kind == .number && before.upper == changes[index].upper
      && before.lower == changes[index].lower && before.lowerUnit == changes[index].lowerUnit
  }
}
