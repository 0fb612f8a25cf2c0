import Extract
import Model
import Testing

@Suite("Tasks")
struct TaskTests {
  /// The tasks as `path: role body, role^ inherited body`.
  private func lines(_ plan: Plan) -> [String] {
    plan.tasks.map { task in
      let bodies = task.bodies.map {
        "\($0.role.rawValue)\($0.isInherited ? "^" : "") \(plan.text.string(plan.assignments[$0.assignment].body))"
      }
      return "\(plan.path(of: task.at)): \(bodies.joined(separator: ", "))"
    }
  }

  @Test("a leaf is a task, a heading that only introduces its children is none")
  func leaves() {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. MỤC ĐÍCH, YÊU CẦU\n1. Khơi dậy thói quen đọc sách.\nII. NHIỆM VỤ\n1. Xây dựng phòng đọc\n"
        + "- Sửa chữa trụ sở.\n- Mua giá sách.\n2. Luân chuyển sách giữa các thôn.\n")
    #expect(lines(plan) == ["II/1/-1: ", "II/1/-2: ", "II/2: "])
  }

  @Test("a child without a body of its own inherits the nearest one above")
  func inheritance() {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\n- Rà soát biên chế thư viện.\n"
        + "- Giao Phòng Tổ chức theo dõi, đôn đốc.\n2. Sở Tài chính\n- Bố trí kinh phí mua sách.\n")
    #expect(
      lines(plan) == [
        "I/1/-1: responsible^ Sở Nội vụ", "I/1/-2: responsible Phòng Tổ chức",
        "I/2/-1: responsible^ Sở Tài chính",
      ])
  }

  @Test("chủ trì under a heading makes the heading's body the lead of the task, and no assignment of its own")
  func inheritedLead() {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\n"
        + "- Chủ trì, phối hợp với Sở Tài chính rà soát biên chế.\n- Mở lớp bồi dưỡng.\n2. Sở Tư pháp\n")
    #expect(
      lines(plan).prefix(2) == [
        "I/1/-1: coordinate Sở Tài chính, lead^ Sở Nội vụ", "I/1/-2: responsible^ Sở Nội vụ",
      ])
    #expect(plan.assignments.filter { plan.path(of: $0.at) == "I/1/-1" }.count == 1)
  }

  @Test("a task holds the facts of its own text")
  func facts() throws {
    let plan = Sample.task(
      "Số hóa ít nhất 60% tư liệu theo Nghị quyết số 31-NQ/TW (hoàn thành trước 31/12/2025).")
    let task = try #require(plan.tasks.first)
    #expect(task.targets.map { plan.line(of: plan.targets[$0]) } == [">= 60 %"])
    #expect(task.deadlines.map { plan.line(of: plan.deadlines[$0]) } == ["by 2025-12-31"])
    #expect(task.citations.map { plan.line(of: plan.citations[$0]) } == ["31-NQ/TW"])
  }

  @Test(
    "sections that hold tasks",
    arguments: [
      ("NHIỆM VỤ, GIẢI PHÁP", 1), ("TỔ CHỨC QUÁN TRIỆT", 1), ("PHÂN CÔNG NHIỆM VỤ", 1),
      ("TỔ CHỨC THỰC HIỆN", 1),
      ("MỤC ĐÍCH, YÊU CẦU", 0), ("MỤC TIÊU", 0), ("TÌNH HÌNH", 0), ("QUAN ĐIỂM", 0),
    ])
  func roles(heading: String, tasks: Int) {
    #expect(Sample.section(heading, "Luân chuyển sách giữa các thôn.").tasks.count == tasks)
  }
}
