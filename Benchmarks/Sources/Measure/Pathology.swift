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
    case .oneWord, .pipes, .parentheses, .formFeeds, .figures, .quantifiers: 1_000_000
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
    default: return text
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
    }
  }

  private static let glyphs = ["-", "+", "*", "•", "–", "▪", "●", "◦", "■", "►", "✓", "➢", "○", "□"]
}
