import Model
import Testing

@Suite("Roles of sections")
struct SectionRoleTests {
  private func role(_ heading: String) -> SectionRole? {
    Sample.section(heading, "Mở phòng đọc.").nodes.first?.role
  }

  @Test(
    "a heading tells what its section is for",
    arguments: [
      ("MỤC ĐÍCH, YÊU CẦU", SectionRole.purpose), ("Mục đích", .purpose), ("YÊU CẦU", .purpose),
      ("QUAN ĐIỂM CHỈ ĐẠO", .viewpoint), ("TÌNH HÌNH VÀ NGUYÊN NHÂN", .situation), ("THỰC TRẠNG", .situation),
      ("KẾT QUẢ ĐẠT ĐƯỢC", .situation),
      ("KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2023", .situation),
      ("CHẾ ĐỘ BÁO CÁO KẾT QUẢ THỰC HIỆN", .organisation), ("MỤC TIÊU", .objectives),
      ("CHỈ TIÊU ĐẾN NĂM 2025", .objectives),
      ("MỤC TIÊU, CHỈ TIÊU CỤ THỂ", .objectives), ("TỔ CHỨC HỌC TẬP, QUÁN TRIỆT", .dissemination),
      ("NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU", .tasks), ("NỘI DUNG THỰC HIỆN", .tasks),
      ("GIẢI PHÁP TRỌNG TÂM", .tasks),
      ("PHÂN CÔNG NHIỆM VỤ", .assignment), ("NHIỆM VỤ CỤ THỂ CỦA CÁC CƠ QUAN", .assignment),
      ("KINH PHÍ THỰC HIỆN", .funding), ("TỔ CHỨC THỰC HIỆN", .organisation),
      ("ĐIỀU KHOẢN THI HÀNH", .organisation),
      ("ĐÁNH GIÁ CHUNG", .situation), ("THUẬN LỢI, KHÓ KHĂN", .situation), ("ƯU ĐIỂM", .situation),
      ("TẠO THUẬN LỢI CHO BẠN ĐỌC", .other), ("KIỂM TRA, ĐÁNH GIÁ TRỰC TUYẾN", .other), ("LỜI NGỎ", .other),
    ])
  func roles(heading: String, expected: SectionRole) { #expect(role(heading) == expected) }

  @Test("below its own heading of targets a section of viewpoints sets targets; beside it none")
  func mixed() {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nII. QUAN ĐIỂM, MỤC TIÊU\n1. Quan điểm\n- 90% thôn đọc sách là nền tảng.\n2. Mục tiêu\n- 80% thôn có tủ sách.\n"
    )
    #expect(plan.targets.map(\.value) == [80])
  }

  @Test("only sections at the top have a role, and those of an attached plan")
  func top() {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n1. Mục tiêu\n- Mở phòng đọc.\n\nPHỤ LỤC\nDANH MỤC SÁCH\n1. Sách thiếu nhi.\n"
    )
    #expect(plan.nodes.map(\.role) == [.tasks, nil, nil, .appendix, nil])
  }

  @Test(
    "sections that begin with a demand or with those whose they are hold tasks",
    arguments: [
      ("1. Nâng cao hiệu quả thi hành pháp luật về thư viện.", SectionRole.tasks),
      ("1. Đổi mới tư duy, đáp ứng yêu cầu đọc sách.", .tasks),
      ("1. Sở Nội vụ bố trí kinh phí mua sách.", .assignment),
      ("1. Giao Sở Nội vụ mở tủ sách.", .assignment), ("1. Các xã, phường mở tủ sách.", .assignment),
      ("1. Tăng cường tuyên truyền, quán triệt văn hóa đọc.", .dissemination),
      ("1. Thi đua, khen thưởng", .other),
    ])
  func demands(line: String, expected: SectionRole) {
    let plan = Sample.plan("CHỈ THỊ\nVề văn hóa đọc\n\n\(line)\n2. Thư viện tỉnh mở tủ sách.\n")
    #expect(plan.nodes.first?.role == expected)
    #expect(plan.tasks.count == (expected == .other ? 1 : 2) || expected == .other)
  }
}
