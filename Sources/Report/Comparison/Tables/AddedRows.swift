import Compare
import Model

/// The lower units that carry out no upper unit: additions of the lower level, or what the matcher did not see.
struct AddedRows {
  static let columns =
    [TableColumn.plan] + TableColumn.place(.lower) + [
      TableColumn("section", .text, "Phần", "Section"), TableColumn("kind", .term, "Loại", "Kind"),
      TableColumn(
        "lowerText", .prose, "Nội dung (gợi ý, cần người đọc xác nhận)", "Text (a suggestion to confirm)"),
      TableColumn("score", .score, "Điểm cao nhất", "Best score"),
    ]

  private let lower: LowerSide

  init(_ lower: LowerSide) { self.lower = lower }

  /// In reading order. O(added units).
  var rows: [[TableCell]] {
    lower.alignment.added.map { added in
      let unit = lower.units[added.lower]
      return [lower.name] + unit.place
        + [.text(unit.section), .term(.unitKind(unit.kind)), .text(unit.text), .score(added.score)]
    }
  }
}
