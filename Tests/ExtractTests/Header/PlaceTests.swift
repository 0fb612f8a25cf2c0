import Model
import Testing

@Suite("Places of letterheads")
struct PlaceTests {
  private func document(_ issuer: String, date: String) -> Document {
    Sample.plan(
      "\(issuer)\n*\nSố 8-KH/X\n\n\(date)\n\nKẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n1. Mở phòng đọc.\n"
    ).document
  }

  @Test(
    "the district and the province below a commune are its places, not its name",
    arguments: [
      ("UBND XÃ MỸ HIỆP\nHUYỆN CAO LÃNH", "UBND XÃ MỸ HIỆP", [nil, "Cao Lãnh", "Mỹ Hiệp"]),
      (
        "ỦY BAN NHÂN DÂN\nXÃ MỸ HIỆP\nHUYỆN CAO LÃNH", "ỦY BAN NHÂN DÂN XÃ MỸ HIỆP",
        [nil, "Cao Lãnh", "Mỹ Hiệp"]
      ),
      ("UBND PHƯỜNG ĐỨC THUẬN\nTHỊ XÃ HỒNG LĨNH", "UBND PHƯỜNG ĐỨC THUẬN", [nil, "Hồng Lĩnh", "Đức Thuận"]),
      ("UBND PHƯỜNG AN HÒA\nTHÀNH PHỐ SA ĐÉC", "UBND PHƯỜNG AN HÒA", [nil, "Sa Đéc", "An Hòa"]),
      ("UBND XÃ HÒA TIẾN\nTHÀNH PHỐ ĐÀ NẴNG", "UBND XÃ HÒA TIẾN", ["Đà Nẵng", nil, "Hòa Tiến"]),
      ("UBND XÃ MỸ HIỆP\nTỈNH ĐỒNG THÁP", "UBND XÃ MỸ HIỆP", ["Đồng Tháp", nil, "Mỹ Hiệp"]),
      ("UBND HUYỆN CAO LÃNH\nTỈNH ĐỒNG THÁP", "UBND HUYỆN CAO LÃNH", ["Đồng Tháp", "Cao Lãnh", nil]),
      ("UBND XÃ MỸ HIỆP, TỈNH ĐỒNG THÁP", "UBND XÃ MỸ HIỆP, TỈNH ĐỒNG THÁP", ["Đồng Tháp", nil, "Mỹ Hiệp"]),
      ("UBND XÃ MỸ HIỆP - HUYỆN CAO LÃNH", "UBND XÃ MỸ HIỆP - HUYỆN CAO LÃNH", [nil, "Cao Lãnh", "Mỹ Hiệp"]),
      (
        "SỞ Y TẾ HÀ TĨNH\nBỆNH VIỆN ĐA KHOA HUYỆN CAN LỘC", "BỆNH VIỆN ĐA KHOA HUYỆN CAN LỘC",
        ["Hà Tĩnh", "Can Lộc", nil]
      ),
      (
        "PHÒNG GD&ĐT HUYỆN CAN LỘC\nTRƯỜNG TIỂU HỌC XÃ THIÊN LỘC", "TRƯỜNG TIỂU HỌC XÃ THIÊN LỘC",
        [nil, "Can Lộc", "Thiên Lộc"]
      ),
      ("BẢO HIỂM XÃ HỘI HUYỆN CAN LỘC", "BẢO HIỂM XÃ HỘI HUYỆN CAN LỘC", [nil, "Can Lộc", nil]),
      ("HUYỆN ĐOÀN CAN LỘC", "HUYỆN ĐOÀN CAN LỘC", [nil, "Can Lộc", nil]),
    ] as [(String, String, [String?])])
  func places(letterhead: String, issuer: String, expected: [String?]) {
    let document = document(letterhead, date: "Nơi Này, ngày 5 tháng 9 năm 2023")
    #expect(document.issuer == issuer)
    #expect([document.locality.province, document.locality.district, document.locality.commune] == expected)
  }

