import Compare
import Model

/// Upper units in reading order, with what became of each in every lower plan.
enum MatrixRows {
  private static let fixed = [
    TableColumn("upperPath", .path, "Mục cấp trên", "Upper at"),
    TableColumn("upperText", .prose, "Nội dung", "Text"), TableColumn("kind", .term, "Loại", "Kind"),
    TableColumn("section", .text, "Phần", "Section"), TableColumn("upperPage", .page, "Trang", "Page"),
    TableColumn("upperLine", .line, "Dòng", "Line"),
    TableColumn("repeats", .path, "Nhắc lại mục", "Repeats"),
    TableColumn("found", .number, "Số văn bản đã thấy", "Plans where found"),
  ]

  /// Each lower plan is a column that states its lineage.
  static func columns(_ comparison: Comparison) -> [TableColumn] {
    fixed
      + comparison.alignments.indices.map { index in
        let name = comparison.alignments[index].lower.name
        let kinship = comparison.kinships[index]
        let lineage = [kinship.code, kinship.through].compactMap { $0 }.joined(separator: " ")
        return TableColumn(
          "\(name) (\(lineage))", .relation, name, name,
          note: DiagnosticMessage(
            vietnamese: kinship.text(in: .vietnamese), english: kinship.text(in: .english)))
      }
  }

  /// A row an upper unit. O(units × plans).
  static func rows(_ tables: ComparisonTables) -> [[TableCell]] {
    let comparison = tables.comparison
    var evidence = 0
    var cells = [[TableCell]](repeating: [], count: tables.units.count)
    var found = [Int](repeating: 0, count: tables.units.count)
    for alignment in comparison.alignments {
      for entry in alignment.units {
        cells[entry.upper].append(
          .relation(
            RelationCell(
              relation: entry.relation, band: entry.band, score: entry.score, evidence: evidence,
              decisions: entry.decisions)))
        if entry.relation != .missing { found[entry.upper] += 1 }
        evidence += EvidenceRows.count(of: entry)
      }
    }
    return tables.units.enumerated().map { index, unit in
      let family = comparison.upper.families[index]
      let repeats: TableCell = family == index ? .empty : .text(tables.units[family].path)
      return [
        .text(unit.path), .text(unit.text), .term(.unitKind(unit.kind)), .text(unit.section),
        .count(unit.page), .count(unit.line), repeats, .count(found[index]),
      ] + cells[index]
    }
  }
}
