import Testing

@Suite("Times of tasks beside their figures")
struct TargetTaskTimeTests {
  @Test(
    "a span of days or months, a completion, one with an event, one of another verb is the task's",
    arguments: [
      (
        "Phổ biến quy định đến 100% đảng viên trong tháng 02 và tháng 3/2024.", ["= 100 %"],
        ["from 2024-02 by 2024-03"]
      ),
      (
        "Tập huấn cho 100% cán bộ thư viện từ ngày 04/11/2024 đến ngày 22/11/2024.", ["= 100 %"],
        ["from 2024-11-04 by 2024-11-22"]
      ),
      (
        "Lắp kệ sách tại ít nhất 36 điểm đọc, hoàn thành chậm nhất ngày 31/8/2026.", [">= 36 điểm đọc"],
        ["by 2026-08-31"]
      ),
      (
        "Mỗi chi bộ đỡ đầu ít nhất 01 điểm đọc, gửi đăng ký về Huyện ủy trước ngày 20/01/2023.",
        [">= 1 điểm đọc"], ["by 2023-01-20"]
      ),
      ("Mở ít nhất 02 lớp trong quý I/2026.", [">= 2 lớp by 2026-Q1"], []),
      (
        "Mỗi xã lập ít nhất 02 nhóm về sưu tầm, chép lại sách trong năm 2026.", [">= 2 nhóm by 2026"], []
      ),
      (
        "Gửi kế hoạch về Huyện ủy trước ngày 10/01/2026, mỗi hội mở ít nhất 01 lớp.", [">= 1 lớp"],
        ["by 2026-01-10"]
      ),
      ("Mở ít nhất 02 lớp, mở trong năm 2026.", [">= 2 lớp"], ["by 2026"]),
      ("Trồng mới 1 000 cây quanh thư viện.", ["= 1000 cây"], []),
      ("Trên 80% xã có thư viện trước ngày 30/6/2026.", ["> 80 % by 2026-06-30"], []),
    ])
  func ofTask(sentence: String, targets: [String], deadlines: [String]) {
    let plan = Sample.task(sentence)
    #expect(plan.targetLines == targets)
    #expect(plan.deadlineLines == deadlines)
  }

  @Test("in objectives a completion is by when the figure is reached")
  func objective() {
    let plan = Sample.objective("Lắp kệ sách tại ít nhất 36 điểm đọc, hoàn thành chậm nhất ngày 31/8/2026.")
    #expect(plan.targetLines == [">= 36 điểm đọc by 2026-08-31"])
  }

  @Test("a deadline in parentheses is of what stands before it")
  func parenthesis() {
    let plan = Sample.task(
      "Giải thể các quầy sách ngừng hoạt động (hoàn thành trong quý II/2023), thành lập mới mỗi năm từ 03 đến 05 điểm đọc."
    )
    #expect(plan.targetLines == ["range 3..5 điểm đọc P1Y"])
    #expect(plan.deadlineLines == ["by 2023-Q2"])
  }
}
