import Testing

@testable import Compare

@Suite("Organisational functions")
struct OrganisationalFunctionTests {
  /// A task with its function, and one that only reads like it.
  struct Example: Sendable, CustomTestStringConvertible {
    var function: OrganisationalFunction
    var task: String
    var nearMiss: String

    var testDescription: String { "\(function)" }
  }

  private static let examples = [
    Example(
      function: .study, task: "Quán triệt, học tập Kế hoạch này đến cán bộ, đảng viên.",
      nearMiss: "Học tập kinh nghiệm làm thư viện của các tỉnh bạn."),
    Example(
      function: .publicity, task: "Tuyên truyền nội dung Kế hoạch này trên báo, đài.",
      nearMiss: "Tuyên truyền về ngày hội đọc sách trên báo, đài."),
    Example(
      function: .plan, task: "Xây dựng chương trình thực hiện Kế hoạch này.",
      nearMiss: "Xây dựng chương trình kiểm tra việc thực hiện Kế hoạch này."),
    Example(
      function: .follow, task: "Theo dõi, đôn đốc việc thực hiện Kế hoạch này.",
      nearMiss: "Theo dõi tiến độ sửa chữa nhà văn hóa thôn."),
    Example(
      function: .inspect, task: "Kiểm tra, giám sát việc thực hiện Kế hoạch này.",
      nearMiss: "Kiểm tra định kỳ kho sách theo Kế hoạch này."),
    Example(
      function: .review, task: "Sơ kết 3 năm thực hiện Kế hoạch này.",
      nearMiss: "Tổng kết năm học, khen thưởng học sinh đọc nhiều sách."),
    Example(
      function: .report, task: "Định kỳ báo cáo kết quả với Ban Thường vụ Huyện ủy.",
      nearMiss: "Nghe báo cáo tiến độ xây dựng thư viện huyện."),
  ]

  private func function(of task: String) -> OrganisationalFunction? { Sample.task(task).functions[0].first }

  @Test("the inspection committee's name is no inspection, misspelt or not", arguments: ["ban", "bàn"])
  func committee(word: String) {
    let name = "Ủy \(word) Kiểm tra Huyện ủy"
    #expect(function(of: "\(name) đưa Kế hoạch này vào chương trình công tác.") == nil)
    #expect(function(of: "\(name) kiểm tra việc thực hiện Kế hoạch này.") == .inspect)
  }

  @Test("a clause need not name the document again that the next one names")
  func objectLeftOut() {
    let end = "định kỳ báo cáo kết quả thực hiện Kế hoạch này."
    #expect(function(of: "Theo dõi, đôn đốc, kiểm tra việc tổ chức thực hiện; \(end)") == .follow)
    #expect(function(of: "Hướng dẫn cơ sở tổ chức quán triệt; tuyên truyền nội dung Kế hoạch này.") == .study)
    #expect(function(of: "Theo dõi, đôn đốc việc sửa mái thư viện; \(end)") == .report)
    #expect(
      function(of: "Theo dõi, đôn đốc việc tổ chức thực hiện đề án sửa mái thư viện; \(end)") == .report)
  }

  @Test("verbs share the plan that is to be made; a plan that is watched over is not made")
  func sharedPlan() {
    let task = "Quán triệt và xây dựng chương trình, kế hoạch cụ thể để triển khai thực hiện Kế hoạch này."
    let head = Sample.task(task).functions[0].head
    #expect(head.contains(OrganisationalFunctionSet(.study, .plan)))
    let watched = "Giám sát tại cơ sở việc ban hành kế hoạch triển khai và thực hiện Kế hoạch này."
    #expect(Sample.task(watched).functions[0].head == OrganisationalFunctionSet(.inspect))
  }

  @Test("a task about the document is linked by its function, not by a slogan that another task has")
  func slogan() {
    let slogan =
      "gắn với phong trào mỗi gia đình một tủ sách, mỗi thôn một phòng đọc, mỗi trường một ngày hội, khơi dậy khát vọng học tập suốt đời"
    let plan = "Xây dựng kế hoạch thực hiện Kế hoạch này"
    func lowers(_ tasks: [String]) -> [Int] {
      let upper = Sample.upper("upper.txt", Sample.tasks(["\(plan) \(slogan)."], level: "tỉnh"))
      return Aligner(upper).align(Sample.prepared("lower.txt", Sample.tasks(tasks))).units[0].links.map(
        \.lower)
    }
    let other = "Nhà văn hóa huyện mở lớp vẽ \(slogan)."
    #expect(lowers(["\(plan) phù hợp với địa phương.", other]) == [0])
    #expect(lowers(["Sửa mái, thay kệ thư viện huyện.", other]) == [1])
  }

  @Test("a function is found in its task", arguments: examples)
  func example(of example: Example) { #expect(function(of: example.task) == example.function) }

  @Test("a function is not found in what only reads like it", arguments: examples)
  func nearMiss(of example: Example) { #expect(function(of: example.nearMiss) != example.function) }

  @Test("every function has an example")
  func catalogue() { #expect(Set(Self.examples.map(\.function)) == Set(OrganisationalFunction.allCases)) }
}
