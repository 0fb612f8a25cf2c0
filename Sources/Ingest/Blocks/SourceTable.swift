import Model

/// A table of a file: rows of cells as written, merged ones included.
struct SourceTable {
  /// A cell.
  struct Cell {
    /// Columns of the grid that it takes up.
    var span = 1
    /// Whether it only goes on with the cell above.
    var goesOn = false
    /// The column of the grid in which it begins, from 0.
    var column = 0
    var paragraphs: [SourceParagraph] = []
    /// Whether a tracked change took it out.
    var isDeleted = false

    /// Whether it has nothing to read.
    var isBlank: Bool { paragraphs.allSatisfy(\.isBlank) }

    /// All its text on one line. O(text).
    var line: SourceParagraph {
      var line = SourceParagraph()
      for paragraph in paragraphs { line.appendInline(paragraph) }
      return line
    }

    /// Bytes of its text.
    var size: Int { paragraphs.reduce(0) { $0 + $1.text.count } }
  }

  /// A row.
  struct Row {
    var cells: [Cell] = []
    /// Columns of the grid left empty before its first cell.
    var gap = 0
    /// Whether it is repeated at the top of every page.
    var isHeader = false
    /// Whether a tracked change took it out.
    var isDeleted = false

    /// Where the next cell begins.
    var nextColumn: Int { cells.last.map { $0.column + $0.span } ?? gap }
  }

  var rows: [Row] = []
  /// Paragraphs that are shown below those of the cell that is being read.
  var floating: [SourceParagraph] = []
  /// The most columns of a table: one that has more is no table that a person reads, and becomes paragraphs.
  static let mostColumns = 256
  /// The widest span that counts.
  static let widestSpan = 128
  /// Bytes of a cell up to which a merged cell says its text in each row, or in each column of a header, that it
  /// covers; a longer one says it once.
  static let mostRepeated = 512

  /// The table as lines that `Extract` reads: rows between pipes, a block of two columns between lone pipes, and
  /// paragraphs where there is but one column.
  func lines() -> [SourceParagraph] {
    let rows = rows.filter { row in !row.isDeleted && row.cells.contains { !$0.isBlank } }
    let columns = Set(rows.flatMap { $0.cells.map(\.column) }).sorted()
    if columns.count <= 1 || columns.count > Self.mostColumns {
      return rows.flatMap { $0.cells.flatMap(\.paragraphs) }
    }
    if Self.isBlock(rows, columns: columns.count) { return Self.block(rows) }
    return Grid(rows, columns).lines()
  }

  /// All its paragraphs, row by row: a table inside a cell is text of the cell.
  func flattened() -> [SourceParagraph] {
    rows.filter { !$0.isDeleted }.flatMap { $0.cells.flatMap(\.paragraphs) }
  }

  // MARK: Blocks

  /// What the cells of a letterhead or of a signature say.
  private static let signs = [
    "CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI", "ĐẢNG CỘNG SẢN", "ĐOÀN TNCS", "Nơi nhận", "T/M", "TM.", "KT.",
    "K/T",
    "TL.", "T/L", "TUQ.",
  ]

  /// Whether it sets two columns of lines side by side: a letterhead, recipients beside a signature.
  private static func isBlock(_ rows: [Row], columns: Int) -> Bool {
    guard rows.count <= 8, columns <= 3, !rows.contains(where: \.isHeader) else { return false }
    for cell in rows.joined(\.cells) {
      for paragraph in cell.paragraphs.prefix(3) where paragraph.text.count < 400 {
        let text = String(decoding: paragraph.text, as: UTF8.self)
        if signs.contains(where: { text.hasPrefix($0) || text.contains($0) && $0.utf8.count > 8 }) {
          return true
        }
      }
    }
    return false
  }

  /// Every cell on lines of its own between lone pipes, an empty cell after each row.
  private static func block(_ rows: [Row]) -> [SourceParagraph] {
    let border = SourceParagraph(text: [0x7C])
    var lines: [SourceParagraph] = []
    for row in rows {
      for cell in row.cells where !cell.goesOn && !cell.isBlank {
        lines.append(border)
        lines += cell.paragraphs.filter { !$0.isBlank }
      }
      lines.append(border)
    }
    return lines
  }
}

extension Sequence {
  /// The elements of all lists that the elements have.
  fileprivate func joined<Item>(_ list: (Element) -> [Item]) -> [Item] { flatMap(list) }
}
