/// Texts that a careless reader takes quadratic time over, each of any size.
enum Pathology: String, CaseIterable {
  case oneLine = "one-line"
  case markers
  case nestedBullets = "nested-bullets"
  case decimals
  case percents
  case figures
  case openParentheses = "open-parentheses"
  case closeParentheses = "close-parentheses"
  case parentheses
  case pipes
  case rows
  case blankLines = "blank-lines"
  case oneWord = "one-word"
  case combiningMarks = "combining-marks"
  case letterWithMarks = "letter-with-marks"
  case lineEnds = "line-ends"
  case invalidBytes = "invalid-bytes"
  case stars
  case headings
  case italics
  case pageNumbers = "page-numbers"
  case formFeeds = "form-feeds"
  case footnotes
  case citations
  case dates
  case conditions
  case bodies
  case quantifiers
  case assignments
  case definitions
  case recurrences
  case commas
  case semicolons
  case capitals
  case recipients
  case signatures
  case appendices
  case attachments
  case columns
  case wrapped
  case lateLists = "late-lists"
  case datedCitations = "dated-citations"
  case dueLists = "due-lists"
  case inheritedBodies = "inherited-bodies"
  case longBody = "long-body"
  case wideTables = "wide-tables"
  case yearColumns = "year-columns"
  case titleLines = "title-lines"
  case letterheadColumns = "letterhead-columns"
  case waitingEvents = "waiting-events"
  case longWord = "long-word"
  case longNumber = "long-number"
  case nestedTimes = "nested-times"

  /// The largest number of repeats that is measured.
  var count: Int {
    switch self {
    case .oneLine: 50_000_000 / Self.sentence.utf8.count
    case .markers, .blankLines: 1_000_000
    case .nestedBullets: 10_000
    case .combiningMarks, .letterWithMarks: 500_000
    case .percents, .openParentheses, .closeParentheses, .invalidBytes, .stars, .commas, .semicolons,
      .lineEnds:
      4_000_000
    case .oneWord, .pipes, .parentheses, .formFeeds, .figures, .quantifiers, .longWord, .longNumber: 1_000_000
    default: 200_000
    }
  }

  private static let sentence =
    "Rà soát, bổ sung quy chế làm việc của cấp ủy, phân công rõ trách nhiệm từng đồng chí "

  /// The text with so many repeats.
  func text(_ count: Int) -> [UInt8] {
    var text: [UInt8] = []
    for index in 0..<count { text += piece(index).utf8 }
    switch self {
    case .combiningMarks: return Array("a".utf8) + text
    case .invalidBytes: return [UInt8](repeating: 0xE1, count: count)
    case .citations: return Array("KẾ HOẠCH\nThực hiện công tác năm\n\nThực hiện ".utf8) + text
    case .definitions: return Array("I. NHIỆM VỤ\n1. ".utf8) + text
    default:
      let surroundings = surroundings(count)
      return Array(surroundings.before.utf8) + text + Array(surroundings.after.utf8)
    }
  }

  /// What stands before and after the repeats, itself repeats in part.
  private func surroundings(_ count: Int) -> (before: String, after: String) {
    func times(_ piece: String) -> String { String(repeating: piece, count: count) }
    switch self {
    case .datedCitations, .waitingEvents: return ("I. NHIỆM VỤ\n1. ", "Nghị quyết số 21-NQ/TW")
    case .dueLists: return ("I. MỤC TIÊU\n1. Đến ", "có: " + times("90% chi bộ, "))
    case .inheritedBodies: return ("I. NHIỆM VỤ\n1. ", "\n" + times("- Rà soát\n"))
    case .longBody: return ("I. NHIỆM VỤ\n1. Sở ", "\n" + times("- Rà soát\n"))
    case .wideTables: return ("| ", "Nội dung | Thời gian |\n" + times("| a |\n"))
    case .yearColumns: return ("| Chỉ tiêu | ", "\n| Hộ nghèo | " + times("5 | ") + "\n")
    case .titleLines: return ("I. NHIỆM VỤ\n1. Rà soát.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n", "")
    case .letterheadColumns: return ("", "\nKẾ HOẠCH\nthực hiện công tác năm\n\nI. NHIỆM VỤ\n")
    case .nestedTimes: return ("I. NHIỆM VỤ\n1. Rà soát ", times(")"))
    default: return ("", "")
    }
  }

