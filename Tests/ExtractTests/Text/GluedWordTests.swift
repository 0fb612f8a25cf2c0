import Extract
import Model
import Testing

@Suite("Words that were written without the space between them")
struct GluedWordTests {
  private func words(_ text: String) -> [String] {
    PlanParser().tokens(of: SourceText(name: "sample", format: "txt", bytes: Array(text.utf8))).map(\.text)
  }

  @Test(
    "two runs of vowels or two tones are several words, where the lexicon has them all",
    arguments: [
      ("Thủtrưởng", ["Thủ", "trưởng"]), ("cácsở", ["các", "sở"]), ("PHÊDUYỆT", ["PHÊ", "DUYỆT"]),
      ("thựchiện", ["thực", "hiện"]), ("cấpủy", ["cấp", "ủy"]), ("viênBan", ["viên", "Ban"]),
      ("Banchỉđạo", ["Ban", "chỉ", "đạo"]),
      ("trưởng các sởban ngành", ["trưởng", "các", "sở", "ban", "ngành"]),
    ])
  func parted(text: String, expected: [String]) { #expect(words(text) == expected) }

  @Test(
    "a syllable, a foreign word and a name that the lexicon does not have are one",
    arguments: ["hoạch", "quyết", "Internet", "online", "Êđê", "UBND", "NĐ-CP", "giữa", "nghiêng", "khuỷu"])
  func whole(word: String) { #expect(words(word).joined() == word && words(word).count <= 3) }

  @Test("what is parted is read like what has its spaces, and quoted as it stands")
  func facts() {
    let plan = Sample.assignment(
      "Chánh Văn phòng, Thủtrưởng các sở,ngành, Chủtịch Ủy ban nhân dân các xã chịutrách nhiệm mua sách.")
    #expect(
      plan.assignmentLines == [
        "responsible Chánh Văn phòng", "responsible Thủtrưởng các sở,ngành",
        "responsible Chủtịch Ủy ban nhân dân các xã",
      ])
    #expect(
      Sample.task("Xây dựng kế hoạch, hoànthành trước ngày 30/6/2026.").deadlineLines == ["by 2026-06-30"])
  }
}
