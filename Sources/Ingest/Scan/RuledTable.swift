import Model

/// A table of a recognised page with what its cells say.
struct RuledTable: Sendable {
  /// How far down the page it begins, in points.
  var top: Float
  /// The cells of its grid, row by row, with their text in UTF-8.
  var cells: [(cell: RuledGrid.Cell, text: [UInt8])]

  /// How many rows its grid has.
  private var height: Int { cells.map { $0.cell.row + $0.cell.rows }.max() ?? 0 }

  /// The table with its merged cells resolved as those of a Word file are; rows that say nothing are left out.
  var grid: SourceTable.Grid {
    var rows = [SourceTable.Row](repeating: SourceTable.Row(), count: height)
    for (cell, text) in cells {
      for row in cell.row..<(cell.row + cell.rows) {
        let goesOn = row > cell.row
        rows[row].cells.append(
          SourceTable.Cell(
            span: cell.columns, goesOn: goesOn, column: cell.column,
            paragraphs: goesOn ? [] : [SourceParagraph(text: text, pieces: [(0, SourceOrigin.Place())])]))
      }
    }
    for row in rows.indices { rows[row].cells.sort { $0.column < $1.column } }
    rows.removeAll { row in row.cells.allSatisfy(\.isBlank) }
    return SourceTable.Grid(rows, Set(rows.flatMap { $0.cells.map(\.column) }).sorted())
  }
}
