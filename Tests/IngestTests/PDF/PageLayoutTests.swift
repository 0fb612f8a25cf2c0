import Testing

@testable import Ingest

@Suite("Words on pages become the text of a plan")
struct PageLayoutTests {
  private let first =
    "1. Các cấp ủy, tổ chức đảng phải nhận thức đầy đủ vị trí, vai trò của thư viện cơ sở trong đời sống văn hóa ở thôn, ấp."
  private let second =
    "2. Phấn đấu đến năm 2030 có 90% thôn, ấp có tủ sách cộng đồng do Nhân dân tự quản và được bổ sung sách hằng năm."

  @Test("lines of a paragraph are joined, paragraphs are not")
  func paragraphs() {
    var page = PageSketch()
    page.paragraph(first)
    page.paragraph(second)
    #expect(PageLayout.text([page]) == "\(first)\n\(second)\n")
  }

  @Test("a paragraph whose last line is full ends all the same where the next is moved in")
  func fullLastLine() {
    var page = PageSketch()
    page.paragraph(first)
    page.line(("2. Các chi bộ trực thuộc quán triệt kế hoạch này đến toàn thể đảng viên.", 113))
    page.line(("Ban Thường vụ giao Văn phòng theo dõi, đôn đốc và báo cáo kết quả.", 113))
    let text = PageLayout.text([page])
    #expect(text.split(separator: "\n").count == 3)
  }

  @Test("a paragraph goes on over a page; the number between is furniture after it")
  func overPages() throws {
    let words = first.split(separator: " ")
    var pages = [PageSketch(number: 1), PageSketch(number: 2)]
    pages[0].paragraph(second)
    pages[0].line((words[..<16].joined(separator: " "), 113))
    pages[1].draw("2", at: 300, top: 40)
    pages[1].line((words[16...].joined(separator: " "), 85), after: 20)
    let builder = PageLayout.text(of: pages.map(\.page))
    let source = builder.source(name: "a.pdf", format: "pdf")
    let text = String(decoding: source.bytes, as: UTF8.self)
    #expect(text.contains("\(first)\n"))
    #expect(source.furniture.map { String(decoding: source.bytes[$0], as: UTF8.self) } == ["2\n"])
    let place = try #require(source.bytes.firstRange(of: "thôn, ấp.\n".utf8))
    #expect(source.origin.place(at: place.lowerBound)?.page == 2)
  }

  @Test("what recognition took a page's number for is furniture; a word on another place is text")
  func misreadNumber() throws {
    var pages = (1...3).map { PageSketch(number: $0) }
    for (index, number) in ["1", "2", "&"].enumerated() {
      pages[index].recognise()
      pages[index].draw(number, at: 300, top: 40)
      pages[index].paragraph(first)
    }
    pages[0].draw("Ký", at: 85, top: 60)
    let source = PageLayout.text(of: pages.map(\.page)).source(name: "a.pdf", format: "pdf")
    let furniture = source.furniture.map { String(decoding: source.bytes[$0], as: UTF8.self) }
    #expect(furniture == ["1\n", "2\n", "&\n"])
  }

  @Test("a line that ends in a word which opens something goes on, be the next a date or not")
  func openEnd() {
    var page = PageSketch()
    page.paragraph(first)
    page.line(("2. Các chi bộ xây dựng kế hoạch thực hiện, hoàn thành trước ngày", 113))
    page.line(("15/12/2026; khi có yêu cầu đột xuất thì báo cáo Đảng ủy.", 85))
    page.paragraph(second)
    #expect(PageLayout.text([page]).contains("hoàn thành trước ngày 15/12/2026; khi có"))
  }

  @Test("a digital signature is furniture; a line that has a label alone is text")
  func signatureStamp() {
    var page = PageSketch()
    page.line(("Người ký: TỈNH ỦY ĐỒNG THÁP", 330))
    page.line(("Email: tinhuy@dongthap.gov.vn", 330))
    page.line(("Ngày ký: 28.10.2022 08:15:32 +07:00", 330))
    page.paragraph(first)
    page.line(("Cơ quan: Thư viện tỉnh.", 85), after: 20)
    let source = PageLayout.text(of: [page.page]).source(name: "a.pdf", format: "pdf")
    let furniture = source.furniture.map { String(decoding: source.bytes[$0], as: UTF8.self) }
    #expect(furniture.count == 3)
    #expect(String(decoding: source.bytes, as: UTF8.self).hasSuffix("\(first)\nCơ quan: Thư viện tỉnh.\n"))
  }

  @Test("a title below a letterhead stands between its columns, wherever the middle of the page is")
  func titleBetweenColumns() {
    var page = PageSketch()
    page.line(("HUYỆN ỦY CAO LÃNH", 85), ("ĐẢNG CỘNG SẢN VIỆT NAM", 350))
    page.line(("Số 45-KH/HU", 100), ("Cao Lãnh, ngày 20 tháng 10 năm 2022", 330))
    page.line(("KẾ HOẠCH", 259), after: 12)
    page.line(("thực hiện Nghị quyết về văn hóa đọc", 160))
    #expect(PageLayout.text([page]).contains("|\n\n\nKẾ HOẠCH\n"))
  }

