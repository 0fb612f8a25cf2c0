import Model

/// A piece of a plan as a typist puts it on paper.
enum PlanBlock {
  /// A paragraph that stands in the middle of its line.
  case centred(String)
  /// A paragraph.
  case paragraph(String)
  /// The paragraph that opens a node, its marker apart.
  case item(node: Int, marker: String, text: String)
  /// Lines side by side: a letterhead, addressees beside a signature.
  case columns([[[String]]])
  /// Rows of cells.
  case table([[String]])

  /// The pieces of a plan from top to bottom.
  static func blocks(of plan: Plan) -> [PlanBlock] {
    var typist = Typist(plan: plan)
    return typist.typed()
  }
}

/// Puts the regions of a plan on paper.
private struct Typist {
  let plan: Plan
  private var blocks: [PlanBlock] = []
  private var addressees: [String] = []
  private var signature: [String] = []

  init(plan: Plan) { self.plan = plan }

  mutating func typed() -> [PlanBlock] {
    // Pieces of one paragraph that furniture parted belong together.
    let regions = plan.regions.filter { $0.kind != .furniture }
    var index = 0
    while index < regions.count {
      let region = regions[index]
      var range = region.range
      while index + 1 < regions.count, regions[index + 1].kind == region.kind,
        regions[index + 1].node == region.node
      {
        index += 1
        range = range.union(regions[index].range)
      }
      index += 1
      write(region, range)
    }
    closeBackMatter()
    return blocks
  }

  private mutating func write(_ region: Region, _ range: TextRange) {
    switch region.kind {
    case .furniture, .footnote: return
    case .recipients:
      let sides = rawLines(range).map { halves($0) }
      addressees += paragraphs(sides.map(\.left)) { $0.hasPrefix("-") || $0.contains("nhận") }
      signature += sides.map(\.right).filter { !$0.isEmpty }
    case .signature: signature += lines(range)
    default: closeBackMatter()
    }
    switch region.kind {
    case .letterhead: letterhead(range)
    case .title: blocks.append(.centred(plan.text.string(range)))
    case .preamble, .closing: blocks += paragraphs(lines(range)).map { .paragraph($0) }
    case .node: if let node = region.node { write(node, range) }
    default: break
    }
  }

  private mutating func write(_ index: Int, _ range: TextRange) {
    let node = plan.nodes[index]
    if let table = node.table.map({ plan.tables[$0] }) {
      blocks.append(.table(([table.header] + table.rows).map { $0.map { plan.text.string($0) } }))
    } else if node.kind == .attachment || node.kind == .appendix {
      blocks += lines(range).map { .centred($0) }
    } else if let marker = node.marker, range.contains(marker) {
      let rest = TextRange(Int(marker.end), Int(range.end))
      blocks.append(.item(node: index, marker: plan.text.string(marker), text: plan.text.string(rest)))
    } else {
      blocks.append(.paragraph(plan.text.string(range)))
    }
  }

  private mutating func closeBackMatter() {
    if !addressees.isEmpty || !signature.isEmpty { blocks.append(.columns([[addressees, signature]])) }
    addressees = []
    signature = []
  }

  /// The letterhead's cells: as drawn, by wide gaps, or by blank lines, whichever the text has.
  private mutating func letterhead(_ range: TextRange) {
    var raw = rawLines(range)
    // The line that names the type closes what stands above the title.
    let type = raw.lastIndex { plan.document.type.map(\.name)?.uppercased() == trimmed($0[...]).uppercased() }
    if let type { raw.removeSubrange(type...) }
    defer { if type != nil { blocks.append(.centred((plan.document.type?.name ?? "").uppercased())) } }
    let drawn = raw.filter { $0.hasPrefix("|") && $0.count > 1 }
    if drawn.count > 1 {
      let cells = drawn.filter { !$0.contains("---") }.map { line in
        line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map {
          trimmed($0)
        }
      }
      return blocks.append(.columns(cells.map { $0.map { [$0] } }))
    }
    let halves = raw.map { self.halves($0) }
    if halves.contains(where: { !$0.left.isEmpty && !$0.right.isEmpty }) {
      let sides = [halves.map(\.left), halves.map(\.right)]
      return blocks.append(.columns([sides.map { $0.filter { !$0.isEmpty } }]))
    }
    let isBreak = { (line: String) in self.trimmed(line[...]).isEmpty || self.trimmed(line[...]) == "|" }
    let groups = raw.split(whereSeparator: isBreak).map { $0.map { self.trimmed($0[...]) } }
    let isDrawn = raw.contains { trimmed($0[...]) == "|" }
    guard isDrawn || groups.count % 2 == 0 else {
      blocks += groups.joined().map { .centred($0) }
      return
    }
    blocks.append(
      .columns(stride(from: 0, to: groups.count, by: 2).map { Array(groups[$0..<min($0 + 2, groups.count)]) })
    )
  }

  /// What stands left and right of a wide gap in the middle of a line; a line that begins far in stands right.
  private func halves(_ line: String) -> (left: String, right: String) {
    let wide = line.replacing("\t", with: "        ")
    let start = wide.prefix { $0 == " " }.count
    if start > 30 { return ("", trimmed(wide[...])) }
    let gap = wide.dropFirst(20).firstRange(of: "    ")
    let left = trimmed(wide[..<(gap?.lowerBound ?? wide.endIndex)])
    // A blank that is left for a number or a day is no gap between columns.
    guard let gap, !left.isEmpty, !["Số", "ngày", "tháng"].contains(where: left.hasSuffix) else {
      return (trimmed(wide[...]), "")
    }
    return (left, trimmed(wide[gap.upperBound...]))
  }

  // MARK: Lines

  private func rawLines(_ range: TextRange) -> [String] {
    var start = Int(range.start)
    while start > 0, plan.text.bytes[start - 1] != 0x0A { start -= 1 }
    let text = String(decoding: plan.text.bytes[start..<Int(range.end)], as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func lines(_ range: TextRange) -> [String] {
    var lines: [String] = []
    plan.text.forEachPiece(of: range) { piece in
      let text = String(decoding: plan.text.bytes[Int(piece.start)..<Int(piece.end)], as: UTF8.self)
      lines += text.split(separator: "\n").map { trimmed($0) }.filter { !$0.isEmpty && $0 != "|" }
    }
    return lines
  }

  /// Lines put together to paragraphs: one ends where a sentence or an item does and a capital or a mark follows.
  private func paragraphs(_ lines: [String], opens: (String) -> Bool = { _ in false }) -> [String] {
    var paragraphs: [String] = []
    for line in lines where !line.isEmpty {
      if let last = paragraphs.last, !opens(line), !(".;:".contains(last.last ?? ".") && isOpening(line)) {
        paragraphs[paragraphs.count - 1] += " " + line
      } else {
        paragraphs.append(line)
      }
    }
    return paragraphs
  }

  private func isOpening(_ line: String) -> Bool {
    line.first.map { $0.isUppercase || !$0.isLetter } ?? false
  }

  private func trimmed(_ text: Substring) -> String {
    String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
