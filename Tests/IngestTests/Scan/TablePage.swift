@testable import Ingest

/// A small page with a table whose rules are drawn, between two lines, as scanners and their programs write it.
struct TablePage {
  /// What its table says.
  static let rows = [["Khoa", "Minh", "2026"], ["Nam", "Thanh Mai", "2027"], ["Trung", "Thu", "2028"]]
  /// How a reader gives it.
  static let lines = rows.map { "| " + $0.joined(separator: " | ") + " |" }

  /// A PDF of images of the page, each a little askew.
  let scan: [UInt8]

  /// Makes a scan of the page, so many times.
  init(pages: Int = 1) throws {
    let drawn = PDFFixture(pages: pages, width: 400, height: 300, content: Self.content).bytes
    scan = try ScanFile(of: drawn, pages: 1...pages, resolution: 300).bytes
  }

  /// What draws it.
  private static var content: String {
    var content = "0.5 w "
    for line in 0...3 {
      content +=
        "40 \(200 - line * 40) m 340 \(200 - line * 40) l S \(40 + line * 100) 200 m \(40 + line * 100) 80 l S "
    }
    func show(_ text: String, _ x: Int, _ y: Int) { content += "BT /F 14 Tf \(x) \(y) Td (\(text)) Tj ET " }
    show("Thanh Minh 12 Trung Nam 34 Mai Thu 56", 40, 240)
    show("Mai Thu 78 Trung Nam 90", 40, 40)
    for (row, texts) in rows.enumerated() {
      for (column, text) in texts.enumerated() { show(text, 48 + column * 100, 176 - row * 40) }
    }
    return content
  }

  /// The first page of the scan as a file of another format: `png`, `jpeg`.
  func image(_ format: Format, resolution: Int = 300) throws -> [UInt8] {
    let tool = ChildProcess(
      tool: "pdftoppm", package: "poppler-utils",
      arguments: ["-\(format.rawValue)", "-r", String(resolution), "-l", "1", ChildProcess.inputPath])
    return try tool.run(input: scan).output
  }

  /// Pages of the scan as they are drawn.
  func drawn(pages: ClosedRange<Int>) throws -> [PageImage] {
    let file = try PDFFile(bytes: scan)
    return try pages.compactMap { PageImage(file: try file.image(ofPage: $0, resolution: 300)) }
  }
}

extension InputFile {
  /// The lines of its only document, and the document.
  func lines() throws -> (lines: [String], document: IngestedDocument?) {
    let document = try documents().first
    let text = String(decoding: document?.source.bytes ?? [], as: UTF8.self)
    return (text.split(separator: "\n").map(String.init), document)
  }
}
