import Compare

/// A programme and two plans below it, for decisions about their units.
enum ConcordanceSample {
  static let upper = """
    KẾ HOẠCH
    Về văn hóa đọc

    I. NHIỆM VỤ
    1. Xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp.
    2. Số hóa toàn bộ tư liệu địa chí đang lưu giữ tại thư viện.
    3. Tổ chức hội thi kể chuyện theo sách cho học sinh tiểu học.
    """
  static let lower = """
    KẾ HOẠCH
    Về văn hóa đọc

    I. NHIỆM VỤ
    1. Xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp trên địa bàn.
    2. Trồng cây xanh quanh trụ sở các cơ quan.
    3. Số hóa toàn bộ tư liệu địa chí đang lưu giữ tại thư viện huyện.
    """

  static let shelves = "Xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp."
  static let archive = "Số hóa toàn bộ tư liệu địa chí đang lưu giữ tại thư viện."

  /// The programme against the plan below it, and others.
  static func comparison(
    _ entries: [Concordance.Entry], lower: String = lower, others: [String] = []
  ) -> Comparison {
    Comparison(
      Sample.upper("tinh.txt", upper),
      with: [Sample.prepared("huyen.txt", lower)] + others.map { Sample.prepared($0, lower) },
      concordance: Concordance(entries: entries))
  }

  /// What became of each upper unit in the first lower plan: the relation and the paths of the links.
  static func outcome(_ comparison: Comparison) -> [String] {
    let alignment = comparison.alignments[0]
    return alignment.units.map { unit in
      let links = unit.links.map { link in
        (link.role == .echo ? "~" : "") + alignment.lower.path(of: link.lower)
      }
      return ([unit.relation.rawValue, unit.band.rawValue] + links).joined(separator: " ")
    }
  }
}
