import Compare
import Model
import Testing

@testable import Report

@Suite("Workbooks of comparisons and cascades")
struct ComparisonXLSXTests {
  private static func bytes(
    _ comparison: Comparison = ComparisonSample.comparison(), language: Language = .vietnamese,
    sheetRows: Int = SheetWriter.sheetRows
  ) throws -> [UInt8] {
    var out = OutputBuffer()
    try ComparisonXLSXReport.write(comparison, language: language, sheetRows: sheetRows, to: &out)
    return out.contents
  }

  /// The workbook of the sample, read back once.
  private static let sample = Result { try WorkbookReader(bytes()) }
  private static let tables = ComparisonSample.tables()

  private static func workbook() throws -> WorkbookReader { try sample.get() }

  @Test("there is a sheet for each table, in order, in both languages", arguments: Language.allCases)
  func sheets(language: Language) throws {
    let workbook = try WorkbookReader(Self.bytes(language: language))
    #expect(workbook.names == Self.tables.kinds.map { $0.heading.text(in: language) })
  }

  @Test("every sheet has what its table has", arguments: tables.kinds)
  func contents(kind: TableKind) throws {
    let table = Self.tables.table(kind)
    let sheet = try Self.workbook()[kind.heading.vietnamese]
    for (index, column) in table.columns.enumerated() {
      #expect(sheet[Self.place(0, index)]?.hasPrefix(column.heading.vietnamese) == true)
    }
    for (row, cells) in table.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        let written = sheet[Self.place(row + 1, column)]
        switch cell {
        case .empty: #expect(written == nil)
        case .number(let value): #expect(written.flatMap { Double($0) } == value)
        case .score(let value), .share(let value):
          #expect(abs((written.flatMap { Double($0) } ?? -1) - value) <= 0.0005)
        case .date: #expect(written != nil)
        case .text, .phrase, .term, .coded, .relation: #expect(written == cell.text(in: .vietnamese))
        }
      }
    }
    #expect(sheet.cells.values.count { $0.type == "s" || $0.type == "n" } == sheet.cells.count)
  }

  private static func place(_ row: Int, _ column: Int) -> String {
    let letters =
      (column >= 26 ? String(UnicodeScalar(UInt8(64 + column / 26))) : "")
      + String(UnicodeScalar(UInt8(65 + column % 26)))
    return "\(letters)\(row + 1)"
  }

  @Test("headings are frozen, filters span the table, columns are wide enough", arguments: tables.kinds)
  func layout(kind: TableKind) throws {
    let table = Self.tables.table(kind)
    let sheet = try Self.workbook()[kind.heading.vietnamese]
    #expect(sheet.frozen?.hasSuffix("2") == true)
    #expect(sheet.filter == "A1:\(Self.place(table.rows.count, table.columns.count - 1))")
    #expect(sheet.widths.count >= 1 && sheet.widths.allSatisfy { $0 >= 8 })
    #expect((sheet.heights[1] ?? 0) >= 30)
    #expect(sheet.cells.values.allSatisfy { $0.isWrapped })
  }

  @Test("a row is as high as its longest words need")
  func heights() throws {
    let sheet = try Self.workbook()["Ma trận"]
    let text = try #require(sheet["B4"])
    #expect(text.count > 110)
    let height = try #require(sheet.heights[4])
    #expect(height >= 45 && height <= 60)
    #expect(RowHeight.fitting([("ngắn", 20)]) == 15)
    #expect(RowHeight.fitting([("a\nb\nc", 20)]) == 45)
    #expect(RowHeight.fitting([(String(repeating: "dài ", count: 50_000), 20)]) == 409)
  }

  @Test("words that begin like a formula are words", arguments: ["=", "+", "-", "@"])
  func inert(first: String) throws {
    let lower = ComparisonSample.lower.replacing("2. =CMD", with: "2. \(first)CMD")
    let comparison = Comparison(
      UpperPlan(ComparisonSample.prepared("=a.txt", ComparisonSample.upper)),
      with: [ComparisonSample.prepared("\(first)b.txt", lower)])
    let workbook = try WorkbookReader(Self.bytes(comparison))
    let cell = try #require(workbook["Cấp dưới nêu thêm"].cells["G2"])
    #expect(cell.type == "s")
    #expect(cell.value.hasPrefix("\(first)CMD|' /C calc'!A0"))
    for name in workbook.names {
      #expect(workbook[name].cells.values.allSatisfy { $0.formula == nil })
    }
  }

  @Test("a cell of the matrix leads to its evidence and has a colour beside its words")
  func links() throws {
    let workbook = try Self.workbook()
    let matrix = workbook["Ma trận"]
    #expect(matrix["I4"]?.hasPrefix("điều chỉnh ") == true)
    let link = try #require(matrix.links["I4"])
    let parts = link.split(separator: "!")
    #expect(parts[0] == "'Đối chiếu'")
    let row = try #require(Int(parts[1].dropFirst()))
    #expect(workbook["Đối chiếu"]["B\(row)"] == "II/1")
    #expect(matrix.cells["I4"]?.fill != nil && matrix.cells["I4"]?.fill != matrix.cells["I3"]?.fill)
  }

  @Test("a date is a date, shown as precise as it is")
  func dates() throws {
    let sheet = try Self.workbook()["Thời hạn"]
    // Days since 30 December 1899: 30 June 2023, and the last day of the first quarter.
    #expect(sheet["H2"] == "45107")
    #expect(sheet.cells["H2"]?.format == "d/m/yyyy")
    #expect(sheet["H3"] == "45016")
    #expect(sheet.cells["H3"]?.format == #""quý I/"yyyy"#)
  }

  @Test(
    "a date that is less than a day is shown as what it is",
    arguments: [
      (PartialDate(year: 2030), "yyyy", "yyyy"), (PartialDate(year: 2030, month: 6), "m/yyyy", "yyyy-mm"),
      (PartialDate(year: 2030, quarter: 4), #""quý IV/"yyyy"#, #"yyyy"-Q4""#),
      (PartialDate(year: 2030, month: 6, day: 1), "d/m/yyyy", "yyyy-mm-dd"),
    ])
  func precision(date: PartialDate, vietnamese: String, english: String) {
    let look = WorkbookLook(.date(date))
    #expect(look.numberFormat(in: .vietnamese) == vietnamese)
    #expect(look.numberFormat(in: .english) == english)
  }

  @Test("a table that is longer than a sheet goes on in the next one, and links go along")
  func parts() throws {
    let workbook = try WorkbookReader(Self.bytes(sheetRows: 4))
    #expect(workbook.names.filter { $0.hasPrefix("Ma trận") } == ["Ma trận", "Ma trận 2"])
    #expect(workbook["Ma trận 2"]["A2"] == "II/2")
    let link = try #require(workbook["Ma trận 2"].links["I2"])
    #expect(link == "'Đối chiếu 2'!A2")
    #expect(workbook["Đối chiếu 2"]["B2"] == "II/2")
  }

  @Test("the same comparison gives the same bytes, whenever it is made")
  func same() throws {
    let first = try Self.bytes()
    #expect(try Self.bytes() == first)
    let core = try #require(WorkbookReader(first).archive["docProps/core.xml"])
    #expect(String(decoding: core, as: UTF8.self).contains("2000-01-01T00:00:00Z"))
  }

  @Test("an empty comparison still has every sheet")
  func empty() throws {
    let comparison = Comparison(UpperPlan(ComparisonSample.prepared("a.txt", "Thông báo.")), with: [])
    let workbook = try WorkbookReader(Self.bytes(comparison))
    #expect(workbook.names.count == Self.tables.kinds.count)
    #expect(workbook["Đối chiếu"].filter == "A1:W1")
  }

  @Test("more plans than a sheet has columns are refused")
  func tooWide() throws {
    let workbook = try Workbook(title: "a", language: .english)
    let columns = (0..<16_385).map { TableColumn("\($0)", .text, "a", "a") }
    #expect(throws: WorkbookError.self) {
      try SheetWriter(workbook, language: .english)
        .write(SheetTable(name: "a", columns: columns, rows: [], frozenColumns: 1))
    }
  }

  @Test(
    "a cascade tells beside its plans which of them look like versions of one",
    arguments: [Language.vietnamese, .english])
  func versions(language: Language) throws {
    let version = ComparisonSample.lower + "3. Mở phòng đọc cho thiếu nhi.\n"
    let texts = [ComparisonSample.upper, ComparisonSample.lower, version]
    let cascade = Cascade(
      texts.enumerated().map { ComparisonSample.prepared("p\($0.offset).txt", $0.element) })
    var out = OutputBuffer()
    try CascadeXLSXReport.write(cascade, language: language, to: &out)
    let sheet = try WorkbookReader(out.contents)[CascadeTableKind.documents.heading.text(in: language)]
    let notice = cascade.lineage.message(of: .version(2, of: 1)).text(in: language)
    #expect(sheet["L2"] == nil && sheet["L3"] == notice && sheet["L4"] == notice)
  }

  @Test("a cascade tells its plans, who implements whom, and what became of each unit")
  func cascade() throws {
    let cascade = Cascade([
      ComparisonSample.prepared("tinh.txt", ComparisonSample.upper),
      ComparisonSample.prepared("huyen.txt", ComparisonSample.lower),
    ])
    var out = OutputBuffer()
    try CascadeXLSXReport.write(cascade, language: .vietnamese, to: &out)
    let workbook = try WorkbookReader(out.contents)
    #expect(workbook.names == CascadeTableKind.allCases.map { $0.heading.vietnamese })
    #expect(workbook["Văn bản"]["I3"] == "tinh.txt")
    #expect(workbook["Văn bản"]["J2"] == "31-NQ/TW")
    #expect(workbook["Ai thực hiện của ai"]["A2"] == "tinh.txt")
    #expect(workbook["Ai thực hiện của ai"]["B2"] == "huyen.txt")
    let matrix = workbook["Ma trận"]
    #expect(matrix["G1"] == "huyen.txt\nthực hiện 18-CTr/TU")
    #expect(matrix["B4"] == "II/1")
    #expect(matrix["G4"]?.hasPrefix("điều chỉnh") == true)
    let row = try #require(matrix.links["G4"]?.split(separator: "A").last)
    #expect(workbook["Tiếp nhận"]["B\(row)"] == "II/1")
    #expect(workbook["Tiếp nhận"]["H\(row)"] == "II/1")
    #expect(workbook["Dẫn chiếu, không có ở đây"]["B2"] == "31-NQ/TW")
  }
}
