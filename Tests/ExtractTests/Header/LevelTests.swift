import Model
import Testing

@Suite("Levels and localities")
struct LevelTests {
  private func document(_ issuer: String, date: String, symbol: String = "Số 45-KH/ĐU") -> Document {
    Sample.plan(
      "\(issuer)\n*\n\(symbol)\n\n\(date)\n\nKẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n1. Mở phòng đọc.\n"
    ).document
  }

  @Test(
    "levels before July 2025",
    arguments: [
      ("BAN CHẤP HÀNH TRUNG ƯƠNG", "Số 31-NQ/TW", Level.central), ("BỘ CHÍNH TRỊ", "Số 12-KH/TW", .central),
      ("TỈNH ỦY HÀ TĨNH", "Số 25-CTr/TU", .province), ("THÀNH ỦY HÀ NỘI", "Số 25-CTr/TU", .province),
      ("ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP", "Số: 15/KH-UBND", .province),
      ("ỦY BAN NHÂN NHÂN", "Số: 15/KH-UBND", .province),
      ("TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM", "Số: 15/KH-TLĐ", .central),
      ("BAN CHỈ ĐẠO QUỐC GIA VỀ VĂN HÓA ĐỌC", "Số: 15/KH-BCĐQG", .central),
      ("ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ CẨM DƯƠNG", "Số: 15/KH-MTTQ", .commune),
      ("HUYỆN ỦY CAO LÃNH", "Số 52-KH/HU", .district), ("HUYỆN ỦY TRƯỜNG SƠN", "Số 52-KH/HU", .district),
      ("ĐẢNG ỦY XÃ TRƯỜNG SA", "Số 52-KH/ĐU", .commune),
      ("ĐẢNG ỦY TRƯỜNG ĐẠI HỌC ĐỒNG THÁP", "Số 52-KH/ĐU", .unit),
      ("QUẬN ỦY HAI BÀ TRƯNG", "Số 52-KH/QU", .district), ("THÀNH ỦY CAO LÃNH", "Số 52-KH/ThU", .district),
      ("THỊ ỦY HỒNG LĨNH", "Số 52-KH/ThU", .district),
      ("ỦY BAN NHÂN DÂN HUYỆN CẨM XUYÊN", "Số: 15/KH-UBND", .district),
      ("ĐẢNG ỦY XÃ CẨM DƯƠNG", "Số 15-KH/ĐU", .commune),
      ("ỦY BAN NHÂN DÂN PHƯỜNG 1", "Số: 15/KH-UBND", .commune),
      ("ĐẢNG ỦY THỊ TRẤN MỸ THỌ", "Số 15-KH/ĐU", .commune),
      ("ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH", "Số 9-KH/ĐUK", .bloc),
      ("SỞ NỘI VỤ", "Số: 15/KH-SNV", .unit), ("TRƯỜNG ĐẠI HỌC ĐỒNG THÁP", "Số: 15/KH-ĐHĐT", .unit),
      ("CHI BỘ TRƯỜNG TIỂU HỌC CẨM DƯƠNG", "Số 3-KH/CB", .unit),
    ])
  func before(issuer: String, symbol: String, level: Level) {
    #expect(document(issuer, date: "Hà Tĩnh, ngày 15 tháng 8 năm 2022", symbol: symbol).level == level)
  }

  @Test(
    "levels since July 2025",
    arguments: [
      ("TỈNH ỦY ĐỒNG THÁP", "Số 25-CTr/TU", Level.province), ("THÀNH ỦY HUẾ", "Số 25-CTr/TU", .province),
      ("ĐẢNG ỦY XÃ MỸ HIỆP", "Số 21-KH/ĐU", .commune), ("ĐẢNG ỦY PHƯỜNG CAO LÃNH", "Số 21-KH/ĐU", .commune),
      ("ĐẢNG ỦY ĐẶC KHU PHÚ QUỐC", "Số 21-KH/ĐU", .commune),
      ("ỦY BAN NHÂN DÂN XÃ MỸ HIỆP", "Số: 21/KH-UBND", .commune),
      ("ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH", "Số 21-KH/ĐU", .bloc),
      ("ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH", "Số 21-KH/ĐU", .bloc),
      ("ĐẢNG ỦY CHÍNH PHỦ", "Số 21-KH/ĐUCP", .central),
    ])
  func since(issuer: String, symbol: String, level: Level) {
    #expect(document(issuer, date: "Đồng Tháp, ngày 14 tháng 10 năm 2025", symbol: symbol).level == level)
  }

