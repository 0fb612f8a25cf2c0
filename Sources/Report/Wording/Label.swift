/// The headings and field names of reports that people read, in both languages.
enum Label: CaseIterable {
  case abbreviations
  case at
  case body
  case bodies
  case bound
  case citations
  case closing
  case content
  case coverage
  case date
  case deadline
  case deadlines
  case diagnostics
  case document
  case draft
  case due
  case footnotes
  case implements
  case indicator
  case issuer
  case key
  case level
  case line
  case more
  case nodes
  case note
  case outline
  case page
  case pages
  case places
  case quote
  case recipients
  case roles
  case signature
  case source
  case targets
  case task
  case tasks
  case untitled

  /// The words.
  func text(in language: Language) -> String {
    switch language {
    case .vietnamese: words.vietnamese
    case .english: words.english
    }
  }

  private var words: (vietnamese: String, english: String) {
    switch self {
    case .abbreviations: ("Chữ viết tắt", "Abbreviations")
    case .at: ("Mục", "At")
    case .body: ("Cơ quan", "Body")
    case .bodies: ("Cơ quan chịu trách nhiệm", "Responsible bodies")
    case .bound: ("Mức", "Figure")
    case .citations: ("Văn bản viện dẫn", "Documents cited")
    case .closing: ("Kết", "Closing")
    case .content: ("Nội dung", "Content")
    case .coverage: ("độ phủ", "coverage")
    case .date: ("Ngày", "Date")
    case .deadline: ("Thời hạn", "When")
    case .deadlines: ("Thời hạn", "Deadlines")
    case .diagnostics: ("Điểm cần xem lại", "Diagnostics")
    case .document: ("Văn bản", "Document")
    case .draft: ("dự thảo", "draft")
    case .due: ("Hạn", "Due")
    case .footnotes: ("Chú thích", "Footnotes")
    case .implements: ("Thực hiện", "Implements")
    case .indicator: ("Đối tượng, nội dung", "Who, what")
    case .issuer: ("Cơ quan ban hành", "Issuer")
    case .key: ("Số, ký hiệu", "Number")
    case .level: ("Cấp, địa bàn", "Level, locality")
    case .line: ("dòng", "line")
    case .more: ("dòng nữa; xem đủ bằng --format csv hoặc json", "more; see all with --format csv or json")
    case .nodes: ("mục", "nodes")
    case .note: ("Ghi chú", "Note")
    case .outline: ("Bố cục", "Outline")
    case .page: ("trang", "page")
    case .pages: ("trang", "pages")
    case .places: ("Tại", "Where")
    case .quote: ("Nguyên văn", "Quote")
    case .recipients: ("Nơi nhận", "Recipients")
    case .roles: ("Vai trò", "Roles")
    case .signature: ("Người ký", "Signed by")
    case .source: ("Nguồn", "Source")
    case .targets: ("Chỉ tiêu", "Targets")
    case .task: ("Việc", "Task")
    case .tasks: ("nhiệm vụ", "tasks")
    case .untitled: ("Văn bản không rõ tên loại", "Document of unknown type")
    }
  }
}
