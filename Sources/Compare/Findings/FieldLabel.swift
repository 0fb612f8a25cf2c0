import Model

/// Labels of the fields that some plans give each task instead of a sentence: `Thời gian thực hiện: …`.
enum FieldLabel {
  /// How such labels begin. Source: plans of State bodies, 2025.
  private static let openings: [[String]] = [
    "thời gian", "thời hạn", "tiến độ", "cơ quan chủ trì", "cơ quan thực hiện", "cơ quan phối hợp",
    "đơn vị chủ trì", "đơn vị thực hiện", "đơn vị phối hợp", "cơ quan đơn vị", "phân công", "chủ trì",
    "phối hợp", "kinh phí", "nguồn kinh phí", "địa điểm", "sản phẩm", "thành phần", "hình thức", "đối tượng",
    "kết quả", "phạm vi", "lộ trình", "trách nhiệm", "nội dung thực hiện", "cơ quan phê duyệt",
    "cơ quan trình", "cấp trình", "đầu mối", "cơ sở pháp lý",
  ].map(FoldedWords.of)

  /// The most words of a label before its colon.
  private static let longest = 12

  /// Whether a node is a field: a known label, soon followed by a colon. O(1).
  static func opens(_ node: Node, _ plan: Plan) -> Bool {
    let limit = min(Int(node.text.end), Int(node.text.start) + longest * 12)
    guard let colon = (Int(node.text.start)..<limit).first(where: { plan.text.bytes[$0] == 0x3A }) else {
      return false
    }
    let label = FoldedWords.of(plan.text.string(TextRange(Int(node.text.start), colon)))
    guard label.count <= longest else { return false }
    return openings.contains { label.starts(with: $0) }
  }
}
