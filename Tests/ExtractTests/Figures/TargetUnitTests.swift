import Testing

@Suite("The unit of a count: the head noun of what is counted")
struct TargetUnitTests {
  @Test(
    "a compound stays whole, what a thing is for is no part of it",
    arguments: [
      ("Cải tạo 03 nhà ăn tập thể.", "= 3 nhà ăn"), ("Có tối đa 03 nhà cung cấp sách.", "<= 3 nhà cung cấp"),
      ("Sửa chữa 12 nhà vệ sinh trường học.", "= 12 nhà vệ sinh"), ("Xây dựng 15 nhà.", "= 15 nhà"),
      ("Xây mới ít nhất 04 hồ trữ nước ngọt.", ">= 4 hồ"), ("Xây mới 02 hồ chứa.", "= 2 hồ chứa"),
      ("Lắp đặt 35 trạm quan trắc độ mặn.", "= 35 trạm"), ("Hỗ trợ 120 lao động trẻ.", "= 120 lao động"),
      ("Trang bị 20 máy tính bảng.", "= 20 máy tính bảng"), ("Trang bị 20 máy chiếu.", "= 20 máy"),
      ("Lắp đặt 06 ki-ốt tra cứu.", "= 6 ki-ốt"),
      ("Xử lý ít nhất 10 trường hợp vi phạm.", ">= 10 trường hợp"),
      ("Có thêm 05 xã đạt chuẩn.", "= 5 xã"),
      ("Cử ít nhất 25 đồng chí học cao cấp.", ">= 25 đồng chí"),
    ])
  func heads(sentence: String, expected: String) {
    #expect(Sample.objective(sentence).targetLines == [expected])
  }

  @Test(
    "a rate per so many, and one without a unit",
    arguments: [
      (
        "Giảm tỷ suất tử vong trẻ sơ sinh trên 1.000 trẻ đẻ sống dưới 9,5 vào năm 2025 và dưới 9 vào năm 2030.",
        ["< 9.5 ∅ by 2025", "< 9 ∅ by 2030"]
      ),
      (
        "Số phóng viên/vạn dân đạt 12 vào năm 2030, số phòng đọc trên vạn dân đạt trên 3,5.",
        ["= 12 phóng viên by 2030", "> 3.5 phòng đọc by 2030"]
      ),
      ("Giữ mức đọc (2,1 cuốn/người).", ["= 2.1 cuốn"]),
      ("Số thôn trên địa bàn là 12.", []),
      (
        "Giảm tỷ suất trẻ em bị tai nạn xuống 550/100.000 trẻ em vào năm 2025 và 500/100.000 vào năm 2030.",
        ["= 550 trẻ em by 2025", "= 500 trẻ em by 2030"]
      ),
      ("Tỷ số giới tính khi sinh không quá 111 bé trai/100 bé gái.", ["<= 111 bé trai"]),
      ("Vẽ bản đồ tỷ lệ 1/10.000 của vùng.", []),
    ])
  func rates(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }

