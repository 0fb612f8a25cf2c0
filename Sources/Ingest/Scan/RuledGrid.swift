/// A table as its rules draw it, in pixels of the page turned level.
///
/// Example: five rules across and six down are four rows of five cells; where a piece of a rule is missing two cells are one.
/// Near miss: a frame around a paragraph, a line under a letterhead, two boxes side by side.
struct RuledGrid: Sendable {
  /// A cell, with the columns and rows that it covers.
  struct Cell: Sendable {
    var row: Int
    var column: Int
    var rows = 1
    var columns = 1
  }

  /// Where the rules lie, from left to right and from top to bottom.
  let columns: [Float]
  let rows: [Float]
  /// Row by row, from left to right.
  private(set) var cells: [Cell] = []

  private let horizontal: [PageRule]
  private let vertical: [PageRule]

  /// How far short of another rule one may end that meets it: the strip in which it ends is not dark throughout.
  private static let reach: Float = 36
  /// How far apart two rules lie that are not one drawn double.
  private static let apart: Float = 14
  /// How far beyond the last rule across it those that it meets go on where there is a row, or a column, more.
  private static let beyond: Float = 60
  /// How much of a side of a cell is drawn at the least.
  private static let drawn: Float = 0.5

  /// Makes a table of rules that meet; nil where they make none.
  private init?(horizontal: [PageRule], vertical: [PageRule]) {
    self.horizontal = horizontal
    self.vertical = vertical
    // What is open at a side, as where a page ends inside a row, is closed by the ends of the rules that go there.
    columns = Self.places(vertical, closedBy: horizontal)
    rows = Self.places(horizontal, closedBy: vertical)
    guard columns.count > 2, rows.count > 1, columns.count > 3 || rows.count > 2 else { return nil }
    var latest = [Int?](repeating: nil, count: columns.count)
    for row in 0..<(rows.count - 1) { addCells(in: row, &latest) }
    guard cells.count > 2, Set(cells.map(\.column)).count > 1 else { return nil }
  }

  /// The tables of a page from top to bottom. O(rules across × rules down).
  static func grids(of rules: RuleFinder) -> [RuledGrid] {
    let vertical = rules.vertical
    // One that meets fewer is no side of a cell: the feet of letters in a line of text, which a strip takes for a rule.
    let horizontal = rules.horizontal.filter { across in vertical.count { meet(across, $0) } >= 2 }
    // Rules that meet belong together, and so do those that they meet.
    var groups = Array(horizontal.indices)
    var columns = [Int?](repeating: nil, count: vertical.count)
    func group(_ index: Int) -> Int {
      var index = index
      while groups[index] != index { index = groups[index] }
      return index
    }
    for (column, down) in vertical.enumerated() {
      for (row, across) in horizontal.enumerated() where meet(across, down) {
        if let other = columns[column] {
          let (first, second) = (group(other), group(row))
          groups[max(first, second)] = min(first, second)
        } else {
          columns[column] = row
        }
      }
    }
    return horizontal.indices.filter { groups[$0] == $0 }.compactMap { root in
      RuledGrid(
        horizontal: horizontal.indices.filter { group($0) == root }.map { horizontal[$0] },
        vertical: vertical.indices.filter { columns[$0].map(group) == root }.map { vertical[$0] })
    }.sorted { ($0.rows[0], $0.columns[0]) < ($1.rows[0], $1.columns[0]) }
  }

  private static func meet(_ across: PageRule, _ down: PageRule) -> Bool {
    down.position > across.start - reach && down.position < across.end + reach
      && across.position > down.start - reach && across.position < down.end + reach
  }

  /// Where rules lie, those drawn double or in pieces once, and the ends of the others beyond them.
  private static func places(_ rules: [PageRule], closedBy others: [PageRule]) -> [Float] {
    var places: [Float] = []
    for position in rules.map(\.position).sorted() {
      if let last = places.last, position - last < apart { continue }
      places.append(position)
    }
    guard let first = places.first, let last = places.last else { return [] }
    // Where most go on: one alone may have gone over into a letter that stands above it.
    let (starts, ends) = (others.map(\.start).sorted(), others.map(\.end).sorted())
    if !starts.isEmpty, starts[starts.count / 2] < first - beyond {
      places.insert(starts[starts.count / 2], at: 0)
    }
    if !ends.isEmpty, ends[ends.count / 2] > last + beyond { places.append(ends[ends.count / 2]) }
    return places
  }

  // MARK: Cells

  /// Adds the cells of a row. `latest` has the last cell so far that begins in each column.
  private mutating func addCells(in row: Int, _ latest: inout [Int?]) {
    var column = 0
    while column < columns.count - 1 {
      var end = column + 1
      while end < columns.count - 1, !isDrawn(vertical, at: columns[end], from: rows[row], to: rows[row + 1])
      {
        end += 1
      }
      if let above = latest[column], cells[above].row + cells[above].rows == row,
        cells[above].columns == end - column,
        !isDrawn(horizontal, at: rows[row], from: columns[column], to: columns[end])
      {
        cells[above].rows += 1
      } else {
        latest[column] = cells.count
        cells.append(Cell(row: row, column: column, columns: end - column))
      }
      column = end
    }
  }

  /// Whether a side is drawn: rules that lie there cover half of it.
  private func isDrawn(_ rules: [PageRule], at place: Float, from start: Float, to end: Float) -> Bool {
    let margin = Float(RuleFinder.strip) / 2
    let covered = rules.filter { abs($0.position - place) < Self.apart }.reduce(Float(0)) { sum, rule in
      sum + max(0, min(rule.end + margin, end) - max(rule.start - margin, start))
    }
    return covered >= Self.drawn * (end - start)
  }
}
