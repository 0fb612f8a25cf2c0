import Model
import Testing

@Suite("Who issued a cited document, and when")
struct CitationIssuerTests {
  @Test(
    "the day after a verb of issuing, and behind the issuer",
    arguments: [
      ("Nghị quyết số 31-NQ/TW ký ngày 18/5/2022 của Bộ Chính trị", "31-NQ/TW 2022-05-18 of Bộ Chính trị"),
      ("Nghị quyết số 31-NQ/TW được ban hành ngày 18/5/2022", "31-NQ/TW 2022-05-18"),
      ("Nghị quyết số 31-NQ/TW của Bộ Chính trị ngày 18/5/2022", "31-NQ/TW 2022-05-18 of Bộ Chính trị"),
      ("Nghị quyết số 31-NQ/TW của Bộ Chính trị (ngày 18/5/2022)", "31-NQ/TW 2022-05-18 of Bộ Chính trị"),
      (
        "Nghị quyết số 31-NQ/TW do Bộ Chính trị ban hành ngày 18/5/2022",
        "31-NQ/TW 2022-05-18 of Bộ Chính trị"
      ),
      ("Nghị quyết số 31-NQ/TW ban hành kèm theo đề án", "31-NQ/TW"),
    ])
  func days(mention: String, expected: String) {
    let plan = Sample.task("Thực hiện \(mention).")
    #expect(plan.citationLines == [expected])
    #expect(plan.deadlines.isEmpty)
  }

  @Test(
    "an issuer right behind number and date, where nothing says that it acts",
    arguments: [
      ("Thực hiện Chỉ thị số 28-CT/TW ngày 21/01/2019 Ban Bí thư về văn hóa đọc.", "Ban Bí thư"),
      ("Thực hiện Chỉ thị số 28-CT/TW, ngày 21/01/2019, Ban Bí thư về văn hóa đọc.", "Ban Bí thư"),
      (
        "Thực hiện Quyết định số 32/QĐ-TTg Thủ tướng Chính phủ phê duyệt chương trình.", "Thủ tướng Chính phủ"
      ),
      ("Theo Kế hoạch số 15/KH-UBND ngày 02/3/2023 Sở Nội vụ mua sách.", nil),
      ("Theo Kế hoạch số 15/KH-UBND ngày 02/3/2023, Sở Nội vụ mua sách.", nil),
    ] as [(String, String?)])
  func bare(sentence: String, issuer: String?) {
    let plan = Sample.task(sentence)
    #expect(plan.citations.map { $0.issuer.map(plan.text.string) } == [issuer])
  }

  @Test(
    "a document of several organs has all of them as issuer, one of a single organ has one",
    arguments: [
      ("Thông tư liên tịch số 02/2019/TTLT-BTC-BNV của Bộ Tài chính, Bộ Nội vụ", "Bộ Tài chính, Bộ Nội vụ"),
      (
        "Nghị quyết liên tịch số 05-NQLT/HND-HPN của Hội Nông dân tỉnh và Hội Phụ nữ tỉnh",
        "Hội Nông dân tỉnh và Hội Phụ nữ tỉnh"
      ),
      ("Kế hoạch số 15/KH-UBND của UBND tỉnh, Sở Nội vụ mua sách", "UBND tỉnh"),
    ])
  func joint(mention: String, issuer: String) {
    let plan = Sample.task("Thực hiện \(mention).")
    #expect(plan.citations.map { $0.issuer.map(plan.text.string) } == [issuer])
  }

  @Test("documents of one kind in a row share the issuer behind the last; those of another kind do not")
  func row() {
    let row = Sample.task("Thực hiện Nghị quyết số 31-NQ/TW, 32-NQ/TW và 33-NQ/TW của Bộ Chính trị.")
    #expect(
      row.cited.map { $0.issuer.map(row.text.string) } == ["Bộ Chính trị", "Bộ Chính trị", "Bộ Chính trị"])
    let mixed = Sample.task("Thực hiện Nghị quyết số 31-NQ/TW và Kế hoạch số 18-KH/TU của Tỉnh ủy.")
    #expect(mixed.cited.map { $0.issuer.map(mixed.text.string) } == [nil, "Tỉnh ủy"])
  }
}