  @Test(
    "Huế was a city of Thừa Thiên Huế before 2025",
    arguments: [
      ("TỈNH ỦY THỪA THIÊN HUẾ\nTHÀNH ỦY HUẾ", "2022", Level.district, ["Thừa Thiên Huế", "Huế"]),
      ("UBND THÀNH PHỐ HUẾ", "2023", .district, ["Thừa Thiên Huế", "Huế"]),
      ("UBND TỈNH THỪA THIÊN HUẾ", "2023", .province, ["Thừa Thiên Huế", nil]),
      ("UBND THÀNH PHỐ HUẾ", "2025", .province, ["Huế", nil]),
    ] as [(String, String, Level, [String?])])
  func hue(letterhead: String, year: String, level: Level, expected: [String?]) {
    let document = document(letterhead, date: "Huế, ngày 5 tháng 9 năm \(year)")
    #expect(document.level == level)
    #expect([document.locality.province, document.locality.district] == expected)
  }

  @Test(
    "the Youth Union bears the name of a person, not of a city; alone in a line it is a motto",
    arguments: [
      ("ĐOÀN TNCS HỒ CHÍ MINH TỈNH ĐỒNG THÁP", "ĐOÀN TNCS HỒ CHÍ MINH TỈNH ĐỒNG THÁP"),
      ("ĐOÀN TNCS HỒ CHÍ MINH\nTỈNH ĐỒNG THÁP", "ĐOÀN TNCS HỒ CHÍ MINH TỈNH ĐỒNG THÁP"),
      ("TỈNH ĐOÀN ĐỒNG THÁP\nĐOÀN TNCS HỒ CHÍ MINH", "TỈNH ĐOÀN ĐỒNG THÁP"),
      (
        "BAN CHẤP HÀNH ĐOÀN TNCS HỒ CHÍ MINH TỈNH ĐỒNG THÁP",
        "BAN CHẤP HÀNH ĐOÀN TNCS HỒ CHÍ MINH TỈNH ĐỒNG THÁP"
      ),
    ])
  func youthUnion(letterhead: String, issuer: String) {
    let document = document(letterhead, date: "Cao Lãnh, ngày 5 tháng 9 năm 2023")
    #expect(document.issuer == issuer)
    #expect(document.level == .province)
    #expect(document.locality.province == "Đồng Tháp")
  }

  @Test(
    "levels of youth unions, cells and committees of commands",
    arguments: [
      ("THỊ ĐOÀN HỒNG LĨNH", Level.district), ("TỈNH ỦY ĐỒNG THÁP\nCHI BỘ TRƯỜNG CHÍNH TRỊ", .unit),
      ("ĐẢNG ỦY QUÂN KHU 5", .unit), ("ĐẢNG ỦY TẬP ĐOÀN IN VÀ PHÁT HÀNH SÁCH", .unit),
      ("ĐẢNG ỦY XÃ MỸ HIỆP\nỦY BAN KIỂM TRA", .commune), ("ĐẢNG ỦY MỸ HIỆP", .commune),
      ("BỘ VĂN HÓA", .central),
    ])
  func levels(letterhead: String, level: Level) {
    #expect(document(letterhead, date: "Nơi Này, ngày 5 tháng 9 năm 2023").level == level)
  }

  @Test(
    "datelines in digits, with blanks, without a day, with a year that is not finished",
    arguments: [
      ("Can Lộc, ngày 05/9/2023", "Can Lộc", "2023-09-05"),
      ("Can Lộc, ngày 05-9-2023", "Can Lộc", "2023-09-05"),
      ("Can Lộc, ngày......tháng......năm 2023", "Can Lộc", "2023"),
      ("Can Lộc, ngày ...... tháng ...... năm 2023", "Can Lộc", "2023"),
      ("Can Lộc, ngày_____tháng____năm 2023", "Can Lộc", "2023"),
      ("Can Lộc, tháng 10 năm 2022", "Can Lộc", "2022-10"),
      ("Can Lộc, ngày     tháng     năm 202", "Can Lộc", nil),
      ("Kế hoạch này thực hiện từ ngày 05/9/2023", nil, nil), ("Thời gian: tháng 10 năm 2022", nil, nil),
    ] as [(String, String?, String?)])
  func datelines(line: String, place: String?, date: String?) {
    let document = document("HUYỆN ỦY CAN LỘC", date: line)
    #expect(document.place == place)
    #expect(document.date?.iso == date)
  }

