import Compare
import Testing

@Suite("Families of units")
struct UnitFamilyTests {
  private let shelves =
    "Xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp, mỗi quý luân chuyển giữa các nhà máy, xí nghiệp."
  private let archive = "Số hóa toàn bộ tư liệu địa chí đang lưu giữ tại thư viện."

  private func plan(_ tasks: [String]) -> PreparedPlan { Sample.prepared("plan.txt", Sample.tasks(tasks)) }

  @Test("a task that is stated again, shorter or by its level's names, is of the family of the first")
  func again() {
    let plan = plan([
      shelves, archive, "Huyện đoàn x\(shelves.dropFirst())",
      "Xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp, luân chuyển giữa các nhà máy.",
      "Bồi dưỡng nghiệp vụ cho cán bộ thư viện xã, phường, thị trấn.",
      "Trồng cây xanh quanh trụ sở, trạm y tế, trường học.", "Mở hội thi kể chuyện cho học sinh tiểu học.",
    ])
    #expect(UpperPlan(plan).families == [0, 1, 0, 0, 4, 5, 6])
  }

  @Test("a task that says more than the first leads a family of its own")
  func more() {
    let plan = plan(["Xây dựng tủ sách lưu động phục vụ công nhân.", shelves + " " + archive])
    #expect(UpperPlan(plan).families == [0, 1])
  }

  @Test("a task that says one clause of a long one again leads a family of its own")
  func clause() {
    let long =
      "\(shelves) \(archive) Bồi dưỡng nghiệp vụ cho cán bộ thư viện xã, phường, thị trấn, trường học."
    #expect(UpperPlan(plan([long, archive])).families == [0, 1])
  }

  @Test("families go across plans, in the order of the plans")
  func across() {
    let families = UnitFamilies([plan([archive]), plan([shelves, archive]), plan([shelves])])
    #expect(families.familyOf == [[0], [1, 0], [1]])
    #expect(families.leaders.map { [$0.plan, $0.unit] } == [[0, 0], [1, 0]])
  }

  @Test("a plan that is compared has the families that it has among plans at large")
  func indexed() {
    let tasks = [shelves, archive, shelves + " " + archive, archive, "Mua sách.", shelves]
    let plan = plan(tasks + tasks)
    let families = UnitFamilies([plan])
    #expect(UpperPlan(plan).families == families.familyOf[0].map { families.leaders[$0].unit })
    #expect([5, 6, 8, 11].map { UpperPlan(plan).families[$0] } == [0, 0, 2, 0])
  }

  @Test("a short line is of no family but its own")
  func short() {
    #expect(UpperPlan(plan(["Mua sách.", "Mua sách."])).families == [0, 1])
  }

  @Test("no plans have no families")
  func empty() { #expect(UnitFamilies([]).leaders.isEmpty) }
}
