import Model
import Testing

@Suite("Bare tables")
struct BareTableTests {
  @Test(
    "tables with rules between their rows, or without outer bars",
    arguments: [
      "+-----+----------+------------+\n| STT | Nhiệm vụ | Chủ trì |\n+=====+==========+============+\n| 1 | Mở phòng đọc | Sở Văn hóa |\n+-----+----------+------------+\n| 2 | Mua sách | Sở Tài chính |\n+-----+----------+------------+",
      "STT | Nhiệm vụ | Chủ trì\n---|---|---\n1 | Mở phòng đọc | Sở Văn hóa\n2 | Mua sách | Sở Tài chính",
      "STT | Nhiệm vụ | Chủ trì\n:--- | :---: | ---\n1 | Mở phòng đọc | Sở Văn hóa\n2 | Mua sách | Sở Tài chính\n",
    ])
  func bareTables(table: String) throws {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n1. Theo bảng sau:\n\n\(table)\n\n2. Giữ sách.\n")
    #expect(plan.nodes.indices.map { plan.path(of: $0) } == ["I", "I/1", "I/1/bảng-1", "I/2"])
    let read = try #require(plan.tables.first)
    #expect(read.header.map { plan.text.string($0) } == ["STT", "Nhiệm vụ", "Chủ trì"])
    #expect(
      read.rows.map { $0.map { plan.text.string($0) } } == [
        ["1", "Mở phòng đọc", "Sở Văn hóa"], ["2", "Mua sách", "Sở Tài chính"],
      ])
    #expect(plan.assignments.count == 2)
  }

  @Test("a line with a bar, and a rule below a line, are no table")
  func noTable() {
    let plan = Sample.plan("KẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n1. Đọc | viết.\n-----\n2. Giữ sách.\n")
    #expect(plan.tables.isEmpty)
  }
}
