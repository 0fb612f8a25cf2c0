import Compare
import Extract
import Model
import Report

/// Small invented plans of a province and of what lies below it.
enum ComparisonSample {
  static let upper = """
    TỈNH ỦY AN HÀ
    *
    Số 18-CTr/TU

    ĐẢNG CỘNG SẢN VIỆT NAM

    An Hà, ngày 26 tháng 8 năm 2022

    CHƯƠNG TRÌNH HÀNH ĐỘNG
    thực hiện Nghị quyết số 31-NQ/TW, ngày 18/5/2022 của Ban Chấp hành Trung ương về văn hóa đọc

    Thực hiện Nghị quyết số 31-NQ/TW, ngày 18/5/2022 của Ban Chấp hành Trung ương, Tỉnh ủy ban hành Chương trình hành động.

    I. MỤC TIÊU
    1. Đến năm 2025, ít nhất 85% trường tiểu học có phòng đọc mở cửa hằng ngày cho học sinh.
    2. Đến năm 2030, mỗi xã có ít nhất 02 điểm đọc sách phục vụ người cao tuổi.

    II. NHIỆM VỤ
    1. Ban Tuyên giáo Tỉnh ủy chủ trì xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp (hoàn thành trước ngày 30/6/2023).
    2. Sở Tài chính bố trí kinh phí số hóa toàn bộ tư liệu địa chí đang lưu giữ tại thư viện (quý I/2023).
    3. Tổ chức hội thi kể chuyện theo sách cho học sinh tiểu học vào dịp hè.
    """

  static let lower = """
    HUYỆN ỦY BÌNH SƠN
    *
    Số 40-KH/HU

    ĐẢNG CỘNG SẢN VIỆT NAM

    Bình Sơn, ngày 10 tháng 10 năm 2022

    KẾ HOẠCH
    thực hiện Chương trình hành động số 18-CTr/TU, ngày 26/8/2022 của Tỉnh ủy An Hà về văn hóa đọc

    Thực hiện Chương trình hành động số 18-CTr/TU, ngày 26/8/2022 của Tỉnh ủy An Hà, Huyện ủy ban hành Kế hoạch.

    I. MỤC TIÊU
    1. Đến năm 2025, ít nhất 80% trường tiểu học có phòng đọc mở cửa hằng ngày cho học sinh.

    II. NHIỆM VỤ
    1. Ban Tuyên giáo Huyện ủy chủ trì xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp (hoàn thành trước ngày 31/12/2023).
    2. =CMD|' /C calc'!A0 là nội dung riêng của huyện về trồng cây xanh quanh trụ sở.
    """

  /// A plan with its name.
  static func prepared(_ name: String, _ text: String) -> PreparedPlan {
    PreparedPlan(
      PlanParser().parse(SourceText(name: name, format: "txt", bytes: Array(text.utf8))), name: name)
  }

  /// The upper plan against the lower one, and against what else is named.
  static func comparison(
    _ others: [(String, String)] = [], concordance: Concordance = Concordance()
  ) -> Comparison {
    Comparison(
      UpperPlan(prepared("tinh.txt", upper)),
      with: [prepared("huyen.txt", lower)] + others.map { prepared($0.0, $0.1) }, concordance: concordance)
  }

  /// The tables of ``comparison(_:concordance:)``.
  static func tables(_ others: [(String, String)] = []) -> ComparisonTables {
    ComparisonTables(comparison(others))
  }
}

extension ComparisonTable {
  /// The codes of a column, row by row; empty where there is no such column.
  func codes(_ key: String) -> [String] {
    guard let column = columns.firstIndex(where: { $0.key == key }) else { return [] }
    return rows.map { $0[column].code(in: .english) }
  }
}
