import Model
import Testing

@Suite("Type and title")
struct TitleTests {
  @Test(
    "document types",
    arguments: [
      ("CHƯƠNG TRÌNH HÀNH ĐỘNG", "CTr", "Chương trình hành động"),
      ("CHƯƠNG TRÌNH", "CTr", "Chương trình"), ("NGHỊ QUYẾT", "NQ", "Nghị quyết"),
      ("KẾT LUẬN", "KL", "Kết luận"),
      ("CHỈ THỊ", "CT", "Chỉ thị"), ("QUYẾT ĐỊNH", "QĐ", "Quyết định"), ("HƯỚNG DẪN", "HD", "Hướng dẫn"),
      ("THÔNG BÁO", "TB", "Thông báo"), ("BÁO CÁO", "BC", "Báo cáo"), ("ĐỀ ÁN", "ĐA", "Đề án"),
      ("QUY CHẾ", "QC", "Quy chế"), ("**NGHỊ QUYẾT**", "NQ", "Nghị quyết"),
      ("# NGHỊ QUYẾT", "NQ", "Nghị quyết"),
      ("Nghị quyết", "NQ", "Nghị quyết"), ("KẾ HOẠCH HÀNH ĐỘNG", "KH", "Kế hoạch hành động"),
    ])
  func types(line: String, code: String, name: String) {
    let plan = Sample.plan("\(line)\nVề phát triển văn hóa đọc\n\nI. NHIỆM VỤ\n1. Mở phòng đọc.\n")
    #expect(plan.document.type?.code == code)
    #expect(plan.document.type?.name == name)
    #expect(plan.document.title == "Về phát triển văn hóa đọc")
  }

  @Test(
    "a plan is a Kế hoạch",
    arguments: ["KẾ HOẠCH", "**KẾ HOẠCH**", "# KẾ HOẠCH", "Kế hoạch"])
  func kinds(line: String) {
    let plan = Sample.plan("\(line)\nVề phát triển văn hóa đọc\n\nI. NHIỆM VỤ\n1. Mở phòng đọc.\n")
    #expect(plan.document.type == Document.DocumentType(code: "KH", name: "Kế hoạch"))
  }

