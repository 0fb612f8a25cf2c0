import Model
import Testing

@Suite("Letterheads")
struct LetterheadTests {
  @Test("a letterhead of the Party in every form", arguments: Letterhead.allCases)
  func party(form: Letterhead) {
    let document = Sample.plan(form.party).document
    #expect(document.issuer == "HUYỆN ỦY CAO LÃNH")
    #expect(document.number?.text == "Số 52-KH/HU")
    #expect(document.number?.ordinal == 52)
    #expect(document.number?.year == nil)
    #expect(document.number?.symbol == "KH/HU")
    #expect(document.place == "Cao Lãnh")
    #expect(document.date?.iso == "2022-10-20")
    #expect(document.type?.code == "KH")
    #expect(document.title == "Về phát triển văn hóa đọc")
  }

  @Test("a letterhead of the State in every form", arguments: Letterhead.allCases)
  func state(form: Letterhead) {
    let document = Sample.plan(form.state).document
    #expect(document.issuer == "ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP")
    #expect(document.number?.text == "Số: 152/KH-UBND")
    #expect(document.number?.ordinal == 152)
    #expect(document.number?.symbol == "KH-UBND")
    #expect(document.place == "Đồng Tháp")
    #expect(document.date?.iso == "2025-11-06")
    #expect(document.level == .province)
  }

  @Test("the province below the name of a commune is where it is, no part of its name")
  func provinceBelowCommune() {
    let document = Sample.plan(
      "ỦY BAN NHÂN DÂN XÃ MỸ HIỆP\nTỈNH ĐỒNG THÁP\nSố: 149/KH-UBND\n\nKẾ HOẠCH\nVề văn hóa đọc\n\nI. MỤC TIÊU\n"
    ).document
    #expect(document.issuer == "ỦY BAN NHÂN DÂN XÃ MỸ HIỆP")
    #expect(document.locality.commune == "Mỹ Hiệp")
    #expect(document.locality.province == "Đồng Tháp")
  }

  @Test("a department above a school says of which province it is")
  func provinceOfDepartment() {
    let document = Sample.plan(
      "SỞ GIÁO DỤC VÀ ĐÀO TẠO\nĐỒNG THÁP\nTRƯỜNG THPT CAO LÃNH\n\nKẾ HOẠCH\nVề văn hóa đọc\n\nI. MỤC TIÊU\n"
    ).document
    #expect(document.locality.province == "Đồng Tháp")
  }

  @Test(
    "what is carried out: a list of documents goes on below its semicolon; what years were spent on is none of it"
  )
  func implementsList() {
    let document = Sample.plan(
      """
      KẾ HOẠCH
      Về văn hóa đọc

      Thực hiện Chỉ thị số 27/CT-TTg ngày 15 tháng 8 năm 2024 của Thủ tướng Chính phủ;
      Công văn số 66/BVH-TV ngày 29 tháng 10 năm 2024 của Bộ Văn hóa về sách.

      Sau 8 năm triển khai thực hiện Nghị quyết số 21-NQ/TW, các xã đều có tủ sách. Hơn 3 năm thực hiện Kết luận số 36-KL/TW, vốn sách tăng.

      I. NHIỆM VỤ
      1. Mở phòng đọc.
      """
    ).document
    #expect(document.implements == ["27/CT-TTg", "66/BVH-TV"])
  }

  @Test("a date behind the number, on its line")
  func dateBehindNumber() {
    let document = Sample.plan(
      "ỦY BAN NHÂN DÂN XÃ MỸ HIỆP\nSố: 149/KH-UBND, ngày 15 tháng 7 năm 2026\n\nKẾ HOẠCH\n\nI. MỤC TIÊU\n"
    ).document
    #expect(document.number?.ordinal == 149)
    #expect(document.date?.iso == "2026-07-15")
  }

  @Test("lines that run over both columns, the motto and the date in two lines")
  func mergedHalves() {
    let document = Sample.plan(
      """
      ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI
      TỈNH ĐỒNG THÁP CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 152/KH-UBND Đồng Tháp, ngày 06
      tháng 11 năm 2025

      KẾ HOẠCH
      Về phát triển văn hóa đọc

      I. NHIỆM VỤ

      """
    ).document
    #expect(document.issuer == "ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP")
    #expect(document.number?.text == "Số: 152/KH-UBND")
    #expect(document.place == "Đồng Tháp")
    #expect(document.date?.iso == "2025-11-06")
  }

