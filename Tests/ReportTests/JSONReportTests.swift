import Evaluate
import Model
import Report
import Testing

@Suite("JSON report")
struct JSONReportTests {
  @Test("the compact form is one line that ends in a line feed")
  func oneLine() {
    let line = text {
      JSONReport.write(PlanFixture.everything().plan, from: .sample, layout: .compact, to: &$0)
    }
    #expect(line.hasSuffix("}\n"))
    #expect(line.utf8.count { $0 == 0x0A } == 1)
    #expect(line.hasPrefix(#"{"schema":"plantrace/plan/1","version":"#))
  }

  @Test("both layouts say the same")
  func layoutsAgree() throws {
    let plan = PlanFixture.everything().plan
    #expect(try json(of: plan, layout: .pretty) == json(of: plan, layout: .compact))
  }

  @Test("pretty JSON breaks lines and keeps small records on one")
  func prettyLayout() {
    let written = text {
      JSONReport.write(PlanFixture.everything().plan, from: .sample, layout: .pretty, to: &$0)
    }
    #expect(written.hasPrefix("{\n  \"schema\": \"plantrace/plan/1\",\n  \"version\": \""))
    #expect(written.contains("\n    \"implements\": [\"21-NQ/TW\"],\n"))
    #expect(written.contains("\"span\": {\"start\": "))
    #expect(written.contains("\"due\": [\"2025\", \"2030\"]"))
  }

  @Test("quotes are healed: white space folded, furniture left out")
  func healing() throws {
    let goal = try json(of: PlanFixture.everything().plan)["sections"].elements[0]["children"].elements[0]
    #expect(
      goal["text"].text
        == "Hằng năm, ít nhất 98,3% chi bộ \"thôn\" có chi ủy; từ 3 - 4% đảng viên đạt giải.")
    #expect(goal["path"].text == "I/-1")
    #expect(goal["marker"].text == "-")
  }

  @Test(
    "a quote is what the model's own healing gives",
    arguments: [
      "a", " a ", "a\n\nb", "\n", "", "a \u{0C} b", "\"\\", "x\u{01}y", "một  hai\t ba ",
    ])
  func sameAsModel(sample: String) throws {
    var fixture = PlanFixture(sample)
    fixture.plan.preamble = TextRange(0, sample.utf8.count)
    let written = try json(of: fixture.plan)["preamble"]["text"].text
    #expect(written == fixture.plan.text.string(TextRange(0, sample.utf8.count)))
  }

  @Test("a long text with every awkward byte survives block by block")
  func longText() throws {
    let sample = String(repeating: "đ\"\\ \n", count: 40_000)
    var fixture = PlanFixture(sample)
    fixture.plan.closing = TextRange(0, sample.utf8.count)
    var drained: [UInt8] = []
    var out = OutputBuffer(capacity: 64) { drained += $0 }
    JSONReport.write(fixture.plan, from: .sample, layout: .compact, to: &out)
    out.flush()
    let value = try JSONReader.value(of: drained)
    #expect(value["closing"]["text"].text == fixture.plan.text.string(TextRange(0, sample.utf8.count)))
  }

  @Test(
    "header strings are escaped",
    arguments: [
      "a\"b", "a\\b", "a\nb\tc\r", "\u{08}\u{0C}\u{01}\u{1F}", "đồng chí", "😀",
    ])
  func escapes(sample: String) throws {
    var plan = PlanFixture("").plan
    plan.document.title = sample
    #expect(try json(of: plan)["document"]["title"].text == sample)
  }

  @Test(
    "numbers are written in their shortest form",
    arguments: [
      (98.3, "98.3"), (3, "3"), (0.7, "0.7"), (1_000_000, "1000000"), (-2.5, "-2.5"), (0, "0"),
      (.infinity, "null"), (.nan, "null"),
    ])
  func numbers(value: Double, written: String) {
    var fixture = PlanFixture.everything()
    fixture.plan.targets[0].value = value
    let line = text { JSONReport.write(fixture.plan, from: .sample, layout: .compact, to: &$0) }
    #expect(line.contains("\"comparator\":\">=\",\"value\":\(written),\"upper\":null"))
  }

  @Test("a target has the shape of the gold files")
  func targetShape() throws {
    let targets = try json(of: PlanFixture.everything().plan)["targets"].elements
    #expect(targets[0]["at"] == .string("I/-1"))
    #expect(targets[0]["unit"] == .string("%"))
    #expect(targets[0]["period"] == .string("P1Y"))
    #expect(targets[0]["due"] == .null)
    #expect(targets[0]["baseline"] == .object(["value": .number(97)]))
    #expect(targets[1]["due"] == .array([.string("2025"), .string("2030")]))
    #expect(targets[1]["upper"] == .number(4))
  }

  @Test("spans are offsets into the source, with line and page")
  func spans() throws {
    let plan = PlanFixture.everything().plan
    let span = try json(of: plan)["targets"].elements[1]["span"]
    let start = try #require(span["start"].double.map { Int($0) })
    let end = try #require(span["end"].double.map { Int($0) })
    let quoted = String(decoding: plan.text.source[start..<end], as: UTF8.self)
    #expect(quoted == "từ 3 - 4% đảng viên đạt giải")
    #expect(span["page"] == .number(2))
    #expect(span["line"] == .number(8))
  }

  @Test("table nodes carry header, columns and rows")
  func tables() throws {
    let table = try json(of: PlanFixture.everything().plan)["sections"].elements[1]["children"].elements[1]
    #expect(table["kind"] == .string("table"))
    #expect(table["columns"] == .array([.string("number"), .string("task"), .string("lead")]))
    #expect(table["rows"].elements[0].elements[1] == .string("=SUM(A1)"))
  }

  @Test("a fact in a table row stands at the row's path")
  func rowPath() throws {
    let value = try json(of: PlanFixture.everything().plan)
    #expect(value["assignments"].elements[1]["at"] == .string("II/bảng-1/1"))
  }

  @Test("a task repeats its facts in short")
  func tasks() throws {
    let task = try json(of: PlanFixture.everything().plan)["tasks"].elements[0]
    #expect(task["bodies"].elements[0]["role"] == .string("lead"))
    #expect(task["bodies"].elements[0]["inherited"] == .bool(false))
    #expect(task["deadlines"].elements[0]["due"] == .string("2023-03-31"))
    #expect(task["citations"] == .array([.string("21-NQ/TW")]))
  }

  @Test("a tree ten thousand deep is written")
  func deepTree() {
    var plan = PlanFixture("x").plan
    let depth = 10_000
    for index in 0..<depth {
      plan.nodes.append(
        Node(
          kind: .dash, parent: index == 0 ? nil : index - 1, depth: index, subtreeEnd: depth, marker: nil,
          text: TextRange(0, 1), extent: TextRange(0, 1), label: ""))
    }
    var bytes = 0
    var braces = 0
    var out = OutputBuffer { block in
      bytes += block.count
      for byte in block { braces += byte == 0x7B ? 1 : byte == 0x7D ? -1 : 0 }
    }
    JSONReport.write(plan, from: .sample, layout: .compact, to: &out)
    out.flush()
    #expect(braces == 0)
    #expect(bytes > depth * 100)
  }

  @Test(
    "messages follow the language, keys do not",
    arguments: [
      (Language.vietnamese, "Thiếu số 2."), (.english, "Number 2 is missing."),
    ])
  func languages(language: Language, message: String) throws {
    let line = text {
      JSONReport.write(
        PlanFixture.everything().plan, from: .sample, layout: .compact, language: language, to: &$0)
    }
    let value = try JSONReader.value(of: Array(line.utf8))
    #expect(value["diagnostics"].elements[0]["message"].text == message)
    #expect(value["diagnostics"].elements[0]["severity"].text == "warning")
  }
}