  @Test("the lines of a title are joined, up to the rule below them")
  func joined() {
    let plan = Sample.plan(
      "KẾ HOẠCH\nthực hiện Nghị quyết số 31-NQ/TW, ngày 18/5/2022 của Ban Chấp\nhành Trung ương về phát triển văn hóa đọc\n-----\n\n"
        + "Đảng ủy xã ban hành Kế hoạch như sau:\n\nI. NHIỆM VỤ\n1. Mở phòng đọc.\n")
    #expect(
      plan.document.title
        == "thực hiện Nghị quyết số 31-NQ/TW, ngày 18/5/2022 của Ban Chấp hành Trung ương về phát triển văn hóa đọc"
    )
    #expect(plan.preamble.map(plan.text.string) == "Đảng ủy xã ban hành Kế hoạch như sau:")
  }

  @Test("a Căn cứ right below a title in small letters is of the preamble")
  func reasons() {
    let plan = Sample.plan(
      "KẾ HOẠCH\nPhát triển văn hóa đọc năm 2026\nCăn cứ Luật Thư viện ngày 21/11/2019;\n"
        + "Căn cứ Kế hoạch số 15/KH-UBND ngày 02/3/2026 của UBND tỉnh;\n"
        + "Nhằm mở rộng tủ sách, xã xây dựng kế hoạch như sau:\nI. NHIỆM VỤ\n1. Mở phòng đọc.\n")
    #expect(plan.document.title == "Phát triển văn hóa đọc năm 2026")
    #expect(plan.citationLines == ["15/KH-UBND 2026-03-02 of UBND tỉnh"])
  }

  @Test("a paragraph that leads in to the sections is no title, be it broken or not", arguments: [" ", "\n"])
  func leadIn(space: String) {
    let preamble =
      "Thực hiện Nghị quyết số 31-NQ/TW, ngày 18/5/2022 của Ban Chấp hành Trung ương\(space)về phát triển văn hóa đọc, "
      + "Đảng ủy xã ban hành Kế hoạch với các nội dung sau:"
    let plan = Sample.plan("KẾ HOẠCH\nphát triển văn hóa đọc\n\(preamble)\nI. NHIỆM VỤ\n1. Mở phòng đọc.\n")
    #expect(plan.document.title == "phát triển văn hóa đọc")
    #expect(plan.preamble.map(plan.text.string) == preamble.replacing("\n", with: " "))
  }

  @Test(
    "who decides stands between the title and its reasons",
    arguments: [
      ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", nil), ("HỘI ĐỒNG NHÂN DÂN TỈNH\nKHÓA V, KỲ HỌP THỨ 20", nil),
      ("BỘ TRƯỞNG BỘ Y TẾ", nil), ("CỦA BAN CHỈ ĐẠO TỈNH", "CỦA BAN CHỈ ĐẠO TỈNH"),
    ] as [(String, String?)])
  func decides(body: String, rest: String?) {
    let plan = Sample.plan(
      "QUYẾT ĐỊNH\nVỀ VIỆC BAN HÀNH QUY CHẾ GIAI ĐOẠN 2023 - 2025\n\(body)\nCăn cứ Luật Thư viện ngày 21/11/2019;\n"
        + "QUYẾT ĐỊNH:\nĐiều 1. Ban hành Quy chế.\nĐiều 2. Mở phòng đọc.\n")
    #expect(
      plan.document.title
        == ["VỀ VIỆC BAN HÀNH QUY CHẾ GIAI ĐOẠN 2023 - 2025", rest].compactMap { $0 }.joined(separator: " "))
  }

  @Test("what approves the programme that the title names is carried out, of another name it is not")
  func approved() {
    func implements(_ programme: String) -> [String] {
      Sample.plan(
        "QUYẾT ĐỊNH\nBAN HÀNH KẾ HOẠCH THỰC HIỆN CHIẾN LƯỢC QUỐC GIA VỀ VĂN HÓA ĐỌC GIAI ĐOẠN 2024 - 2030\n\n"
          + "Căn cứ Nghị định số 96/2022/NĐ-CP của Chính phủ;\n\n"
          + "Căn cứ Quyết định số 1658/QĐ-TTg của Thủ tướng Chính phủ phê duyệt \(programme) giai đoạn 2021 - 2030;\n\n"
          + "QUYẾT ĐỊNH:\n\nĐiều 1. Ban hành Kế hoạch.\n\nĐiều 2. Mở phòng đọc.\n"
      ).document.implements
    }
    #expect(implements("Chiến lược quốc gia về văn hóa đọc") == ["1658/QĐ-TTg"])
    #expect(implements("Chiến lược quốc gia về thư viện") == [])
  }

  @Test("a number cut in the title is healed")
  func cutNumber() {
    let plan = Sample.plan(
      "KẾ HOẠCH\nthực hiện Chương trình hành động số 42-\nCTr/TU của Tỉnh ủy về văn hóa đọc\n-----\n\nI. NHIỆM VỤ\n1. Mở phòng đọc.\n"
    )
    #expect(plan.cited.map(\.key) == ["42-CTr/TU"])
    #expect(plan.document.implements == ["42-CTr/TU"])
  }

  @Test(
    "a plan implements what its title and its preamble say it carries out, in order",
    arguments: [
      (
        "Thực hiện Nghị quyết số 31-NQ/TW của Trung ương và Kế hoạch số 12-KH/TW của Bộ Chính trị, Tỉnh ủy ban hành Kế hoạch như sau:",
        ["31-NQ/TW", "12-KH/TW"]
      ),
      (
        "Thực hiện Nghị quyết số 31-NQ/TW, ngày 16/6/2022 của Trung ương, Kế hoạch số 12-KH/TU, ngày 01/8/2022 của Tỉnh ủy, Đảng ủy xã ban hành Kế hoạch như sau:",
        ["31-NQ/TW", "12-KH/TU"]
      ),
      (
        "Căn cứ Luật số 46/2019/QH14; thực hiện Chương trình số 18-CTr/TU của Tỉnh ủy và Kế hoạch số 98/KH-UBND của UBND tỉnh, UBND huyện ban hành Kế hoạch như sau:",
        ["18-CTr/TU", "98/KH-UBND"]
      ),
      (
        "Thực hiện Kế hoạch số 12-KH/TU của Tỉnh ủy về thực hiện Nghị quyết số 31-NQ/TW, Đảng ủy xã ban hành Kế hoạch như sau:",
        ["12-KH/TU", "31-NQ/TW"]
      ),
      (
        "Thực hiện Kế hoạch số 12-KH/TU của Tỉnh ủy theo Nghị quyết số 31-NQ/TW, Đảng ủy xã ban hành Kế hoạch như sau:",
        ["12-KH/TU"]
      ),
      ("Đảng ủy xã ban hành Kế hoạch như sau:", []),
    ])
  func implements(preamble: String, expected: [String]) {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề phát triển văn hóa đọc\n\n\(preamble)\n\nI. NHIỆM VỤ\n1. Mở phòng đọc.\n")
    #expect(plan.document.implements == expected)
  }

  @Test("what follows a Căn cứ is carried out too")
  func implementsAfterBasis() {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nCăn cứ Luật số 46/2019/QH14; thực hiện Chương trình hành động số 18-CTr/TU của Tỉnh ủy, "
        + "Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n\nI. NHIỆM VỤ\n1. Mở phòng đọc.\n")
    #expect(plan.document.implements == ["18-CTr/TU"])
  }

  @Test(
    "a line that says whose it is names the issuer, without its term",
    arguments: [
      "NGHỊ QUYẾT\nCỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH KHÓA XX\nVề phát triển văn hóa đọc",
      "NGHỊ QUYẾT CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH\nVề phát triển văn hóa đọc",
    ])
  func owner(head: String) {
    let document = Sample.plan("\(head)\n\nI. NHIỆM VỤ\n1. Mở phòng đọc.\n").document
    #expect(document.issuer == "BAN CHẤP HÀNH ĐẢNG BỘ TỈNH")
    #expect(document.title == "Về phát triển văn hóa đọc")
    #expect(document.level == .province)
  }

  @Test(
    "without a letterhead the preamble says who issues",
    arguments: [
      (
        "Thực hiện Nghị quyết số 31-NQ/TW, Đảng ủy xã Cẩm Dương ban hành Kế hoạch thực hiện như sau:",
        "Đảng ủy xã Cẩm Dương"
      ),
      (
        "Thực hiện Nghị quyết số 31-NQ/TW, Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh xây dựng Kế hoạch như sau:",
        "Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh"
      ),
      (
        "Sau khi xem xét Tờ trình, Ban Chấp hành Đảng bộ huyện khóa XII ban hành Nghị quyết như sau:",
        "Ban Chấp hành Đảng bộ huyện"
      ),
    ])
  func issuer(preamble: String, expected: String) {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề phát triển văn hóa đọc\n\n\(preamble)\n\nI. NHIỆM VỤ\n1. Mở phòng đọc.\n")
    #expect(plan.document.issuer == expected)
  }

  @Test("years alone on a line under a title in capitals are a part of it")
  func years() {
    func title(_ line: String) -> String? {
      Sample.plan(
        """
        KẾ HOẠCH ĐỌC SÁCH CỦA NHÀ TRƯỜNG
        \(line)
        Căn cứ Công văn số 12/SVHTT ngày 05/02/2026 của Sở Văn hóa và Thể thao;
        Nhà trường xây dựng kế hoạch như sau:
        I. MỤC TIÊU
        1. 100% học sinh có thẻ thư viện.
        """
      ).document.title
    }
    #expect(title("Năm học 2025 - 2026") == "ĐỌC SÁCH CỦA NHÀ TRƯỜNG Năm học 2025 - 2026")
    #expect(title("Năm 2026 nhà trường có 12 lớp.") == "ĐỌC SÁCH CỦA NHÀ TRƯỜNG")
  }

  @Test(
    "the title below a type line that says whose the document is",
    arguments: [
      "NGHỊ QUYẾT CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH", "NGHỊ QUYẾT\nCỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH", "NGHỊ QUYẾT",
    ])
  func below(type: String) {
    let document = Sample.plan(
      """
      TỈNH ỦY ĐỒNG THÁP
      *
      Số 12-NQ/TU
      ĐẢNG CỘNG SẢN VIỆT NAM
      Đồng Tháp, ngày 15 tháng 3 năm 2023

      \(type)
      về phát triển văn hóa đọc

      I. MỤC TIÊU
      1. 100% xã có thư viện.
      """
    ).document
    #expect(document.title == "về phát triển văn hóa đọc")
    #expect(document.issuer == "TỈNH ỦY ĐỒNG THÁP")
  }
}
