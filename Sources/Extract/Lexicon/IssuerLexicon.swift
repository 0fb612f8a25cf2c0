/// The symbols that document numbers carry for their issuers.
struct IssuerLexicon: Sendable {
  private let bodies: [String: String]

  init(adding entries: [LexiconEntry] = []) {
    var bodies: [String: String] = [:]
    for row in Self.rows { bodies[row.symbol] = row.body }
    for entry in entries { bodies[entry.phrase] = entry.value }
    self.bodies = bodies
  }

  /// The body that the symbol of a document number names: `88-KH/HU` → `Huyện ủy`, `57/NQ-CP` → `Chính phủ`.
  /// A drafting unit after the issuer (`BTGTU-TT`) and the term of the assembly (`QH15`) are passed over.
  func body(ofSymbol symbol: String) -> String? {
    let parts = symbol.split { $0 == "/" || $0 == "-" }.map(String.init)
    let isParty = symbol.split(separator: "/").count == 2 && symbol.contains("-")
    let candidates =
      isParty
      ? [symbol.split(separator: "/").last.map(String.init) ?? ""] + parts.reversed() : parts.reversed()
    for part in candidates {
      var letters = part
      while let last = letters.last, last.isNumber { letters.removeLast() }
      if let body = bodies[letters] { return body }
    }
    return nil
  }

  /// Source: 36-HD/VPTW, NĐ 30/2020/NĐ-CP and the decisions of 24 January 2025 on Party organs.
  static let rows: [(symbol: String, body: String)] = [
    ("TW", "Ban Chấp hành Trung ương"), ("TU", "Tỉnh ủy"), ("HU", "Huyện ủy"), ("QU", "Quận ủy"),
    ("ThU", "Thị ủy"), ("ĐUK", "Đảng ủy khối"), ("BTCTW", "Ban Tổ chức Trung ương"),
    ("BTGTW", "Ban Tuyên giáo Trung ương"), ("BTGDVTW", "Ban Tuyên giáo và Dân vận Trung ương"),
    ("BDVTW", "Ban Dân vận Trung ương"), ("BNCTW", "Ban Nội chính Trung ương"),
    ("VPTW", "Văn phòng Trung ương Đảng"),
    ("UBKTTW", "Ủy ban Kiểm tra Trung ương"), ("BTCTU", "Ban Tổ chức Tỉnh ủy"),
    ("BTGTU", "Ban Tuyên giáo Tỉnh ủy"),
    ("BTGDVTU", "Ban Tuyên giáo và Dân vận Tỉnh ủy"), ("BDVTU", "Ban Dân vận Tỉnh ủy"),
    ("BNCTU", "Ban Nội chính Tỉnh ủy"), ("VPTU", "Văn phòng Tỉnh ủy"), ("UBKTTU", "Ủy ban Kiểm tra Tỉnh ủy"),
    ("CP", "Chính phủ"), ("TTg", "Thủ tướng Chính phủ"), ("QH", "Quốc hội"),
    ("UBTVQH", "Ủy ban Thường vụ Quốc hội"),
    ("VPCP", "Văn phòng Chính phủ"), ("BNV", "Bộ Nội vụ"), ("BTC", "Bộ Tài chính"), ("BYT", "Bộ Y tế"),
    ("BGDĐT", "Bộ Giáo dục và Đào tạo"), ("BKHCN", "Bộ Khoa học và Công nghệ"), ("BTP", "Bộ Tư pháp"),
    ("BCA", "Bộ Công an"), ("BQP", "Bộ Quốc phòng"), ("BXD", "Bộ Xây dựng"), ("BCT", "Bộ Công Thương"),
    ("BNNMT", "Bộ Nông nghiệp và Môi trường"), ("BVHTTDL", "Bộ Văn hóa, Thể thao và Du lịch"),
    ("BTTTT", "Bộ Thông tin và Truyền thông"), ("BTNMT", "Bộ Tài nguyên và Môi trường"),
    ("BLĐTBXH", "Bộ Lao động - Thương binh và Xã hội"), ("BKHĐT", "Bộ Kế hoạch và Đầu tư"),
    ("BNNPTNT", "Bộ Nông nghiệp và Phát triển nông thôn"), ("BGTVT", "Bộ Giao thông vận tải"),
    ("BNG", "Bộ Ngoại giao"), ("BDTTG", "Bộ Dân tộc và Tôn giáo"),
    ("MTTW", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"),
    ("TWĐTN", "Trung ương Đoàn Thanh niên"), ("TLĐ", "Tổng Liên đoàn Lao động Việt Nam"),
  ]
}
