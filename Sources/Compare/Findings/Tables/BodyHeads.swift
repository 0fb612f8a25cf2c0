import Model

/// Words with which names of bodies begin, for tasks whose subject the parser did not take for a body.
enum BodyHeads {
  /// Source: names of Party, State and mass organisations and their offices, 2008 to 2026.
  private static let heads: [[String]] = [
    "các bộ", "bộ trưởng", "các ban", "ban bí thư", "ban thường vụ", "ban thường trực", "ban chấp hành",
    "ban tổ chức",
    "ban tuyên giáo", "ban dân vận", "ban nội chính", "ban chỉ đạo", "ban quản lý", "ban công tác",
    "ban cán sự",
    "ban kinh tế", "ban xây dựng", "ban pháp chế", "ủy ban", "ubnd", "ubkt", "ubmttq", "hđnd", "hội đồng",
    "sở",
    "các sở", "phòng", "các phòng", "chi cục", "cục", "tổng cục", "văn phòng", "thanh tra", "công an",
    "quân khu",
    "bộ chỉ huy", "ban chỉ huy", "bộ đội", "tòa án", "viện kiểm sát", "đảng ủy", "đảng bộ", "đảng đoàn",
    "tỉnh ủy",
    "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "cấp ủy", "các cấp", "các ngành", "chi bộ", "các chi bộ",
    "chi ủy",
    "mặt trận", "mttq", "đoàn thanh niên", "tỉnh đoàn", "thành đoàn", "huyện đoàn", "đoàn thể",
    "các đoàn thể",
    "công đoàn", "liên đoàn lao động", "hội", "các hội", "liên minh", "liên hiệp", "các cơ quan", "cơ quan",
    "các đơn vị",
    "đơn vị", "các địa phương", "địa phương", "các huyện", "các xã", "các phường", "các tỉnh", "các thôn",
    "các trường",
    "các tổ chức", "tổ chức đảng", "thủ trưởng", "người đứng đầu", "giám đốc", "chủ tịch", "bí thư",
    "trưởng ban",
    "đồng chí", "các đồng chí", "trung tâm", "thư viện", "bảo tàng", "trường", "bệnh viện", "đài", "báo",
    "kho bạc",
    "ngân hàng", "bảo hiểm xã hội", "thuế", "hải quan", "viện", "học viện", "bưu điện", "tổ công tác",
    "tổ giúp việc",
    "chính phủ", "quốc hội", "doanh nghiệp", "các doanh nghiệp", "hợp tác xã", "tập đoàn",
  ].map(FoldedWords.of)

  /// Words after which a body stands that does the work: `do Ban Bí thư tổ chức`, `giao Sở Tài chính`.
  private static let leads: Set<String> = ["do", "giao", "yêu", "nghị"]
  /// Bytes of a task that are looked at.
  private static let longest = 2000

  /// Whether a body opens the task or one of its clauses, or stands after a word that gives it the work. O(1).
  static func isNamed(in task: PlanTask, of plan: Plan) -> Bool {
    let end = min(Int(task.text.end), Int(task.text.start) + longest)
    let text = plan.text.string(TextRange(Int(task.text.start), end))
    return text.split(whereSeparator: { ",;:.–".contains($0) }).contains { clause in
      let words = FoldedWords.of(String(clause))
      return opens(words[...])
        || words.indices.contains { leads.contains(words[$0]) && opens(words[($0 + 1)...]) }
    }
  }

  private static func opens(_ words: ArraySlice<String>) -> Bool { heads.contains { words.starts(with: $0) } }
}
