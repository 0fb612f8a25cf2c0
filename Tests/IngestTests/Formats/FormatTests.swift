import Testing

@testable import Ingest

@Suite("formats are found in the bytes")
struct FormatTests {
  @Test("what a file begins with says what it is", arguments: Beginning.all)
  func beginnings(_ beginning: Beginning) {
    #expect(Format(of: beginning.bytes) == beginning.format)
  }

  @Test(
    "an archive is told by the names in its directory, never by what its members hold",
    arguments: [
      (["[Content_Types].xml", "word/document.xml"], .docx),
      (["[Content_Types].xml", "xl/workbook.xml"], .spreadsheet),
      (["ppt/presentation.xml"], .presentation), (["a.docx", "b.txt"], .zip),
    ] as [([String], Format)])
  func archives(names: [String], format: Format) throws {
    let inner = try ZIPFixture(members: [("word/document.xml", [0x41])]).bytes()
    let bytes = try ZIPFixture(members: names.map { ($0, inner) }).bytes()
    #expect(Format(of: bytes) == format)
  }

  @Test("an archive without members is one")
  func emptyArchive() {
    #expect(Format(of: [0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0, count: 18)) == .zip)
  }

  @Test("an archive that is cut off is told by its first member")
  func cutOffArchive() throws {
    let bytes = try WordFixture("").bytes
    #expect(Format(of: Array(bytes.prefix(60))) == .docx)
    #expect(Format(of: Array("PK\u{3}\u{4}".utf8)) == .zip)
  }

  @Test("a compound file is told by the names in its directory", arguments: CompoundFixture.all)
  func compound(_ fixture: CompoundFixture) {
    #expect(Format(of: fixture.bytes) == fixture.format)
  }

  @Test("an old Word file that does not name its text is damaged, cut off or of something else")
  func faults() {
    let whole = CompoundFixture(name: "WordDocument", format: .doc).bytes
    #expect(CompoundFile.faultOfWordFile(whole) == nil)
    #expect(CompoundFile.faultOfWordFile(Array(whole.prefix(2048 - 300))) == nil)
    #expect(CompoundFile.faultOfWordFile(Array(whole.prefix(1536))) == .truncated(.doc))
    #expect(CompoundFile.faultOfWordFile(Array(whole.prefix(100))) == .truncated(.doc))
    let other = CompoundFixture(name: "Catalog", format: .doc).bytes
    #expect(CompoundFile.faultOfWordFile(other) == .missingPart("WordDocument"))
    var rubbish = other
    rubbish[30] = 77
    #expect(CompoundFile.faultOfWordFile(rubbish) == .damaged(.doc, detail: "header of the compound file"))
  }

  @Test(
    "the directory of a large compound file is followed through the sectors that list further ones of its FAT"
  )
  func furtherSectorsOfFAT() {
    // The directory goes on from sector 109 × 128, whose place in the FAT no longer stands in the header, to the one after.
    let first = 109 * 128
    var bytes = [UInt8](repeating: 0, count: 512 * (first + 3))
    bytes.replaceSubrange(0..<512, with: CompoundFixture(name: "x", format: .doc).bytes.prefix(512))
    func put(_ number: Int, at place: Int) {
      bytes.replaceSubrange(
        place..<place + 4, with: (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) })
    }
    put(first, at: 48)
    put(1, at: 68)
    put(2, at: 512 * 2)
    put(first + 1, at: 512 * 3)
    put(0xFFFF_FFFE, at: 512 * 3 + 4)
    let fixture = CompoundFixture(name: "WordDocument", format: .doc).bytes
    bytes.replaceSubrange(512 * (first + 2)..<512 * (first + 3), with: fixture[1536..<2048])
    #expect(CompoundFile.entryNames(in: bytes).contains("WordDocument"))
  }

  @Test("a compound file that is cut off, or whose directory leads nowhere, ends the search")
  func brokenCompound() {
    let whole = CompoundFixture(name: "EncryptedPackage", format: .encryptedOffice).bytes
    for length in [4, 100, 512, 600, 1600] {
      #expect(Format(of: Array(whole.prefix(length))) == .doc)
    }
    var circular = CompoundFixture(name: "Other", format: .doc).bytes
    circular.replaceSubrange(1024 + 4..<1024 + 8, with: [0, 0, 0, 0])
    #expect(Format(of: circular) == .doc)
  }
}