  @Test("what is written across a page is furniture; the title of a cover is text")
  func watermark() {
    var page = PageSketch()
    page.paragraph(first)
    page.draw("D", at: 200, top: 90, size: 48)
    page.draw("Ự", at: 240, top: 130, size: 48)
    var last = PageSketch(number: 2)
    last.draw("Lưu thư viện.", at: 85, top: 300)
    last.draw("D", at: 200, top: 90, size: 48)
    last.draw("Ự", at: 240, top: 130, size: 48)
    let source = PageLayout.text(of: [page.page, last.page]).source(name: "a.pdf", format: "pdf")
    let furniture = source.furniture.map { String(decoding: source.bytes[$0], as: UTF8.self) }
    #expect(furniture == ["D Ự\n", "D Ự\n"])
    var cover = PageSketch()
    cover.draw("KẾ HOẠCH", at: 200, top: 60, size: 36)
    cover.line(("Về văn hóa đọc của tỉnh", 200), after: 60)
    #expect(PageLayout.text([cover]).hasPrefix("KẾ HOẠCH\n"))
  }

  @Test("pieces of a word that touch are one word")
  func piecesOfWords() {
    var page = PageSketch()
    page.draw("ĐI", at: 85, top: 60)
    page.draw("Ề", at: 99.3, top: 60)
    page.draw("U 1", at: 106.6, top: 60)
    #expect(PageLayout.text([page]) == "ĐIỀU 1\n")
  }