  @Test("a quantity by its noun, however far its verb stands before it")
  func kept() {
    #expect(
      Sample.objective(
        "Duy trì và mở rộng đều khắp diện tích các phòng đọc cộng đồng 255,5 ha, trong đó có mái che 96 ha."
      ).targetLines
        .first == "= 255.5 ha")
  }

  @Test("the number of a target is no part of it")
  func label() throws {
    let plan = Sample.objective("Chỉ tiêu 3: Giảm tỷ lệ sách hỏng xuống dưới 5% vào năm 2026.")
    #expect(plan.text.string(try #require(plan.targets.first).quote).hasPrefix("Giảm tỷ lệ"))
  }

  @Test("what a rate is of")
  func whole() throws {
    let plan = Sample.objective("Giảm tỷ suất trẻ em bị tai nạn xuống 550/100.000 trẻ em.")
    #expect(plan.text.string(try #require(plan.targets.first?.of)) == "100.000 trẻ em")
  }

  @Test("in tasks a sentence that strives sets aims up to its end; one that does not sets none")
  func striving() {
    let list = "sản lượng cá 2,1 nghìn tấn; kim ngạch gấp 2 lần năm 2020; diện tích nhà ở bình quân 15m2."
    #expect(
      Sample.task("Phấn đấu tăng nhanh thu nhập; " + list).targetLines
        == ["= 2.1 nghìn tấn", "= 2 lần", "= 15 m2"])
    #expect(Sample.task("Đánh giá kết quả về thu nhập; " + list).targetLines.isEmpty)
  }

  @Test(
    "a noun that no table has is two syllables, or one before a word of its own",
    arguments: [
      ("Có ít nhất 05 giáo xứ có tủ sách.", ">= 5 giáo xứ"),
      ("Lập ít nhất 05 trận địa phòng cháy.", ">= 5 trận địa"),
      ("Đóng ít nhất 05 xà lan chở sách.", ">= 5 xà lan"),
      ("Mở ít nhất 05 quán mới.", ">= 5 quán"), ("Mở ít nhất 05 vựa thu mua.", ">= 5 vựa"),
    ])
  func unknown(sentence: String, expected: String) {
    #expect(Sample.objective(sentence).targetLines == [expected])
  }

  @Test(
    "measures with their power, before the noun and right behind the number",
    arguments: [
      ("Tổng dung tích trên 12 triệu m3.", ["> 12 triệu m3"]),
      ("Trồng 500m2 hoa, 12ha rừng.", ["= 500 m2", "= 12 ha"]),
      ("Bảo vệ 12 km² rừng.", ["= 12 km²"]), ("Phủ sóng 5G tại trung tâm.", []),
      ("Tỷ suất tử vong giảm còn 15‰.", ["= 15 ‰"]), ("Tỷ suất sinh giảm 0,5%0.", ["= 0.5 %0"]),
      ("Tăng thêm 3 điểm %.", ["= 3 điểm %"]),
      ("Công suất không thấp hơn 480.000 m3/ngày đêm.", [">= 480000 m3/ngày đêm"]),
      ("Thu gom ít nhất 50 tấn/ngày.", [">= 50 tấn/ngày"]),
      ("Thu gom ít nhất 50 tấn/năm.", [">= 50 tấn P1Y"]),
      ("Xây mới 10 “Mái ấm Bạn đọc”.", ["= 10 Mái ấm Bạn đọc"]), ("Phong trào 5 “không”, 3 “sạch”.", []),
    ])
  func measures(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }

  @Test(
    "heads of one kind are one unit, of different kinds they are not",
    arguments: [
      ("Có ít nhất 3 tổ chức, doanh nghiệp tài trợ.", ">= 3 tổ chức, doanh nghiệp"),
      ("Có ít nhất 3 xã, phường và thị trấn đạt chuẩn.", ">= 3 xã, phường và thị trấn"),
      ("Có ít nhất 3 tin, bài mới.", ">= 3 tin, bài"),
      ("Có ít nhất 3 lớp, học viên được cấp sách.", ">= 3 lớp"),
    ])
  func joined(sentence: String, expected: String) {
    #expect(Sample.objective(sentence).targetLines == [expected])
  }

  @Test(
    "an index has no unit, whatever follows it",
    arguments: [
      ("Chỉ số đọc sách đạt trên 0,8 và thuộc nhóm 10 tỉnh dẫn đầu.", ["> 0.8 ∅", "<= 10 hạng"]),
      ("Chỉ số đọc sách đạt trên 0,8 điểm.", ["> 0.8 điểm"]),
    ])
  func indices(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }

  @Test(
    "a unit that only the last number of a series has, or only the first",
    arguments: [
      ("Xây mới 12 và cải tạo, nâng cấp 27 thư viện.", ["= 12 thư viện", "= 27 thư viện"]),
      (
        "Có 700 tủ sách vào năm 2025 và 800 vào năm 2030.",
        ["= 700 tủ sách by 2025", "= 800 tủ sách by 2030"]
      ),
      ("Có 700 tủ sách và 800 bạn đọc.", ["= 700 tủ sách"]),
    ])
  func elided(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }

  @Test(
    "so many of so many things count, a date and a simple fraction do not",
    arguments: [
      ("Có 12/16 xã có thư viện.", ["= 12 xã"]), ("Có 16/16 xã có thư viện.", ["= 16 xã"]),
      ("Có 2/3 số xã có thư viện.", ["= 66.66666666666667 %"]),
      ("Tổ chức ngày 19/5 xã nhà.", []),
    ])
  func parts(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }

  @Test(
    "a number in words before a noun of the tables",
    arguments: [
      ("Có ít nhất hai thiết chế văn hóa.", [">= 2 thiết chế"]), ("Có hai thiết chế văn hóa.", []),
    ])
  func words(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }

  @Test(
    "a number in words of thousands and millions, whose scale the unit keeps",
    arguments: [
      ("Trồng hai triệu cây xanh quanh thư viện.", ["= 2 triệu cây"]),
      ("Thu hút ba trăm nghìn lượt bạn đọc.", ["= 300 nghìn lượt"]),
      ("Có 12 thư viện trên một vạn dân.", ["= 12 thư viện"]),
      ("Hưởng ứng phong trào trồng một tỷ cây xanh.", []),
      ("Tham gia Đề án trồng 1 tỷ cây xanh, trồng 500 cây ở sân thư viện.", ["= 500 cây"]),
      ("Tham gia phong trào trồng 500 cây xanh.", ["= 500 cây"]),
    ])
  func scaled(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }

  @Test(
    "what a rate is of is no count, and how hard one tries no multiple",
    arguments: [
      ("Phấn đấu đạt 12 người/1 vạn dân.", ["= 12 người"]),
      ("Số phòng đọc trên 1 vạn dân: 4 phòng đọc.", ["= 4 phòng đọc"]),
      ("Đường truyền 01 Gb/s.", []), ("Cán bộ thư viện nỗ lực gấp đôi để hoàn thành.", []),
      ("Số bạn đọc gấp đôi năm 2020.", ["= 2 lần"]),
    ])
  func denominators(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }
}
