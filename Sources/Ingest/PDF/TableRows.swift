/// Puts together the cells of a table from the lines of a page.
struct TableRows {
  /// Rows of cells, each cell's lines joined by spaces.
  private(set) var rows: [[[UInt8]]] = []

  /// How much further apart than lines of one cell the rows of a table stand.
  private static let looseness: Float = 1.2
  /// From one line of a cell to the next, in heights of a line.
  private static let usualPitch: Float = 1.15

  /// Reads a block of rows. O(rows × columns).
  ///
  /// A row of the table begins where a line stands further off than lines of a cell do, or where the first column
  /// has a new number and another column begins too. Where all lines stand equally close, the first column tells.
  init(_ lines: ArraySlice<PageRow>, gutters: [ClosedRange<Float>]) {
    let bounds = gutters.map { ($0.lowerBound + $0.upperBound) / 2 }
    let steps = zip(lines, lines.dropFirst()).map { $1.top - $0.top }.sorted()
    let usual = Self.usualPitch * (lines.first?.height ?? 0)
    let pitch = steps.isEmpty ? usual : min(usual, steps[steps.count / 4])
    let isEven = (steps.last ?? 0) <= Self.looseness * pitch
    var previous: PageRow?
    for line in lines {
      let cells = Self.cells(of: line, bounds: bounds)
      let isApart = previous.map { line.top - $0.top > Self.looseness * pitch } ?? true
      let isNumbered = Self.isNumber(cells[0]) && cells[1...].contains { !$0.isEmpty }
      let isFilled = isEven && !cells[0].isEmpty
      if isApart || isFilled || isNumbered && rows.last?[0].isEmpty == false {
        rows.append(cells)
      } else {
        for (column, text) in cells.enumerated() where !text.isEmpty {
          if !rows[rows.count - 1][column].isEmpty { rows[rows.count - 1][column].append(0x20) }
          rows[rows.count - 1][column] += text
        }
      }
      previous = line
    }
  }

  private static func cells(of line: PageRow, bounds: [Float]) -> [[UInt8]] {
    var cells = [[UInt8]](repeating: [], count: bounds.count + 1)
    for word in line.words {
      let middle = (word.left + word.right) / 2
      let column = bounds.firstIndex { middle < $0 } ?? bounds.count
      if !cells[column].isEmpty { cells[column].append(0x20) }
      cells[column] += word.text
    }
    return cells
  }

  /// An ordinal as tables have it: `1`, `1.`, `2.3`, `IV`, `a)`.
  private static func isNumber(_ text: [UInt8]) -> Bool {
    guard let first = text.first, text.count <= 6 else { return false }
    let marks = text.filter { $0 == 0x2E || $0 == 0x29 }
    let others = text.filter { $0 != 0x2E && $0 != 0x29 }
    if 0x30...0x39 ~= first { return others.allSatisfy { 0x30...0x39 ~= $0 } }
    let isRoman = others.allSatisfy { "IVX".utf8.contains($0) }
    return isRoman || others.count == 1 && !marks.isEmpty
  }

  /// The rows but for the first ones, where they repeat those of another table: a head drawn again on a new page.
  func droppingHead(of other: [[[UInt8]]]) -> [[[UInt8]]] {
    let repeated = zip(rows, other).prefix { $0 == $1 }.count
    return Array(rows.dropFirst(repeated == rows.count ? 0 : repeated))
  }
}
