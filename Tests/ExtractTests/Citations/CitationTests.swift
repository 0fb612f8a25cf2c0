import Testing

@Suite("Citations")
struct CitationTests {
  @Test(
    "numbers of the Party, of the State and of laws",
    arguments: [
      ("Nghị quyết số 31-NQ/TW", "31-NQ/TW"), ("Kế hoạch số 45-KH/ĐUK", "45-KH/ĐUK"),
      ("Công văn số 1234-CV/BTCTW", "1234-CV/BTCTW"), ("Chương trình hành động số 18-CTr/TU", "18-CTr/TU"),
      ("Chỉ thị số 32/CT-TTg", "32/CT-TTg"), ("Quyết định số 15/QĐ-UBND", "15/QĐ-UBND"),
      ("Nghị quyết số 12/NQ-CP", "12/NQ-CP"), ("Nghị định số 93/2020/NĐ-CP", "93/2020/NĐ-CP"),
      ("Luật Thư viện số 46/2019/QH14", "46/2019/QH14"), ("Quyết định số 12/2023/QĐ-UBND", "12/2023/QĐ-UBND"),
      ("Thông tư liên tịch số 02/2019/TTLT-BVHTTDL-BGDĐT", "02/2019/TTLT-BVHTTDL-BGDĐT"),
      ("Nghị quyết số 30c/NQ-CP", "30c/NQ-CP"), ("Hướng dẫn số 05-HD/BTGDVTU", "05-HD/BTGDVTU"),
      ("Nghị quyết 31-NQ/TW", "31-NQ/TW"), ("Công văn số 197/STTTT", "197/STTTT"),
      ("Công văn 1619/UBNDVX", "1619/UBNDVX"), ("Nghị quyết 13-NQ/TƯ của Tỉnh ủy", "13-NQ/TU"),
      ("Kế hoạch số 90/KH-BCA-C04", "90/KH-BCA-C04"), ("Công văn số 92/BCA-C06", "92/BCA-C06"),
      ("Quyết định số 124/QĐ-UBND.HC", "124/QĐ-UBND.HC"), ("Kế hoạch số 12A-KH/TU", "12A-KH/TU"),
      ("Nghị quyết số 18/NQ/TW", "18-NQ/TW"),
      ("Nghị quyết 13-NQ/TƯ của Bộ Chính trị", "13-NQ/TW"), ("Nghị quyết 13-NQ/TƯ", "13-NQ/TƯ"),
    ])
  func numbers(mention: String, key: String) {
    #expect(Sample.task("Thực hiện \(mention) ở cơ sở.").cited.map(\.key) == [key])
  }

  @Test("numbers before a number share its symbol; days do not")
  func sharedSymbols() {
    let plan = Sample.task("Thực hiện các Nghị quyết số 18, 19 và 20-NQ/TW ở cơ sở.")
    #expect(plan.cited.map(\.key) == ["18-NQ/TW", "19-NQ/TW", "20-NQ/TW"])
    #expect(plan.citations.map { plan.text.string($0.quote) } == ["Nghị quyết số 18", "19", "20-NQ/TW"])
    let days = Sample.task("Họp ngày 18, 19 và thực hiện Nghị quyết số 20-NQ/TW.")
    #expect(days.cited.map(\.key) == ["20-NQ/TW"])
  }

