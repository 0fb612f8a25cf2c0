import Compare
import Model

/// Where a unit stands and what it says, made once for all rows that show it.
struct UnitDescription {
  let path: String
  let line: Int
  let page: Int
  /// The heading of its top-level section.
  let section: String
  let kind: UnitKind
  let text: String
  /// Its first words.
  let opening: String

  /// Words that ledgers show of a unit.
  private static let openingWords = 30

  /// Describes a unit of a plan. O(unit).
  init(_ unit: Int, of prepared: PreparedPlan) {
    let plan = prepared.plan
    let entry = prepared.units[unit]
    let span = plan.text.span(of: entry.text)
    path = prepared.path(of: unit)
    line = span.line
    page = span.page
    section = plan.heading(above: entry.at)
    kind = entry.kind
    text = prepared.text(of: unit)
    opening = plan.text.opening(of: entry.text, words: Self.openingWords)
  }

  /// Path, page and line, as the tables have them side by side.
  var place: [TableCell] { [.text(path), .count(page), .count(line)] }

  /// As many cells as ``place``, for a side that has no unit.
  static let nowhere: [TableCell] = [.empty, .empty, .empty]
}

extension TableColumn {
  /// The columns of ``UnitDescription/place`` on one side.
  static func place(_ side: PlanSide) -> [TableColumn] {
    switch side {
    case .upper:
      [
        TableColumn("upperPath", .path, "Mục cấp trên", "Upper at"),
        TableColumn("upperPage", .page, "Trang", "Page"), TableColumn("upperLine", .line, "Dòng", "Line"),
      ]
    case .lower:
      [
        TableColumn("lowerPath", .path, "Mục cấp dưới", "Lower at"),
        TableColumn("lowerPage", .page, "Trang", "Page"), TableColumn("lowerLine", .line, "Dòng", "Line"),
      ]
    }
  }

  /// The name of the lower plan that a row is about.
  static let plan = TableColumn("plan", .text, "Văn bản cấp dưới", "Lower plan")
}
