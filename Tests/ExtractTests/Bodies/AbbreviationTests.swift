import Testing

@Suite("Terms that a text defines for itself")
struct AbbreviationTests {
  @Test(
    "a definition in parentheses",
    arguments: [
      (
        "Thực hiện Nghị quyết số 31-NQ/TW (viết tắt là Nghị quyết 31) ở cơ sở.", "Nghị quyết 31",
        "Nghị quyết số 31-NQ/TW"
      ),
      (
        "Thực hiện Nghị quyết số 31-NQ/TW (gọi tắt là Nghị quyết 31) ở cơ sở.", "Nghị quyết 31",
        "Nghị quyết số 31-NQ/TW"
      ),
      (
        "Thực hiện Nghị quyết số 31-NQ/TW (sau đây gọi là Nghị quyết 31) ở cơ sở.", "Nghị quyết 31",
        "Nghị quyết số 31-NQ/TW"
      ),
      (
        "Thực hiện Nghị quyết số 31-NQ/TW (sau đây gọi tắt là “Nghị quyết 31”) ở cơ sở.", "Nghị quyết 31",
        "Nghị quyết số 31-NQ/TW"
      ),
    ])
  func defined(sentence: String, short: String, long: String) {
    let found = Sample.task(sentence).document.abbreviations
    #expect(found.map(\.short) == [short])
    #expect(found.first?.long == long)
  }

  @Test(
    "a bare acronym after its expansion, of a translation too",
    arguments: [
      ("Các tổ chức cơ sở đảng (TCCSĐ) mở tủ sách.", "TCCSĐ", "tổ chức cơ sở đảng"),
      ("Ủy ban nhân dân (UBND) xã bố trí kinh phí.", "UBND", "Ủy ban nhân dân"),
      ("Mở rộng chương trình “mỗi thôn một tủ sách” (BOOK) ở cơ sở.", "BOOK", "mỗi thôn một tủ sách"),
    ])
  func acronyms(sentence: String, short: String, long: String) {
    let found = Sample.task(sentence).document.abbreviations
    #expect(found.map(\.short) == [short])
    #expect(found.first?.long == long)
  }

  @Test("the expansion of a translation is four words")
  func translation() {
    let found = Sample.task("Ứng dụng trí tuệ nhân tạo (AI) trong tra cứu.").document.abbreviations
    #expect(found.first?.long == "trí tuệ nhân tạo")
  }

  @Test(
    "a gloss, a number, a remark is none",
    arguments: [
      "Khai thác dữ liệu lớn (Big data) của thư viện.", "Mở lớp cho người phụ trách (nếu có).",
      "Học tập ở hai lớp (lớp I và lớp II).", "Tổ chức tập huấn cho thư viện (quý IV).",
      "(gọi tắt là Kế hoạch 12) ở cơ sở.", "(TCCSĐ) mở tủ sách.",
    ])
  func glosses(sentence: String) { #expect(Sample.task(sentence).document.abbreviations == []) }

  @Test("each term once, the first definition kept")
  func once() {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n1. Các tổ chức cơ sở đảng (TCCSĐ) mở tủ sách.\n"
        + "2. Các tổ chức cơ sở đảng (TCCSĐ) tặng sách.\n")
    #expect(plan.document.abbreviations.map(\.short) == ["TCCSĐ"])
  }

  @Test("several acronyms in one parenthesis; a list of organs is none")
  func several() {
    let found = Sample.task("Phát triển khoa học, công nghệ, đổi mới sáng tạo (KHCN, ĐMST) của tỉnh.")
    #expect(found.document.abbreviations.map(\.short) == ["KHCN", "ĐMST"])
    #expect(Sample.task("Các sở (Nội vụ, Tài chính) mở tủ sách.").document.abbreviations.isEmpty)
  }

  @Test("words that stand in the text as they are stand for what begins with them")
  func ownWords() {
    let text =
      "Thực hiện Quyết định số 12/QĐ-TTg về Phong trào đọc sách “Mỗi thôn một tủ sách” (viết tắt là Phong trào đọc sách) ở cơ sở."
    let found = Sample.task(text).document.abbreviations
    #expect(found.map(\.long) == ["Phong trào đọc sách “Mỗi thôn một tủ sách”"])
  }

  @Test("words as they are before those of which the initials are told")
  func partlyShort() {
    let found = Sample.task("Thực hiện Đề án xây dựng Chỉ số văn hóa đọc (gọi tắt là Chỉ số VHĐ) của tỉnh.")
      .document
      .abbreviations
    #expect(found.map(\.long) == ["Chỉ số văn hóa đọc"])
  }

  @Test(
    "definitions with a colon or quotation marks, between commas, of two short forms and of a foreign one",
    arguments: [
      ("Các tổ chức cơ sở đảng (sau đây gọi tắt là: TCCSĐ) mở tủ sách.", ["TCCSĐ": "tổ chức cơ sở đảng"]),
      ("Các tổ chức cơ sở đảng (viết tắt “TCCSĐ”) mở tủ sách.", ["TCCSĐ": "tổ chức cơ sở đảng"]),
      ("Tuyên truyền về nông thôn mới, sau đây gọi tắt là NTM, ở cơ sở.", ["NTM": "nông thôn mới"]),
      ("Tuyên truyền về nông thôn mới, gọi là NTM, ở cơ sở.", [:]),
      (
        "Mua sách về phòng cháy, chữa cháy và cứu nạn, cứu hộ (PCCC và CNCH).",
        ["PCCC và CNCH": "phòng cháy, chữa cháy và cứu nạn, cứu hộ"]
      ),
      (
        "Mua sách về khoa học, công nghệ, đổi mới sáng tạo (viết tắt là KHCN, ĐMST).",
        ["KHCN": "khoa học, công nghệ", "ĐMST": "đổi mới sáng tạo"]
      ),
      ("Mua sách về trí tuệ nhân tạo (viết tắt là AI).", ["AI": "trí tuệ nhân tạo"]),
    ])
  func forms(sentence: String, expected: [String: String]) {
    let found = Sample.task(sentence).document.abbreviations
    #expect(Dictionary(uniqueKeysWithValues: found.map { ($0.short, $0.long) }) == expected)
  }
}
