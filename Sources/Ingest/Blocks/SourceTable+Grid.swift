import Model

extension SourceTable {
  /// A table with its merged cells resolved: every row has a cell for every column.
  struct Grid {
    /// The columns of the grid in which some cell begins; the others only widen their neighbours.
    let columns: [Int]
    private let rows: [Row]
    /// For each row and each of ``columns``: the cell, and whether it begins there.
    private let cells: [[Slot]]

    private struct Slot {
      var row: Int
      var cell: Int
      var begins: Bool
    }

    /// Lays out rows over the columns in which their cells begin. O(cells + rows × columns).
    init(_ rows: [Row], _ columns: [Int]) {
      self.rows = rows
      self.columns = columns
      var cells: [[Slot]] = []
      for (index, row) in rows.enumerated() {
        var slots: [Slot] = []
        var number = 0
        for (place, column) in columns.enumerated() {
          while number < row.cells.count, row.cells[number].column + row.cells[number].span <= column {
            number += 1
          }
          guard number < row.cells.count, row.cells[number].column <= column else {
            slots.append(Slot(row: -1, cell: -1, begins: false))
            continue
          }
          let begins = row.cells[number].column == column
          let above = index > 0 && row.cells[number].goesOn ? cells[index - 1][place] : nil
          if let above, above.cell >= 0 {
            slots.append(Slot(row: above.row, cell: above.cell, begins: begins))
          } else {
            slots.append(Slot(row: index, cell: number, begins: begins))
          }
        }
        cells.append(slots)
      }
      self.cells = cells
    }

    /// The rows between pipes: the header on one line, then a line a row.
    ///
    /// A cell that is merged downwards says the same in every row that it covers; one that is merged sideways says it
    /// in its first column, in the header in all.
    func lines() -> [SourceParagraph] {
      cellsOfLines().map { cells in
        var line = SourceParagraph()
        for (place, cell) in cells.enumerated() {
          line.text.append(contentsOf: place == 0 ? [0x7C, 0x20] : [0x20, 0x7C, 0x20])
          line.append(cell)
        }
        line.text.append(contentsOf: [0x20, 0x7C])
        return line
      }
    }

    /// What stands between the pipes of the lines.
    func cellsOfLines() -> [[SourceParagraph]] {
      guard !rows.isEmpty else { return [] }
      let height = headerHeight
      let head = columns.indices.map { header($0, height) }
      return [head]
        + rows.indices.dropFirst(height).map { row in
          columns.indices.map { text(row, $0, isHeader: false) }
        }
    }

    private func text(_ row: Int, _ place: Int, isHeader: Bool) -> SourceParagraph {
      let slot = cells[row][place]
      guard slot.cell >= 0, slot.begins || isHeader else { return SourceParagraph() }
      let cell = rows[slot.row].cells[slot.cell]
      let isRepeated = slot.row != row || !slot.begins
      return isRepeated && cell.size > SourceTable.mostRepeated ? SourceParagraph() : cell.line
    }

    /// What the rows of the header say of a column, each thing once.
    private func header(_ place: Int, _ height: Int) -> SourceParagraph {
      var result = SourceParagraph()
      var before: (row: Int, cell: Int) = (-1, -1)
      for row in 0..<height {
        let slot = cells[row][place]
        guard slot.cell >= 0, (slot.row, slot.cell) != before else { continue }
        before = (slot.row, slot.cell)
        result.appendInline(text(row, place, isHeader: true))
      }
      return result
    }

    /// How many rows the header has: those that are repeated on every page, else those that cells of the first row
    /// reach down to where others of it are parted below.
    private var headerHeight: Int {
      let repeated = rows.prefix { $0.isHeader }.count
      var height = max(1, min(repeated, rows.count - 1))
      if repeated == 0, rows.count > 2, rows[0].cells.contains(where: { $0.span > 1 }) {
        while height < rows.count - 1, height < 3,
          cells[height].contains(where: { $0.row >= 0 && $0.row < height })
        {
          height += 1
        }
      }
      while height > 1, isNumbering(height - 1) { height -= 1 }
      return height
    }

    /// `(1) (2) (3)`: a row that only numbers the columns.
    private func isNumbering(_ row: Int) -> Bool {
      rows[row].cells.allSatisfy { cell in
        let text = cell.line.text
        return text.count <= 4 && text.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x28 || $0 == 0x29 }
      }
    }
  }
}
