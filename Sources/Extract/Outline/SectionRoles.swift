import Model

/// Gives every top-level section its role, from the words of its heading.
enum SectionRoles {
  /// Assigns the roles, of the document's own sections and of those of an attached plan. O(top-level sections).
  static func assign(_ plan: inout Plan, _ reading: Reading) {
    for index in plan.nodes.indices {
      let node = plan.nodes[index]
      let isTop = node.parent == nil
      let isAttached = node.parent.map { plan.nodes[$0].kind == .attachment } ?? false
      guard isTop && node.kind != .attachment || isAttached && node.kind != .paragraph else { continue }
      if node.kind == .appendix {
        plan.nodes[index].role = .appendix
      } else {
        let words = reading.folded(heading(node, plan))
        plan.nodes[index].role = role(of: words)
      }
    }
  }

  /// The words that tell: the node's own text, not more than a heading is long.
  private static func heading(_ node: Node, _ plan: Plan) -> TextRange {
    TextRange(Int(node.text.start), min(Int(node.text.end), Int(node.text.start) + 240))
  }

  /// The role that folded words of a heading tell.
  static func role(of words: String) -> SectionRole {
    // What was done is no task, whatever was: Kết quả thực hiện nhiệm vụ năm 2023.
    if reports.contains(where: words.hasPrefix) { return .situation }
    var best: (role: SectionRole, position: Int)?
    for (role, signs) in table {
      for sign in signs {
        guard let position = words.byteOffset(of: sign) else { continue }
        if best.map({ position < $0.position }) ?? true { best = (role, position) }
      }
      // An earlier row wins over later ones: nhiệm vụ cụ thể before nhiệm vụ.
      if let best { return best.role }
    }
    return .other
  }

  private static let reports = [
    "kết quả", "đánh giá kết quả", "đánh giá tình hình", "tình hình", "thực trạng", "khái quát tình hình",
  ]

  /// Rows in the order of their weight. Source: headings of plans of all levels.
  private static let table: [(SectionRole, [String])] = [
    (.purpose, ["mục đích", "yêu cầu"]),
    (.viewpoint, ["quan điểm", "nguyên tắc chỉ đạo"]),
    (
      .assignment,
      [
        "phân công", "nhiệm vụ cụ thể", "nhiệm vụ của các", "trách nhiệm của", "trách nhiệm thực hiện",
        "giao nhiệm vụ",
        "nhiệm vụ của ban",
      ]
    ),
    (.dissemination, ["quán triệt", "học tập nghị quyết", "nghiên cứu học tập", "tuyên truyền phổ biến"]),
    (.funding, ["kinh phí", "nguồn lực thực hiện", "nguồn vốn"]),
    (
      .organisation,
      [
        "tổ chức thực hiện", "tổ chức triển khai", "điều khoản thi hành", "thi hành", "hiệu lực",
        "chế độ báo cáo",
      ]
    ),
    (.tasks, ["nhiệm vụ", "giải pháp", "nội dung", "biện pháp", "các hoạt động"]),
    (.objectives, ["mục tiêu", "chỉ tiêu", "tầm nhìn"]),
    (
      .situation,
      [
        "tình hình", "thực trạng", "kết quả đạt được", "kết quả thực hiện", "bối cảnh", "sự cần thiết",
        "đánh giá", "hạn chế",
      ]
    ),
  ]
}
