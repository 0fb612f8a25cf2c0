import Testing

@Suite("Provinces")
struct ProvinceTests {
  /// The provinces and cities until 30 June 2025; those that go on since stand first.
  private static let names = [
    "Hà Nội", "Huế", "Cao Bằng", "Điện Biên", "Hà Tĩnh", "Lai Châu", "Lạng Sơn", "Nghệ An", "Quảng Ninh",
    "Sơn La",
    "Thanh Hóa", "Tuyên Quang", "Lào Cai", "Thái Nguyên", "Phú Thọ", "Bắc Ninh", "Hưng Yên", "Hải Phòng",
    "Ninh Bình",
    "Quảng Trị", "Đà Nẵng", "Quảng Ngãi", "Gia Lai", "Khánh Hòa", "Lâm Đồng", "Đắk Lắk", "Hồ Chí Minh",
    "Đồng Nai",
    "Tây Ninh", "Cần Thơ", "Vĩnh Long", "Đồng Tháp", "Cà Mau", "An Giang", "Hà Giang", "Bắc Kạn", "Yên Bái",
    "Hòa Bình", "Bắc Giang", "Vĩnh Phúc", "Hải Dương", "Thái Bình", "Hà Nam", "Nam Định", "Quảng Bình",
    "Quảng Nam",
    "Bình Định", "Phú Yên", "Ninh Thuận", "Bình Thuận", "Kon Tum", "Đắk Nông", "Bình Phước", "Bình Dương",
    "Bà Rịa - Vũng Tàu", "Long An", "Tiền Giang", "Bến Tre", "Trà Vinh", "Kiên Giang", "Hậu Giang",
    "Sóc Trăng",
    "Bạc Liêu",
  ]

  private func province(_ issuer: String) -> String? {
    Sample.plan(
      "\(issuer)\n*\nSố 45-KH/TU\n\nKẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n1. Mở phòng đọc.\n"
    ).document.locality.province
  }

  @Test("every province is known by its name, in capitals and not", arguments: names)
  func known(name: String) {
    #expect(province("TỈNH ỦY \(name.uppercased())") == name)
    #expect(province("ỦY BAN NHÂN DÂN TỈNH \(name.uppercased())") == name)
  }

  @Test(
    "other spellings",
    arguments: [
      ("TỈNH ỦY KHÁNH HOÀ", "Khánh Hòa"), ("TỈNH ỦY THANH HOÁ", "Thanh Hóa"),
      ("TỈNH ỦY THỪA THIÊN HUẾ", "Huế"),
      ("TỈNH ỦY THỪA THIÊN - HUẾ", "Huế"), ("TỈNH ỦY ĐĂK LĂK", "Đắk Lắk"), ("TỈNH ỦY KONTUM", "Kon Tum"),
      ("TỈNH ỦY BẮC CẠN", "Bắc Kạn"), ("ỦY BAN NHÂN DÂN TP. HỒ CHÍ MINH", "Hồ Chí Minh"),
      ("TỈNH ỦY BÀ RỊA-VŨNG TÀU", "Bà Rịa - Vũng Tàu"),
    ])
  func spellings(issuer: String, expected: String) { #expect(province(issuer) == expected) }
}
