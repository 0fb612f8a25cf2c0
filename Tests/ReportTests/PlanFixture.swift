import Model

/// A small plan built by hand: ranges are found in the text by what they quote.
struct PlanFixture {
  var plan: Plan
  private let text: String

  /// A plan that owns nothing of a text yet.
  init(_ text: String, furniture: [String] = []) {
    self.text = text
    let bytes = Array(text.utf8)
    plan = Plan(text: PlanText(source: bytes, bytes: bytes, map: OffsetMap()))
    let ranges = furniture.map { range($0) }
    plan.text = PlanText(source: bytes, bytes: bytes, map: OffsetMap(), furniture: ranges)
  }

  /// Where the text has `quote` first, from the last place of `start` on.
  func range(_ quote: String, from start: String = "") -> TextRange {
    let bytes = Array(text.utf8)
    let needle = Array(quote.utf8)
    let first = start.isEmpty ? 0 : Int(range(start).start)
    for offset in first...max(first, bytes.count - needle.count)
    where bytes[offset...].starts(with: needle) {
      return TextRange(offset, offset + needle.count)
    }
    return TextRange(0, 0)
  }

  /// Adds a node whose text is a quote; returns its index.
  @discardableResult
  mutating func add(
    _ kind: NodeKind, marker: String?, _ label: String, _ quote: String, role: SectionRole? = nil,
    under parent: Int? = nil
  ) -> Int {
    let words = range(quote)
    let mark = marker.map { range($0 + " " + quote) }.map {
      TextRange(Int($0.start), Int(words.start) - 1)
    }
    let index = plan.nodes.count
    let depth = parent.map { plan.nodes[$0].depth + 1 } ?? 0
    plan.nodes.append(
      Node(
        kind: kind, role: role, parent: parent, depth: depth, subtreeEnd: index + 1, marker: mark,
        text: words, extent: mark?.union(words) ?? words, label: label))
    var ancestor = parent
    while let current = ancestor {
      plan.nodes[current].subtreeEnd = index + 1
      plan.nodes[current].extent = plan.nodes[current].extent.union(words)
      ancestor = plan.nodes[current].parent
    }
    return index
  }

  /// A plan with one of everything.
  static func everything() -> PlanFixture {
    var fixture = PlanFixture(sample, furniture: ["\n\u{0C}\nPAGE 2\n"])
    fixture.fillDocument()
    let goals = fixture.add(.roman, marker: "I.", "I", "MỤC TIÊU", role: .objectives)
    let goal = fixture.add(
      .dash, marker: "-", "-1",
      "Hằng năm, ít nhất 98,3%  chi bộ \"thôn\" có chi ủy;\n\u{0C}\nPAGE 2\n từ 3 - 4% đảng viên đạt giải.",
      under: goals)
    let work = fixture.add(.roman, marker: "II.", "II", "NHIỆM VỤ", role: .tasks)
    let task = fixture.add(
      .arabic, marker: "1.", "1",
      "Ban Tổ chức Tỉnh ủy chủ trì thực hiện Nghị quyết số 21-NQ/TW (trước 31/3/2023).", under: work)
    fixture.fillFacts(goal: goal, task: task)
    return fixture
  }

  private static let sample = """
    KẾ HOẠCH
    thực hiện Nghị quyết số 21-NQ/TW
    Tỉnh ủy ban hành Kế hoạch như sau:
    I. MỤC TIÊU
    - Hằng năm, ít nhất 98,3%  chi bộ "thôn" có chi ủy;
    \u{0C}
    PAGE 2
     từ 3 - 4% đảng viên đạt giải.
    II. NHIỆM VỤ
    1. Ban Tổ chức Tỉnh ủy chủ trì thực hiện Nghị quyết số 21-NQ/TW (trước 31/3/2023).
    STT	Nhiệm vụ	Chủ trì
    1	=SUM(A1)	Văn phòng
    Kế hoạch này được phổ biến đến chi bộ.
    1 Theo số liệu năm 2022.

    """

