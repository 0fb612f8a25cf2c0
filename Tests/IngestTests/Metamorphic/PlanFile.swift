import Model

/// A plan written as a Word file: a paragraph a paragraph, letterhead and signature in tables without lines, drawn
/// tables as tables, footnotes as footnotes, the page's number at its head.
struct PlanFile {
  /// How markers are written.
  enum Markers: String {
    case typed
    /// As numbers of a list where a list of Word gives them.
    case automatic
  }

  private let plan: Plan
  private let lists: AutomaticLists
  private let markers: Markers
  private var body = ""

  /// Writes a plan.
  init(_ plan: Plan, markers: Markers) {
    self.plan = plan
    self.markers = markers
    lists = AutomaticLists(plan)
    for block in PlanBlock.blocks(of: plan) { write(block) }
  }

  /// The Word file.
  var fixture: WordFixture {
    let page =
      #"<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"/>"#
    let head = #"<w:headerReference w:type="default" r:id="r0"/>"#
    var fixture = WordFixture(body + "<w:sectPr>\(head)\(page)</w:sectPr>")
    let number = #"<w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>"#
    fixture.parts.append(("header", "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>\(number)</w:p>"))
    fixture.parts.append(("styles", Self.styles))
    if markers == .automatic { fixture.parts.append(("numbering", lists.xml)) }
    if !plan.footnotes.isEmpty { fixture.parts.append(("footnotes", notes)) }
    return fixture
  }

  /// How many markers are automatic numbers.
  var automaticCount: Int { lists.count }

  private static let styles = """
    <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>\
    <w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>
    """

  private mutating func write(_ block: PlanBlock) {
    switch block {
    case .centred(let text): body += paragraph(text, #"<w:spacing w:after="120"/><w:jc w:val="center"/>"#)
    case .paragraph(let text): body += paragraph(text, Self.running)
    case .item(let node, let marker, let text):
      if markers == .automatic, let level = lists.level(of: node) {
        let list = "<w:ilvl w:val=\"\(level.depth)\"/><w:numId w:val=\"\(level.list)\"/>"
        body += paragraph(text, "<w:numPr>\(list)</w:numPr>")
      } else {
        body += paragraph("\(marker) \(text)", Self.running)
      }
    case .columns(let rows):
      let lines = rows.map { $0.map { $0.map { paragraph($0, #"<w:jc w:val="center"/>"#, size: 24) } } }
      let cells = lines.map { $0.map { $0.isEmpty ? paragraph("", "") : $0.joined() } }
      body += table(cells, widths: [3400, 5700], borders: "")
    case .table(let rows):
      let cells = rows.map { $0.map { paragraph($0, "", size: 24) } }
      let width = 9000 / max(1, rows.map(\.count).max() ?? 1)
      body += table(cells, widths: rows[0].map { _ in width }, borders: Self.borders)
    }
  }

  private static let running =
    #"<w:spacing w:after="120"/><w:ind w:firstLine="567"/><w:jc w:val="both"/>"#
  private static let borders = ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map { "<w:\($0) w:val=\"single\" w:sz=\"4\"/>" }.joined()

  private func paragraph(_ text: String, _ properties: String, size: Int = 28) -> String {
    "<w:p><w:pPr>\(properties)</w:pPr>\(runs(text, "<w:sz w:val=\"\(size)\"/>"))</w:p>"
  }

  private func table(_ rows: [[String]], widths: [Int], borders: String) -> String {
    let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
    let cells = rows.map { row in
      XML.tr(
        zip(row, widths).map { XML.tc($0, "<w:tcW w:w=\"\($1)\" w:type=\"dxa\"/>") },
        borders.isEmpty ? "<w:cantSplit/>" : "")
    }
    let properties =
      "<w:tblW w:w=\"9100\" w:type=\"dxa\"/><w:tblBorders>\(borders)</w:tblBorders><w:tblLayout w:type=\"fixed\"/>"
      + "<w:tblCellMar><w:left w:w=\"108\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar>"
    return
      "<w:tbl><w:tblPr>\(properties)</w:tblPr><w:tblGrid>\(grid)</w:tblGrid>\(cells.joined())</w:tbl><w:p/>"
  }

  /// Runs of a text, parted in the middle as editing leaves them, marks of notes as references.
  private func runs(_ text: String, _ format: String) -> String {
    var xml = ""
    var rest = Substring(text)
    for (index, footnote) in plan.footnotes.enumerated() {
      let marks = ["[\(footnote.label)]", "[^\(footnote.label)]", Self.raised(footnote.label)]
      guard let mark = marks.lazy.compactMap({ rest.firstRange(of: $0) }).first else { continue }
      let raised = "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>"
      xml += halves(rest[..<mark.lowerBound], format)
      xml += "<w:r>\(raised)<w:footnoteReference w:id=\"\(index + 1)\"/></w:r>"
      rest = rest[mark.upperBound...]
    }
    return xml + halves(rest, format)
  }

  private static func raised(_ label: String) -> String {
    let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    return String(label.compactMap { $0.wholeNumberValue.map { digits[$0] } })
  }

  private func halves(_ text: Substring, _ format: String) -> String {
    let middle = text.index(text.startIndex, offsetBy: text.count / 2)
    return [text[..<middle], text[middle...]].filter { !$0.isEmpty }.map { XML.r(escaped($0), format) }
      .joined()
  }

  private func escaped(_ text: Substring) -> String {
    String(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }

  private var notes: String {
    let separators = ["separator", "continuationSeparator"].enumerated().map { index, kind in
      "<w:footnote w:type=\"\(kind)\" w:id=\"\(index - 1)\"><w:p><w:r><w:\(kind)/></w:r></w:p></w:footnote>"
    }
    let notes = plan.footnotes.enumerated().map { index, footnote in
      let text = XML.r(" " + escaped(Substring(plan.text.string(footnote.text))), "<w:sz w:val=\"20\"/>")
      let mark = "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteRef/></w:r>"
      return "<w:footnote w:id=\"\(index + 1)\"><w:p>\(mark)\(text)</w:p></w:footnote>"
    }
    return (separators + notes).joined()
  }
}
