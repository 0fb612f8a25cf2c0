import Model

/// Finds where a drawn table ends and cuts it into cells.
enum TableScanner {
  /// The index after the last line of the table that begins at `start`. O(lines of the table).
  ///
  /// Rows stand on one line each (`| a | b |`), or every cell on lines of its own between lone pipes, or
  /// in columns set apart by tabs and runs of spaces.
  static func end(of start: Int, in lines: [Line], limit: Int) -> Int {
    if lines[start].has(.row) {
      var index = start + 1
      while index < limit, lines[index].has(.row), lines[index].blanksBefore <= 1 { index += 1 }
      return index
    }
    if !lines[start].has(.pipe) { return DrawnTable.end(lines, start, limit) }
    var index = start
    while index + 1 < limit {
      let next = lines[index + 1]
      if lines[index].has(.pipe) {
        if !next.has(.pipe), next.blanksBefore > 0 { break }
        index += 1
      } else {
        guard hasPipe(after: index, lines, limit) else { break }
        index += 1
      }
    }
    // Text after the last pipe that no further pipe closes is not of the table.
    var last = index
    while last > start, !lines[last].has(.pipe) { last -= 1 }
    return last + 1
  }

  /// The columns of a line of a letterhead: between pipes where it has some, else between tabs or wide gaps. O(bytes).
  static func columns(of range: TextRange, _ bytes: Span<UInt8>) -> [TextRange] {
    var result: [TextRange] = []
    var start = Int(range.start)
    for index in Int(range.start)..<Int(range.end) where bytes[index] == 0x7C {
      result.append(trimmed(start, index, bytes))
      start = index + 1
    }
    if start == Int(range.start) { return DrawnTable.cells(range, bytes) }
    result.append(trimmed(start, Int(range.end), bytes))
    return result.filter { !$0.isEmpty }
  }

  private static func hasPipe(after index: Int, _ lines: [Line], _ limit: Int) -> Bool {
    var probe = index + 1
    let stop = min(limit, index + 120)
    while probe < stop {
      if lines[probe].has(.pipe) { return true }
      if lines[probe].has(.row) { return false }
      probe += 1
    }
    return false
  }

  /// The cells of a table, row by row; a cell without text is an empty range. O(bytes).
  static func cells(_ part: Range<Int>, _ lines: [Line], _ bytes: Span<UInt8>) -> [[TextRange]] {
    if lines[part.lowerBound].has(.row) {
      var rows: [[TextRange]] = []
      for index in part where !BareTable.isGridRule(lines[index].range, bytes) {
        let row = rowCells(lines[index].range, bytes)
        if !isRule(row, bytes) { rows.append(row) }
      }
      return rows
    }
    if !lines[part.lowerBound].has(.pipe) { return part.map { DrawnTable.cells(lines[$0].range, bytes) } }
    var cells: [TextRange] = []
    var index = part.lowerBound
    while index < part.upperBound {
      let border = lines[index]
      var range = TextRange(Int(border.range.end), Int(border.range.end))
      index += 1
      var isEmpty = true
      while index < part.upperBound, !lines[index].has(.pipe) {
        if isEmpty { range.start = lines[index].range.start }
        range.end = lines[index].range.end
        isEmpty = false
        index += 1
      }
      cells.append(range)
    }
    return rows(of: cells, bytes)
  }

  /// The header is as wide as the first empty cell says; every row has one empty cell more at its end. Where rows are numbered,
  /// one whose cells are merged is narrower: `II | Hạ tầng |`, then `1 | …`; one without a number goes on with the row above.
  private static func rows(of cells: [TextRange], _ bytes: Span<UInt8>) -> [[TextRange]] {
    guard let width = cells.firstIndex(where: \.isEmpty), width > 0 else {
      return cells.isEmpty ? [] : [cells]
    }
    let isNumbered = numbersRows(cells[0], bytes)
    var rows: [[TextRange]] = []
    var index = 0
    while index < cells.count {
      var end = min(index + width, cells.count)
      if isNumbered, let empty = cells[index..<end].dropFirst().firstIndex(where: \.isEmpty),
        empty + 1 == cells.count || isNumber(cells[empty + 1], bytes)
          || end < cells.count && !cells[end].isEmpty
      {
        end = empty
      }
      var row = Array(cells[index..<end])
      // A number that stands for several rows is drawn once.
      if isNumbered, row.count < width, !rows.isEmpty, !isNumber(row[0], bytes), !row[0].isEmpty {
        row.insert(TextRange(Int(row[0].start), Int(row[0].start)), at: 0)
      }
      rows.append(row)
      // A row that is narrower than the first one has its empty cell already.
      index = end < cells.count && cells[end].isEmpty ? end + 1 : end
    }
    return rows
  }

