import CXLSXWriter
import Model

/// Lays tables out as sheets: a sheet a table, and where a table has more rows than a sheet, more than one.
struct SheetWriter {
  private let workbook: Workbook
  private let language: Language
  /// Rows of a sheet below its heading.
  private let height: Int

  /// The rows that Excel lets a sheet have.
  static let sheetRows = 1_048_576
  /// The columns that Excel lets a sheet have.
  private static let sheetColumns = 16_384
  /// The links that Excel lets a sheet have.
  private static let sheetLinks = 65_530
  /// Lines of a heading, short ones too.
  private static let headingLines = 2
  /// Characters that the button of a filter covers, in bold letters.
  private static let filterWidth = 3.0
  private static let paperA4: UInt8 = 9

  /// Writes to a workbook in the making.
  ///
  /// - Parameters:
  ///   - workbook: where the sheets go.
  ///   - language: the language of headings and terms.
  ///   - sheetRows: rows of a sheet, the heading included; at least 2.
  init(_ workbook: Workbook, language: Language, sheetRows: Int = sheetRows) {
    self.workbook = workbook
    self.language = language
    height = max(sheetRows - 1, 1)
  }

  /// Adds the sheets of a table. O(cells + their text).
  func write(_ table: SheetTable) throws(WorkbookError) {
    guard table.columns.count <= Self.sheetColumns else {
      throw WorkbookError(
        detail: "\(table.name): \(table.columns.count) columns, a sheet has \(Self.sheetColumns)")
    }
    var first = 0
    repeat {
      let rows = table.rows[first..<min(first + height, table.rows.count)]
      let sheet = try workbook.addSheet(Self.name(table.name, part: first / height))
      lay(out: sheet, table, rowCount: rows.count)
      var links = 0
      for (row, cells) in rows.enumerated() {
        for (column, cell) in cells.enumerated() {
          let place = CellPlace(sheet: sheet, row: UInt32(row + 1), column: UInt16(column))
          write(cell, at: place, evidence: table.evidence, &links)
        }
        let height = RowHeight.fitting(
          zip(cells, table.columns).map { ($0.text(in: language), $1.kind.width) })
        workbook.note(worksheet_set_row(sheet, UInt32(row + 1), height, nil))
      }
      first += height
    } while first < table.rows.count
  }

  /// The name of a sheet; the parts of a long table are counted.
  private static func name(_ name: String, part: Int) -> String { part == 0 ? name : "\(name) \(part + 1)" }

  /// Widths, heading, filter, frozen panes, and how it is printed.
  private func lay(out sheet: Workbook.Sheet, _ table: SheetTable, rowCount: Int) {
    var headings: [(text: String, width: Double)] = []
    for (index, column) in table.columns.enumerated() {
      let place = UInt16(index)
      workbook.note(worksheet_set_column(sheet, place, place, column.kind.width, nil))
      let note = column.note.map { "\n" + $0.text(in: language) } ?? ""
      let heading = column.heading.text(in: language) + note
      headings.append((heading, column.kind.width - Self.filterWidth))
      write(heading, at: CellPlace(sheet: sheet, row: 0, column: place), workbook.format(.heading))
    }
    let height = RowHeight.fitting(headings, least: Self.headingLines)
    workbook.note(worksheet_set_row(sheet, 0, height, nil))
    workbook.note(worksheet_autofilter(sheet, 0, 0, UInt32(rowCount), UInt16(table.columns.count - 1)))
    worksheet_freeze_panes(sheet, 1, UInt16(table.frozenColumns))
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, Self.paperA4)
    worksheet_fit_to_pages(sheet, 1, 0)
    workbook.note(worksheet_repeat_rows(sheet, 0, 0))
  }

  private struct CellPlace {
    var sheet: Workbook.Sheet
    var row: UInt32
    var column: UInt16
  }

  private func write(_ cell: TableCell, at place: CellPlace, evidence: String?, _ links: inout Int) {
    let format = workbook.format(WorkbookLook(cell))
    switch cell {
    case .empty: workbook.note(worksheet_write_blank(place.sheet, place.row, place.column, format))
    case .number(let value):
      workbook.note(worksheet_write_number(place.sheet, place.row, place.column, value, format))
    case .score(let value), .share(let value):
      let value = TableCell.rounded(value, 1000)
      workbook.note(worksheet_write_number(place.sheet, place.row, place.column, value, format))
    case .date(let date): write(date, at: place, format)
    case .relation(let relation):
      let text = cell.text(in: language)
      guard let evidence, links < Self.sheetLinks else { return write(text, at: place, format) }
      links += 1
      let sheet = Self.name(evidence, part: relation.evidence / height)
      let link = "internal:'\(sheet)'!A\(relation.evidence % height + 2)"
      workbook.note(
        worksheet_write_url_opt(place.sheet, place.row, place.column, link, format, text, nil))
    case .text, .phrase, .term, .coded: write(cell.text(in: language), at: place, format)
    }
  }

  /// The last day that a date can mean, shown as precise as the date is: it sorts and filters.
  private func write(
    _ date: PartialDate, at place: CellPlace, _ format: UnsafeMutablePointer<lxw_format>?
  ) {
    guard let day = CalendarDay(lastOf: date), day.year >= Self.firstYear else {
      return write(date.text(in: language), at: place, format)
    }
    var value = lxw_datetime()
    value.year = Int32(day.year)
    value.month = Int32(day.month)
    value.day = Int32(day.day)
    workbook.note(worksheet_write_datetime(place.sheet, place.row, place.column, &value, format))
  }

  /// Excel knows no earlier dates.
  private static let firstYear = 1900

  /// Text is written as text, so that nothing in it can run.
  private func write(
    _ text: String, at place: CellPlace, _ format: UnsafeMutablePointer<lxw_format>?
  ) {
    let fitted = WorkbookText.fitted(text, language: language)
    workbook.note(worksheet_write_string(place.sheet, place.row, place.column, fitted, format))
  }
}

extension TableColumn.Kind {
  /// The width of a column in characters.
  fileprivate var width: Double {
    switch self {
    case .text: 22
    case .prose: 60
    case .path: 13
    case .line, .page: 8
    case .number, .score, .percent: 11
    case .date: 12
    case .term: 16
    case .relation: 18
    }
  }
}