  @Test("a whole letterhead in two lines, both lines of the motto in the first")
  func twoLines() {
    let state = Sample.plan(
      "ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc\n"
        + "Số: 12/KH-UBND-PV01 Cao Lãnh, ngày 05 tháng 9 năm 2025\n\nKẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n"
    ).document
    #expect(state.issuer == "ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP")
    #expect(state.place == "Cao Lãnh")
    #expect(state.date?.iso == "2025-09-05")
    let party = Sample.plan(
      "THÀNH ỦY HÀ NỘI * ĐẢNG CỘNG SẢN VIỆT NAM\nSố 12-CTr/TU Hà Nội, ngày 05 tháng 9 năm 2025\n\n"
        + "CHƯƠNG TRÌNH HÀNH ĐỘNG\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n"
    ).document
    #expect(party.issuer == "THÀNH ỦY HÀ NỘI")
    #expect(party.place == "Hà Nội")
  }

  @Test("an office above its organ is one issuer; a city's committee is of a district by its name")
  func offices() {
    let office = Sample.plan(
      "CHỦ TỊCH\nỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ\n\nSố: 16/CĐ-UBND\n\nCÔNG ĐIỆN\nVề phòng, chống bão\n\nI. NHIỆM VỤ\n"
    ).document
    #expect(office.issuer == "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ")
    func city(_ name: String) -> Level? {
      Sample.plan(
        "\(name)\n*\nSố 18-CTr/TU\nTam Kỳ, ngày 28 tháng 6 năm 2022\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nvề văn hóa đọc\n\nI. NHIỆM VỤ\n"
      ).document.level
    }
    #expect(city("THÀNH ỦY TAM KỲ") == .district)
    #expect(city("THÀNH ỦY HẢI PHÒNG") == .province)
  }

  @Test("the part of an organ below its name is none of its place")
  func partBelowPlace() {
    let document = Sample.plan(
      "ỦY BAN MTTQ VIỆT NAM\nPHƯỜNG BÌNH MINH\nBAN THƯỜNG TRỰC\n*\nSố 15/KH-MTTQ-BTT\nBình Minh, ngày 29 tháng 12 năm 2025\n\nKẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n"
    ).document
    #expect(document.locality.commune == "Bình Minh")
  }

  @Test("one name of a letterhead is no two columns")
  func oneName() {
    let document = Sample.plan(
      "BAN CHẤP HÀNH ĐẢNG BỘ TỈNH ĐỒNG THÁP\n*\nSố 12-KH/TU\n\nKẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n"
    ).document
    #expect(document.issuer == "BAN CHẤP HÀNH ĐẢNG BỘ TỈNH ĐỒNG THÁP")
  }

  @Test("the letterhead is no part of the outline", arguments: Letterhead.allCases)
  func outline(form: Letterhead) {
    for text in [form.party, form.state] {
      let plan = Sample.plan(text)
      #expect(plan.nodes.indices.map { plan.path(of: $0) } == ["I", "I/1"])
      #expect(plan.preamble == nil)
      #expect(plan.coverage == 1)
    }
  }

  @Test(
    "numbers",
    arguments: [
      ("Số 45-KH/TU", 45, nil, "KH/TU"), ("Số: 12/2023/QĐ-UBND", 12, 2023, "QĐ-UBND"),
      ("Số      -KH/TU", nil, nil, "KH/TU"),
      ("Số:     /KH-UBND", nil, nil, "KH-UBND"), ("Số ...-KH/ĐUK", nil, nil, "KH/ĐUK"),
      ("Số 07 - KH/HU", 7, nil, "KH/HU"),
      ("Số: 1480 /QĐ-UBND", 1480, nil, "QĐ-UBND"), ("Số 367-QĐ/TWĐTN-VP", 367, nil, "QĐ/TWĐTN-VP"),
      ("Số …/KH-UBND", nil, nil, "KH-UBND"),
    ] as [(String, Int?, Int?, String)])
  func numbers(line: String, ordinal: Int?, year: Int?, symbol: String) {
    let plan = Sample.plan(
      "TỈNH ỦY HÀ TĨNH\n*\n\(line)\n\nKẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n1. Mở phòng đọc.\n")
    let number = plan.document.number
    #expect(number?.ordinal == ordinal)
    #expect(number?.year == year)
    #expect(number?.symbol == symbol)
  }

  @Test(
    "datelines, with blanks left for the day and the month",
    arguments: [
      ("Hà Tĩnh, ngày 15 tháng 8 năm 2022", "Hà Tĩnh", "2022-08-15"),
      ("Hà Tĩnh, ngày      tháng 8 năm 2022", "Hà Tĩnh", "2022-08"),
      ("Hà Tĩnh, ngày     tháng     năm 2022", "Hà Tĩnh", "2022"),
      ("Hà Tĩnh, ngày ... tháng ... năm 2022", "Hà Tĩnh", "2022"),
      ("Hà Tĩnh, ngày … tháng 9 năm 2022", "Hà Tĩnh", "2022-09"),
      ("* An Bình, ngày 12 tháng 02 năm 2026", "An Bình", "2026-02-12"),
      ("TP. Hồ Chí Minh, ngày 02 tháng 9 năm 2025", "TP. Hồ Chí Minh", "2025-09-02"),
      ("Thành phố Huế, ngày 2 tháng 9 năm 2025", "Thành phố Huế", "2025-09-02"),
    ])
  func datelines(line: String, place: String, date: String) {
    let plan = Sample.plan(
      "TỈNH ỦY HÀ TĨNH\n*\nSố 45-KH/TU\n\n\(line)\n\nKẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n1. Mở phòng đọc.\n"
    )
    #expect(plan.document.place == place)
    #expect(plan.document.date?.iso == date)
  }