  @Test("a letterhead is one column after the other between lone pipes; the title below is no part of it")
  func letterhead() {
    var page = PageSketch()
    page.line(("TỈNH ỦY SÔNG HƯƠNG", 85), ("ĐẢNG CỘNG SẢN VIỆT NAM", 330))
    page.line(("Số 12-KH/TU", 110), ("Ngày 12 tháng 5 năm 2026", 340))
    page.line(("KẾ HOẠCH", 285))
    page.paragraph(first)
    let lines = PageLayout.text([page]).split(separator: "\n")
    #expect(
      lines.prefix(8) == [
        "|", "TỈNH ỦY SÔNG HƯƠNG", "Số 12-KH/TU", "|", "ĐẢNG CỘNG SẢN VIỆT NAM", "Ngày 12 tháng 5 năm 2026",
        "|",
        "KẾ HOẠCH",
      ])
    #expect(lines.count == 9)
  }

  @Test("addressees beside a signature: what goes on in the next line is one addressee")
  func addressees() {
    var page = PageSketch()
    page.paragraph(first)
    page.line(("Nơi nhận:", 85), ("T/M BAN THƯỜNG VỤ", 380))
    page.line(("- Các chi bộ, đảng bộ cơ sở trực", 85), ("BÍ THƯ", 410))
    page.line(("thuộc Đảng ủy,", 85), ("Nguyễn Văn Mẫu", 390))
    page.line(("- Lưu Văn phòng.", 85))
    #expect(
      PageLayout.text([page]).hasSuffix(
        """
        |
        Nơi nhận:
        - Các chi bộ, đảng bộ cơ sở trực thuộc Đảng ủy,
        - Lưu Văn phòng.
        |
        T/M BAN THƯỜNG VỤ
        BÍ THƯ
        Nguyễn Văn Mẫu
        |



        """))
  }

  @Test("columns that are neither stay side by side, line by line")
  func otherColumns() {
    var page = PageSketch()
    page.line(("Thu ngân sách", 85), ("120 tỷ đồng", 330))
    page.line(("Chi ngân sách", 85), ("118 tỷ đồng", 330))
    page.paragraph(first)
    let lines = PageLayout.text([page]).split(separator: "\n")
    #expect(lines[0].hasPrefix("Thu ngân sách    ") && lines[0].hasSuffix("    120 tỷ đồng"))
  }

  @Test("an item that opens below a full line is a paragraph of its own, though its letter is small")
  func item() {
    var page = PageSketch()
    page.paragraph(first)
    page.line(("1. Nâng cao nhận thức, phát huy vai trò nêu gương trong Đảng bộ", 113))
    page.line(("a) Các chi bộ trực thuộc quán triệt kế hoạch này đến toàn thể đảng viên", 113))
    page.line(("trong quý IV.", 85))
    let lines = PageLayout.text([page]).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.last?.hasPrefix("a)") == true && lines.last?.hasSuffix("quý IV.") == true)
  }

  @Test("a line that breaks off goes on with small letters, but not with the letter of an item")
  func brokenLine() {
    var page = PageSketch()
    page.paragraph(first)
    page.paragraph(second)
    page.line(("1. Nâng cao nhận thức, phát huy vai trò nêu gương của", 113))
    page.line(("cán bộ, đảng viên", 85))
    page.line(("1. Nâng cao nhận thức, giải quyết những vấn đề phát", 113))
    page.line(("sinh.", 85))
    page.line(("2. Nâng cao nhận thức, phát huy vai trò nêu gương", 113))
    page.line(("a) Các chi bộ trực thuộc quán triệt kế hoạch này.", 105))
    let lines = PageLayout.text([page]).split(separator: "\n").dropFirst(2)
    #expect(
      lines.map { $0.suffix(9) }
        == ["đảng viên", "phát sinh.", " nêu gương", "hoạch này."].map { $0.suffix(9) })
  }

  @Test("notes at the foot of a page stand after the text, in the order of the pages")
  func notes() throws {
    var pages = [PageSketch(number: 1), PageSketch(number: 2)]
    for index in pages.indices {
      let words = first.split(separator: " ")
      pages[index].line((words[..<12].joined(separator: " "), 113))
      pages[index].draw("\(index + 1)", at: 520, top: 100, size: 8)
      pages[index].line((words[12...].joined(separator: " "), 85))
      pages[index].draw("\(index + 1) Theo báo cáo năm 202\(index + 2).", top: 700, size: 10)
    }
    let text = PageLayout.text(pages)
    #expect(text.hasSuffix("\n\n[1] Theo báo cáo năm 2022.\n[2] Theo báo cáo năm 2023.\n"))
    #expect(text.contains("[1] ") && text.contains("[2] "))
  }

  @Test("a table that goes on on the next page keeps its columns, however few its rows there show")
  func tableGoesOn() {
    var pages = [PageSketch(number: 1), PageSketch(number: 2)]
    for number in 1...4 {
      pages[0].line(("\(number)", 85), ("Mở tủ sách", 120), ("Văn phòng", 260), ("Quý I", 420), after: 8)
    }
    pages[1].line(("5", 85), ("Xây phòng đọc", 120), ("Ban Tuyên giáo", 260), ("Quý II", 420))
    pages[1].line(("ở thôn", 120))
    let lines = PageLayout.text(pages).split(separator: "\n")
    #expect(lines.count == 6 && lines.last == "\u{0C}")
    #expect(lines[4] == "| 5 | Xây phòng đọc ở thôn | Ban Tuyên giáo | Quý II |")
  }

  @Test("a table is rows between bars; cells of several lines are put together")
  func table() {
    var page = PageSketch()
    page.line(("TT", 85), ("Nhiệm vụ", 120), ("Chủ trì", 330), ("Thời hạn", 450))
    page.line(("1", 85), ("Mở phòng đọc ở", 120), ("Phòng Văn hóa", 330), ("Quý II", 450), after: 8)
    page.line(("trung tâm xã", 120), ("và Thông tin", 330))
    page.line(("2", 85), ("Tặng sách", 120), ("Đoàn xã", 330), ("Quý IV", 450), after: 8)
    #expect(
      PageLayout.text([page]) == """
        | TT | Nhiệm vụ | Chủ trì | Thời hạn |
        | 1 | Mở phòng đọc ở trung tâm xã | Phòng Văn hóa và Thông tin | Quý II |
        | 2 | Tặng sách | Đoàn xã | Quý IV |

        """)
  }

  @Test("a table over two pages is one; its head is drawn once, a row that breaks is one row")
  func tableOverPages() {
    var pages = [PageSketch(number: 1), PageSketch(number: 2)]
    for index in pages.indices {
      pages[index].line(("TT", 85), ("Nhiệm vụ", 120), ("Chủ trì", 330), ("Thời hạn", 450))
    }
    pages[0].line(("1", 85), ("Tặng sách", 120), ("Đoàn xã", 330), ("Quý II", 450), after: 8)
    pages[0].line(("2", 85), ("Mở phòng đọc ở", 120), ("Phòng Văn hóa", 330), ("Quý IV", 450), after: 8)
    pages[1].line(("trung tâm xã", 120), ("và Thông tin", 330), after: 8)
    pages[1].line(("3", 85), ("Sơ kết", 120), ("Văn phòng", 330), ("Năm 2027", 450), after: 8)
    #expect(
      PageLayout.text(pages) == """
        | TT | Nhiệm vụ | Chủ trì | Thời hạn |
        | 1 | Tặng sách | Đoàn xã | Quý II |
        | 2 | Mở phòng đọc ở trung tâm xã | Phòng Văn hóa và Thông tin | Quý IV |
        | 3 | Sơ kết | Văn phòng | Năm 2027 |

        """ + "\u{0C}")
  }

  @Test("a small raised number is the mark of a footnote; a number on the line is none")
  func footnoteMarks() {
    var page = PageSketch()
    page.draw("Phấn đấu", at: 85, top: 60)
    page.draw("3", at: 138, top: 58, size: 8)
    page.draw("đạt 90", at: 148, top: 60)
    #expect(PageLayout.text([page]) == "Phấn đấu[3] đạt 90\n")
  }

  @Test("a running foot on every page is furniture")
  func runningFeet() {
    let pages = (1...4).map { number -> PageSketch in
      var page = PageSketch(number: number)
      page.paragraph(first)
      page.draw("Kế hoạch thư viện - trang \(number)", at: 85, top: 800)
      return page
    }
    let source = PageLayout.text(of: pages.map(\.page)).source(name: "a.pdf", format: "pdf")
    #expect(source.furniture.count == 4)
  }
}
