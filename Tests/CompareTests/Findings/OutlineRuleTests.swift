import Compare
import Testing

@Suite("Findings about numbering and abbreviations")
struct OutlineRuleTests {
  private let numbering = "outline.broken-numbering"
  private let abbreviation = "abbreviation.undefined"

  @Test("a number that is skipped or repeated is found, beside the one before")
  func broken() {
    let skipped = PlanSheet().with(
      \.tasks, "1. Sở Văn hóa mở phòng đọc trong năm 2023.\n2. Mua sách.\n4. Đóng tủ.")
    let repeated = PlanSheet().with(
      \.tasks, "1. Sở Văn hóa mở phòng đọc trong năm 2023.\n2. Mua sách.\n2. Đóng tủ.")
    #expect(skipped.words(numbering) == ["4."])
    #expect(repeated.words(numbering) == ["2."])
    #expect(skipped.messages(numbering).first?.hasSuffix("“4.” follows “2.”.") == true)
  }

  @Test(
    "letters run a, b, c, d, đ, e, and đ may be left out",
    arguments: [("abcde", [String]()), ("abcdđe", []), ("abce", ["e)"]), ("abcđ", ["đ)"])])
  func letters(list: String, broken: [String]) {
    let items = list.map { "\($0)) Mua sách cho thư viện." }.joined(separator: "\n")
    let sheet = PlanSheet().with(\.tasks, "1. Sở Văn hóa mở phòng đọc trong năm 2023.\n" + items)
    #expect(sheet.words(numbering) == broken)
  }

  @Test("numbers that begin anew under a new heading are in order")
  func anew() {
    let sheet = PlanSheet().with(
      \.tasks,
      "1. Sở Văn hóa mở phòng đọc trong năm 2023.\na) Mua sách.\nb) Đóng tủ.\n2. Khai trương.\na) Mời khách.")
    #expect(sheet.words(numbering) == [])
  }

  @Test("a list that begins anew without a heading is another list")
  func anotherList() {
    let sheet = PlanSheet().with(
      \.tasks,
      "1. Sở Văn hóa mở phòng đọc trong năm 2023.\n2. Mua sách.\n3. Đóng tủ.\n\nVề kinh phí\n\n1. Lập dự toán.\n2. Cấp kinh phí."
    )
    #expect(sheet.words(numbering) == [])
  }

  @Test("a count that goes on after a repeated number as if it were not is told once")
  func goesOn() {
    let sheet = PlanSheet().with(
      \.tasks, "1. Sở Văn hóa mở phòng đọc trong năm 2023.\n2. Mua sách.\n2. Đóng tủ.\n4. Khai trương.")
    #expect(sheet.words(numbering) == ["2."])
  }

  @Test("an abbreviation that is nowhere explained is found once")
  func undefined() {
    let sheet = PlanSheet().with(
      \.tasks, "1. Sở Văn hóa hỗ trợ CTMQ các thôn trong năm 2023.\n2. Sơ kết CTMQ hằng năm.")
    #expect(sheet.words(abbreviation) == ["CTMQ"])
    #expect(
      sheet.messages(abbreviation) == ["The abbreviation “CTMQ” (2 times) is not explained in the text."])
  }

  @Test(
    "explained, common, cited and Roman ones, and headings in capitals, are none",
    arguments: [
      "1. Chương trình mượn quý (CTMQ) do Sở Văn hóa lập trong năm 2023. CTMQ gồm 40 tủ sách.",
      "1. Nâng cao năng suất các nhân tố (TEP) trong năm 2023. Báo cáo TEP hằng năm.",
      "1. Giao UBND các huyện mở phòng đọc trong năm 2023.",
      "1. Sở Văn hóa thực hiện Nghị quyết số 33-NQ/TW trong năm 2023.",
      "1. Sở Văn hóa báo cáo trong quý III/2023.",
      "1. SỞ VĂN HÓA MỞ PHÒNG ĐỌC TRONG NĂM 2023",
    ])
  func known(line: String) {
    #expect(PlanSheet().with(\.tasks, line).words(abbreviation) == [])
  }

  @Test("an abbreviation that the readers know is none")
  func ownWords() {
    var settings = FindingSettings()
    settings.knownAbbreviations = ["CTMQ"]
    let sheet = PlanSheet().with(\.tasks, "1. Sở Văn hóa hỗ trợ CTMQ các thôn trong năm 2023.")
    #expect(sheet.findings(settings: settings).isEmpty)
  }
}