  /// TT, STT: the header of a column of numbers.
  private static func numbersRows(_ cell: TextRange, _ bytes: Span<UInt8>) -> Bool {
    guard cell.count <= 24 else { return false }
    let letters = cell.offsets.map { bytes[$0] }.filter { $0 > 0x20 && $0 != 0x2A }
    return letters.count <= 8 && letters.suffix(2).elementsEqual([0x54, 0x54])
  }

  /// 12, IV, B: what numbers a row or a group of rows, whatever marks stand around it.
  private static func isNumber(_ cell: TextRange, _ bytes: Span<UInt8>) -> Bool {
    var count = 0
    for index in cell.offsets {
      switch bytes[index] {
      case 0x30...0x39, 0x41...0x5A: count += 1
      case 0x20, 0x2A, 0x2E, 0x29, 0x0A: continue
      default: return false
      }
    }
    return (1...4).contains(count)
  }

  /// The cells between the bars of a row, which may have none at its ends.
  private static func rowCells(_ range: TextRange, _ bytes: Span<UInt8>) -> [TextRange] {
    var cells: [TextRange] = []
    var start = bytes[Int(range.start)] == 0x7C ? Int(range.start) + 1 : Int(range.start)
    for index in start..<max(start, Int(range.end)) where bytes[index] == 0x7C {
      cells.append(trimmed(start, index, bytes))
      start = index + 1
    }
    if start < Int(range.end) { cells.append(trimmed(start, Int(range.end), bytes)) }
    return cells
  }

  private static func isRule(_ row: [TextRange], _ bytes: Span<UInt8>) -> Bool {
    var dashes = 0
    for cell in row {
      for index in cell.offsets {
        if bytes[index] == 0x2D { dashes += 1 } else if bytes[index] != 0x3A { return false }
      }
    }
    return dashes > 2
  }

  /// A range without the white space at its ends.
  static func trimmed(_ start: Int, _ end: Int, _ bytes: Span<UInt8>) -> TextRange {
    var from = start
    var to = end
    while from < to, bytes[from] <= 0x20 { from += 1 }
    while to > from, bytes[to - 1] <= 0x20 { to -= 1 }
    return TextRange(from, to)
  }
}

/// Tables drawn with tabs or runs of spaces: a header that begins with TT or STT, then lines in columns.
enum DrawnTable {
  /// Whether such a table begins at `index`. O(1).
  static func begins(_ lines: [Line], _ index: Int, _ limit: Int, _ bytes: Span<UInt8>) -> Bool {
    lines[index].has(.columns) && (lines[index].has(.capitals) || lines[index].has(.startsUpper))
      && index + 1 < limit && lines[index + 1].has(.columns) && lines[index + 1].has(.startsDigit)
      // I. tab MỤC ĐÍCH is a heading, TT tab Nội dung a header.
      && MarkerReader.read(bytes, lines[index].range) == nil
  }

  static func end(_ lines: [Line], _ start: Int, _ limit: Int) -> Int {
    var index = start + 1
    while index < limit, lines[index].has(.columns), lines[index].blanksBefore <= 1 { index += 1 }
    return index
  }

  /// The cells of a line: runs of text between tabs or three spaces and more.
  static func cells(_ range: TextRange, _ bytes: Span<UInt8>) -> [TextRange] {
    var cells: [TextRange] = []
    var start = Int(range.start)
    var index = start
    while index < Int(range.end) {
      if bytes[index] <= 0x20 {
        var gap = 0
        let from = index
        while index < Int(range.end), bytes[index] <= 0x20 {
          gap += bytes[index] == 0x09 ? 3 : 1
          index += 1
        }
        if gap >= 3 {
          cells.append(TextRange(start, from))
          start = index
        }
      } else {
        index += 1
      }
    }
    cells.append(TextRange(start, Int(range.end)))
    return cells
  }
}
