import Compare
import Evaluate
import Extract
import Model
import Report
import Testing

@Suite("Comparison as HTML")
struct ComparisonHTMLReportTests {
  /// What quotes can contain that markup and scripts give a meaning.
  private static let hostile =
    "</script><script>alert(1)</script> <img src=x onerror=alert(2)> {{{script}}} {{title}} &amp; &#60;b&#62; "
    + "\" onmouseover=\"alert(3) ' --> <!-- ]]> \u{202E}đảo\u{202C} \u{2028}\u{2029} javascript:alert(4)"

  private static func page(_ comparison: Comparison, _ language: Language = .vietnamese) -> String {
    text { ComparisonHTMLReport.write(comparison, language: language, to: &$0) }
  }

  /// Plans that say hostile things in every place that a page shows.
  private static func hostilePage() -> String {
    let task = "Xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp \(hostile)"
    let plan = { (name: String, more: String) in
      ComparisonSample.prepared(
        "\(name)<b>\"'.txt",
        "KẾ HOẠCH\nvề văn hóa đọc \(hostile)\n\nI. NHIỆM VỤ \(hostile)\n1. \(task), đạt 85% \(hostile).\n2. \(more)\n"
      )
    }
    return page(
      Comparison(
        UpperPlan(plan("tinh", "Tổ chức hội thi kể chuyện theo sách cho học sinh tiểu học \(hostile).")),
        with: [plan("huyen", "Trồng cây xanh quanh trụ sở cơ quan vào mùa xuân \(hostile).")]))
  }

  @Test("the page is well-formed", arguments: [Language.vietnamese, .english])
  func wellFormed(language: Language) {
    let read = MarkupReader(Self.page(ComparisonSample.comparison(), language))
    #expect(read.faults == [])
    #expect(read.elements.first { $0.name == "html" }?.attributes["lang"] == language.rawValue)
    let ids = read.elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
  }

  @Test(
    "a unit is cited by its page, then by its line, or by its paragraph where the file has some",
    arguments: [
      (page: 3, paragraph: 0, place: "trang 3, dòng 5"), (page: 0, paragraph: 40, place: "đoạn 40"),
    ])
  func places(page: Int, paragraph: Int, place: String) {
    let lower =
      "KẾ HOẠCH\nvề văn hóa đọc\n\nI. NHIỆM VỤ\n1. Trồng cây xanh quanh trụ sở cơ quan vào mùa xuân.\n"
    var origin = SourceOrigin()
    origin.append(SourceOrigin.Place(page: page, paragraph: paragraph), from: 0)
    let source = SourceText(name: "huyen.pdf", format: "pdf", bytes: Array(lower.utf8), origin: origin)
    let plan = PreparedPlan(PlanParser().parse(source), name: "huyen.pdf")
    let upper = ComparisonSample.prepared("tinh.txt", ComparisonSample.upper)
    let html = Self.page(Comparison(UpperPlan(upper), with: [plan]))
    #expect(html.contains("<span class=\"where\">\(place)</span>"))
  }

