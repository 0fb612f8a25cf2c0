import Model
import Testing

@Suite("Headers of texts that a portal has left without a type line")
struct UntitledTests {
  @Test("the symbol of the number tells the type, and a menu above the letterhead is furniture")
  func symbol() {
    let plan = Sample.plan(
      """
      Vui lòng ĐĂNG NHẬP để xem toàn văn.
      ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
      Số: 130/KH-UBND | Đồng Tháp, ngày 13 tháng 7 năm 2022 |
      PHÁT TRIỂN VĂN HÓA ĐỌC
      Thực hiện Quyết định số 84/QĐ-TTg ngày 05/01/2022 của Thủ tướng Chính phủ, UBND tỉnh ban hành Kế hoạch như sau:
      I. NHIỆM VỤ
      1. Mở phòng đọc.
      """)
    #expect(plan.document.type?.code == "KH")
    #expect(plan.document.number?.ordinal == 130)
    #expect(plan.document.place == "Đồng Tháp")
    #expect(plan.document.date?.iso == "2022-07-13")
    #expect(plan.document.level == .province)
    #expect(plan.document.title == "PHÁT TRIỂN VĂN HÓA ĐỌC")
    #expect(plan.document.implements == ["84/QĐ-TTg"])
    #expect(plan.nodes.count == 2)
    #expect(plan.coverage == 1)
  }

  @Test(
    "a dispatch has its subject under its number, wherever the other column of the letterhead stands",
    arguments: [
      "TỈNH ỦY LÂM GIANG\n*\nSố 45-CV/TU\nvề việc mở tủ sách\nở các thôn\n\nĐẢNG CỘNG SẢN VIỆT NAM\nLâm Giang, ngày 05 tháng 02 năm 2026",
      "TỈNH ỦY LÂM GIANG          ĐẢNG CỘNG SẢN VIỆT NAM\n     *                     Lâm Giang, ngày 05 tháng 02 năm 2026\nSố 45-CV/TU\nvề việc mở tủ sách\nở các thôn",
    ])
  func dispatch(letterhead: String) {
    let plan = Sample.plan(
      letterhead + "\n\nKính gửi: - Các huyện ủy,\n- Các đảng ủy trực thuộc.\n\n"
        + "Thực hiện Kế hoạch số 12-KH/TU, Tỉnh ủy đề nghị các đồng chí:\n\n1. Mở tủ sách.\n\n2. Mua sách.\n")
    #expect(plan.document.type?.code == "CV")
    #expect(plan.document.number?.symbol == "CV/TU")
    #expect(plan.document.title == "về việc mở tủ sách ở các thôn")
    #expect(plan.document.issuer == "TỈNH ỦY LÂM GIANG")
    #expect(plan.document.date?.iso == "2026-02-05")
    #expect(plan.nodes.indices.map { plan.path(of: $0) } == ["1", "2"])
    #expect(plan.coverage == 1)
  }

  @Test("a sentence that presents a text fills the header and is furniture")
  func introduction() {
    let plan = Sample.plan(
      """
      Nghị quyết về phát triển văn hóa đọc

      LTS: Ngày 14-11-2016, Ban Chấp hành Đảng bộ tỉnh khóa XIII đã ban hành Nghị quyết số 10-NQ/TU về phát triển văn hóa đọc. Báo tỉnh trân trọng giới thiệu toàn văn.

      I- Mục tiêu

      1- Có 80% thôn có tủ sách.
      """)
    #expect(plan.document.type?.code == "NQ")
    #expect(plan.document.number?.symbol == "NQ/TU")
    #expect(plan.document.date?.iso == "2016-11-14")
    #expect(plan.document.issuer == "Ban Chấp hành Đảng bộ tỉnh")
    #expect(plan.document.title == "về phát triển văn hóa đọc")
    #expect(plan.preamble == nil)
    #expect(plan.coverage == 1)
  }