  @Test(
    "broken spellings are healed",
    arguments: [
      ("Thông báo số 70-TB/TWngày 06 tháng 01 năm 2022", "70-TB/TW"), ("Kết luận số 21 KL/TW", "21-KL/TW"),
      ("Kết luận số 14- KL/TW", "14-KL/TW"),
      ("Kế hoạch số 07 -KH/TW", "07-KH/TW"),
      ("Quyết định số 08-QĐi/TW", "08-QĐi/TW"), ("Quyết định số 84 QĐ/TWĐTN", "84-QĐ/TWĐTN"),
      ("Quyết định số 367 - QĐ/TWĐTN-VP", "367-QĐ/TWĐTN-VP"), ("Chỉ thị số 28–CT/TW", "28-CT/TW"),
      ("Kết luận số 21-\nKL/TW", "21-KL/TW"), ("Nghị quyết số\n31-NQ/TW", "31-NQ/TW"),
      ("Nghị quyết số 12/NQ -CP", "12/NQ-CP"), ("Quyết định số: 15/QĐ-UBND", "15/QĐ-UBND"),
      ("Nghị quyết số 31\u{2011}NQ/TW", "31-NQ/TW"), ("Nghị quyết số 31\u{AD}-NQ/TW", "31-NQ/TW"),
      ("CHỈ THỊ SỐ 32/CT-TTG", "32/CT-TTg"), ("CHƯƠNG TRÌNH SỐ 18-CTR/TU", "18-CTr/TU"),
    ])
  func healed(mention: String, key: String) {
    #expect(Sample.task("Thực hiện \(mention) ở cơ sở.").cited.map(\.key) == [key])
  }

  @Test(
    "what looks like a number and is none",
    arguments: [
      "Họp các ngày 12-15/2022 tại nhà văn hóa.", "Chạy 10 km/h trong sân trường.", "Mở cửa từ 30/4-01/5.",
      "Tỷ lệ 1/3 số thôn.", "Ký ngày 16/6/2022.", "Đạt 3-4% mỗi năm.", "Nhiệm kỳ 2020-2025.",
      "Thực hiện các quy định về thư viện công cộng.", "Phòng 12 - Nhà A/B.", "Đọc trang 12/SACH.",
      "Họp lúc 14h30/ngày.",
    ])
  func none(sentence: String) { #expect(Sample.task(sentence).citations.isEmpty) }

  @Test(
    "the date and the issuer that follow belong to the mention; a term stays out",
    arguments: [
      (
        "Nghị quyết số 31-NQ/TW, ngày 18/5/2022 của Ban Chấp hành Trung ương khóa XIII",
        "31-NQ/TW 2022-05-18 of Ban Chấp hành Trung ương"
      ),
      ("Chỉ thị số 28-CT/TW ngày 21.01.2019 của Ban Bí thư", "28-CT/TW 2019-01-21 of Ban Bí thư"),
      ("Quy định số 05-QĐi/TW ngày 01-10-1997 của Bộ Chính trị", "05-QĐi/TW 1997-10-01 of Bộ Chính trị"),
      (
        "Nghị định số 93/2020/NĐ-CP ngày 18 tháng 8 năm 2020 của Chính phủ",
        "93/2020/NĐ-CP 2020-08-18 of Chính phủ"
      ),
      (
        "Kế hoạch số 45-KH/ĐUK (ngày 08/9/2022) của Ban Thường vụ Đảng ủy Khối",
        "45-KH/ĐUK 2022-09-08 of Ban Thường vụ Đảng ủy Khối"
      ),
      (
        "Quyết định số 15/QĐ-UBND, ngày 02/3/2023, của Ủy ban nhân dân tỉnh",
        "15/QĐ-UBND 2023-03-02 of Ủy ban nhân dân tỉnh"
      ),
    ])
  func attributes(mention: String, expected: String) {
    #expect(Sample.task("Thực hiện \(mention).").citationLines == [expected])
  }

  @Test("a mention without date takes it from another mention of the same document")
  func shared() {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n1. Thực hiện Nghị quyết số 31-NQ/TW.\n"
        + "2. Sơ kết Nghị quyết số 31-NQ/TW, ngày 18/5/2022 của Ban Chấp hành Trung ương.\n")
    #expect(plan.cited.count == 1)
    #expect(plan.citationLines.first == "31-NQ/TW 2022-05-18")
  }

  @Test("one number of two dates is two documents")
  func homonyms() {
    let plan = Sample.task(
      "Thực hiện Nghị quyết số 07-NQ/TU, ngày 27/4/2018 của Tỉnh ủy; thay Nghị quyết số 07-NQ/TU, ngày 20/10/2008 của Tỉnh ủy."
    )
    #expect(plan.cited.map(\.key) == ["07-NQ/TU", "07-NQ/TU"])
    #expect(plan.cited.map { $0.date?.iso } == ["2018-04-27", "2008-10-20"])
  }

