import Model
import Testing

@testable import Extract

/// Money that a plan costs, where it comes from, and what of it is promised.
@Suite("Targets and funds")
struct TargetFundsTests {
  @Test(
    "what comes from where is no target, what is given or is to be reached is",
    arguments: [
      ("Kinh phí mua sách dự kiến 128 tỷ đồng, gồm ngân sách trung ương 35%, nguồn xã hội hóa 20%.", []),
      ("Cơ cấu nguồn vốn: ngân sách tỉnh 60%, vốn khác 40%.", []),
      ("Ngân sách xã dành 2% chi thường xuyên cho thư viện.", ["= 2 %"]),
      ("Ngân sách tỉnh bố trí 3% tổng chi cho thư viện.", ["= 3 %"]),
      ("Nguồn vốn vay chiếm 20%.", ["= 20 %"]), ("Tỷ trọng vốn ngoài nhà nước 65%.", ["= 65 %"]),
      ("Kinh phí thực hiện khoảng 25 tỷ đồng, trong đó ngân sách tỉnh 15 tỷ đồng.", []),
      ("Thu ngân sách nhà nước năm 2026 là 12.500 tỷ đồng.", ["= 12500 tỷ đồng by 2026"]),
    ])
  func sources(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }

  @Test(
    "what is reviewed, allotted, merged or told in parentheses is no target of a task",
    arguments: [
      ("Rà soát 19 tiêu chí thư viện, tháo gỡ khó khăn.", []), ("Theo dõi 35 đầu việc trên phần mềm.", []),
      ("Kiểm tra 06 chi bộ.", ["= 6 chi bộ"]), ("Rà soát ít nhất 19 thư viện.", [">= 19 thư viện"]),
      ("Giải ngân 6,8 tỷ đồng vốn chương trình giao tại Quyết định số 1187/QĐ-UBND.", []),
      ("Giải ngân 6,8 tỷ đồng mua sách.", ["= 6.8 tỷ đồng"]),
      ("Một xã vùng cao nhập lại từ 02 xã, mở tủ sách.", []),
      ("Khám mắt cho bạn đọc ít nhất 01 lần/năm (kinh phí 85 triệu đồng, tự cân đối).", [">= 1 lần P1Y"]),
    ])
  func tasks(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).targetLines == expected)
  }

  @Test(
    "an estimate is no target, what is striven for behind it is",
    arguments: [
      (
        "Ước tỷ lệ thôn có tủ sách năm 2023 đạt 60%, phấn đấu đến năm 2025, tỷ lệ đạt 90%.",
        ["= 90 % by 2025"]
      ),
      ("Ước thực hiện năm 2025 đạt 85%; năm 2026 đạt 90%.", ["= 90 % by 2026"]),
      ("Tỷ lệ sách mất còn 2% (ước năm 2025 là 3%).", ["= 2 % now 3"]),
    ])
  func estimates(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }

  @Test("what recurs has no end of another figure, and within the year no period of the part before")
  func times() {
    #expect(
      Sample.task("Tặng sách cho 96% trẻ trong năm 2026, kiểm kê tủ sách ít nhất 01 lần/năm.").targetLines
        == ["= 96 % by 2026", ">= 1 lần P1Y"])
    #expect(
      Sample.task("Hằng quý, rà soát tủ sách; mỗi thôn làm mới tối thiểu 50 m kệ sách trong năm.").targetLines
        == [">= 50 m"])
  }

  @Test("under a heading on funds bare money is none, and what is set aside is")
  func funds() {
    let plan = Sample.section(
      "KINH PHÍ THỰC HIỆN",
      "Tổng nhu cầu 128 tỷ đồng; riêng năm 2026 là 21 tỷ đồng. Dành tối thiểu 2% mua sách.")
    #expect(plan.targetLines == [">= 2 %"])
  }

  @Test("a time that ends what is done is not of what is not to be")
  func negation() {
    let plan = Sample.task(
      "Phân bổ vốn năm 2026 chậm nhất ngày 31/12/2025, không để chuyển nguồn quá 10% dự toán.")
    #expect(plan.targetLines == ["<= 10 %"])
    #expect(plan.deadlineLines == ["by 2025-12-31"])
    #expect(plan.targets.map { plan.text.string($0.quote) } == ["không để chuyển nguồn quá 10% dự toán"])
  }

  @Test(
    "a bound of two words joined, and one alone",
    arguments: [
      ("Tỷ lệ thôn có tủ sách đạt và vượt 50%.", [">= 50 %"]),
      ("Tỷ lệ thôn có tủ sách đạt hoặc vượt 50%.", [">= 50 %"]),
      ("Tỷ lệ thôn có tủ sách bằng hoặc trên 50%.", [">= 50 %"]),
      ("Tỷ lệ thôn có tủ sách vượt 50%.", ["> 50 %"]),
      ("Giới thiệu ít nhất 20 nông sản trên trang sách.", [">= 20 nông sản"]),
      ("Cấp tối thiểu 30 chứng chỉ nghề.", [">= 30 chứng chỉ"]),
    ])
  func bounds(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }

  @Test(
    "a year before a figure holds for what follows it in the clause; a share told in numbers too is one target",
    arguments: [
      ("Tỷ lệ thôn có tủ sách năm 2028 đạt từ 10% trở lên.", [">= 10 % by 2028"]),
      ("Tỷ lệ thôn có tủ sách năm 2028 đạt từ 10 - 12%.", ["range 10..12 % by 2028"]),
      ("Tỷ lệ thôn có tủ sách năm 2028 đạt 10%, phấn đấu 12%.", ["= 10 % by 2028", "= 12 % by 2028"]),
      ("Tỷ lệ thôn có tủ sách năm 2028 đạt 10%; bạn đọc tăng 5%.", ["= 10 % by 2028", "= 5 %"]),
      ("Phấn đấu 80% (20/25 thôn) có tủ sách.", ["= 80 %"]),
    ])
  func years(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }
}
