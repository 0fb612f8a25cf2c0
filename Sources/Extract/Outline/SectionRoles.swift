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
        plan.nodes[index].role = role(of: node, plan, reading)
      }
    }
  }

  /// The role of a section by its words; of one that they do not tell by what it begins with.
  private static func role(of node: Node, _ plan: Plan, _ reading: Reading) -> SectionRole {
    let words = Array(reading.folded(heading(node, plan)).utf8)
    let told = role(of: words, isHeading: node.kind != .paragraph)
    guard node.kind != .paragraph else { return told }
    if told != .organisation, isWeak(told), let addressed = addressee(node, plan, reading) {
      return addressed
    }
    // Nâng cao hiệu quả thi hành pháp luật: the demand is the task, whatever words are in it.
    if demands.contains(where: { words.starts(with: $0) }), isWeak(told) { return .tasks }
    return told
  }

  /// Whether a role that words inside a demand tell gives way to what is demanded; who it is for and how it is made known do not.
  private static func isWeak(_ role: SectionRole) -> Bool {
    switch role {
    case .assignment, .dissemination, .tasks, .appendix: false
    default: true
    }
  }

  /// What the demands of conclusions and directives begin with.
  private static let demands = [
    "tăng cường", "đổi mới", "đẩy mạnh", "nâng cao", "thúc đẩy", "phát triển", "hoàn thiện", "xây dựng",
    "bảo đảm",
    "đảm bảo", "tiếp tục", "tập trung", "chủ động", "triển khai", "huy động", "phát huy", "củng cố",
    "kiện toàn",
    "rà soát", "đầu tư", "khuyến khích", "mở rộng", "siết chặt", "chấn chỉnh", "khẩn trương", "nghiêm túc",
  ].map { Array(($0 + " ").utf8) }

  /// `1. Bộ Tài chính bố trí …`, `2. Giao Sở Nội vụ:`, `Điều 2. Giao …`: a section that begins with those whose it is assigns;
  /// `Điều 3. Chánh Văn phòng … chịu trách nhiệm thi hành` says who carries it out. Chapters (`I. BỘ TIÊU CHÍ`) have a topic.
  private static func addressee(_ node: Node, _ plan: Plan, _ reading: Reading) -> SectionRole? {
    guard node.kind == .arabic || node.kind == .article else { return nil }
    let range = TextRange(Int(node.text.start), min(Int(node.text.end), Int(node.text.start) + longestOrder))
    let tokens = reading.tokens(range)
    guard let first = tokens.first, first.kind == .word else { return nil }
    let start = reading.signals(first).contains(.assign) ? max(1, Int(first.phraseLength)) : 0
    guard BodyParser(reading: reading).list(tokens, at: start, limit: min(tokens.count, start + 60)) != nil
    else {
      return nil
    }
    guard node.kind == .article, start == 0 else { return .assignment }
    let carriesOut = tokens.indices.dropFirst().contains {
      reading.string(tokens[$0]) == "hành" && reading.string(tokens[$0 - 1]) == "thi"
    }
    return carriesOut ? .organisation : nil
  }

  /// Bytes of an article that says who carries a decision out, at the most.
  private static let longestOrder = 1_200

  /// The words that tell: the node's own text, not more than a heading is long.
  private static func heading(_ node: Node, _ plan: Plan) -> TextRange {
    TextRange(Int(node.text.start), min(Int(node.text.end), Int(node.text.start) + 240))
  }

  /// The role that folded words of a heading tell. O(words).
  private static func role(of words: [UInt8], isHeading: Bool) -> SectionRole {
    // What was done is no task, whatever was: Kết quả thực hiện nhiệm vụ năm 2023.
    if reports.contains(where: { words.starts(with: $0.utf8) }) { return .situation }
    var best = table.count
    var start = 0
    while start < words.count {
      let end = words[start...].firstIndex(of: 0x20) ?? words.count
      for sign in signs[Word(words[start..<end])] ?? []
      where sign.row < best && words[start...].starts(with: sign.words) { best = sign.row }
      start = end + 1
    }
    if best < table.count { return table[best].0 }
    // A heading of checks, `Kiểm tra, đánh giá`, is of work to be done; a paragraph in which one judges reports.
    let judges = isHeading ? words.starts(with: judgement) : words.firstRange(of: judgement) != nil
    if judges { return .situation }
    return isHeading ? misreadRole(of: words) : .other
  }

  /// The role of a heading whose letters a scan gave other marks: `MỤC TIỂU`, `TỐ CHỨC THỰC HIỆN`. O(words × signs).
  private static func misreadRole(of words: [UInt8]) -> SectionRole {
    let heading = Letters.bare(String(decoding: words, as: UTF8.self))
    return bareSigns.first { heading.hasPrefix($0.words) }?.role ?? .other
  }

  /// What headings begin with that no other words resemble, without the marks of their letters: `chi tiêu` is no `chỉ tiêu`.
  private static let bareSigns: [(words: String, role: SectionRole)] = [
    ("muc dich", .purpose), ("quan diem", .viewpoint), ("muc tieu", .objectives), ("nhiem vu", .tasks),
    ("giai phap", .tasks),
    ("phan cong", .assignment), ("to chuc thuc hien", .organisation), ("kinh phi", .funding),
    ("tinh hinh", .situation),
    ("boi canh", .situation),
  ]

  /// The signs by their first word, with the rows that they stand in: an earlier row wins over later ones, nhiệm vụ cụ thể
  /// before nhiệm vụ.
  private static let signs: WordTable<[(words: [UInt8], row: Int)]> = {
    let rows = table.indices.flatMap { row in table[row].1.map { (words: Array($0.utf8), row: row) } }
    return WordTable(Dictionary(grouping: rows) { Word(firstOf: $0.words) }.map { ($0, $1) })
  }()

  private static let judgement = Array("đánh giá".utf8)

  private static let reports = [
    "kết quả", "đánh giá kết quả", "đánh giá tình hình", "tình hình", "thực trạng", "khái quát tình hình",
    "khái quát chung", "thuận lợi khó khăn", "thuận lợi và khó khăn", "ưu điểm",
    "những kết quả",
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
        "hạn chế",
      ]
    ),
  ]
}