  @Test(
    "a draft says so on its type line",
    arguments: ["KẾ HOẠCH (Dự thảo)\nVề văn hóa đọc", "KẾ HOẠCH (DỰ THẢO LẦN 2) Về văn hóa đọc"])
  func draft(head: String) {
    let document = Sample.plan(
      "HUYỆN ỦY CAN LỘC\n*\nSố 8-KH/HU\n\n\(head)\n\nI. NHIỆM VỤ\n1. Mở phòng đọc.\n"
    ).document
    #expect(document.isDraft)
    #expect(document.title == "Về văn hóa đọc")
  }

  @Test(
    "a cell issues the plan, not the office that it is of",
    arguments: [
      ("Chi bộ Sở Văn hóa xây dựng", "Chi bộ Sở Văn hóa"), ("Chi bộ thôn 3 ban hành", "Chi bộ thôn 3"),
      ("Đảng ủy Tổng công ty Sách Đồng Tháp xây dựng", "Đảng ủy Tổng công ty Sách Đồng Tháp"),
      ("Sở Văn hóa xây dựng", "Sở Văn hóa"), ("trường mầm non Hoa Sen 1 đề ra", "trường mầm non Hoa Sen 1"),
    ])
  func cells(subject: String, issuer: String) {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nThực hiện Nghị quyết số 5-NQ/TU, \(subject) Kế hoạch như sau:\n\nI. NHIỆM VỤ\n1. Mở phòng đọc.\n"
    )
    #expect(plan.document.issuer == issuer)
  }

  @Test("a circular of the Front is carried out, a proposal is not")
  func circular() {
    func implements(_ document: String) -> [String] {
      Sample.plan(
        "KẾ HOẠCH\nVề văn hóa đọc\n\nThực hiện \(document) số 05/TTr-MTTW, Sở Văn hóa xây dựng Kế hoạch như sau:\n\nI. NHIỆM VỤ\n1. Mở phòng đọc.\n"
      ).document.implements
    }
    #expect(implements("Thông tri") == ["05/TTr-MTTW"])
    #expect(implements("Tờ trình").isEmpty)
  }

  @Test(
    "the district that a title says a plan is for",
    arguments: [
      ("mở tủ sách năm 2026 trên địa bàn huyện Hồng Ngự", "Hồng Ngự"),
      ("mở tủ sách trên địa bàn huyện Hồng Ngự, tỉnh Đồng Tháp năm 2026", "Hồng Ngự"),
      ("mở tủ sách trên địa bàn huyện biên giới", nil),
    ])
  func scope(title: String, district: String?) {
    let plan = Sample.plan(
      "KẾ HOẠCH\n\(title)\n\nỦy ban nhân dân huyện ban hành Kế hoạch như sau:\n\nI. NHIỆM VỤ\n1. Mở phòng đọc.\n"
    )
    #expect(plan.document.level == .district)
    #expect(plan.document.locality.district == district)
  }

  @Test("the congress that a title names issued its resolution")
  func congress() {
    let document = Sample.plan(
      """
      NGHỊ QUYẾT
      ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ TỈNH CAO BẰNG LẦN THỨ XX, NHIỆM KỲ 2025 - 2030

      Đại hội đã thảo luận, quyết nghị:
      1. Mở phòng đọc ở các thôn.
      """
    ).document
    #expect(document.issuer == "ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ TỈNH CAO BẰNG")
    #expect(document.level == .province)
  }
}
