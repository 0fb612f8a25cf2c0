import Compare
import Extract
import Model
import Report

/// Plans with findings, for tests of their reports.
enum CheckedSample {
  /// A plan that lacks parts, counts wrongly and falls behind ``upper``; its lines have letters of two and three
  /// bytes before the places of findings.
  static let lower = """
    TỈNH ỦY HÀ TĨNH
    Hà Tĩnh, ngày 28 tháng 10 năm 2022

    KẾ HOẠCH
    về "phát triển" văn hóa đọc

    I. MỤC TIÊU
    1. Đến năm 2025, phấn đấu 85% thôn có tủ sách cộng đồng.

    II. NHIỆM VỤ
    1. Sở Văn hóa hỗ trợ CTMQ trong năm 2023.
    3. Sửa chữa kho sách
    và phòng đọc trước ngày 30/6/2023.

    """

  /// The plan above.
  static let upper = """
    BAN CHẤP HÀNH TRUNG ƯƠNG
    Số 31-NQ/TW
    Hà Nội, ngày 18 tháng 5 năm 2022

    NGHỊ QUYẾT
    về phát triển văn hóa đọc

    I. MỤC TIÊU
    1. Đến năm 2025, phấn đấu 100% thôn có tủ sách cộng đồng.

    """

  /// The findings of ``lower`` against ``upper``, as files of these names.
  static func checked(
    _ text: String = lower, path: String = "plans/kế hoạch.txt", against above: String? = upper
  ) -> CheckedPlan {
    let prepared = PreparedPlan(parsed(text), name: "lower")
    let upper = above.map { UpperPlan(parsed($0), name: "upper") }
    return CheckedPlan(
      source: CheckedPlan.Source(path: path, plan: prepared.plan),
      upper: upper.map { CheckedPlan.Source(path: "/srv/upper.txt", plan: $0.prepared.plan) },
      findings: PlanCheck(against: upper).findings(in: prepared))
  }

  private static func parsed(_ text: String) -> Plan {
    PlanParser().parse(SourceText(name: "a.txt", format: "txt", bytes: Array(text.utf8)))
  }
}