@Suite("what a walk takes")
struct WalkedFileTests {
  @Test(
    "names decide where they can",
    arguments: [
      ("KH45.docx", .taken), ("thư.eml", .taken), ("KH45.DOCX", .taken), ("KH45", .takenIfDocument),
      ("KH45.bak", .takenIfDocument), ("~$KH45.docx", .passedOver), (".~lock.KH45.docx#", .passedOver),
      ("KH45.docx~", .passedOver), ("KH45.pdf.tmp", .passedOver), ("README", .passedOver),
      ("ReadMe.docx", .passedOver), ("readme-thư viện.docx", .taken),
    ] as [(String, WalkedFile.Choice)])
  func names(name: String, choice: WalkedFile.Choice) {
    #expect(WalkedFile.choice(ofName: name) == choice)
  }

  @Test(
    "a document of another ending is known by its bytes; text, small images, workbooks and databases are none"
  )
  func bytes() throws {
    let sheet = try ZIPFixture(members: [("[Content_Types].xml", [0x41]), ("xl/workbook.xml", [0x41])])
      .bytes()
    let word = try WordFixture("").bytes
    #expect(WalkedFile.mayBeDocument(Array(word.prefix(WalkedFile.head))) && WalkedFile.isDocument(word))
    #expect(WalkedFile.mayBeDocument(sheet.prefix(60).map { $0 }) && !WalkedFile.isDocument(sheet))
    #expect(WalkedFile.isDocument(CompoundFixture(name: "WordDocument", format: .doc).bytes))
    #expect(!WalkedFile.isDocument(CompoundFixture(name: "Catalog", format: .doc).bytes))
    #expect(WalkedFile.isDocument(Array("<html><body>".utf8)))
    let scan = TIFFFixture(pages: [PageImage(width: 620, height: 877)]).bytes
    #expect(WalkedFile.mayBeDocument(Array(scan.prefix(WalkedFile.head))) && WalkedFile.isDocument(scan))
    #expect(!WalkedFile.isDocument(TIFFFixture(pages: [PageImage(width: 620, height: 300)]).bytes))
    #expect(!WalkedFile.isDocument([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    for text in ["KẾ HOẠCH\n", "", "\u{89}PNG"] { #expect(!WalkedFile.mayBeDocument(Array(text.utf8))) }
  }
}

/// The first bytes of a file.
struct Beginning: Sendable, CustomStringConvertible {
  var bytes: [UInt8]
  var format: Format
  var description: String { "\(format) \(String(decoding: bytes.prefix(24), as: UTF8.self))" }

  init(_ text: String, _ format: Format) { self.init(Array(text.utf8), format) }

  init(_ bytes: [UInt8], _ format: Format) {
    self.bytes = bytes
    self.format = format
  }

