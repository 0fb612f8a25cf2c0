import Compare
import Model

/// All that differs between linked units, what is the same left out.
struct ChangeRows {
  static let columns =
    [TableColumn.plan] + TableColumn.place(.upper) + [
      TableColumn("kind", .term, "Khác về", "What"),
      TableColumn("direction", .term, "Khác thế nào", "Which way"),
      TableColumn("upperWords", .prose, "Cấp trên nêu", "The upper plan says"),
    ] + TableColumn.place(.lower) + [
      TableColumn("lowerWords", .prose, "Cấp dưới nêu", "The lower plan says")
    ]

  private let tables: ComparisonTables
  private let lower: LowerSide

  init(_ tables: ComparisonTables, _ lower: LowerSide) {
    self.tables = tables
    self.lower = lower
  }

  /// By upper unit, facts before words. O(changes).
  var rows: [[TableCell]] {
    lower.alignment.units.flatMap { entry in
      entry.changes.filter { $0.direction != .same }.map { change in
        [lower.name] + tables.units[entry.upper].place
          + [
            .term(.changeKind(change.kind)), .term(.direction(change.direction)), tables.words(change.upper),
          ] + lower.place(of: change.lowerUnit) + [lower.words(change.lower)]
      }
    }
  }
}