  @Test(
    "a portal's line above the letterhead gives the title, who decides stands above the reasons, and QUYẾT ĐỊNH: opens the articles"
  )
  func portalLine() {
    let plan = Sample.plan(
      """
      Quyết định 812/QĐ-UBND năm 2023 phê duyệt Kế hoạch phát triển thư viện trên địa bàn tỉnh Bà Rịa - Vũng Tàu
      Số hiệu | 812/QĐ-UBND |
      ỦY BAN NHÂN
      DÂN |
      CỘNG
      HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
      Số: 812/QĐ-UBND |
      Bà Rịa-Vũng Tàu, ngày 10 tháng 4 năm 2023 |
      CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BÀ RỊA - VŨNG TÀU
      Căn cứ Nghị quyết số 18/NQ-CP ngày 05 tháng 01 năm 2023 của Chính phủ về thư viện;
      Theo đề nghị của Giám đốc Sở Văn hóa và Thể thao.
      QUYẾT ĐỊNH:
      Điều 1. Phê duyệt Kế hoạch.
      Điều 2. Mở 12 thư viện.
      """)
    #expect(plan.document.type?.code == "QĐ")
    #expect(plan.document.number?.ordinal == 812)
    #expect(plan.document.issuer == "ỦY BAN NHÂN DÂN TỈNH BÀ RỊA - VŨNG TÀU")
    #expect(
      plan.document.title == "phê duyệt Kế hoạch phát triển thư viện trên địa bàn tỉnh Bà Rịa - Vũng Tàu")
    #expect(plan.citationLines == ["18/NQ-CP 2023-01-05 of Chính phủ"])
    #expect(plan.nodes.indices.map { plan.path(of: $0) } == ["Điều 1", "Điều 2"])
    #expect(plan.coverage == 1)
  }

  @Test("a line above the letterhead with another number is no title")
  func otherNumber() {
    let plan = Sample.plan(
      """
      Quyết định 77/QĐ-UBND năm 2023 phê duyệt Kế hoạch phát triển thư viện
      ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
      Số: 812/QĐ-UBND | Cà Mau, ngày 10 tháng 4 năm 2023 |
      CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH CÀ MAU
      Căn cứ Nghị quyết số 18/NQ-CP ngày 05 tháng 01 năm 2023 của Chính phủ về thư viện;
      QUYẾT ĐỊNH:
      Điều 1. Mở 12 thư viện.
      """)
    #expect(plan.document.title == nil)
    #expect(plan.document.issuer == "ỦY BAN NHÂN DÂN TỈNH CÀ MAU")
  }

  @Test("a month in a title is no date of a letterhead")
  func monthInTitle() {
    let plan = Sample.plan(
      """
      CHÍNH PHỦ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
      Số: 95/NQ-CP | Hà Nội, ngày 08 tháng 5 năm 2025 |
      PHIÊN HỌP CHÍNH PHỦ THƯỜNG KỲ THÁNG 4 NĂM 2025
      Tại Phiên họp, Chính phủ thống nhất như sau:
      I. NHIỆM VỤ
      1. Mở 12 thư viện.
      """)
    #expect(plan.document.title == "PHIÊN HỌP CHÍNH PHỦ THƯỜNG KỲ THÁNG 4 NĂM 2025")
    #expect(plan.document.date?.iso == "2025-05-08")
  }

  @Test("a headline is the title, the paragraph that says what was issued the preamble")
  func headline() {
    let plan = Sample.plan(
      """
      UBND tỉnh giao chỉ tiêu phát triển văn hóa đọc năm 2026

      Chủ tịch UBND tỉnh vừa ký, ban hành Quyết định số 445/QĐ-UBND về việc giao chỉ tiêu phát triển văn hóa đọc cho các đơn vị.

      Theo đó, các sở, ngành chịu trách nhiệm tổ chức thực hiện, hoàn thành chỉ tiêu được giao.

      Định kỳ hằng quý báo cáo kết quả về UBND tỉnh.
      """)
    #expect(plan.document.title == "UBND tỉnh giao chỉ tiêu phát triển văn hóa đọc năm 2026")
    #expect(plan.preamble.map(plan.text.string)?.hasPrefix("Chủ tịch UBND tỉnh vừa ký") == true)
    #expect(plan.nodes.indices.map { plan.path(of: $0) } == ["¶1", "¶2"])
    #expect(plan.coverage == 1)
  }

  @Test(
    "a first paragraph, and a heading above items, are no headline",
    arguments: [
      "Mở phòng đọc mới ở các thôn trong năm 2026.\n\nCác xã mua sách, báo và bố trí người trông coi phòng đọc ở thôn.",
      "Mục tiêu phát triển văn hóa đọc ở các thôn\n\n1. Có phòng đọc mới ở tất cả các thôn trong năm 2026.",
    ])
  func paragraphs(text: String) { #expect(Sample.plan(text).document.title == nil) }

  @Test("those whom a dispatch addresses in a table are of the preamble; a table of tasks is not")
  func addressees() {
    let head = "CÔNG ĐIỆN\nVề mùa đọc sách\n\n| | - Giám đốc các sở;<br>- Chủ tịch UBND các xã. |\n\n"
    let lead =
      "Mùa đọc sách đã đến. Chủ tịch UBND tỉnh yêu cầu thực hiện các nhiệm vụ sau:\n\n1. Mở tủ sách.\n"
    let plan = Sample.plan(head + lead)
    #expect(plan.nodes.indices.map { plan.path(of: $0) } == ["1"])
    #expect(plan.preamble != nil)
    let tasks = Sample.plan(
      "KẾ HOẠCH\nVề mùa đọc sách\n\n| TT | Nhiệm vụ |\n|---|---|\n| 1 | Mở tủ sách |\n\nKế hoạch này được công khai.\n"
    )
    #expect(tasks.nodes.first?.kind == .table)
  }

  @Test("a plan in small letters that the preamble draws up, not the programme that it prepares")
  func smallType() {
    let text = """
      Để chuẩn bị cho Ủy ban nhân dân tỉnh xây dựng Chương trình văn hóa đọc. Sở Văn hóa xây dựng kế hoạch hỏi ý kiến như sau:

      I. MỤC TIÊU
      """
    #expect(Sample.plan(text).document.type?.code == "KH")
  }

  @Test("a preamble that issues a plan is no introduction")
  func preamble() {
    let plan = Sample.plan(
      """
      Thực hiện Nghị quyết số 10-NQ/TU, Ban Thường vụ Huyện ủy ban hành Kế hoạch phát triển văn hóa đọc như sau:

      I. NHIỆM VỤ
      1. Mở phòng đọc.
      """)
    #expect(plan.document.type?.code == "KH")
    #expect(plan.preamble != nil)
    #expect(plan.document.issuer == "Ban Thường vụ Huyện ủy")
  }

  @Test("the type line below the letterhead wins over the portal's heading above it")
  func heading() {
    let plan = Sample.plan(
      """
      Lượt xem: 228

      KẾ HOẠCH Phát triển văn hóa đọc

      Ngày 06/04/2021 23:23:18

      ỦY BAN NHÂN DÂN

      XÃ MỸ HIỆP

      Số:        /KH-UBND

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

      Độc lập - Tự do - Hạnh phúc

      Mỹ Hiệp, ngày 18 tháng 02 năm 2021

      KẾ HOẠCH

      Phát triển văn hóa đọc

      I. NHIỆM VỤ

      1. Mở phòng đọc.
      """)
    #expect(plan.document.issuer == "ỦY BAN NHÂN DÂN XÃ MỸ HIỆP")
    #expect(plan.document.number?.symbol == "KH-UBND")
    #expect(plan.document.date?.iso == "2021-02-18")
    #expect(plan.document.title == "Phát triển văn hóa đọc")
    #expect(plan.coverage == 1)
  }

  @Test("specks above a letterhead are owned as furniture")
  func specks() {
    let plan = Sample.plan(
      Array("\u{FFFD}\u{FFFD}\nĐ\u{FFFD}G Ộ Ả Ệ N\nMở phòng đọc ở các thôn.\nmua sách cho các trường\n".utf8))
    #expect(plan.coverage == 1)
  }

  @Test("a document of a kind that no table has keeps its letterhead")
  func unknownKind() {
    let document = Sample.plan(
      """
      PHÒNG GIÁO DỤC VÀ ĐÀO TẠO CAO LÃNH
      TRƯỜNG MẦM NON MỸ THẠNH
      Số: 01/PHCL-TrMN
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Mỹ Thạnh, ngày 10 tháng 01 năm 2026

      PHƯƠNG HƯỚNG ĐỌC SÁCH CỦA NHÀ TRƯỜNG

      PHẦN I: MỞ ĐẦU
      Nhà trường có 12 lớp.
      """
    ).document
    #expect(document.type == nil)
    #expect(document.issuer == "TRƯỜNG MẦM NON MỸ THẠNH")
    #expect(document.number?.ordinal == 1)
    #expect(document.date?.iso == "2026-01-10")
    #expect(document.title == "PHƯƠNG HƯỚNG ĐỌC SÁCH CỦA NHÀ TRƯỜNG")
  }
}
