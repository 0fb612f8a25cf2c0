import Compare
import Testing

@Suite("Findings about tasks")
struct TaskRuleTests {
  private let body = "task.no-body"
  private let deadline = "task.no-deadline"

  private func plan(_ tasks: String) -> PlanSheet { PlanSheet().with(\.tasks, tasks) }

  @Test("a dated task that names nobody is found")
  func noBody() {
    let sheet = plan(
      """
      1. Sở Văn hóa mở phòng đọc (hoàn thành trong năm 2023).
      2. Sửa chữa kho sách trước ngày 30/6/2023.
      """)
    #expect(sheet.words(body) == ["Sửa chữa kho sách trước ngày 30/6/2023."])
  }

  @Test("a body in a heading above is enough")
  func inherited() {
    let sheet = plan(
      """
      1. Sở Văn hóa:
      a) Sửa chữa kho sách trước ngày 30/6/2023.
      - Sơn cửa kho sách trước ngày 30/5/2023.
      """)
    #expect(sheet.words(body) == [])
  }

  @Test("a task that is assigned elsewhere in the plan is assigned")
  func repeated() {
    let sheet = plan("1. Sửa chữa kho sách của thư viện tỉnh trước ngày 30/6/2023.")
      .with(
        \.organisation,
        """
        III. TỔ CHỨC THỰC HIỆN
        1. Ban Tuyên giáo Tỉnh ủy theo dõi, đôn đốc.
        2. Giao Sở Văn hóa tổ chức sửa chữa kho sách của thư viện tỉnh.
        """)
    #expect(sheet.words(body) == [])
  }

  @Test("a list in which no task names a body is one finding, at its heading")
  func grouped() {
    let sheet = plan(
      """
      1. Cơ sở vật chất
      a) Sửa chữa kho sách trước ngày 30/6/2023.
      b) Mua giá sách trước ngày 30/7/2023.
      c) Lắp máy lạnh trước ngày 30/8/2023.
      """)
    #expect(sheet.words(body) == ["Cơ sở vật chất"])
    #expect(sheet.messages(body) == ["All 3 tasks of this item are dated, but no responsible body is named."])
  }

  @Test("a task without a date is left to the part on organisation")
  func undated() {
    #expect(plan("1. Sửa chữa kho sách.").words(body) == [])
  }

  @Test("a plan in which nobody is given anything is one finding")
  func nobodyAtAll() {
    let sheet = plan("1. Sửa chữa kho sách.").with(
      \.organisation, "III. TỔ CHỨC THỰC HIỆN\n1. Lồng ghép kinh phí hằng năm.")
    #expect(sheet.words(body).count == 1)
  }

  @Test("a field that names who leads speaks for the task that it stands under")
  func fields() {
    let sheet = plan(
      """
      1. Sửa chữa kho sách
      a) Nội dung: thay mái, quét vôi trước ngày 30/6/2023.
      b) Cơ quan chủ trì: Sở Văn hóa.
      """)
    #expect(sheet.words(body) == [])
  }

  @Test(
    "a body that opens a clause, or is given the work in passing, is named",
    arguments: [
      "1. Trên cơ sở Kế hoạch này, các cơ quan, đơn vị sửa chữa kho sách trước ngày 30/6/2023.",
      "1. Hội nghị quán triệt theo hình thức trực tuyến do Ban Bí thư tổ chức (thực hiện ngày 21/7/2023).",
      "1. Thư viện tỉnh sửa chữa kho sách trước ngày 30/6/2023.",
    ])
  func namedInPassing(line: String) {
    #expect(plan(line).words(body) == [])
  }

  @Test("a body that a paper is submitted to is not the one that draws it up")
  func submittedTo() {
    #expect(
      plan("1. Trình Hội đồng nhân dân tỉnh đề án mua sách trước ngày 30/6/2023.").words(body).count == 1)
  }

  @Test(
    "what is no paper of the plan's, comes again, or follows the law is none",
    arguments: [
      "1. Sở Văn hóa phát triển thư viện theo chương trình, kế hoạch của Bộ Văn hóa, Thể thao và Du lịch.",
      "1. Sở Tư pháp tham mưu sửa đổi, bổ sung các quy định của pháp luật về thư viện.",
      "1. Mỗi đảng viên xây dựng kế hoạch phấn đấu, rèn luyện.",
      "1. Sở Văn hóa xây dựng kế hoạch mua sách hằng năm.",
    ])
  func noPaper(line: String) {
    let sheet = plan(line + "\n2. Sở Tài chính cấp kinh phí trước ngày 30/6/2023.\n3. Sở Nội vụ tặng sách.")
    #expect(sheet.words(deadline) == [])
  }

  @Test("a paper that is dated where the plan says it again is dated")
  func datedElsewhere() {
    let sheet = plan(
      """
      1. Xây dựng quy chế mượn sách liên thư viện trên địa bàn tỉnh.
      2. Sở Tài chính cấp kinh phí trước ngày 30/6/2023.
      """
    )
    .with(
      \.organisation,
      """
      III. TỔ CHỨC THỰC HIỆN
      1. Ban Tuyên giáo Tỉnh ủy chủ trì xây dựng quy chế mượn sách liên thư viện trên địa bàn tỉnh (trong quý II/2023).
      """)
    #expect(sheet.words(deadline) == [])
  }

  @Test("a paper to be drawn up by no date is found")
  func noDeadline() {
    let sheet = plan(
      """
      1. Sở Văn hóa xây dựng quy chế mượn sách.
      2. Sở Tài chính lập dự toán (trước ngày 30/6/2023).
      3. Sở Nội vụ vận động cán bộ tặng sách.
      """)
    #expect(sheet.words(deadline) == ["Sở Văn hóa xây dựng quy chế mượn sách."])
  }

  @Test("a date in a heading above is enough")
  func datedAbove() {
    let sheet = plan(
      """
      1. Trong quý I/2023:
      a) Sở Văn hóa xây dựng quy chế mượn sách.
      b) Sở Nội vụ ban hành kế hoạch tập huấn.
      """)
    #expect(sheet.words(deadline) == [])
  }

  @Test("many papers without a date are one finding")
  func many() {
    let lines = (1...9).map { "\($0). Sở Văn hóa xây dựng quy chế số \($0) về mượn sách." }
    let sheet = plan((lines + ["10. Sở Văn hóa mở phòng đọc trong năm 2023."]).joined(separator: "\n"))
    #expect(sheet.words(deadline).count == 1)
    #expect(sheet.messages(deadline).first?.hasPrefix("9 tasks") == true)
  }

  @Test("a plan in which no task is dated is one finding for the whole")
  func undatedPlan() {
    let sheet = plan("1. Sở Văn hóa mở phòng đọc.\n2. Sở Tài chính cấp kinh phí.")
    #expect(sheet.messages(deadline) == ["None of the 3 tasks has a deadline."])
  }

  @Test("a resolution leaves bodies and dates to the plans below")
  func resolution() {
    let sheet = plan("1. Sửa chữa kho sách trước ngày 30/6/2023.\n2. Xây dựng quy chế mượn sách.")
      .with(\.type, "NGHỊ QUYẾT")
    #expect(sheet.words(body) + sheet.words(deadline) == [])
  }
}
