/// A table of text, fitted to a width: columns that do not fit are narrowed, widest first, and their
/// cells wrapped.
struct TextTable {
  /// A column and how it may be fitted.
  struct Column {
    var title: String
    /// No column is narrowed below this, or below its natural width where that is less.
    var least: Int

    /// A column that may shrink to `least`.
    init(_ title: String, least: Int) {
      self.title = title
      self.least = least
    }
  }

  private let columns: [Column]
  private var rows: [[String]] = []

  /// Spaces between columns.
  private static let gap = 2
  /// The most lines of a cell.
  private static let cellLines = 3

  /// Creates a table without rows.
  init(columns: [Column]) { self.columns = columns }

  /// Adds a row; it has one cell a column.
  mutating func append(_ cells: [String]) { rows.append(cells) }

  /// The lines of the table: a heading, a rule, the rows.
  ///
  /// - Parameters:
  ///   - width: the widest line.
  ///   - indent: spaces before each line, part of the width.
  func lines(width: Int, indent: Int) -> [String] {
    let widths = fitted(to: width - indent)
    let margin = String(repeating: " ", count: indent)
    let gap = String(repeating: " ", count: Self.gap)
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: gap)
    let body = ([columns.map(\.title)] + rows).map { row in
      wrapped(row, widths: widths).map { margin + $0 }
    }
    guard let head = body.first else { return [] }
    return head + [margin + rule] + body.dropFirst().flatMap { $0 }
  }

  private func wrapped(_ row: [String], widths: [Int]) -> [String] {
    let cells = zip(row, widths).map { WordWrap.lines(of: $0, width: $1, limit: Self.cellLines) }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line in
      var text = ""
      var column = 0
      for (cell, width) in zip(cells, widths) {
        if line < cell.count, !cell[line].isEmpty {
          text += String(repeating: " ", count: column - DisplayWidth.of(text)) + cell[line]
        }
        column += width + Self.gap
      }
      return text
    }
  }

  /// Column widths: natural where they fit, else the widest column gives way, one step at a time.
  private func fitted(to width: Int) -> [Int] {
    var widths = columns.indices.map { column in
      rows.reduce(DisplayWidth.of(columns[column].title)) { max($0, DisplayWidth.of($1[column])) }
    }
    let least = zip(widths, columns).map { min($0, $1.least) }
    var excess = widths.reduce(0, +) + Self.gap * (columns.count - 1) - width
    while excess > 0 {
      guard
        let widest = widths.indices.filter({ widths[$0] > least[$0] }).max(by: { widths[$0] < widths[$1] })
      else { break }
      let second = widths.indices.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let step = max(1, min(excess, widths[widest] - max(second, least[widest])))
      widths[widest] -= step
      excess -= step
    }
    return widths
  }
}