  @Test("one number of two issuers is two documents")
  func issuers() {
    let plan = Sample.task(
      "Thực hiện Nghị quyết số 07-NQ/TU của Tỉnh ủy Hà Tĩnh; Nghị quyết số 07-NQ/TU của Tỉnh ủy Đồng Tháp.")
    #expect(plan.cited.count == 2)
  }

  @Test("a number glued to số")
  func glued() {
    #expect(Sample.task("Thực hiện Nghị quyết số31-NQ/TW ở cơ sở.").cited.map(\.key) == ["31-NQ/TW"])
  }

  @Test("a place after the issuer is no part of it")
  func issuer() {
    let plan = Sample.task("Triển khai Nghị quyết số 31-NQ/TW của Ban Chấp hành Trung ương ở cơ sở.")
    #expect(plan.citationLines == ["31-NQ/TW of Ban Chấp hành Trung ương"])
    let there = Sample.task("Triển khai Quyết định số 32/QĐ-TTg của Thủ tướng Chính phủ trên địa bàn tỉnh.")
    #expect(there.citationLines == ["32/QĐ-TTg of Thủ tướng Chính phủ"])
  }

  @Test("the quote begins with the type where a colon follows số")
  func colon() {
    let plan = Sample.task("Thực hiện Quyết định số: 15/QĐ-UBND ở cơ sở.")
    #expect(plan.citations.map { plan.text.string($0.quote) } == ["Quyết định số: 15/QĐ-UBND"])
  }

  @Test("the quote runs from the type to the date and the issuer")
  func quote() {
    let plan = Sample.task(
      "Thực hiện Nghị quyết số 31-NQ/TW, ngày 18/5/2022 của Bộ Chính trị về văn hóa đọc.")
    #expect(
      plan.citations.map { plan.text.string($0.quote) }
        == ["Nghị quyết số 31-NQ/TW, ngày 18/5/2022 của Bộ Chính trị"])
  }

  @Test("the number inside a definition is a mention")
  func definition() {
    let plan = Sample.task("Thực hiện Nghị quyết số 31-NQ/TW về sách (viết tắt là Nghị quyết số 31-NQ/TW).")
    #expect(plan.citationLines == ["31-NQ/TW", "31-NQ/TW"])
  }

  @Test(
    "a letter whose number names who sent it alone, however short",
    arguments: [
      ("Thực hiện Công văn số 45/SNV của Sở Nội vụ.", ["45/SNV of Sở Nội vụ"]),
      ("Thực hiện Công văn số 184/PGD&ĐT.", ["184/PGD&ĐT"]), ("Đọc công văn số 7/A và 12/5.", []),
    ])
  func letters(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).citationLines == expected)
  }

  @Test("in a title in capitals the issuer ends where another document or the subject begins")
  func capitals() {
    let plan = Sample.plan(
      """
      KẾ HOẠCH
      THỰC HIỆN NGHỊ QUYẾT SỐ 96/NQ-CP NGÀY 01/8/2022 CỦA CHÍNH PHỦ VÀ CHƯƠNG TRÌNH SỐ 23-CTR/TU CỦA SỞ KẾ HOẠCH VÀ ĐẦU TƯ VỀ SÁCH

      1. Mở phòng đọc.
      """)
    #expect(
      plan.citations.map { plan.text.string($0.quote) } == [
        "NGHỊ QUYẾT SỐ 96/NQ-CP NGÀY 01/8/2022 CỦA CHÍNH PHỦ",
        "CHƯƠNG TRÌNH SỐ 23-CTR/TU CỦA SỞ KẾ HOẠCH VÀ ĐẦU TƯ",
      ])
    #expect(plan.document.implements == ["96/NQ-CP", "23-CTr/TU"])
  }
}
