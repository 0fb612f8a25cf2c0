import Compare
import Testing

@Suite("Findings about cited documents")
struct CitationRuleTests {
  private func plan(_ preamble: String) -> PlanSheet {
    PlanSheet.commune.with(\.preamble, preamble + " Ủy ban nhân dân xã ban hành Kế hoạch như sau:")
  }

  @Test("one number with two dates of one year is a contradiction")
  func twoDates() {
    let sheet = plan(
      "Căn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2025 của Ủy ban nhân dân tỉnh; thực hiện Quyết định số 12/QĐ-UBND ngày 15/3/2025 của Ủy ban nhân dân tỉnh,"
    )
    #expect(
      sheet.messages("citation.contradicted")
        == ["12/QĐ-UBND is cited with two dates: 2025-03-15 and 2025-03-05."])
  }

  @Test("a State number begins anew every year, a Party number every term")
  func series() {
    let state = plan(
      "Căn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh; Quyết định số 12/QĐ-UBND ngày 15/3/2025 của Ủy ban nhân dân tỉnh,"
    )
    let party = plan(
      "Căn cứ Nghị quyết số 07-NQ/TU, ngày 20/10/2008 của Tỉnh ủy; Nghị quyết số 07-NQ/TU, ngày 27/4/2018 của Tỉnh ủy,"
    )
    #expect(state.words("citation.contradicted") == [])
    #expect(party.words("citation.contradicted") == [])
  }

  @Test("two dates of a Party number within a term contradict")
  func term() {
    let sheet = plan(
      "Căn cứ Nghị quyết số 07-NQ/TU, ngày 20/10/2022 của Tỉnh ủy; Nghị quyết số 07-NQ/TU, ngày 27/4/2023 của Tỉnh ủy,"
    )
    #expect(sheet.words("citation.contradicted").count == 1)
  }

  @Test("a year in a number that its date contradicts is found")
  func wrongYear() {
    let sheet = plan("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2021 của Chính phủ,")
    #expect(
      sheet.messages("citation.contradicted") == ["30/2020/NĐ-CP is numbered in 2020 but dated 2021-03-05."])
  }

  @Test("a date that the upper plan contradicts is found")
  func againstUpper() {
    let upper = PlanSheet(number: "Số 25-CTr/TU", dateline: "Hà Tĩnh, ngày 05 tháng 10 năm 2025")
    let sheet = plan("Thực hiện Chương trình hành động số 25-CTr/TU, ngày 15/10/2025 của Tỉnh ủy,")
    #expect(sheet.words("citation.contradicted") == [])
    #expect(
      sheet.messages("citation.contradicted", against: upper)
        == ["25-CTr/TU: dated 2025-10-15 here, 2025-10-05 in the upper plan."])
  }

  @Test("a document later than the plan is found once")
  func later() {
    let sheet = plan(
      "Căn cứ Quyết định số 2623/QĐ-TTg ngày 29/11/2025 của Thủ tướng Chính phủ; theo Quyết định số 2623/QĐ-TTg,"
    )
    #expect(sheet.words("citation.later-than-plan").count == 1)
    #expect(
      sheet.messages("citation.later-than-plan")
        == ["2623/QĐ-TTg (2025-11-29) is later than this document (2025-10-14)."])
  }

  @Test(
    "a document of the same day, of the same month without a day, or before, is not later",
    arguments: ["ngày 14/10/2025", "tháng 10/2025", "ngày 29/11/2024", ""])
  func notLater(date: String) {
    let sheet = plan("Căn cứ Quyết định số 2623/QĐ-TTg \(date) của Thủ tướng Chính phủ,")
    #expect(sheet.words("citation.later-than-plan") == [])
  }

  @Test("a year in a number that is later than the plan is enough")
  func laterYear() {
    let sheet = plan("Căn cứ Nghị định số 30/2026/NĐ-CP của Chính phủ,")
    #expect(sheet.words("citation.later-than-plan").count == 1)
  }
}
