/// Tables of pages with a text layer, cell by cell where their rules are drawn.
///
/// Columns that stand close leave no white line that no word crosses, and rows whose lines stand evenly do not tell where one
/// ends; the rules do. Example: six narrow columns of a table of tasks. Near miss: a letterhead in two columns, a table
/// without rules, which are told by the white between them.
enum RuledPages {
  /// Dots an inch at which pages are drawn to see their rules.
  private static let resolution = 300
  private static let points: Float = 72
  /// Rows of several columns that a page has at the least which is looked at.
  private static let leastRows = 2
  /// Rows of two columns that do as well: cells can be tall.
  private static let leastPairs = 6
  /// How much a page that is drawn, not photographed, may lean.
  private static let level: Float = 0.002
  /// How far the width of a drawn page may be from that of its text, in points.
  private static let tolerance: Float = 2

  /// Takes the tables of pages whose text looks like one from their rows. O(pixels of those pages + words × cells).
  ///
  /// - Throws: ``IngestError`` where pages cannot be drawn.
  static func find(in pages: inout [Page], of file: PDFFile) throws(IngestError) {
    // A table goes on with few rows, or begins with them, on the pages beside.
    let likely = Set(pages.filter(mayHoldTable).map(\.number))
    let numbers = pages.map(\.number).filter { number in
      (number - 1...number + 1).contains(where: likely.contains) && isReadable(pages[number - 1])
    }
    guard !numbers.isEmpty else { return }
    let widths = pages.map(\.width)
    let found = try Parallel.map(numbers) { number throws(IngestError) -> [RuledGrid] in
      let drawn = try file.image(ofPage: number, resolution: resolution)
      guard let image = PageImage(file: drawn),
        abs(Float(image.width) * scale - widths[number - 1]) <= tolerance
      else { return [] }
      let rules = RuleFinder(image)
      return abs(rules.turn.slope) <= level ? RuledGrid.grids(of: rules) : []
    }
    for (number, grids) in zip(numbers, found) {
      for grid in grids { pages[number - 1].take(grid, scale: scale) }
    }
  }

  private static let scale = points / Float(resolution)

  private static func isReadable(_ page: Page) -> Bool { page.certainty == nil && !page.isTurned }

  private static func mayHoldTable(_ page: Page) -> Bool {
    guard isReadable(page) else { return false }
    return page.rows.count { $0.segments.count > 2 } >= leastRows
      || page.rows.count { $0.segments.count > 1 } >= leastPairs
  }
}

extension Page {
  /// Takes the words that stand inside a table out of its rows; nothing where words run across its rules, or few cells have any.
  /// `scale` is in points a pixel. O(words × cells).
  fileprivate mutating func take(_ grid: RuledGrid, scale: Float) {
    let columns = grid.columns.map { $0 * scale }
    let heights = grid.rows.map { $0 * scale }
    var texts = [[UInt8]](repeating: [], count: grid.cells.count)
    var kept: [PageRow] = []
    var (inside, across) = (0, 0)
    for row in rows {
      let middle = (row.top + row.bottom) / 2
      guard let line = heights.lastIndex(where: { $0 <= middle }), line + 1 < heights.count else {
        kept.append(row)
        continue
      }
      var others: [PageRow.Segment] = []
      for word in row.words {
        let place = (word.left + word.right) / 2
        guard let column = columns.lastIndex(where: { $0 <= place }), column + 1 < columns.count,
          let cell = grid.cells.firstIndex(where: { $0.covers(row: line, column: column) })
        else {
          others.append(word)
          continue
        }
        let sides = grid.cells[cell].columns + grid.cells[cell].column
        inside += 1
        if word.left < columns[grid.cells[cell].column] - Self.edge || word.right > columns[sides] + Self.edge
        {
          across += 1
        }
        if !texts[cell].isEmpty, !Self.endsInside(texts[cell]) { texts[cell].append(0x20) }
        texts[cell] += word.text
      }
      if !others.isEmpty {
        kept.append(
          PageRow(
            top: row.top, bottom: row.bottom, words: others, segments: [PageRow.Segment(others[...])]))
      }
    }
    guard across * Self.mostAcross <= inside, texts.count(where: { !$0.isEmpty }) >= Self.leastCells else {
      return
    }
    put(kept, besides: RuledTable(top: heights[0], cells: Array(zip(grid.cells, texts))))
  }

  /// Whether a line ends with a hyphen of a word: `PT-` before `TH`; `2026 -` before `2030` ends with a dash.
  private static func endsInside(_ text: [UInt8]) -> Bool {
    text.count > 1 && text[text.count - 1] == 0x2D && text[text.count - 2] > 0x40
  }

  /// Points that a word may reach over a rule.
  private static let edge: Float = 2
  /// One word in so many may run across a rule.
  private static let mostAcross = 25
  /// Cells with words that a table has at the least.
  private static let leastCells = 4
}

extension RuledGrid.Cell {
  fileprivate func covers(row: Int, column: Int) -> Bool {
    (self.row..<(self.row + rows)).contains(row) && (self.column..<(self.column + columns)).contains(column)
  }
}
