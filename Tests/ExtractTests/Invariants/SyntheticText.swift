import Testing

/// Small texts that are nothing like a plan, or only just.
enum SyntheticText: String, CaseIterable, CustomTestStringConvertible {
  case empty, blanks, marker, bullet, number, heading, letterhead, signature, appendix, pageNumbers,
    parentheses
  case percents, pipes, row, mixedScripts, nulls, byteOrderMark, invalid, truncated, carriageReturns,
    formFeeds
  case softHyphens, fullWidth, decomposed, markup, footnotes, deep, longLine, brokenOff

  var testDescription: String { rawValue }

  /// Its bytes.
  var bytes: [UInt8] {
    switch self {
    case .invalid:
      Array("I. NHIỆM VỤ\n1. Mở ".utf8) + [0xFF, 0xC3, 0x28, 0xED, 0xA0, 0x80] + Array(" phòng đọc.\n".utf8)
    case .truncated: Array("I. NHIỆM VỤ\n1. Mở phòng đọ".utf8).dropLast()
    default: Array(text.utf8)
    }
  }

  private var text: String {
    switch self {
    case .empty, .invalid, .truncated: ""
    case .blanks: " \n\t\n   \n\n"
    case .marker: "I."
    case .bullet: "-\n- \n+\n"
    case .number: "1.\n2.\n2025\n16/6/2022\n"
    case .heading: "KẾ HOẠCH"
    case .letterhead: "TỈNH ỦY HÀ TĨNH\n*\nSố 25-CTr/TU\n"
    case .signature: "T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nLê Thị Ngọc Hân\n\nNơi nhận:\n"
    case .appendix: "PHỤ LỤC\n\nPHỤ LỤC II\nDANH MỤC\n"
    case .pageNumbers: "1\n\n2\n\nPAGE 3\n- 4 -\n-----\n"
    case .parentheses: "I. NHIỆM VỤ\n1. ((((hoàn thành trước (31/3/2023)))\n2. )))) từ năm 2023 ((("
    case .percents: "I. MỤC TIÊU\n1. % % 5% 10%% -3% 1.2.3% 99999999999999999999% ,5% 5,%\n"
    case .pipes: "|\n|\n|\na\n|\n|\n"
    case .row: "| a |\n|---|\n| b | c | d |\n||\n| |\n"
    case .mixedScripts: "I. 任務 🏛️ Ñandú\n1. Straße é́́ ạ̈ – “naïve” … ½ ³\n"
    case .nulls: "I. NHIỆM\u{0} VỤ\n1.\u{0}Mở\u{1} phòng\u{B} đọc.\u{7F}\n"
    case .byteOrderMark: "\u{FEFF}I. NHIỆM VỤ\n1. Mở phòng đọc.\n"
    case .carriageReturns:
      "I. NHIỆM VỤ\r1. Mở phòng đọc.\r\n2. Mua sách.\n\r3. Đóng giá sách.\u{85}4. Tuyển người.\u{2028}"
    case .formFeeds: "\u{C}I. NHIỆM VỤ\n1. Mở phòng\u{C}đọc (hoàn thành\n\u{C}\ntrước 31/3/2023).\n\u{C}"
    case .softHyphens:
      "I. NHIỆM VỤ\n1. Mở phò\u{AD}ng đọ\u{200B}c số 21\u{2011}KL/TW\u{A0}của Bộ Chính\u{202F}trị.\n"
    case .fullWidth: "I.　ＮＨＩ\n１. Đạt ９０％ （hoàn thành trước ３１／３／２０２３）.\n"
    case .decomposed: "I. NHI\u{1EC7}M VU\u{323}\n1. Mo\u{31B}\u{309} pho\u{300}ng \u{111}o\u{323}c.\n"
    case .markup: "# **I.** *NHIỆM* VỤ**\n**1\\.** Mở \\(phòng\\) đọc.\n** **\n__x__ <br> <b>\n"
    case .footnotes: "I. NHIỆM VỤ\n1. Mở phòng đọc[1].\n[1] Một.\n[^2]: Hai.\n\u{FFFD} Ba.\n² Bốn.\n"
    case .deep: "I. NHIỆM VỤ\n" + (0..<300).map { ($0 % 2 == 0 ? "- " : "+ ") + "Mục \($0):\n" }.joined()
    case .brokenOff:
      "Sở Y tế quý một lần thêm ít nhất\nI. MỤC TIÊU\n1. Mở từ một đến hai mươi\n2. Từ 5 gấp gấp rưỡi\n3. Mở thư viện xã, số bộ thủ tục 05\n"
    case .longLine: "I. NHIỆM VỤ\n1. " + String(repeating: "mở phòng đọc, mua sách; ", count: 2_000) + "\n"
    }
  }
}
