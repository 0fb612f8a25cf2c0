/// The headings and field names of comparison reports, in both languages.
enum ComparisonLabel: CaseIterable {
  case absent
  case added
  case candidate
  case changes
  case comparison
  case cascade
  case copies
  case coverage
  case decisions
  case depth
  case direction
  case lineage
  case linked
  case loners
  case lower
  case lowerPath
  case missing
  case more
  case note
  case notices
  case review
  case score
  case sure
  case text
  case tree
  case units
  case upper
  case upperPath
  case verdict
  case change

  /// The words.
  func text(in language: Language) -> String {
    let words = self.words
    return language == .vietnamese ? words.0 : words.1
  }

  private var words: (String, String) {
    switch self {
    case .absent: ("Văn bản được dẫn chiếu, không có ở đây", "Cited, and not here")
    case .added: ("Cấp dưới nêu thêm", "Added below")
    case .candidate: ("Có thể là", "Perhaps")
    case .change: ("Thay đổi", "Change")
    case .changes: ("Chỉ tiêu, thời hạn, cơ quan khác nhau", "Changed targets, deadlines, bodies")
    case .comparison: ("Đối chiếu", "Comparison")
    case .cascade: ("Các cấp triển khai", "Cascade")
    case .copies: ("Văn bản trùng nhau", "Copies")
    case .coverage: ("Tiếp nhận", "Taken up")
    case .decisions: ("Đã duyệt", "Reviewed")
    case .depth: ("độ sâu", "depth")
    case .direction: ("Khác thế nào", "Which way")
    case .lineage: ("Quan hệ", "Lineage")
    case .linked: ("có ở dưới", "found below")
    case .loners: ("Văn bản không liên hệ với văn bản nào ở đây", "Related to no other plan here")
    case .lower: ("Cấp dưới", "Lower")
    case .lowerPath: ("Mục dưới", "Below")
    case .missing: ("Chưa thấy trong văn bản", "Not found in this text")
    case .more: ("dòng nữa; xem đủ bằng --format json", "more; see all with --format json")
    case .note: ("Ghi chú", "Note")
    case .notices: ("Lưu ý", "Notices")
    case .review: ("Cần xem lại", "To review")
    case .score: ("Điểm", "Score")
    case .sure: ("chắc chắn", "sure")
    case .text: ("Nội dung", "Text")
    case .tree: ("Ai thực hiện văn bản của ai", "Who implements whom")
    case .units: ("nhiệm vụ, chỉ tiêu", "tasks and targets")
    case .upper: ("Cấp trên", "Upper")
    case .upperPath: ("Mục", "At")
    case .verdict: ("Kết luận", "Verdict")
    }
  }
}
