import Model
import Testing

@Suite("Several figures of one sentence, each with its own time and words")
struct TargetSeriesTests {
  private func plan(_ sentence: String, year: Int) -> Plan {
    Sample.plan(
      "ỦY BAN NHÂN DÂN\nXÃ MỸ HIỆP\nSố: 21/KH-UBND\nMỹ Hiệp, ngày 05 tháng 3 năm \(year)\n\nKẾ HOẠCH\n"
        + "Về phát triển văn hóa đọc\n\nI. MỤC TIÊU\n1. \(sentence)\n2. Giữ vững phong trào.\n")
  }

  @Test(
    "what is counted stands once, each year with its figure",
    arguments: [
      "Tỷ lệ thôn có tủ sách: năm 2023 đạt 50%, năm 2024 đạt 70%.",
      "Tỷ lệ thôn có tủ sách: năm 2023: 50%, năm 2024: 70%.",
      "Tỷ lệ thôn có tủ sách: năm 2023 đạt 50%; năm 2024 đạt 70%.",
      "Tỷ lệ thôn có tủ sách năm 2023 đạt 50%, năm 2024 đạt 70%.",
      "Tỷ lệ thôn có tủ sách đến năm 2023 đạt 50%, đến năm 2024 đạt 70%.",
      "Tỷ lệ thôn có tủ sách đạt 50% vào năm 2023, 70% vào năm 2024.",
    ])
  func years(sentence: String) {
    let plan = Sample.objective(sentence)
    #expect(plan.targetLines == ["= 50 % by 2023", "= 70 % by 2024"])
    #expect(plan.targets.map { $0.population.map(plan.text.string) } == ["thôn", "thôn"])
    #expect(plan.targets.map { $0.indicator.map(plan.text.string) } == ["có tủ sách", "có tủ sách"])
  }

  @Test(
    "a time behind a parenthesis is that of the figures in it; the time of the second of two shares that of both",
    arguments: [
      (
        "Tỷ lệ thôn thiếu sách giảm xuống dưới 17% (miền núi dưới 28%) vào năm 2025 và dưới 15% (miền núi dưới 23%) vào năm 2030.",
        ["< 17 % by 2025", "< 28 % by 2025", "< 15 % by 2030", "< 23 % by 2030"]
      ),
      (
        "Tỷ lệ trường có thư viện đạt 60% ở thành thị và 40% ở nông thôn vào năm 2025 và phấn đấu đạt 90% và 80% vào năm 2030.",
        ["= 60 % by 2025", "= 40 % by 2025", "= 90 % by 2030", "= 80 % by 2030"]
      ),
    ])
  func both(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }

  @Test("a figure with words of its own keeps them")
  func ownWords() {
    let plan = Sample.objective("Năm 2023 đạt 50% thôn có tủ sách, năm 2024 đạt 70% trường có thư viện.")
    #expect(plan.targets.map { $0.population.map(plan.text.string) } == ["thôn", "trường"])
  }

  @Test("a day without its word is a due, and no part of what is counted")
  func days() {
    let plan = Sample.assignment("Mở tủ sách; phấn đấu đến 31/12/2024 có 60% bệnh viện mở tủ sách.")
    #expect(plan.targetLines == ["= 60 % by 2024-12-31"])
    #expect(plan.targets.map { $0.population.map(plan.text.string) } == ["bệnh viện"])
    #expect(plan.deadlineLines.isEmpty)
  }

  @Test(
    "after a semicolon a count goes on with the one before, whatever it counts",
    arguments: [
      ("Xây dựng 03 mô hình tủ sách; 01 sàn giao dịch sách cũ.", ["= 3 mô hình", "= 1 sàn giao dịch"]),
      ("Xây dựng 03 mô hình tủ sách; 02 quán sách.", ["= 3 mô hình", "= 2 quán sách"]),
      ("Xây dựng 03 mô hình tủ sách; 04 nhóm nhiệm vụ.", ["= 3 mô hình"]),
      ("Giữ vững phong trào; 02 quán sách.", []),
    ])
  func counts(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }

  @Test("a parenthesis with a number of its own is a clause of its own")
  func parentheses() {
    let plan = Sample.objective("50% thủ thư có trình độ đại học (trong đó nữ chiếm 30% trở lên).")
    #expect(plan.targetLines == ["= 50 %", ">= 30 %"])
    #expect(plan.targets.map { $0.population.map(plan.text.string) } == ["thủ thư", "nữ"])
    #expect(plan.targets.map { $0.indicator.map(plan.text.string) } == ["có trình độ đại học", nil])
  }

  @Test("what follows such a parenthesis is the due of the number before it")
  func afterParenthesis() {
    let plan = Sample.objective(
      "Có 90% hộ (trong đó 30% hộ nghèo) mượn sách vào năm 2025.")
    #expect(plan.targetLines == ["= 90 % by 2025", "= 30 %"])
  }

  @Test(
    "a sentence of a year before the plan's reports; one of its year, or that strives, commits",
    arguments: [
      ("Năm 2024, tỷ lệ thôn có tủ sách đạt 54,2%.", 2025, []),
      ("Năm 2024, tỷ lệ thôn có tủ sách đạt 54,2%. Đến năm 2027 đạt 60%.", 2025, ["= 60 % by 2027"]),
      ("Năm 2024, tỷ lệ thôn có tủ sách đạt 54,2%.", 2024, ["= 54.2 % by 2024"]),
      ("Phấn đấu năm 2024, tỷ lệ thôn có tủ sách đạt 54,2%.", 2025, ["= 54.2 % by 2024"]),
    ])
  func past(sentence: String, year: Int, expected: [String]) {
    #expect(plan(sentence, year: year).targetLines == expected)
  }

  @Test(
    "so many of which fewer are to be left",
    arguments: [
      ("Sắp xếp 214 phòng đọc còn 180 phòng đọc trước năm 2028.", ["= 180 phòng đọc by 2028 now 214"]),
      ("Sáp nhập 28 thôn thành 14 thôn.", ["= 14 thôn now 28"]),
      ("Mở 12 lớp còn thiếu 3 giáo viên.", ["= 12 lớp"]),
    ])
  func left(sentence: String, expected: [String]) { #expect(Sample.task(sentence).targetLines == expected) }

  @Test(
    "a part that opens with so many of whom it says what they are to reach, however long the part before",
    arguments: [
      (
        "100% đơn vị cấp huyện được công nhận có thư viện đạt chuẩn, 4 huyện đạt chuẩn nâng cao.",
        ["= 100 %", "= 4 huyện"]
      ),
      (
        "Phấn đấu 90% số hộ có tủ sách, mỗi năm có ít nhất 2 hộ đọc tốt.", ["= 90 %", ">= 2 hộ P1Y"]
      ), ("Xây dựng 1 mái ấm cho thủ thư.", ["= 1 mái ấm"]),
      ("Tặng sách cho 100% trường học ở vùng cao và hải đảo xa xôi, 4 huyện biên giới.", ["= 100 %"]),
    ])
  func subjects(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }
}