  @Test(
    "localities that the issuer, the committee above it or the dateline names",
    arguments: [
      ("TỈNH ỦY HÀ TĨNH", "Hà Tĩnh, ngày 15 tháng 8 năm 2022", ["Hà Tĩnh", nil, nil]),
      ("ĐẢNG ỦY XÃ MỸ HIỆP", "Đồng Tháp, ngày 14 tháng 10 năm 2025", ["Đồng Tháp", nil, "Mỹ Hiệp"]),
      (
        "ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH", "Thành phố Hồ Chí Minh, ngày 14 tháng 10 năm 2025",
        ["Hồ Chí Minh", nil, nil]
      ),
      (
        "TỈNH ỦY ĐỒNG THÁP\nHUYỆN ỦY CAO LÃNH", "Cao Lãnh, ngày 15 tháng 8 năm 2022",
        ["Đồng Tháp", "Cao Lãnh", nil]
      ),
      (
        "TỈNH ỦY ĐỒNG THÁP\nĐẢNG ỦY XÃ MỸ HIỆP", "Mỹ Hiệp, ngày 14 tháng 10 năm 2025",
        ["Đồng Tháp", nil, "Mỹ Hiệp"]
      ),
      (
        "THÀNH ỦY HUẾ\nĐẢNG ỦY PHƯỜNG THUẬN HÓA", "Huế, ngày 14 tháng 10 năm 2025", ["Huế", nil, "Thuận Hóa"]
      ),
      (
        "ĐẢNG BỘ HUYỆN CAO LÃNH\nĐẢNG ỦY XÃ MỸ HIỆP", "Mỹ Hiệp, ngày 15 tháng 8 năm 2022",
        [nil, "Cao Lãnh", "Mỹ Hiệp"]
      ),
      (
        "ĐẢNG ỦY XÃ HÒA BÌNH\nCHI BỘ THÔN ĐÔNG", "Hòa Bình, ngày 15 tháng 8 năm 2022", [nil, nil, "Hòa Bình"]
      ),
      (
        "ĐẢNG ỦY PHƯỜNG QUY NHƠN", "Bình Định, ngày 14 tháng 10 năm 2025", ["Gia Lai", nil, "Quy Nhơn"]
      ),
    ] as [(String, String, [String?])])
  func localities(issuer: String, date: String, expected: [String?]) {
    let locality = document(issuer, date: date).locality
    #expect([locality.province, locality.district, locality.commune] == expected)
  }

  @Test("the issuer stands below the committee above it")
  func superiors() {
    let date = "Mỹ Hiệp, ngày 15 tháng 8 năm 2022"
    let cell = document("ĐẢNG ỦY XÃ MỸ HIỆP\nCHI BỘ THÔN ĐÔNG", date: date)
    #expect(cell.issuer == "CHI BỘ THÔN ĐÔNG")
    #expect(cell.level == .unit)
    let staff = document("HUYỆN ỦY CAO LÃNH\nBAN TUYÊN GIÁO", date: date, symbol: "Số 3-KH/BTG")
    #expect(staff.issuer == "BAN TUYÊN GIÁO")
    #expect(staff.level == .district)
    #expect(staff.locality.district == "Cao Lãnh")
  }

  @Test(
    "organs that do not say of whom they are: of the committee above, or units below it",
    arguments: [
      ("HUYỆN ỦY CAO LÃNH\nBAN CHỈ ĐẠO VĂN HÓA ĐỌC", "BAN CHỈ ĐẠO VĂN HÓA ĐỌC", Level.district),
      ("TỈNH ỦY ĐỒNG THÁP\nỦY BAN KIỂM TRA", "ỦY BAN KIỂM TRA", .province),
      ("UBND HUYỆN CAO LÃNH\nPHÒNG VĂN HÓA VÀ THÔNG TIN", "PHÒNG VĂN HÓA VÀ THÔNG TIN", .unit),
      ("UBND XÃ MỸ HIỆP\nPHÒNG VĂN HÓA - XÃ HỘI", "PHÒNG VĂN HÓA - XÃ HỘI", .unit),
      ("BỘ Y TẾ\nCỤC PHÒNG BỆNH", "CỤC PHÒNG BỆNH", .unit),
      ("LIÊN ĐOÀN LAO ĐỘNG TỈNH ĐỒNG THÁP\nCÔNG ĐOÀN NGÀNH Y TẾ", "CÔNG ĐOÀN NGÀNH Y TẾ", .unit),
      (
        "BẢO HIỂM XÃ HỘI VIỆT NAM\nBẢO HIỂM XÃ HỘI TỈNH ĐỒNG THÁP", "BẢO HIỂM XÃ HỘI TỈNH ĐỒNG THÁP",
        .province
      ),
      (
        "TỈNH ĐOÀN ĐỒNG THÁP\nBAN CHẤP HÀNH ĐOÀN HUYỆN CAO LÃNH", "BAN CHẤP HÀNH ĐOÀN HUYỆN CAO LÃNH",
        .district
      ),
    ])
  func subordinates(letterhead: String, issuer: String, level: Level) {
    let document = document(letterhead, date: "Cao Lãnh, ngày 15 tháng 8 năm 2022", symbol: "Số 3-KH/X")
    #expect(document.issuer == issuer)
    #expect(document.level == level)
    #expect(document.locality.commune == nil || letterhead.contains("XÃ MỸ HIỆP"))
  }

  @Test("a province of before July 2025 keeps its name in a document of then")
  func oldProvince() {
    #expect(
      document("TỈNH ỦY QUẢNG NAM", date: "Quảng Nam, ngày 15 tháng 8 năm 2022").locality.province
        == "Quảng Nam")
  }

  @Test("a central body sits nowhere")
  func central() {
    let locality = document("BỘ CHÍNH TRỊ", date: "Hà Nội, ngày 15 tháng 8 năm 2022", symbol: "Số 12-KH/TW")
      .locality
    #expect(locality == Document.Locality())
  }

  @Test("since July 2025 nothing sits in a district")
  func noDistrict() {
    let document = document(
      "TỈNH ỦY ĐỒNG THÁP\nĐẢNG ỦY XÃ MỸ HIỆP", date: "Mỹ Hiệp, ngày 14 tháng 10 năm 2025")
    #expect(document.level == .commune)
    #expect(document.locality.district == nil)
  }
}
