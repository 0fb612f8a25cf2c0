import Model

/// Bodies that were set up or ended in the reorganisation of 2025, by words of their names.
struct BodyHistory: Sendable {
  /// Whole words of a name, folded.
  var words: [String]
  /// Words that must not follow: with them it is another body.
  var notFollowedBy: [[String]]
  /// The day from which it is, or the first day on which it is no more, as `yyyymmdd`.
  var day: Int
  /// What took its place, or where it came from.
  var other: String

  private init(_ words: String, _ day: Int, _ other: String, not following: [String] = []) {
    self.words = FoldedWords.of(words)
    notFollowedBy = following.map(FoldedWords.of)
    self.day = day
    self.other = other
  }

  /// Whether the name of a body, as ``Model/Body/key`` has it, is of this body. O(words).
  func names(_ key: [String]) -> Bool {
    guard let start = FoldedWords.position(of: words, in: key) else { return false }
    let rest = key[(start + words.count)...]
    return !notFollowedBy.contains { rest.starts(with: $0) }
  }

  /// Bodies that are no more. Where the day differs from province to province, the last one is given.
  ///
  /// Source: Kết luận 121-KL/TW and the decisions of 24 January 2025 on Party organs, Nghị quyết 176/2025/QH15 on
  /// ministries (1 March 2025), Nghị quyết 202/2025/QH15 and the law on local government of 2025 (two levels from
  /// 1 July 2025).
  static let ended: [BodyHistory] =
    [
      "huyện ủy", "quận ủy", "thị ủy", "huyện đoàn", "quận đoàn", "thị đoàn", "huyện", "quận", "thị xã",
      "thị trấn",
    ].map { BodyHistory($0, 2025_07_01, "tỉnh, xã, phường, đặc khu") }
    + [
      BodyHistory("đảng ủy khối", 2025_03_01, "đảng ủy các cơ quan đảng, đảng ủy ủy ban nhân dân"),
      BodyHistory("đoàn khối", 2025_03_01, "đoàn thanh niên các đảng ủy mới"),
      BodyHistory("ban cán sự đảng", 2025_03_01, "đảng ủy của cơ quan"),
      BodyHistory("đảng đoàn", 2025_03_01, "đảng ủy của cơ quan, tổ chức"),
      BodyHistory(
        "ban tuyên giáo", 2025_03_01, "Ban Tuyên giáo và Dân vận", not: ["và dân vận", "đảng ủy", "dân vận"]),
      BodyHistory("ban dân vận", 2025_03_01, "Ban Tuyên giáo và Dân vận", not: ["đảng ủy"]),
      BodyHistory("ban kinh tế trung ương", 2025_02_03, "Ban Chính sách, chiến lược Trung ương"),
      BodyHistory("ban đối ngoại trung ương", 2025_03_01, "Bộ Ngoại giao"),
      BodyHistory("bộ kế hoạch và đầu tư", 2025_03_01, "Bộ Tài chính"),
      BodyHistory("bộ giao thông vận tải", 2025_03_01, "Bộ Xây dựng"),
      BodyHistory("bộ tài nguyên và môi trường", 2025_03_01, "Bộ Nông nghiệp và Môi trường"),
      BodyHistory("bộ nông nghiệp và phát triển nông thôn", 2025_03_01, "Bộ Nông nghiệp và Môi trường"),
      BodyHistory("bộ thông tin và truyền thông", 2025_03_01, "Bộ Khoa học và Công nghệ"),
      BodyHistory("bộ lao động thương binh và xã hội", 2025_03_01, "Bộ Nội vụ"),
      BodyHistory("ủy ban dân tộc", 2025_03_01, "Bộ Dân tộc và Tôn giáo"),
      BodyHistory("sở kế hoạch và đầu tư", 2025_04_01, "Sở Tài chính"),
      BodyHistory("sở giao thông vận tải", 2025_04_01, "Sở Xây dựng"),
      BodyHistory("sở tài nguyên và môi trường", 2025_04_01, "Sở Nông nghiệp và Môi trường"),
      BodyHistory("sở nông nghiệp và phát triển nông thôn", 2025_04_01, "Sở Nông nghiệp và Môi trường"),
      BodyHistory("sở thông tin và truyền thông", 2025_04_01, "Sở Khoa học và Công nghệ"),
      BodyHistory("sở lao động thương binh và xã hội", 2025_04_01, "Sở Nội vụ"),
    ]
    + Province.all.compactMap { province in
      province.mergedInto.map { BodyHistory("tỉnh \(province.name)", 2025_07_01, "tỉnh, thành phố \($0)") }
    }
    + Province.all.compactMap { province in
      province.mergedInto.map { BodyHistory("tỉnh ủy \(province.name)", 2025_07_01, "tỉnh, thành phố \($0)") }
    }

  /// Bodies that are new. Where the day differs from province to province, the first one is given.
  ///
  /// Source: as for ``ended``.
  static let founded: [BodyHistory] = [
    BodyHistory("ban tuyên giáo và dân vận tỉnh ủy", 2025_02_01, "Ban Tuyên giáo, Ban Dân vận"),
    BodyHistory("ban tuyên giáo và dân vận thành ủy", 2025_02_01, "Ban Tuyên giáo, Ban Dân vận"),
    BodyHistory("ban tuyên giáo và dân vận trung ương", 2025_01_24, "Ban Tuyên giáo, Ban Dân vận"),
    BodyHistory("đảng ủy chính phủ", 2025_01_24, "Ban cán sự đảng Chính phủ"),
    BodyHistory("đảng ủy ủy ban nhân dân tỉnh", 2025_02_01, "Ban cán sự đảng Ủy ban nhân dân tỉnh"),
    BodyHistory("đảng ủy ủy ban nhân dân thành phố", 2025_02_01, "Ban cán sự đảng Ủy ban nhân dân thành phố"),
    BodyHistory("đảng ủy các cơ quan đảng tỉnh", 2025_02_01, "Đảng ủy Khối"),
    BodyHistory("đảng ủy quốc hội", 2025_01_24, "Đảng đoàn Quốc hội"),
    BodyHistory("đảng ủy các cơ quan đảng trung ương", 2025_01_24, "Đảng ủy Khối"),
    BodyHistory("ban chính sách chiến lược", 2025_01_24, "Ban Kinh tế Trung ương"),
    BodyHistory(
      "bộ nông nghiệp và môi trường", 2025_02_18, "Bộ Nông nghiệp và Phát triển nông thôn"),
    BodyHistory(
      "sở nông nghiệp và môi trường", 2025_02_18, "Sở Nông nghiệp và Phát triển nông thôn"),
    BodyHistory("bộ dân tộc và tôn giáo", 2025_02_18, "Ủy ban Dân tộc"),
    BodyHistory("sở dân tộc và tôn giáo", 2025_02_18, "Ban Dân tộc"),
    BodyHistory("tòa án nhân dân khu vực", 2025_06_01, "Tòa án nhân dân cấp huyện"),
    BodyHistory("viện kiểm sát nhân dân khu vực", 2025_06_01, "Viện kiểm sát nhân dân cấp huyện"),
  ]
}
