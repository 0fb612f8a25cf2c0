@testable import Ingest

/// An image drawn for a test: rules and blots on white, askew by a slope, upright lines by a lean of their own or the same.
struct RuleSketch {
  private(set) var image: PageImage
  private let turn: PageTurn

  init(width: Int = 1024, height: Int = 640, slope: Float = 0, lean: Float? = nil) {
    image = PageImage(width: width, height: height)
    turn = PageTurn(slope: slope, lean: lean ?? slope)
  }

  /// Draws a rule across, two pixels thick.
  mutating func across(_ y: Float, _ columns: Range<Int>) {
    for column in columns { dot(Float(column), y) }
  }

  /// Draws a rule down.
  mutating func down(_ x: Float, _ rows: Range<Int>) {
    for row in rows { dot(x, Float(row)) }
  }

  /// Draws a black rectangle: what stands for a word.
  mutating func blot(_ columns: Range<Int>, _ rows: Range<Int>, shade: UInt8 = 20) {
    for row in rows {
      image.put([UInt8](repeating: shade, count: columns.count), row: row, column: columns.lowerBound)
    }
  }

  private mutating func dot(_ x: Float, _ y: Float) {
    let place = turn.image(x, y)
    for row in 0..<2 { image.put([30, 30], row: Int(place.y) + row, column: Int(place.x)) }
  }

  /// Draws a table with all its rules.
  mutating func table(columns: [Int], rows: [Int]) {
    for row in rows { across(Float(row), columns[0]..<(columns[columns.count - 1] + 2)) }
    for column in columns { down(Float(column), rows[0]..<(rows[rows.count - 1] + 2)) }
  }

  /// The cells of its tables: row, column, rows and columns.
  var cells: [[[Int]]] {
    RuledGrid.grids(of: RuleFinder(image)).map { grid in
      grid.cells.map { [$0.row, $0.column, $0.rows, $0.columns] }
    }
  }
}
