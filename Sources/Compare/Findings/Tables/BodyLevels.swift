import Model

/// Kinds of bodies that only some levels have, by words of their names.
struct BodyLevels: Sendable {
  var words: [String]
  /// The levels that have none.
  var absent: Set<Level>
  /// The first day on which this holds, as `yyyymmdd`.
  var since: Int
  /// What does its work there, where something does.
  var instead: String?

  /// Where the words stand in the name.
  private var place: Place

  private enum Place {
    case anywhere
    /// First, and not followed by certain words: with them it is another body.
    case beginning(notFollowedBy: [String])
  }

  private init(
    _ words: String, _ absent: Set<Level>, since: Int = 0, instead: String? = nil, at place: Place = .anywhere
  ) {
    self.words = FoldedWords.of(words)
    self.absent = absent
    self.since = since
    self.instead = instead
    self.place = place
  }

  /// Whether the name of a body, as ``Model/Body/key`` has it, is of this kind. O(words).
  ///
  /// Example: `sở nội vụ xã` is of the kind `sở`. Near misses: `cơ sở giáo dục xã`, `sở chỉ huy`.
  func names(_ key: [String]) -> Bool {
    switch place {
    case .beginning(let others):
      key.starts(with: words) && (others.isEmpty || !key.dropFirst(words.count).starts(with: others))
    case .anywhere: FoldedWords.position(of: words, in: key) != nil
    }
  }

  /// Source: Điều lệ Đảng (đảng đoàn, ban cán sự đảng), Quy định 137-QĐ/TW (boards of provincial and district
  /// committees), Quy định 298-QĐ/TW (boards of commune committees), NĐ 24/2014/NĐ-CP and 150/2025/NĐ-CP
  /// (departments of provinces, divisions of communes), the law on inspection (none of communes).
  static let all: [BodyLevels] =
    [
      BodyLevels("ban nội chính", [.district, .commune, .bloc]),
      BodyLevels("đảng đoàn", [.district, .commune]),
      BodyLevels("ban cán sự đảng", [.district, .commune]),
      BodyLevels("sở", [.district, .commune], at: .beginning(notFollowedBy: ["chỉ", "huy"])),
      BodyLevels("thanh tra", [.commune], at: .beginning(notFollowedBy: ["nhân", "dân"])),
    ]
    + ministries.map { BodyLevels($0, [.province, .district, .commune], at: .beginning(notFollowedBy: [])) }
    + ["ban tổ chức đảng ủy", "ban tuyên giáo đảng ủy", "ban dân vận đảng ủy"].map {
      BodyLevels($0, [.commune], since: 2025_07_01, instead: "Ban Xây dựng Đảng")
    }
    + [
      "phòng nội vụ", "phòng tài chính kế hoạch", "phòng giáo dục và đào tạo", "phòng văn hóa và thông tin",
      "phòng văn hóa thông tin", "phòng tài nguyên và môi trường", "phòng tư pháp", "phòng y tế",
      "phòng nông nghiệp và phát triển nông thôn", "phòng lao động thương binh và xã hội",
    ].map { BodyLevels($0, [.commune], since: 2025_07_01, instead: "Phòng Kinh tế, Phòng Văn hóa - Xã hội") }

  /// Ministries by the words with which only their names begin: `bộ phận một cửa` and the `bộ chỉ huy` of a
  /// province are none.
  private static let ministries = [
    "bộ nội vụ", "bộ tài chính", "bộ tư pháp", "bộ y tế", "bộ xây dựng", "bộ công thương", "bộ ngoại giao",
    "bộ khoa học và công nghệ", "bộ giáo dục và đào tạo", "bộ văn hóa", "bộ nông nghiệp", "bộ công an",
    "bộ quốc phòng", "bộ thông tin và truyền thông", "bộ kế hoạch và đầu tư", "bộ giao thông vận tải",
    "bộ tài nguyên và môi trường", "bộ lao động",
  ]

  /// The level that the words of a name tell; nil where they do not.
  ///
  /// Example: `sở nội vụ xã` is of a commune. Near misses: `xã hội`, `hợp tác xã`; `thị xã`, which is a district.
  static func level(of key: [String]) -> Level? {
    for (place, word) in key.enumerated().reversed() {
      let before = place > 0 ? key[place - 1] : ""
      let after = place + 1 < key.count ? key[place + 1] : ""
      switch word {
      case "xã" where before == "thị": return .district
      case "xã" where before == "tác" || after == "hội": continue
      case "xã", "phường": return .commune
      case "huyện", "quận": return .district
      case "tỉnh": return .province
      case "khối": return .bloc
      default: continue
      }
    }
    return FoldedWords.position(of: ["trung", "ương"], in: key) == nil ? nil : .central
  }
}
