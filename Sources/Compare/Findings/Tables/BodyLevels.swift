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

  private init(_ words: String, _ absent: Set<Level>, since: Int = 0, instead: String? = nil) {
    self.words = FoldedWords.of(words)
    self.absent = absent
    self.since = since
    self.instead = instead
  }

  /// Source: Điều lệ Đảng (đảng đoàn, ban cán sự đảng), Quy định 137-QĐ/TW (boards of provincial and district
  /// committees), Quy định 298-QĐ/TW (boards of commune committees), NĐ 150/2025/NĐ-CP (divisions of communes).
  static let all: [BodyLevels] =
    [
      BodyLevels("ban nội chính", [.district, .commune, .bloc]),
      BodyLevels("đảng đoàn", [.district, .commune]),
      BodyLevels("ban cán sự đảng", [.district, .commune]),
    ]
    + ["ban tổ chức đảng ủy", "ban tuyên giáo đảng ủy", "ban dân vận đảng ủy"].map {
      BodyLevels($0, [.commune], since: 2025_07_01, instead: "Ban Xây dựng Đảng")
    }
    + [
      "phòng nội vụ", "phòng tài chính kế hoạch", "phòng giáo dục và đào tạo", "phòng văn hóa và thông tin",
      "phòng văn hóa thông tin", "phòng tài nguyên và môi trường", "phòng tư pháp", "phòng y tế",
      "phòng nông nghiệp và phát triển nông thôn", "phòng lao động thương binh và xã hội",
    ].map { BodyLevels($0, [.commune], since: 2025_07_01, instead: "Phòng Kinh tế, Phòng Văn hóa - Xã hội") }

  /// The level that the words of a name tell; nil where they do not.
  static func level(of key: [String]) -> Level? {
    for word in key.reversed() {
      switch word {
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
