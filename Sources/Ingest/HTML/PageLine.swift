/// A line of a page, and what speaks for or against its being part of a document.
struct PageLine {
  /// The node of its first text.
  var node: Int
  /// Bytes that are no space.
  var size = 0
  /// Bytes of them that lead to other pages.
  var linked = 0
  var kind = Kind.short
  /// Whether it stands in an element that is no document.
  var isChrome = false

  enum Kind {
    /// What a document has at its head and at its end: letterhead, number, type, recipients, signature.
    case sign
    /// The beginning of a part of a document: `Điều 3.`, `II.`, `a)`.
    case outline
    /// A sentence or more.
    case prose
    /// What a page says of itself: `Trang chủ`, `Lượt xem`, `Bản quyền`.
    case chrome
    /// A way to another page.
    case link
    /// Anything else.
    case short
  }

  /// Whether it speaks for a document.
  var isOfDocument: Bool { kind == .sign || kind == .outline || kind == .prose }

  /// How much it speaks for a document.
  var weight: Int {
    switch kind {
    case .sign: 200
    case .outline: size + 30
    case .prose: size
    case .chrome, .link, .short: 0
    }
  }

  /// Bytes from which on a line is a sentence.
  private static let sentence = 60

  /// Says what a line is. O(1): its beginning decides.
  mutating func classify(_ text: [UInt8]) {
    let head = String(decoding: text.prefix(160), as: UTF8.self)
    let upper = head.uppercased()
    if linked * 10 >= size * 8 {
      kind = .link
    } else if Self.chrome.contains(where: upper.hasPrefix) {
      kind = .chrome
    } else if size < 160, Self.isSign(head, upper) {
      kind = .sign
    } else if linked * 2 < size, Self.isOutline(text) {
      kind = .outline
    } else if size >= Self.sentence, linked * 3 < size {
      kind = .prose
    }
  }

  private static let signs = [
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA", "ĐẢNG CỘNG SẢN VIỆT NAM", "NƠI NHẬN",
  ]

  /// Words that stand alone on a line over a title.
  private static let types: Set<String> = [
    "KẾ HOẠCH", "CHƯƠNG TRÌNH", "CHƯƠNG TRÌNH HÀNH ĐỘNG", "NGHỊ QUYẾT", "QUYẾT ĐỊNH", "QUYẾT ĐỊNH:",
    "CHỈ THỊ",
    "KẾT LUẬN", "HƯỚNG DẪN", "THÔNG BÁO", "THÔNG TRI", "QUY ĐỊNH", "QUY CHẾ", "ĐỀ ÁN", "BÁO CÁO", "TỜ TRÌNH",
    "THÔNG TƯ", "NGHỊ ĐỊNH", "CÔNG ĐIỆN", "PHỤ LỤC",
  ]

  private static func isSign(_ head: String, _ upper: String) -> Bool {
    if signs.contains(where: upper.hasPrefix) || types.contains(head) { return true }
    if head.hasPrefix("Số:") || head.hasPrefix("Số ") { return head.contains("/") || head.contains("-") }
    return ["T/M", "TM.", "KT.", "K/T", "TL.", "T/L", "TUQ."].contains { head.hasPrefix($0) }
  }

  private static func isOutline(_ text: [UInt8]) -> Bool {
    let paragraph = SourceParagraph(text: text)
    return paragraph.hasTypedMarker && text.count > 8
  }

  private static let chrome = [
    "TRANG CHỦ", "ĐĂNG NHẬP", "ĐĂNG KÝ", "TÌM KIẾM", "LIÊN HỆ", "SƠ ĐỒ", "BẢN IN", "IN TRANG", "IN BÀI",
    "CỠ CHỮ",
    "LƯỢT XEM", "LƯỢT TRUY CẬP", "SỐ LƯỢT", "TỔNG SỐ TRUY CẬP", "ĐANG TRUY CẬP", "NGÀY ĐĂNG", "CẬP NHẬT",
    "CHIA SẺ",
    "TẢI VỀ", "TẢI FILE", "TỪ KHÓA", "TIN LIÊN QUAN", "TIN KHÁC", "CÁC TIN", "TIN MỚI", "BÀI VIẾT LIÊN QUAN",
    "VĂN BẢN LIÊN QUAN", "XEM THÊM", "BÌNH LUẬN", "Ý KIẾN", "GỬI BÌNH LUẬN", "BẢN QUYỀN", "COPYRIGHT", "©",
    "CƠ QUAN CHỦ QUẢN",
    "GIẤY PHÉP", "CHỊU TRÁCH NHIỆM NỘI DUNG", "GHI RÕ NGUỒN", "THIẾT KẾ BỞI", "ĐIỆN THOẠI:", "EMAIL:", "FAX:",
    "TAGS",
    "CHUYÊN MỤC", "TÁC GIẢ",
  ]
}