@Suite("Healing of quotes")
struct HealingTests {
  /// Every string of a few awkward bytes, set between clean text so that every lane is met.
  @Test("fast and plain copying agree", arguments: 0..<18)
  func lanes(lead: Int) throws {
    let awkward = ["  ", "\n", "\"", "\\", " \"", "\" ", "\u{1F}", "đ", " đ", "\t \n", "~ ", "\u{7F}"]
    for first in awkward {
      for second in awkward {
        let sample =
          String(repeating: "x", count: lead) + first + String(repeating: "y z", count: 3) + second
          + "kết thúc "
        var fixture = PlanFixture(sample)
        fixture.plan.closing = TextRange(0, sample.utf8.count)
        let written = try json(of: fixture.plan)["closing"]["text"].text
        #expect(written == fixture.plan.text.string(TextRange(0, sample.utf8.count)))
      }
    }
  }

  @Test(
    "coverage is the share of the text that regions own",
    arguments: [
      ([], 0.0), ([(0, 7)], 1.0), ([(0, 1)], 0.25), ([(0, 1), (4, 7)], 0.75),
    ] as [([(Int, Int)], Double)])
  func coverage(regions: [(Int, Int)], share: Double) throws {
    var fixture = PlanFixture("a b\nc d")
    fixture.plan.regions = regions.map { Region(kind: .node, range: TextRange($0.0, $0.1)) }
    #expect(try json(of: fixture.plan)["source"]["coverage"] == .number(share))
    #expect(fixture.plan.coverage == share)
  }
}