  @Test("a dateline without any number has no date")
  func emptyDateline() {
    let plan = Sample.plan(
      "TỈNH ỦY HÀ TĨNH\n*\nSố     -KH/TU\n\nHà Tĩnh, ngày     tháng     năm\n\nKẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n1. Đọc.\n"
    )
    #expect(plan.document.date == nil)
    #expect(plan.document.place == "Hà Tĩnh")
  }

  @Test(
    "a document that calls itself a draft is one",
    arguments: [
      "(Dự thảo)\nKẾ HOẠCH\nVề văn hóa đọc", "DỰ THẢO\n\nKẾ HOẠCH\nVề văn hóa đọc",
      "KẾ HOẠCH\nVề văn hóa đọc\n(Dự thảo)",
      "Dự thảo lần 2\n\nKẾ HOẠCH\nVề văn hóa đọc", "*(Dự thảo)*\n\n**KẾ HOẠCH**\n\nVề văn hóa đọc",
    ])
  func drafts(head: String) {
    let plan = Sample.plan("TỈNH ỦY HÀ TĨNH\n*\nSố     -KH/TU\n\n\(head)\n\nI. NHIỆM VỤ\n1. Mở phòng đọc.\n")
    #expect(plan.document.isDraft)
    #expect(plan.document.title == "Về văn hóa đọc")
  }

  @Test("to speak of a draft makes none")
  func noDraft() { #expect(!Sample.task("Góp ý dự thảo quy chế phòng đọc.").document.isDraft) }

  @Test("cells that a portal has wrapped into lines of their own")
  func wrappedCells() {
    let plan = Sample.plan(
      """
      ỦY
      BAN NHÂN DÂN
      TỈNH ĐỒNG THÁP
      -------
      |
      CỘNG
      HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      ---------------
      |
      Số:
      152/KH-UBND
      |
      Cao
      Lãnh, ngày 06 tháng 11 năm 2025
      |
      KẾ HOẠCH
      VỀ PHÁT TRIỂN VĂN HÓA ĐỌC
      I. NHIỆM VỤ
      1. Mở phòng đọc.
      """)
    #expect(plan.document.issuer == "ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP")
    #expect(plan.document.place == "Cao Lãnh")
    #expect(plan.document.number?.ordinal == 152)
  }

  @Test("a title does not take the issuer's name below it")
  func repeatedIssuer() {
    let plan = Sample.plan(
      """
      ỦY BAN NHÂN DÂN
      TỈNH ĐỒNG THÁP
      Số: 15/QĐ-UBND
      QUYẾT ĐỊNH
      BAN HÀNH QUY CHẾ THƯ VIỆN
      CỦA TỈNH
      ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP
      Căn cứ Luật Thư viện;
      QUYẾT ĐỊNH:
      Điều 1. Ban hành quy chế.
      """)
    #expect(plan.document.title == "BAN HÀNH QUY CHẾ THƯ VIỆN CỦA TỈNH")
    #expect(plan.nodes.count == 1)
    #expect(plan.coverage == 1)
  }

  @Test(
    "a request to the Committee that issues is not carried out; the subject may have a short form behind it")
  func proposal() {
    let plan = Sample.plan(
      """
      KẾ HOẠCH
      Về phát triển văn hóa đọc

      Thực hiện Quyết định số 84/QĐ-TTg ngày 05/01/2023 của Thủ tướng Chính phủ; trên cơ sở đề xuất của Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 09/02/2023, Ban Chỉ đạo phát triển văn hóa đọc tỉnh (gọi tắt là Ban Chỉ đạo) Xây dựng Kế hoạch như sau:

      I. NHIỆM VỤ
      1. Mở phòng đọc.
      """)
    #expect(plan.document.implements == ["84/QĐ-TTg"])
    #expect(plan.document.issuer == "Ban Chỉ đạo phát triển văn hóa đọc tỉnh")
  }

  @Test("a letter behind the ordinal is no part of it")
  func lettered() {
    let text =
      "TRƯỜNG TIỂU HỌC MỸ THẠNH\nSố: 20a /KH-THMT\nMỹ Thạnh, ngày 15 tháng 9 năm 2026\nKẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n1. Mở phòng đọc.\n"
    let number = Sample.plan(text).document.number
    #expect(number?.ordinal == 20)
    #expect(number?.symbol == "KH-THMT")
    #expect(number?.text == "Số: 20a /KH-THMT")
  }
}