  static let all = [
    Beginning("KẾ HOẠCH\nthực hiện Nghị quyết", .text),
    Beginning("# Kế hoạch <b>1</b>\n", .text),
    Beginning("Số: 12-KH/HU\nMỤC TIÊU: 90%\n", .text),
    Beginning("<Dự thảo>\nKẾ HOẠCH\n", .text),
    Beginning("%PDF-1.4\n", .pdf),
    Beginning("\u{FEFF}%PDF-1.6\n2 0 obj", .pdf),
    Beginning("HTTP/1.1 200 OK\r\n\r\n%PDF-1.6\n2 0 obj", .pdf),
    Beginning(String(repeating: "\n", count: 1024) + "%PDF-1.6\n2 0 obj", .text),
    Beginning("Tệp PDF bắt đầu bằng\n%PDF-1.6\nvà số của phiên bản.\n", .text),
    Beginning("Tệp PDF: %PDF-1.6 2 0 obj\n", .text),
    Beginning(#"{\rtf1\ansi"#, .rtf),
    Beginning("\u{FEFF}\n{\\rtf1", .rtf),
    Beginning("Tệp RTF: {\\rtf1", .text),
    Beginning("\u{FEFF}<!DOCTYPE html><html>", .html),
    Beginning("\n <HTML xmlns:o='x'>", .html),
    Beginning("<?xml version=\"1.0\"?><!-- a > b --><html>", .html),
    Beginning(
      "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Word.Document\"?><w:wordDocument ", .flatWord),
    Beginning("<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"x\">", .flatWord),
    Beginning("<?xml version=\"1.0\"?><office:document office:version=\"1.2\">", .flatODT),
    Beginning("<?xml version=\"1.0\"?><plan>", .text),
    Beginning("<div class=\"doc\"><p>KẾ HOẠCH</p>\n<p>phát triển\nvăn hóa đọc", .html),
    Beginning("<P align=center>KẾ HOẠCH", .html),
    Beginning("<table><tr><td>TT</td></tr></table>\n\n<p>Thư viện</p>", .html),
    Beginning("<meta charset=utf-8><title>x</title><p>KẾ HOẠCH", .html),
    Beginning("<style>p > b { color: red }</style>\n<p>KẾ HOẠCH</p>", .html),
    Beginning("<b>KẾ HOẠCH</b><br>\nđọc sách<br>\n", .html),
    Beginning("<p align=\"center\">KẾ HOẠCH</p>\n\n## I. MỤC TIÊU\n", .text),
    Beginning("<!-- dự thảo -->\nKẾ HOẠCH\n", .text),
    Beginning("<plan>KẾ HOẠCH</plan>", .text),
    Beginning(
      "From: <Saved by Word>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype=\"text/html\"\n",
      .mht),
    Beginning("Received: from a\n by b\nSubject: x\nMIME-Version: 1.0\n\nx", .eml),
    Beginning([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], .png),
    Beginning([0xFF, 0xD8, 0xFF, 0xE0], .jpeg),
    Beginning([0x49, 0x49, 0x2A, 0x00, 8], .tiff),
    Beginning([0x4D, 0x4D, 0x00, 0x2A, 8], .tiff),
    Beginning("GIF89a", .otherImage), Beginning("BM, a note about books", .text),
    Beginning([0x42, 0x4D, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], .otherImage),
    Beginning([0x52, 0x49, 0x46, 0x46, 9, 0, 0, 0] + Array("WEBPVP8 ".utf8), .otherImage),
    Beginning([0x1F, 0x8B, 8], .archive),
    Beginning("Rar!\u{1A}", .archive),
    Beginning([0xFF, 0xFE, 0x41, 0x00], .text),
    Beginning([0xFE, 0xFF, 0x00, 0x41], .text),
    Beginning([0xFF, 0xFE] + (0..<400).map { UInt8(truncatingIfNeeded: $0 * $0 * 7 + $0 * 31) }, .binary),
    Beginning(
      [0xFF, 0xFE] + "Kế hoạch đọc sách 読書計画 ✓".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, .text),
    Beginning([0x41, 0x00, 0x42, 0x00], .binary),
    Beginning("PK\u{5}\u{6}\0\0", .zip),
  ]
}

/// A compound file with one stream in its directory.
struct CompoundFixture: Sendable, CustomStringConvertible {
  var name: String
  var format: Format
  var description: String { name }

  static let all = [
    CompoundFixture(name: "WordDocument", format: .doc),
    CompoundFixture(name: "EncryptedPackage", format: .encryptedOffice),
    CompoundFixture(name: "Workbook", format: .spreadsheet),
    CompoundFixture(name: "PowerPoint Document", format: .presentation),
    CompoundFixture(name: "__substg1.0_0037001F", format: .msg),
    CompoundFixture(name: "Other", format: .doc),
  ]

  /// A header, a directory sector that is full and goes on in sector 2, and the FAT in sector 1.
  var bytes: [UInt8] {
    var header = [UInt8](repeating: 0, count: 512)
    header.replaceSubrange(0..<8, with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    header[30] = 9
    header[76] = 1
    var table = [UInt8](repeating: 0xFF, count: 512)
    table.replaceSubrange(0..<4, with: [2, 0, 0, 0])
    table.replaceSubrange(8..<12, with: [0xFE, 0xFF, 0xFF, 0xFF])
    return header + Self.sector("Root Entry") + table + Self.sector(name)
  }

  private static func sector(_ name: String) -> [UInt8] {
    var sector = [UInt8](repeating: 0, count: 512)
    for (index, unit) in name.utf16.enumerated() {
      sector[2 * index] = UInt8(unit & 0xFF)
      sector[2 * index + 1] = UInt8(unit >> 8)
    }
    sector[64] = UInt8(2 * (name.utf16.count + 1))
    return sector
  }
}
