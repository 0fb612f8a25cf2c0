/// A table of a page while its rows are written: cells find their columns past those that reach down from above.
struct HTMLTable {
  private(set) var table = SourceTable()
  /// Cells that reach down into the next rows, by the column in which they begin: rows that are left, and columns.
  private var reaching: [Int: (rows: Int, span: Int)] = [:]

  /// Rows that a cell may reach down.
  private static let mostRows = 10_000

  /// Where the open cell stands, from 1; nil before the first.
  var place: (row: Int, column: Int)? {
    guard let row = table.rows.last else { return nil }
    return (table.rows.count, (row.cells.last?.column ?? 0) + 1)
  }

  /// Begins a row.
  mutating func beginRow(isHeader: Bool) {
    table.rows.append(SourceTable.Row(isHeader: isHeader))
  }

  /// Begins a cell.
  ///
  /// - Parameters:
  ///   - columns: the columns that it takes up, as written.
  ///   - rows: the rows that it takes up, as written; `0` for all that follow.
  mutating func beginCell(columns: String?, rows: String?) {
    if table.rows.isEmpty { beginRow(isHeader: false) }
    goOn()
    let span = min(max(1, columns.flatMap { Int($0) } ?? 1), SourceTable.widestSpan)
    let column = table.rows[table.rows.count - 1].nextColumn
    table.rows[table.rows.count - 1].cells.append(SourceTable.Cell(span: span, column: column))
    let height = rows.flatMap { Int($0) } ?? 1
    if height != 1, height >= 0, column < SourceTable.mostColumns {
      reaching[column] = (height == 0 ? Self.mostRows : min(height - 1, Self.mostRows), span)
    }
  }

  /// Ends a cell.
  mutating func endCell(_ paragraphs: [SourceParagraph]) {
    guard let row = table.rows.indices.last, let cell = table.rows[row].cells.indices.last else { return }
    table.rows[row].cells[cell].paragraphs = paragraphs
  }

  /// Ends a row.
  mutating func endRow() {
    guard let row = table.rows.indices.last else { return }
    for column in reaching.keys.sorted() where column >= table.rows[row].nextColumn { goOn(at: column) }
  }

  /// Takes up the cells that reach down to where the row is.
  private mutating func goOn() {
    while let row = table.rows.last, goOn(at: row.nextColumn) {}
  }

  @discardableResult
  private mutating func goOn(at column: Int) -> Bool {
    // A cell that the row itself begins there reaches down from it.
    guard let above = reaching[column], let row = table.rows.indices.last,
      !table.rows[row].cells.contains(where: { $0.column == column })
    else { return false }
    table.rows[row].cells.append(SourceTable.Cell(span: above.span, goesOn: true, column: column))
    reaching[column] = above.rows > 1 ? (above.rows - 1, above.span) : nil
    return true
  }
}
