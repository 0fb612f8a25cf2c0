import Compare
import Model
import Testing

@Suite("Findings about the form of a document")
struct FormRuleTests {
  @Test("a plan in which every part is in order has no findings")
  func inOrder() {
    #expect(PlanSheet().findings().map(\.message.english) == [])
    #expect(PlanSheet.commune.findings().map(\.message.english) == [])
  }

  @Test(
    "a part that is left out is found, and nothing else",
    arguments: [
      ("document.no-number", \PlanSheet.number), ("document.no-date", \.dateline),
      ("document.no-objectives", \.purpose), ("document.no-organisation", \.organisation),
      ("document.no-recipients", \.recipients), ("document.no-signature", \.signature),
    ] as [(String, WritableKeyPath<PlanSheet, String> & Sendable)])
  func leftOut(rule: String, part: WritableKeyPath<PlanSheet, String> & Sendable) {
    #expect(PlanSheet().with(part, "").findings().map(\.rule) == [rule])
  }

  @Test("a number or a day left blank is less than one that is missing")
  func blank() {
    let blank = PlanSheet().with(\.number, "Số      -KH/TU").with(
      \.dateline, "Hà Tĩnh, ngày     tháng 10 năm 2022")
    #expect(blank.severities("document.no-number") == [.warning])
    #expect(blank.severities("document.no-date") == [.warning])
  }

  @Test("what a copy without any letterhead lacks may stand in the original")
  func copy() {
    let copy = PlanSheet().with(\.issuer, "").with(\.number, "").with(\.dateline, "")
    #expect(copy.severities("document.no-number") == [.warning])
    #expect(PlanSheet().with(\.number, "").severities("document.no-number") == [.error])
  }

  @Test("what a draft leaves open is a note")
  func draft() {
    let draft = PlanSheet().with(\.number, "Số      -KH/TU").with(\.type, "KẾ HOẠCH\n(Dự thảo)")
    #expect(draft.severities("document.no-number") == [.note])
    #expect(draft.with(\.signature, "").severities("document.no-signature") == [.note])
  }

  @Test(
    "a resolution, a conclusion and a directive need no objectives and no organisation",
    arguments: ["NGHỊ QUYẾT", "KẾT LUẬN", "CHỈ THỊ"])
  func othersThanPlans(type: String) {
    let sheet = PlanSheet().with(\.type, type).with(\.purpose, "").with(\.organisation, "")
    #expect(
      !sheet.findings().contains { $0.rule.hasSuffix("objectives") || $0.rule.hasSuffix("organisation") })
  }

  @Test(
    "objectives and organisation go by several names",
    arguments: [
      "I. MỤC TIÊU\nMở phòng đọc.", "I. MỤC TIÊU, CHỈ TIÊU\nMở phòng đọc.", "I. YÊU CẦU CHUNG\nMở phòng đọc.",
    ])
  func objectives(heading: String) {
    #expect(PlanSheet().with(\.purpose, heading).words("document.no-objectives") == [])
  }

  @Test(
    "organisation is the assignment of tasks, too",
    arguments: ["III. PHÂN CÔNG NHIỆM VỤ", "III. PHÂN CÔNG THỰC HIỆN", "III. TRÁCH NHIỆM THỰC HIỆN"])
  func organisation(heading: String) {
    let sheet = PlanSheet().with(\.organisation, heading + "\n1. Ban Tuyên giáo Tỉnh ủy theo dõi, đôn đốc.")
    #expect(sheet.words("document.no-organisation") == [])
  }

  @Test("a text without a type is no document that could lack parts")
  func noType() {
    let plan = Sample.prepared("note.txt", "Ghi chép của thư viện về việc mở phòng đọc.\n")
    #expect(PlanCheck().findings(in: plan).isEmpty)
  }
}
