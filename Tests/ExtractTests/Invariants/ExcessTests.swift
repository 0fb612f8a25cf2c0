import Model
import Testing

/// Lists and words longer than any author writes; each would make the facts grow faster than the text.
@Suite("Texts that go on and on")
struct ExcessTests {
  private func repeated(_ count: Int, _ piece: (Int) -> String) -> String {
    (0..<count).map(piece).joined()
  }

  @Test("two events in one parenthesis are one deadline, and the reading of them ends")
  func events() {
    let plan = Sample.task(
      "Rà soát quy chế (thực hiện khi có hướng dẫn của Trung ương, hoàn thành khi có yêu cầu của tỉnh).")
    #expect(plan.deadlines.count == 1)
    #expect(plan.deadlineLines.first?.contains("when khi có hướng dẫn của Trung ương") == true)
  }

  @Test(
    "a year that is a percentage, too, is no trouble",
    arguments: ["năm2030%", "I. MỤC TIÊU\n1. Năm 2030% chi bộ có chi ủy.", "Hằng năm một lần 90% đạt."])
  func yearAndPercent(text: String) {
    let plan = Sample.plan(text)
    #expect(Invariant.ownership(plan) == [])
    #expect(Invariant.places(plan) == [])
  }

  @Test("a list of years without end is not the due of a target")
  func years() throws {
    let plan = Sample.objective("Đến \(repeated(300) { "năm \(1900 + $0), " })có: 90% chi bộ đạt chuẩn.")
    #expect(plan.targets.allSatisfy { $0.due.count <= 12 })
  }

  @Test("a heading hands no more than 64 bodies down to a task")
  func bodies() {
    let names = repeated(200) { "Sở Y\($0) chịu trách nhiệm rà soát; " }
    let plan = Sample.plan("KẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n1. \(names)\n- Rà soát.\n- Mua sách.\n")
    let below = plan.tasks.dropFirst()
    #expect(below.count == 2)
    #expect(below.allSatisfy { $0.bodies.count == 64 && $0.bodies.allSatisfy(\.isInherited) })
  }

  @Test("a word without end is no body's name")
  func word() {
    let plan = Sample.task("Sở \(String(repeating: "a", count: 10_000)) chủ trì.")
    #expect(plan.assignments.isEmpty)
  }

  @Test("mentions with other dates are other documents; a mention without a date is the first of them")
  func datedCitations() {
    let mentions = repeated(28) { "Nghị quyết số 21-NQ/TW ngày \($0 + 1)/6/2022, " }
    let plan = Sample.task("Thực hiện \(mentions)\(mentions)Nghị quyết số 21-NQ/TW.")
    #expect(plan.cited.count == 28)
    #expect(plan.citations.map(\.document) == Array(0..<28) + Array(0..<28) + [0])
  }

  @Test("a mention gives its date to the document that had none")
  func lateDate() {
    let plan = Sample.task(
      "Thực hiện Nghị quyết số 21-NQ/TW, Nghị quyết số 21-NQ/TW ngày 16/6/2022, Nghị quyết số 21-NQ/TW "
        + "ngày 16/6/2022 và Nghị quyết số 21-NQ/TW ngày 17/6/2022.")
    #expect(plan.citations.map(\.document) == [0, 0, 0, 1])
    #expect(plan.cited.map { $0.date?.iso } == ["2022-06-16", "2022-06-17"])
  }
}
