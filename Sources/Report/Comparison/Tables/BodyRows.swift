import Compare
import Model

/// Who got each task: the body above, the body below, and what the one is to the other.
struct BodyRows {
  static let columns =
    [TableColumn.plan] + TableColumn.place(.upper) + [
      TableColumn("task", .prose, "Việc", "Task"),
      TableColumn("upperBody", .text, "Cơ quan cấp trên", "Upper body"),
    ] + TableColumn.place(.lower) + [
      TableColumn("lowerBody", .text, "Cơ quan cấp dưới", "Lower body"),
      TableColumn("outcome", .term, "Ai nhận việc", "Who got it"),
    ]

  private let tables: ComparisonTables
  private let lower: LowerSide

  init(_ tables: ComparisonTables, _ lower: LowerSide) {
    self.tables = tables
    self.lower = lower
  }

  /// By upper unit. O(changes).
  var rows: [[TableCell]] {
    lower.alignment.units.flatMap { entry in
      entry.changes.filter { $0.kind == .body || $0.kind == .bodyCounterpart }.map { change in
        [lower.name] + tables.units[entry.upper].place
          + [.text(tables.units[entry.upper].opening), tables.words(change.upper)]
          + lower.place(of: change.lowerUnit)
          + [lower.words(change.lower), .term(.bodyOutcome(BodyOutcome(change.direction)))]
      }
    }
  }
}
