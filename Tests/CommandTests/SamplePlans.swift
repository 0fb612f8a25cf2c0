/// Plans that tests of several commands read.
enum SamplePlans {
  /// A province's programme.
  static let upper = """
    TỈNH ỦY HÀ TĨNH
    Số 25-CTr/TU
    Hà Tĩnh, ngày 05 tháng 10 năm 2022

    CHƯƠNG TRÌNH HÀNH ĐỘNG
    Về văn hóa đọc

    I. NHIỆM VỤ
    1. Xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp trước ngày 30/6/2023.
    2. Số hóa toàn bộ tư liệu địa chí đang lưu giữ tại thư viện.
    """

  /// A district's plan that carries out the first task of ``upper``, and later.
  static func lower(number: Int = 40) -> String {
    """
    HUYỆN ỦY CẨM XUYÊN
    Số \(number)-KH/HU
    Cẩm Xuyên, ngày 12 tháng 12 năm 2022

    KẾ HOẠCH
    Về văn hóa đọc

    Thực hiện Chương trình hành động số 25-CTr/TU, ngày 05/10/2022 của Tỉnh ủy Hà Tĩnh, Ban Thường vụ Huyện ủy ban hành kế hoạch.

    I. NHIỆM VỤ
    1. Xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp trước ngày 30/9/2023.

    """
  }

  /// Both, under the names that tests call them.
  static let cascade = ["upper.txt": upper, "lower.txt": lower()]

  /// Two plans of one task each that have nothing to do with one another.
  static let unrelated = [
    "upper.txt": "KẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n1. Xây dựng tủ sách lưu động phục vụ công nhân.\n",
    "lower.txt": "KẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n1. Số hóa toàn bộ tư liệu địa chí của thư viện.\n",
  ]

  /// A plan with one target.
  static let short = "KẾ HOẠCH\nthực hiện Nghị quyết số 21-NQ/TW\nI. MỤC TIÊU\n- Ít nhất 90% chi bộ.\n"
}
