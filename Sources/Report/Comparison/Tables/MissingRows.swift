import Compare
import Model

/// The upper units that were not found in the text of a lower plan, and apart from them those for a person to decide.
struct MissingRows {
  static let columns =
    [TableColumn.plan] + TableColumn.place(.upper) + [
      TableColumn("section", .text, "Phần", "Section"), TableColumn("kind", .term, "Loại", "Kind"),
      TableColumn("upperText", .prose, "Nội dung cấp trên", "Upper text"),
      TableColumn("upperBodies", .text, "Cơ quan cấp trên giao", "Bodies named above"),
      TableColumn("repeats", .path, "Nhắc lại mục", "Repeats"),
      TableColumn("score", .score, "Điểm cao nhất", "Best score"),
    ] + TableColumn.decision

  static let reviewColumns =
    columns + TableColumn.place(.lower) + [
      TableColumn("lowerText", .prose, "Có thể là (nội dung cấp dưới)", "Perhaps (lower text)")
    ]

  private let tables: ComparisonTables
  private let lower: LowerSide

  init(_ tables: ComparisonTables, _ lower: LowerSide) {
    self.tables = tables
    self.lower = lower
  }

  /// Nothing came near these. O(units).
  var rows: [[TableCell]] {
    lower.alignment.units.filter { $0.relation == .missing && $0.band != .review }.map(row)
  }

  /// Something came near these, which is named. O(units).
  var review: [[TableCell]] {
    lower.alignment.units.filter { $0.relation == .missing && $0.band == .review }.map { entry in
      row(entry) + lower.place(of: entry.candidate) + [.words(entry.candidate.map { lower.units[$0].text })]
    }
  }

  private func row(_ entry: UnitAlignment) -> [TableCell] {
    let unit = tables.units[entry.upper]
    let family = tables.comparison.upper.families[entry.upper]
    return [lower.name] + unit.place
      + [
        .text(unit.section), .term(.unitKind(unit.kind)), .text(unit.text), bodies(entry.upper),
        family == entry.upper ? .empty : .text(tables.units[family].path), .score(entry.score),
      ] + TableCell.decision(entry.decision(about: nil) ?? entry.decisions.last)
  }

  private func bodies(_ unit: Int) -> TableCell {
    let plan = tables.upper.plan
    let shares = tables.upper.units[unit].bodies.filter { $0.role == .responsible || $0.role == .lead }
    var names: [String] = []
    for share in shares {
      let name = plan.text.string(plan.assignments[share.assignment].body)
      if !names.contains(name) { names.append(name) }
    }
    return .words(names.joined(separator: "; "))
  }
}