  @Test("every link inside the page leads somewhere")
  func anchors() {
    let read = MarkupReader(Self.page(ComparisonSample.comparison()))
    let ids = Set(read.elements.compactMap { $0.attributes["id"] })
    let goals = read.elements.compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("#") }
    #expect(goals.count > 10)
    #expect(goals.filter { !ids.contains(String($0.dropFirst())) } == [])
  }

  @Test("nothing that a plan says becomes markup, script or template")
  func hostileText() {
    let page = Self.hostilePage()
    let read = MarkupReader(page)
    #expect(read.faults == [])
    #expect(!read.elements.contains { $0.name == "img" || $0.name == "b" && !$0.attributes.isEmpty })
    #expect(!read.elements.contains { $0.attributes.keys.contains { $0.hasPrefix("on") } })
    #expect(read.elements.count { $0.name == "script" } == 3)
    #expect(read.text.contains("&lt;img src=x onerror=alert(2)&gt; {{{script}}} {{title}}"))
    #expect(!read.text.contains("alert(1)</"))
    #expect(read.elements.allSatisfy { !($0.attributes["href"] ?? "#").hasPrefix("javascript") })
  }

  @Test("the data of the page is JSON that no text can break out of")
  func data() throws {
    let read = MarkupReader(Self.hostilePage())
    let data = try #require(read.raw.dropFirst().first { $0.text.hasPrefix("{") }?.text)
    #expect(!data.utf8.contains { $0 == 0x3C || $0 == 0x3E || $0 == 0x26 })
    #expect(!data.contains("\u{2028}"))
    let value = try JSONReader.value(of: Array(data.utf8))
    let strings = value["s"].elements.compactMap(\.text)
    #expect(strings.contains { $0.contains("</script><script>alert(1)") })
  }

  @Test("nothing is fetched: no address, and a policy that forbids any")
  func network() throws {
    let page = Self.page(ComparisonSample.comparison())
    let read = MarkupReader(page)
    let policy = try #require(
      read.elements.first { $0.attributes["http-equiv"] == "Content-Security-Policy" }?.attributes["content"])
    #expect(policy.hasPrefix("default-src 'none'"))
    #expect(!page.contains("http://") && !page.contains("https://") && !page.contains("//cdn"))
    #expect(!page.contains("@import") && !page.contains("url(") && !page.contains("fetch("))
    for element in read.elements {
      #expect(element.attributes["src"] == nil)
      #expect(element.attributes["href"]?.hasPrefix("#") ?? true)
    }
  }

  @Test("the matrix has a row for each upper unit and a cell for each lower plan")
  func matrix() {
    let read = MarkupReader(
      Self.page(ComparisonSample.comparison([("xa.txt", ComparisonSample.lower + "\n3. Việc thêm.\n")])))
    let units = ComparisonSample.comparison().upper.prepared.units.count
    #expect(read.elements.count { $0.attributes["id"]?.hasPrefix("s0u") ?? false } == units)
    #expect(read.text.contains("40-KH/HU"))
  }

  @Test("ledgers say which way numbers, deadlines and bodies went")
  func ledgers() {
    let page = Self.page(ComparisonSample.comparison())
    for words in ["thấp hơn", "muộn hơn", "tương ứng ở cấp mình"] { #expect(page.contains(words)) }
    #expect(page.contains("31-NQ/TW"))
  }

  @Test("on paper the first columns have widths of their own: the first row, which spans, gives none")
  func printedColumns() {
    let page = Self.page(ComparisonSample.comparison())
    #expect(page.contains("<colgroup><col class=\"unit\"><col class=\"rate\"></colgroup>\n<thead>"))
    let paper = page.split(separator: "@media print {").dropFirst().joined()
    for rule in [".many .unit { width: 24%; }", ".many .rate { width: 3.2rem; }"] {
      #expect(paper.contains(rule))
    }
  }

  @Test("many plans are summed up: a row for each fact of the upper plan")
  func manyPlans() {
    let others = (0..<6).map { ("xa\($0).txt", ComparisonSample.lower) }
    let read = MarkupReader(Self.page(ComparisonSample.comparison(others)))
    #expect(read.faults == [])
    #expect(read.elements.contains { $0.name == "td" && $0.attributes["class"] == "division" })
  }

  @Test("plans of one number are told apart by place, then by file")
  func namesakes() {
    let read = MarkupReader(
      Self.page(
        ComparisonSample.comparison([
          ("ban-sao.txt", ComparisonSample.lower),
          (
            "khac.txt",
            ComparisonSample.lower.replacing("Bình Sơn", with: "Hòa Bình").replacing(
              "BÌNH SƠN", with: "HÒA BÌNH")
          ),
        ])))
    for name in ["[huyen]", "[ban-sao]"] { #expect(read.text.contains(name)) }
    #expect(!read.text.contains("[khac]"))
  }

  @Test("one number with two dates is two rows that say so")
  func twoDates() {
    let other = ComparisonSample.lower.replacing("ngày 26/8/2022", with: "ngày 28/8/2022")
    let page = Self.page(ComparisonSample.comparison([("khac.txt", other)]))
    #expect(
      page.contains("26/8/2022 (cùng số, khác ngày)") && page.contains("28/8/2022 (cùng số, khác ngày)"))
    #expect(!Self.page(ComparisonSample.comparison()).contains("cùng số, khác ngày"))
  }

  @Test("what was not found is said of the text, never of the work")
  func wording() {
    let page = Self.page(ComparisonSample.comparison())
    #expect(page.contains("Chưa thấy trong văn bản"))
    #expect(!page.lowercased().contains("không thực hiện</"))
  }

  @Test("the same plans give the same bytes")
  func sameBytes() {
    #expect(Self.page(ComparisonSample.comparison()) == Self.page(ComparisonSample.comparison()))
  }

  @Test(
    "poor input still gives a page that says what it is",
    arguments: [
      [], [("trong.txt", "")], [("tinh.txt", ComparisonSample.upper)],
      [("a.txt", ComparisonSample.lower), ("a.txt", ComparisonSample.lower)],
    ])
  func poorInput(lowers: [(String, String)]) {
    let upper = UpperPlan(ComparisonSample.prepared("tinh.txt", ComparisonSample.upper))
    let page = Self.page(Comparison(upper, with: lowers.map { ComparisonSample.prepared($0.0, $0.1) }))
    #expect(MarkupReader(page).faults == [])
  }

  @Test("an empty upper plan gives a page")
  func emptyUpper() {
    let upper = UpperPlan(ComparisonSample.prepared("trong.txt", ""))
    let page = Self.page(
      Comparison(upper, with: [ComparisonSample.prepared("b.txt", ComparisonSample.lower)]))
    #expect(MarkupReader(page).faults == [])
    #expect(page.contains("Không tìm thấy nhiệm vụ, chỉ tiêu nào để đối chiếu."))
  }
}
