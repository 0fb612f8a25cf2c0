/// The cells of the tables of a page, cut out and set one below the other on sheets of their own.
///
/// Recognition takes a page for lines from margin to margin, or for columns, and reads tables across their rules; on a sheet it
/// has nothing to decide. Example: of a row `1 | Mở tủ sách ở thôn | Hội Nông dân` the sheet has three blocks. Near miss: an
/// empty cell, which has none; specks.
struct CellSheet {
  /// Where a cell stands: which table and which cell of it, and from where to where on the sheet.
  struct Place {
    var table: Int
    var cell: Int
    var rows: Range<Int>
  }

  private(set) var image: PageImage
  /// From top to bottom.
  private(set) var places: [Place] = []

  /// Pixels at the sides of a cell that its rules take; text often touches them.
  private static let inset = 4
  /// White between cells, and around them.
  private static let margin = 48
  /// Pixels that ink is high and wide at the least.
  private static let least = 3
  /// Rows of pixels of a sheet at the most, beside those of its last cell: recognition takes no more than 32,767.
  private static let highest = 12_000

  /// The sheets of tables of a page. O(pixels of the tables).
  static func sheets(of grids: [RuledGrid], on page: PageImage, turn: PageTurn) -> [CellSheet] {
    var sheets: [CellSheet] = []
    var pieces: [(place: Place, rows: [ArraySlice<UInt8>])] = []
    var height = margin
    func close() {
      if !pieces.isEmpty { sheets.append(CellSheet(pieces, height: height)) }
      pieces.removeAll()
      height = margin
    }
    let level = page.inkLevel
    for (table, grid) in grids.enumerated() {
      for (index, cell) in grid.cells.enumerated() {
        let rows = trimmed(page.part(grid.box(of: cell, inset: inset), turn: turn), level: level)
        guard !rows.isEmpty else { continue }
        pieces.append((Place(table: table, cell: index, rows: height..<(height + rows.count)), rows))
        height += rows.count + margin
        if height > highest { close() }
      }
    }
    close()
    return sheets
  }

  private init(_ pieces: [(place: Place, rows: [ArraySlice<UInt8>])], height: Int) {
    let width = pieces.map { $0.rows.first?.count ?? 0 }.max() ?? 0
    image = PageImage(width: width + 2 * Self.margin, height: height)
    for (place, rows) in pieces {
      for (index, row) in rows.enumerated() {
        image.put(row, row: place.rows.lowerBound + index, column: Self.margin)
      }
      places.append(place)
    }
  }

  /// Adds the words that were read of the sheet to the texts of the cells on which they stand.
  func add(_ words: [PageWord], to texts: inout [[[UInt8]]]) {
    for word in words {
      let middle = Int((word.top + word.bottom) / 2) + Self.margin / 2
      var (low, high) = (0, places.count)
      while high - low > 1 {
        let half = (low + high) / 2
        if places[half].rows.lowerBound <= middle { low = half } else { high = half }
      }
      guard low < places.count else { return }
      let place = places[low]
      if !texts[place.table][place.cell].isEmpty { texts[place.table][place.cell].append(0x20) }
      texts[place.table][place.cell] += word.text
    }
  }

  /// Rows without the white around the ink; none where there is no ink.
  private static func trimmed(_ rows: [[UInt8]], level: UInt8) -> [ArraySlice<UInt8>] {
    var top = rows.count
    var bottom = 0
    var left = rows.first?.count ?? 0
    var right = 0
    for (index, row) in rows.enumerated() {
      guard let first = row.firstIndex(where: { $0 < level }), let last = row.lastIndex(where: { $0 < level })
      else { continue }
      (left, right) = (min(left, first), max(right, last + 1))
      (top, bottom) = (min(top, index), index + 1)
    }
    guard bottom - top >= least, right - left >= least else { return [] }
    return rows[top..<bottom].map { $0[left..<right] }
  }
}

extension RuledGrid {
  /// The pixels inside a cell, its sides left out.
  func box(of cell: Cell, inset: Int) -> (rows: Range<Int>, columns: Range<Int>) {
    func range(_ places: [Float], _ first: Int, _ count: Int) -> Range<Int> {
      let start = Int(places[first].rounded()) + inset
      return start..<max(start, Int(places[first + count].rounded()) - inset)
    }
    return (range(rows, cell.row, cell.rows), range(columns, cell.column, cell.columns))
  }

  /// The pixels that the table covers, its outer sides too.
  func box(outset: Int) -> (rows: Range<Int>, columns: Range<Int>) {
    box(of: Cell(row: 0, column: 0, rows: rows.count - 1, columns: columns.count - 1), inset: -outset)
  }
}

extension PageImage {
  /// A part of the level page, row by row; what lies outside the image is white.
  func part(_ box: (rows: Range<Int>, columns: Range<Int>), turn: PageTurn) -> [[UInt8]] {
    box.rows.map { row in
      var pixels: [UInt8] = []
      pixels.reserveCapacity(box.columns.count)
      for piece in pieces(of: row, box.columns, turn: turn) {
        let found = self[piece.row, piece.columns]
        let before = found.isEmpty ? 0 : max(0, -piece.columns.lowerBound)
        pixels += [UInt8](repeating: 255, count: before) + found
        pixels += [UInt8](repeating: 255, count: piece.columns.count - before - found.count)
      }
      return pixels
    }
  }

  /// Makes a part of the level page white.
  mutating func clear(_ box: (rows: Range<Int>, columns: Range<Int>), turn: PageTurn) {
    for row in box.rows {
      for piece in pieces(of: row, box.columns, turn: turn) {
        put(
          [UInt8](repeating: 255, count: piece.columns.count), row: piece.row,
          column: piece.columns.lowerBound)
      }
    }
  }

  /// The pieces of rows of the image that a piece of a row of the level page lies on.
  private func pieces(
    of row: Int, _ columns: Range<Int>, turn: PageTurn
  ) -> [(row: Int, columns: Range<Int>)] {
    // As many columns as a row of the image is level for, by half a pixel.
    let length = turn.slope == 0 ? columns.count : max(1, Int(1 / abs(turn.slope)))
    return stride(from: columns.lowerBound, to: columns.upperBound, by: max(1, length)).map { start in
      let count = min(length, columns.upperBound - start)
      let middle = turn.image(Float(start) + Float(count) / 2, Float(row))
      let left = Int((middle.x - Float(count) / 2).rounded())
      return (Int(middle.y.rounded()), left..<(left + count))
    }
  }
}
