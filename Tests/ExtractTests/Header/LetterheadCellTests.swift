import Extract
import Model
import Testing

@Suite("Letterheads in cells, and what stands under a title")
struct LetterheadCellTests {
  private func document(_ text: String) -> Document {
    PlanParser().parse(SourceText(name: "a", format: "txt", bytes: Array(text.utf8))).document
  }

  @Test("a row with fewer cells than the first one hides none of the next row")
  func shortRow() {
    let document = document(
      """
      |
      ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP
      |
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      |
      |
      Độc lập - Tự do - Hạnh phúc
      |
      |
      Số: 1480/QĐ-UBND
      |
      Đồng Tháp, ngày 06 tháng 11 năm 2025
      |


      QUYẾT ĐỊNH
      Ban hành Kế hoạch thực hiện
      """)
    #expect(document.number?.ordinal == 1480)
    #expect(document.date?.iso == "2025-11-06")
  }

  @Test("the mark of a draft on a line of a cell is one")
  func draft() {
    let document = document(
      "|\nTỈNH ỦY ĐỒNG THÁP\nSố      -KH/TU\n(Dự thảo)\n|\nĐẢNG CỘNG SẢN VIỆT NAM\n|\n\n\nKẾ HOẠCH\nthực hiện Nghị quyết"
    )
    #expect(document.isDraft)
    #expect(document.number?.symbol == "KH/TU")
  }

  @Test("the body that decides, in capitals under a title in small letters, is no part of the title")
  func deciding() {
    let document = document(
      """
      QUYẾT ĐỊNH
      Ban hành Kế hoạch phát triển văn hóa đọc giai đoạn 2026 - 2030
      ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP
      Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;
      QUYẾT ĐỊNH:
      Điều 1. Ban hành Kế hoạch.
      """)
    #expect(document.title == "Ban hành Kế hoạch phát triển văn hóa đọc giai đoạn 2026 - 2030")
    #expect(document.issuer == "ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP")
  }

  @Test("a first line that is a type and its number names both; the same line further down does not")
  func numberedType() {
    let body = "Phát triển văn hóa đọc là nhiệm vụ của các cấp ủy.\nI. MỤC TIÊU\n1. Đến năm 2030\n"
    #expect(document("Nghị quyết số 57-NQ/TW\n" + body).number?.text.contains("57") == true)
    #expect(document(body + "Nghị quyết số 57-NQ/TW\n").number == nil)
  }

  @Test(
    "the lines of a cell that a converter wrote behind each other",
    arguments: [
      (
        "| ĐẢNG BỘ TỈNH CAO BẰNG **ĐẢNG ỦY XÃ TÂN HỘI** \\* Số 31-KH/ĐU | **ĐẢNG CỘNG SẢN VIỆT NAM** *Tân Hội, ngày 05 tháng 11 năm 2025* |",
        "ĐẢNG ỦY XÃ TÂN HỘI", 31, "Tân Hội", "2025-11-05"
      ),
      (
        "| UBND TỈNH CAO BẰNG **SỞ Y TẾ** ------- Số: 9/KH-SYT | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc** ------ *Cao Bằng, ngày 05/11/2025* |",
        "SỞ Y TẾ", 9, "Cao Bằng", "2025-11-05"
      ),
      (
        "| **BAN CHẤP HÀNH ĐẢNG BỘ TỈNH CAO BẰNG** \\* Số 2-CTr/TU | ĐẢNG CỘNG SẢN VIỆT NAM Cao Bằng, ngày 05/11/2025 |",
        "BAN CHẤP HÀNH ĐẢNG BỘ TỈNH CAO BẰNG", 2, "Cao Bằng", "2025-11-05"
      ),
      (
        "| ỦY BAN NHÂN DÂN<br>XÃ TÂN HỘI<br>Số: 7/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>*Tân Hội, ngày 05 tháng 11 năm 2025* |",
        "ỦY BAN NHÂN DÂN XÃ TÂN HỘI", 7, "Tân Hội", "2025-11-05"
      ),
    ])
  func flat(row: String, issuer: String, ordinal: Int, place: String, date: String) {
    let plan = Sample.plan(
      row + "\n|---|---|\n\n**KẾ HOẠCH**\n\n**mở tủ sách ở các thôn**\n\n1. Mở tủ sách.\n", format: "md")
    #expect(plan.document.issuer == issuer)
    #expect(plan.document.number?.ordinal == ordinal)
    #expect(plan.document.place == place)
    #expect(plan.document.date?.iso == date)
  }

  @Test("a name that goes on in the line whose pipe closes its cell; the chair below it who decides")
  func closedBelow() {
    let document = Sample.plan(
      """
      Cơ quan ban hành | Tỉnh Cao Bằng |
      ỦY BAN NHÂN
      DÂN |
      CỘNG
      HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
      Số: 599/QĐ-UBND |
      Cao Bằng, ngày 12 tháng 3 năm 2021 |
      CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH CAO BẰNG
      Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;
      QUYẾT ĐỊNH:
      Điều 1. Phê duyệt Kế hoạch mở phòng đọc.
      """
    ).document
    #expect(document.issuer == "ỦY BAN NHÂN DÂN TỈNH CAO BẰNG")
    #expect(document.number?.ordinal == 599)
    #expect(document.level == .province)
  }

  @Test("both cells of a letterhead in one line, with a pipe between them and one at the end")
  func twoInALine() {
    let document = Sample.plan(
      """
      ỦY BAN NHÂN DÂN TỈNH CAO BẰNG ------- Số: 129/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ------ Cao Bằng, ngày 07 tháng 06 năm 2018 |
      KẾ HOẠCH
      MỞ TỦ SÁCH Ở CÁC THÔN
      I. MỤC TIÊU
      1. 100% thôn có tủ sách.
      """
    ).document
    #expect(document.issuer == "ỦY BAN NHÂN DÂN TỈNH CAO BẰNG")
    #expect(document.number?.ordinal == 129)
    #expect(document.date?.iso == "2018-06-07")
    #expect(document.place == "Cao Bằng")
  }

  @Test(
    "a bare council takes its place from its name repeated under the title, another body's name gives it none"
  )
  func repeatedBelowTitle() {
    func issuer(_ repeated: String) -> String? {
      Sample.plan(
        """
        HỘI ĐỒNG NHÂN
        DÂN |
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
        Số: 21/NQ-HĐND | Đắk Nông, ngày 13 tháng 12 năm 2024 |
        NGHỊ QUYẾT
        VỀ KẾ HOẠCH PHÁT TRIỂN THƯ VIỆN NĂM 2025
        \(repeated)
        Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;
        I. MỤC TIÊU
        1. Mở 12 thư viện.
        """
      ).document.issuer
    }
    #expect(issuer("HỘI ĐỒNG NHÂN DÂN TỈNH ĐẮK NÔNG") == "HỘI ĐỒNG NHÂN DÂN TỈNH ĐẮK NÔNG")
    #expect(issuer("ỦY BAN NHÂN DÂN TỈNH ĐẮK NÔNG") == "HỘI ĐỒNG NHÂN DÂN")
  }
}