  private func piece(_ index: Int) -> String {
    switch self {
    case .oneLine: Self.sentence
    case .markers: "\(index % 90 + 1). Rà soát\n"
    case .nestedBullets: "\(Self.glyphs[index % Self.glyphs.count]) Rà soát:\n"
    case .decimals: "\(index % 9 + 1).\(index % 7 + 1).\(index % 5 + 1). Rà soát\n"
    case .percents: "%"
    case .figures: "đạt trên 9\(index % 10)% "
    case .openParentheses: "("
    case .closeParentheses: ")"
    case .parentheses: "(a) "
    case .pipes: "|\n"
    case .rows: "| \(index) | Rà soát quy chế | Ban Tổ chức | Quý I/2026 |\n"
    case .blankLines: "\n"
    case .oneWord: "đảng "
    case .combiningMarks: index % 2 == 0 ? "\u{301}" : "\u{323}"
    case .letterWithMarks: "a\u{302}\u{323}"
    case .lineEnds: "\r"
    case .invalidBytes: ""
    case .stars: index % 3 == 0 ? "* " : "**"
    case .headings: "# Rà soát \(index % 10)\n"
    case .italics: "* Căn cứ\n\n"
    case .pageNumbers: "Rà soát\n\(index % 100)\n"
    case .formFeeds: "a\u{0C}"
    case .footnotes: "[\(index % 900 + 1)] Rà soát.\n"
    case .citations: "Nghị quyết số \(index % 900 + 1)-NQ/TW ngày 16/6/2022, "
    case .dates: "ngày "
    case .conditions: "khi có văn bản và "
    case .bodies: "Ban Tổ chức, Ủy ban Kiểm tra và "
    case .quantifiers: "các "
    case .assignments: "giao Ban Tổ chức phối hợp với Văn phòng tham mưu "
    case .definitions: "tổ chức cơ sở đảng số \(index) (viết tắt là TC\(index)), "
    case .recurrences: "hằng năm hoặc "
    case .commas: ","
    case .semicolons: ";"
    case .capitals: "KẾ HOẠCH\n"
    case .recipients: "Nơi nhận:\n- Ban Tổ chức,\n"
    case .signatures: "T/M BAN THƯỜNG VỤ\nBÍ THƯ\n"
    case .appendices: "PHỤ LỤC \(index % 20 + 1)\nDanh mục\n"
    case .attachments: "KẾ HOẠCH\n(Ban hành kèm theo Quyết định)\n1. Rà soát\n"
    case .columns: "TT\tNội dung\tThời gian\n\(index)\tRà soát\tQuý I\n"
    case .wrapped: "rà soát quy chế làm việc của cấp ủy, phân công\n"
    case .lateLists: "2. Rà soát quy chế.\n\nĐoạn văn của mục.\n\n"
    case .datedCitations:
      "Nghị quyết số 21-NQ/TW ngày \(index % 28 + 1)/\(index / 28 % 12 + 1)/\(1900 + index / 336 % 200), "
    case .dueLists: "năm \(1990 + index % 100), "
    case .inheritedBodies: "Sở Y\(index) chịu trách nhiệm rà soát; "
    case .longBody, .longWord: "a"
    case .wideTables: "a | "
    case .yearColumns: "Năm 2030 | "
    case .titleLines: "TRƯỞNG\n"
    case .letterheadColumns: "Số\t\t"
    case .waitingEvents: "khi có văn bản "
    case .longNumber: "7"
    case .nestedTimes: "(từ "
    }
  }

  private static let glyphs = ["-", "+", "*", "•", "–", "▪", "●", "◦", "■", "►", "✓", "➢", "○", "□"]
}
