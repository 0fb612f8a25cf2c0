import Model
import Testing

@Suite("Where the words and the time of one figure end and the next begin")
struct TargetBoundaryTests {
  private func lines(_ sentence: String) -> [String] { Sample.objective(sentence).targetLines }

  @Test(
    "behind và a time leads to the next figure, or to what else is done",
    arguments: [
      (
        "Đến năm 2027, xóa 100% kho sách cũ và đến năm 2029 đạt 95% thôn có tủ sách.",
        ["= 100 % by 2027", "= 95 % by 2029"]
      ),
      (
        "Đến năm 2027, xóa 100% kho sách cũ và đến năm 2029 hoàn thành mạng lưới phòng đọc.",
        ["= 100 % by 2027"]
      ),
      (
        "Đến cuối năm 2026 có 40% và đến cuối năm 2028 có 70% số hộ đọc sách.",
        ["= 40 % by 2026", "= 70 % by 2028"]
      ),
      ("Đến năm 2026, 40% và đến năm 2028, 70% số hộ đọc sách.", ["= 40 % by 2026", "= 70 % by 2028"]),
      (
        "Mở 45 phòng đọc (trong đó: xây mới 30 phòng, sửa chữa 15 phòng) trước năm 2028.",
        ["= 45 phòng đọc by 2028", "= 30 phòng", "= 15 phòng"]
      ),
      (
        "Đến năm 2025 có 120 thư viện và đến năm 2030 có 185 thư viện mở cửa.",
        ["= 120 thư viện by 2025", "= 185 thư viện by 2030"]
      ),
      (
        "Số thư viện tăng trên 12% để đến cuối năm 2030 có trên 290 thư viện.",
        ["> 12 %", "> 290 thư viện by 2030"]
      ),
      ("Mở 03 lớp, mỗi lớp 45 học viên.", ["= 3 lớp", "= 45 học viên"]),
      (
        "Mỗi năm tổ chức tối thiểu 01 lần đọc thơ, đọc truyện, 02 lần đọc báo.",
        [">= 1 lần P1Y", "= 2 lần P1Y"]
      ),
      ("100% thư viện mở cửa và đến năm 2029 mở thêm toàn bộ phòng đọc.", ["= 100 %"]),
      ("100% thư viện mở cửa buổi tối và cuối tuần đến năm 2029.", ["= 100 % by 2029"]),
    ])
  func joints(sentence: String, expected: [String]) { #expect(lines(sentence) == expected) }

  @Test("what is done with all of something else has its own time")
  func others() {
    #expect(lines("100% phòng đọc được sửa, thay thế toàn bộ giá sách cũ trước năm 2028.") == ["= 100 %"])
    #expect(lines("Thay thế toàn bộ giá sách cũ trước năm 2028, 100% phòng đọc có đèn.") == ["= 100 %"])
    #expect(lines("100% phòng đọc được sửa, kết nối mạng trước năm 2028.") == ["= 100 % by 2028"])
    let plan = Sample.objective("Thay thế toàn bộ giá sách cũ trước năm 2028, 100% phòng đọc có đèn.")
    #expect(plan.targets.first?.indicator.map(plan.text.string) == "có đèn")
  }

  @Test(
    "an end that no date tells ends what recurs",
    arguments: [
      (
        "Mỗi năm mở 02 thư viện; đến hết nhiệm kỳ, trên 70% thôn có tủ sách.",
        ["= 2 thư viện P1Y", "> 70 %"]
      ),
      (
        "Mỗi năm mở 02 thư viện; đến cuối nhiệm kỳ 2025 - 2030 có 70% thôn có tủ sách.",
        ["= 2 thư viện P1Y", "= 70 % by 2030"]
      ),
    ])
  func terms(sentence: String, expected: [String]) { #expect(lines(sentence) == expected) }

  @Test(
    "so many of so many are counted; thirds and quarters are shares",
    arguments: [
      ("Có 7/9 trường học có thư viện.", "= 7 trường học"), ("Có 3/4 trường học có thư viện.", "= 75 %"),
    ])
  func parts(sentence: String, expected: String) { #expect(lines(sentence) == [expected]) }

  @Test("a head with a comma is one unit, a time of life and days of a week are measured")
  func units() {
    #expect(lines("Có 08 ngành, nghề in sách trọng điểm.") == ["= 8 ngành, nghề"])
    #expect(
      lines("Tuổi thọ đạt 75 tuổi, trong đó thời gian sống khỏe mạnh tối thiểu 68 năm.") == [
        "= 75 tuổi", ">= 68 năm",
      ])
    #expect(
      Sample.task("Bố trí thủ thư làm việc tối thiểu 02 ngày/tuần.").targetLines == [">= 2 ngày P1W"])
    #expect(Sample.task("Bố trí thủ thư làm việc tối thiểu 02 ngày.").targetLines == [])
  }

  @Test("a share of dues commits where it is bounded, and where help is given is no cost")
  func dues() {
    #expect(Sample.task("Giảm tối thiểu 30% tiền thuê sách cho học sinh.").targetLines == [">= 30 %"])
    #expect(Sample.task("Giảm 30% tiền thuê sách cho học sinh.").targetLines == [])
    #expect(Sample.task("Bố trí người hỗ trợ tại 100% thư viện.").targetLines == ["= 100 %"])
    #expect(Sample.task("Hỗ trợ 100% kinh phí mua sách.").targetLines == [])
  }

  @Test("what all of it costs is no target, what one of them gets is")
  func costs() {
    #expect(
      Sample.task("Xây dựng 02 thư viện, tổng mức đầu tư 35 tỷ đồng.").targetLines == ["= 2 thư viện"])
    #expect(
      Sample.task("Xây dựng 12 nhà, mức hỗ trợ 60 triệu đồng/nhà.").targetLines == [
        "= 12 nhà", "= 60 triệu đồng",
      ])
  }

  @Test("along how many roads something is done is no bound; how many are made is one")
  func along() {
    #expect(
      Sample.objective("Treo biển thư viện trên 14 tuyến đường trong năm 2026.").targetLines == [
        "= 14 tuyến đường by 2026"
      ])
    #expect(
      Sample.objective("Trồng mới trên 14 tuyến đường hoa trong năm 2026.").targetLines == [
        "> 14 tuyến đường by 2026"
      ])
  }

  private func words(_ sentence: String) -> [String] {
    let plan = Sample.objective(sentence)
    return plan.targets.map { target in
      [target.population, target.indicator].map { $0.map(plan.text.string) ?? "–" }.joined(separator: " | ")
    }
  }

  @Test(
    "nouns of one kind go together, whatever comma joins them",
    arguments: [
      (
        "Mỗi năm vận động 150 hội viên mới, nâng tỷ lệ tập hợp đoàn viên, hội viên lên 85%.",
        ["hội viên mới | vận động", "tập hợp đoàn viên, hội viên | tỷ lệ"]
      ),
      (
        "100% số xã, phường có ít nhất 01 tủ sách.", ["xã, phường | có ít nhất 01 tủ sách", "tủ sách | –"]
      ),
      ("80% thôn có tủ sách, xã đạt chuẩn đạt 50%.", ["thôn | có tủ sách", "xã | đạt chuẩn"]),
    ])
  func nouns(sentence: String, expected: [String]) { #expect(words(sentence) == expected) }

  @Test(
    "what is done stands once, and what is not to be stands with its không",
    arguments: [
      (
        "Thu gom, xử lý 95% sách cũ ở xã và 80% sách cũ ở thôn; tỷ lệ hủy dưới 3%.",
        ["sách cũ ở xã | Thu gom, xử lý", "sách cũ ở thôn | Thu gom, xử lý", "hủy | tỷ lệ"]
      ),
      ("100% thư viện không có sách giả.", ["thư viện | không có sách giả"]),
      ("Giảm 10% số sách hỏng so với năm 2024.", ["sách hỏng | Giảm"]),
      ("Hoàn thành số hóa 100% sách cổ, kết nối với thư viện tỉnh.", ["sách cổ | Hoàn thành số hóa"]),
      ("Mở 12 lớp bồi dưỡng, tập huấn thủ thư.", ["lớp bồi dưỡng, tập huấn thủ thư | Mở"]),
      ("Tỷ lệ đọc sách duy trì ổn định trên 52%.", ["đọc sách | Tỷ lệ"]),
      (
        "Thư viện tỉnh phối hợp với Sở Nội vụ mở 12 lớp.", ["lớp | mở"]
      ),
    ])
  func acts(sentence: String, expected: [String]) { #expect(words(sentence) == expected) }

  @Test("figures one by one have the dates of as many figures before them")
  func dates() {
    #expect(
      lines("Đến năm 2027 có 60%, đến năm 2029 có 80% số thôn mở tủ sách; số xã tương ứng 85% và 90%.") == [
        "= 60 % by 2027", "= 80 % by 2029", "= 85 % by 2027", "= 90 % by 2029",
      ])
  }

  @Test(
    "a part of a series has its own year, and the origin of a figure keeps its year to itself",
    arguments: [
      (
        "Sửa 42 km đường sách, trong đó năm 2027 hoàn thành 15 km, hai năm 2028 - 2029 mỗi năm 10 km, phần còn lại hoàn thành trong năm 2030.",
        ["= 42 km", "= 15 km by 2027", "= 10 km P1Y by 2029"]
      ),
      (
        "Bình quân mỗi năm sửa chữa từ 17 - 18 km, riêng năm 2027 không dưới 15 km.",
        ["range 17..18 km P1Y", ">= 15 km by 2027"]
      ),
      (
        "Nâng tỷ lệ đọc sách từ 41,5% (năm 2020) lên trên 65%.", ["> 65 % now 41.5"]
      ),
      ("Mở 36 lớp, trong đó quý III/2027 mở 08 lớp.", ["= 36 lớp", "= 8 lớp by 2027-Q3"]),
    ])
  func series(sentence: String, expected: [String]) { #expect(lines(sentence) == expected) }

  @Test(
    "what bounds each, what is asked of whom, what only describes",
    arguments: [
      ("Mở lớp viết sách; mỗi lớp không quá 40 học viên.", ["<= 40 học viên"]),
      ("Phân bổ chỉ tiêu cho 135 xã, phường.", []),
      ("Sắp xếp kho sách ở vùng cát, nơi 70% diện tích là đồi.", []),
      ("Tặng sách (so với năm 2025 tăng 7.350 cuốn).", []),
      ("Mỗi tuần phát sóng ít nhất 02 tin, bài.", [">= 2 tin, bài P1W"]),
      (
        "Kiểm tra 100% xe sách có chiều dài từ 15 m trở lên trước ngày 10/02/2027.", ["= 100 % by 2027-02-10"]
      ),
      (
        "Hỗ trợ tối thiểu 30% giá trị sách cho thư viện xã.", [">= 30 %"]
      ),
      ("Tổng nhu cầu vốn giai đoạn 2026 - 2030 khoảng 312 tỷ đồng.", []),
      ("Bố trí tủ sách hiện có, bảo đảm mỗi tủ phục vụ từ 50 bạn đọc trở lên.", [">= 50 bạn đọc"]),
    ])
  func described(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).targetLines == expected)
  }

  @Test(
    "a list of what is grown or checked; a parenthesis keeps its time, a comparison its period",
    arguments: [
      (
        "Giảm ít nhất: 30% thời gian, 20% chi phí, 10% giấy.", [">= 30 %", ">= 20 %", ">= 10 %"]
      ),
      ("Việc cần làm: giảm 30% thời gian.", ["= 30 %"]),
      (
        "Sách số phải đạt 20% kho sách và đến năm 2030, sách số phải đạt 30% kho sách.",
        ["= 20 %", "= 30 % by 2030"]
      ),
      ("Tỷ lệ người đọc ít nhất 1 lần/năm là 15%.", ["= 15 % P1Y"]),
      ("Giảm số xã đạt dưới 5 tiêu chí xuống 250 xã.", ["= 250 xã"]),
      ("Tỷ lệ số xã đạt dưới 10 tiêu chí còn 25%.", ["= 25 %"]),
      ("Xã đạt trên 10 tiêu chí.", ["> 10 tiêu chí"]),
      ("Có 115 khách sạn, tổng thu đạt gần 11.268 tỷ đồng.", ["= 115 khách sạn", "= 11268 tỷ đồng"]),
      ("Giấy các loại 37.300 tấn, mực in 120 tấn.", ["= 37300 tấn", "= 120 tấn"]),
      (
        "Có 53 thư viện mở cửa (trong đó thêm 05 thư viện mở cửa trong năm 2027), có thêm 03 phòng đọc.",
        ["= 53 thư viện", "= 5 thư viện by 2027", "= 3 phòng đọc"]
      ),
      ("Giảm 5 - 10% số sách mất so với trung bình hằng năm giai đoạn 2021 - 2026.", ["range 5..10 %"]),
      (
        "Số sách mất tại các xã có tỷ lệ mất sách trên 25% giảm từ 4% trở lên.", [">= 4 %"]
      ),
      ("Tỷ lệ xã có tủ sách trên 25%.", ["> 25 %"]),
      ("Khen thưởng 05 tập thể và 10 cá nhân.", ["= 5 tập thể", "= 10 cá nhân"]),
      ("Đọc sách cho 300 lượt lao động.", ["= 300 lượt lao động"]),
      ("Mỗi chi hội mở từ một đến hai tủ sách.", ["range 1..2 tủ sách"]),
      ("Mở cửa từ hai đến ba ngày.", []), ("Mở từ một đến hai mươi", []),
      (
        "Dạy đọc cho 500 người, trong đó bậc cao 50 người, bậc trung 150 người.",
        ["= 500 người", "= 50 người", "= 150 người"]
      ),
      ("50% xã đạt 19/19 tiêu chí.", ["= 50 %"]), ("Có 19/19 xã mở tủ sách.", ["= 19 xã"]),
      ("Thời gian chờ mượn sách rút ngắn 30 phút.", ["= 30 phút"]),
    ])
  func lists(sentence: String, expected: [String]) { #expect(lines(sentence) == expected) }

  @Test(
    "whom one inspects stands behind đối với too",
    arguments: [
      ("Giám sát chuyên đề đối với 02 thư viện.", ["= 2 thư viện"]),
      ("Kiểm tra chuyên đề đối với 02 thư viện.", ["= 2 thư viện"]),
      ("Quy định đối với 02 thư viện.", []),
    ])
  func inspected(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).targetLines == expected)
  }
}
