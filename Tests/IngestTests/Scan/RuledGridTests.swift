import Testing

@testable import Ingest

@Suite("Rules in the image of a page make tables")
struct RuledGridTests {
  private let columns = [60, 140, 500, 900]
  private let rows = [80, 180, 300, 420]

  @Test(
    "what is drawn all round is a cell",
    arguments: [(0, 0), (0.008, 0.008), (-0.012, -0.012), (0.008, -0.008), (-0.01, 0)] as [(Float, Float)])
  func cells(slope: Float, lean: Float) {
    var sketch = RuleSketch(slope: slope, lean: lean)
    sketch.table(columns: columns, rows: rows)
    let all = (0..<3).flatMap { row in (0..<3).map { [row, $0, 1, 1] } }
    #expect(sketch.cells == [all])
  }

  @Test("wherever rules begin between two strips, the outer ones are part of the table", arguments: 0..<8)
  func offsets(step: Int) {
    var sketch = RuleSketch()
    sketch.table(columns: columns.map { $0 + step * 4 }, rows: rows.map { $0 + step * 4 })
    let grids = RuledGrid.grids(of: RuleFinder(sketch.image))
    #expect(grids.map { $0.columns.map { Int($0) / 4 } } == [columns.map { $0 / 4 + step }])
    #expect(grids.map { $0.rows.map { Int($0) / 4 } } == [rows.map { $0 / 4 + step }])
  }

  @Test("cells with no rule between them are one, across and down")
  func merged() {
    var sketch = RuleSketch()
    for row in [80, 300, 420] as [Float] { sketch.across(row, 60..<902) }
    sketch.across(180, 140..<902)
    for column in [60, 140, 900] as [Float] { sketch.down(column, 80..<422) }
    sketch.down(500, 180..<422)
    #expect(
      sketch.cells == [
        [
          [0, 0, 2, 1], [0, 1, 1, 2], [1, 1, 1, 1], [1, 2, 1, 1], [2, 0, 1, 1], [2, 1, 1, 1], [2, 2, 1, 1],
        ]
      ])
  }

  @Test("a table that the page ends inside a row, and one without rules at its sides, have those cells too")
  func open() {
    var sketch = RuleSketch()
    for row in [80, 180] as [Float] { sketch.across(row, 60..<902) }
    for column in [140, 500] as [Float] { sketch.down(column, 80..<320) }
    #expect(sketch.cells == [(0..<2).flatMap { row in (0..<3).map { [row, $0, 1, 1] } }])
  }

  @Test("a dark streak just above a table, as the feet of letters are, is no row of it")
  func streak() {
    var sketch = RuleSketch()
    sketch.table(columns: columns, rows: rows)
    sketch.blot(440..<640, 44..<48)
    #expect(sketch.cells.map(\.count) == [9])
  }

  @Test("a stem of a letter that goes over into a rule below it opens no row")
  func stem() {
    var sketch = RuleSketch(height: 1024)
    sketch.table(columns: columns, rows: rows.map { $0 + 100 })
    sketch.down(500, 90..<180)
    #expect(sketch.cells.map(\.count) == [9])
  }

  @Test("tables one below the other are two")
  func two() {
    var sketch = RuleSketch(height: 1024)
    sketch.table(columns: columns, rows: [80, 180, 300])
    sketch.table(columns: [60, 500, 900], rows: [480, 600, 720])
    #expect(sketch.cells.map(\.count) == [6, 4])
  }

  @Test("a frame, lines under heads, stems of letters and a photograph are no tables")
  func others() {
    var sketch = RuleSketch()
    sketch.table(columns: [60, 900], rows: [80, 300])
    sketch.across(340, 100..<300)
    sketch.across(340, 600..<900)
    for letter in 0..<40 { sketch.blot((80 + letter * 20)..<(84 + letter * 20), 360..<410) }
    sketch.blot(100..<500, 430..<600)
    #expect(sketch.cells.isEmpty)
  }

  @Test("cells are cut out without their rules and turned level; empty ones are left out")
  func sheet() throws {
    var sketch = RuleSketch(slope: 0.008)
    sketch.table(columns: columns, rows: rows)
    sketch.blot(200..<320, 120..<150)
    sketch.blot(560..<700, 360..<372)
    let rules = RuleFinder(sketch.image)
    let grids = RuledGrid.grids(of: rules)
    let sheet = try #require(CellSheet.sheets(of: grids, on: sketch.image, turn: rules.turn).first)
    #expect(sheet.places.map(\.cell) == [1, 8])
    #expect(sheet.image.width > 230 && sheet.image.width < 250)
    let dark = sheet.image.withPixels { pixels in pixels.count { $0 < 100 } }
    #expect(abs(dark - 120 * 30 - 140 * 12) < 300)
    var texts = [[[UInt8]](repeating: [], count: 9)]
    let words = sheet.places.enumerated().map { index, place in
      PageWord(
        left: 48, top: Float(place.rows.lowerBound - 4), right: 90, bottom: Float(place.rows.upperBound + 4),
        text: Array("\(index)".utf8)[...])
    }
    sheet.add(words + words, to: &texts)
    #expect(texts[0][1] == Array("0 0".utf8) && texts[0][8] == Array("1 1".utf8))
  }

  @Test("where a table was nothing is left of it, and all that stood around it")
  func cleared() {
    var sketch = RuleSketch(slope: 0.008)
    sketch.table(columns: columns, rows: rows)
    sketch.blot(200..<320, 120..<150)
    let rules = RuleFinder(sketch.image)
    sketch.blot(100..<900, 20..<50)
    sketch.blot(100..<900, 470..<500)
    var image = sketch.image
    for grid in RuledGrid.grids(of: rules) { image.clear(grid.box(outset: 8), turn: rules.turn) }
    #expect(image.withPixels { pixels in pixels.count { $0 < 128 } } == 800 * 60)
  }

  @Test(
    "a file of another kind is no page",
    arguments: ["P6\n2 2\n255\n", "P5\n2 2\n255\nabc", "P5\n0 0\n255\n", ""])
  func otherFiles(file: String) {
    #expect(PageImage(file: Array(file.utf8)) == nil)
  }
}