  private mutating func fillDocument() {
    plan.document.type = Document.DocumentType(code: "KH", name: "Kế hoạch")
    plan.document.number = Document.Number(
      text: "Số 45-KH/TU", ordinal: 45, year: nil, symbol: "KH/TU")
    plan.document.title = "thực hiện Nghị quyết số 21-NQ/TW"
    plan.document.issuer = "Tỉnh ủy"
    plan.document.level = .province
    plan.document.locality.province = "Quảng Nam"
    plan.document.place = "Quảng Nam"
    plan.document.date = PartialDate(year: 2022, month: 10, day: 27)
    plan.document.implements = ["21-NQ/TW"]
    plan.document.abbreviations = [Document.Abbreviation(short: "TCCSĐ", long: "tổ chức cơ sở đảng")]
    plan.document.signature = Document.Signature(
      authority: "T/M BAN THƯỜNG VỤ", title: "BÍ THƯ", name: "Nguyễn Văn A")
    plan.document.recipients = [
      Document.Recipient(name: "Ban Bí thư", note: "b/c"), Document.Recipient(name: "Lưu VPTU", note: nil),
    ]
    plan.titleRange = range("thực hiện Nghị quyết số 21-NQ/TW")
    plan.preamble = range("Tỉnh ủy ban hành Kế hoạch như sau:")
    plan.closing = range("Kế hoạch này được phổ biến đến chi bộ.")
    plan.footnotes = [Footnote(label: "1", text: range("Theo số liệu năm 2022."))]
  }

  private mutating func fillFacts(goal: Int, task: Int) {
    let table = add(
      .table, marker: nil, "bảng-1", "STT\tNhiệm vụ\tChủ trì\n1\t=SUM(A1)\tVăn phòng", under: task - 1)
    plan.nodes[table].table = 0
    plan.tables = [
      Table(
        header: [range("STT"), range("Nhiệm vụ"), range("Chủ trì")], columns: [.number, .task, .lead],
        rows: [[range("1", from: "1\t=SUM"), range("=SUM(A1)"), range("Văn phòng")]])
    ]
    plan.targets = [
      Target(
        at: .node(goal), quote: range("ít nhất 98,3%  chi bộ \"thôn\" có chi ủy"), comparator: .atLeast,
        value: 98.3, unit: .term("%"), population: range("chi bộ \"thôn\""), indicator: range("có chi ủy"),
        period: .years(1), baseline: 97, rule: "target.percent"),
      Target(
        at: .node(goal), quote: range("từ 3 - 4% đảng viên đạt giải"), comparator: .range, value: 3, upper: 4,
        unit: .term("%"), population: range("đảng viên"),
        due: [PartialDate(year: 2025), PartialDate(year: 2030)], rule: "target.percent"),
    ]
    plan.deadlines = [
      Deadline(
        at: .node(task), quote: range("trước 31/3/2023"), due: PartialDate(year: 2023, month: 3, day: 31),
        rule: "deadline.date")
    ]
    plan.bodies = [
      Body(key: "ban tổ chức tỉnh ủy", function: "organisation"), Body(key: "văn phòng", function: nil),
    ]
    plan.assignments = [
      Assignment(
        at: .node(task), body: range("Ban Tổ chức Tỉnh ủy"), bodyID: 0, role: .lead, rule: "body.lead"),
      Assignment(
        at: .row(node: table, row: 1), body: range("Văn phòng"), bodyID: 1, role: .lead, rule: "body.table"),
    ]
    plan.cited = [CitedDocument(key: "21-NQ/TW", date: PartialDate(year: 2022, month: 6, day: 16))]
    plan.citations = [
      Citation(
        at: .title, quote: range("Nghị quyết số 21-NQ/TW"), document: 0, issuer: nil, rule: "citation.number"),
      Citation(
        at: .node(task), quote: range("Nghị quyết số 21-NQ/TW", from: "1. Ban"), document: 0, issuer: nil,
        rule: "citation.number"),
    ]
    plan.tasks = [
      PlanTask(
        at: .node(task), text: plan.nodes[task].text,
        bodies: [PlanTask.Share(assignment: 0, role: .lead, isInherited: false)], deadlines: [0], targets: [],
        citations: [1])
    ]
    plan.diagnostics = [
      Diagnostic(
        code: "outline.number-skipped", severity: .warning,
        message: DiagnosticMessage(vietnamese: "Thiếu số 2.", english: "Number 2 is missing."),
        range: range("1. Ban Tổ chức"))
    ]
  }
}
