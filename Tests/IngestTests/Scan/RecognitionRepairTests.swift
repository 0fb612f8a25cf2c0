import Testing

@testable import Ingest

@Suite("Marks that recognition confuses are put right")
struct RecognitionRepairTests {
  @Test(
    "a pair with the letters of a frequent pair is that pair",
    arguments: [
      ("ĐẲNG ỦY XÃ", "ĐẢNG ỦY XÃ"), ("các chỉ bộ trực thuộc", "các chi bộ trực thuộc"),
      ("hướng dân thực hiện", "hướng dẫn thực hiện"),
      ("Ban Xây dựng Đẳng chủ trì", "Ban Xây dựng Đảng chủ trì"),
      ("nhần dân,", "nhân dân,"), ("ĐÁNG ỦY, tinh uỷ", "ĐẢNG ỦY, tỉnh uỷ"),
      ("quý 11/2026 - quý 1V/2026", "quý II/2026 - quý IV/2026"),
      ("quý 1/2023: lập", "quý I/2023: lập"), ("đơn v] phù hợp", "đơn vị phù hợp"),
      ("Ban Chỉỉ đạo cấp uÿ", "Ban Chỉ đạo cấp uỷ"), ("tham những, tiêu cực", "tham nhũng, tiêu cực"),
      ("nƯỚớc ta và ðảng", "nước ta và đảng"), ("hằng. quý sinh hoạt", "hằng quý sinh hoạt"),
      ("ứng dụng loT trong", "ứng dụng IoT trong"),
      ("tỪ ngân sách TỈnh ủy", "từ ngân sách Tỉnh ủy"),
      ("Quý H/2026, quý HI năm 2026", "Quý II/2026, quý III năm 2026"),
      ("khóa XHI, khoá XIH", "khóa XIII, khoá XIII"), ("số 71/ÑQ-CP", "số 71/NQ-CP"),
      ("- lăng cường quản lý", "- Tăng cường quản lý"), ("3. Irung ương chỉ đạo", "3. Trung ương chỉ đạo"),
    ])
  func repairs(line: String, expected: String) { #expect(repair(line) == expected) }

  @Test(
    "what is written well stays",
    arguments: [
      "bình đẳng giới", "trường cao đẳng", "quý 1 năm 2026", "hoá đơn, uỷ ban", "chỉ bổ sung, chi; bộ",
      "100% ấp", "v.v. và các", "TP. Vinh", "xã. Các chi", "[1] mục", "XÃ MỸ HIỆP", "Số 18-CTr/TU",
      "02/NĐ-CP", "khóa HVTC", "- Lắng nghe ý", "hợp tác lâu dài",
    ])
  func keeps(line: String) { #expect(repair(line) == line) }

  private func repair(_ line: String) -> String {
    let words = line.split(separator: " ").map { Array($0.utf8)[...] }
    return RecognitionRepair.repair(words).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }
}
