import Model

/// Puts a plan together: header, preamble, outline, back matter, footnotes, and who owns which text.
struct Assembly {
  let reading: Reading
  private var plan: Plan
  private var builder: OutlineBuilder
  private var steps = StepParagraphs()
  private var regions: [Region] = []
  private(set) var hasBackMatter = false
  /// The last appendix or attached plan with a note below it.
  private var noted: Int?

  private init(reading: Reading) {
    self.reading = reading
    plan = Plan(text: reading.text)
    builder = OutlineBuilder(reading: reading)
  }

  /// The structure of a plan, without its facts. O(bytes).
  static func plan(of reading: Reading) -> Plan {
    var assembly = Assembly(reading: reading)
    assembly.run()
    return assembly.plan
  }

  private mutating func run() {
    let header = HeaderReader(reading: reading).read()
    plan.document = header.document
    reading.superiors = header.superiors
    own(header)
    var position = header.bodyStart
    var isFirst = true
    let scanner = BackMatterScanner(reading: reading)
    while position < reading.lines.count {
      let back = scanner.next(from: position)
      body(position..<(back?.lowerBound ?? reading.lines.count), isFirst: isFirst)
      isFirst = false
      guard let back else { break }
      backMatter(back)
      position = afterwards(from: back.upperBound)
    }
    finish()
  }

  // MARK: - Header

  private mutating func own(_ header: HeaderReading) {
    own(header.letterhead, .letterhead)
    own(header.introduction, .furniture)
    own(header.title, .title)
    own(header.issuerLines, .letterhead)
    // Specks above a letterhead belong to nothing that was read.
    let parts = [header.letterhead, header.introduction, header.title, header.issuerLines]
    for line in 0..<min(header.bodyStart, reading.lines.count)
    where !parts.contains(where: { $0.contains(line) }) {
      own(line..<line + 1, .furniture)
    }
    plan.titleRange = header.titleRange
  }

  private mutating func own(_ lines: Range<Int>, _ kind: RegionKind, of node: Int? = nil) {
    for index in lines {
      let line = reading.lines[index]
      regions.append(
        line.has(.furniture)
          ? Region(kind: .furniture, range: line.range) : Region(kind: kind, range: line.range, node: node))
    }
  }

  // MARK: - Body

  /// Reads the paragraphs of a stretch of body lines, attached plans among them.
  private mutating func body(_ lines: Range<Int>, isFirst: Bool) {
    var start = lines.lowerBound
    while let attached = attachment(in: start..<lines.upperBound) {
      paragraphs(start..<attached.lines.lowerBound, isFirst: isFirst && start == lines.lowerBound)
      let range = reading.lines[attached.lines.lowerBound].range.union(
        reading.lines[attached.lines.upperBound - 1].range)
      builder.addAttachment(marker: attached.marker, text: attached.text, extent: range)
      own(attached.lines, .node, of: builder.nodes.count - 1)
      start = attached.lines.upperBound
    }
    paragraphs(start..<lines.upperBound, isFirst: isFirst && start == lines.lowerBound)
  }

  /// Reads a stretch without attached plans, in which annexes may open.
  private mutating func paragraphs(_ lines: Range<Int>, isFirst: Bool) {
    var start = lines.lowerBound
    while hasBackMatter, let heading = AnnexHeading.next(in: start..<lines.upperBound, reading) {
      stretch(start..<heading, isFirst: isFirst && start == lines.lowerBound)
      builder.addAnnex(reading.lines[heading].range)
      own(heading..<heading + 1, .node, of: builder.nodes.count - 1)
      start = heading + 1
    }
    stretch(start..<lines.upperBound, isFirst: isFirst && start == lines.lowerBound)
  }

  private mutating func stretch(_ lines: Range<Int>, isFirst: Bool) {
    guard !lines.isEmpty else { return }
    var all = ParagraphBuilder(reading: reading).build(lines, reading.bytes.span)
    QuotedText.unmark(&all, reading.bytes.span)
    AppendixList.unmark(&all, reading)
    InlineList.join(&all, reading)
    HeadingRepair.mend(&all, reading)
    if isFirst { all.removeFirst(preamble(all)) }
    // The marked paragraph that follows each paragraph, unmarked ones passed over.
    var following = [Int?](repeating: nil, count: all.count)
    var next: Int?
    for index in all.indices.reversed() {
      following[index] = next
      if all[index].isTable { next = nil }
      if all[index].marker != nil { next = index }
    }
    for index in all.indices { add(all[index], next: following[index].flatMap { all[$0].marker }) }
    for index in lines where reading.lines[index].has(.furniture) {
      regions.append(Region(kind: .furniture, range: reading.lines[index].range))
    }
  }

  private mutating func add(_ paragraph: Paragraph, next: Marker?) {
    if paragraph.isTable {
      builder.addTable(paragraph)
      regions.append(Region(kind: .node, range: paragraph.range, node: builder.nodes.count - 1))
      return
    }
    if FootnoteReader.opensNote(reading.lines[paragraph.lines.lowerBound], reading) {
      footnote(paragraph)
      return
    }
    if let marker = paragraph.marker, builder.add(paragraph, marker: marker) {
      regions.append(Region(kind: .node, range: paragraph.range, node: builder.nodes.count - 1))
      return
    }
    if paragraph.marker != nil, paragraph.mayContinue, !builder.nodes.isEmpty {
      builder.extendLast(to: paragraph.range.end)
      regions.append(Region(kind: .node, range: paragraph.range, node: builder.nodes.count - 1))
      return
    }
    if let node = builder.current, node == builder.nodes.count - 1, isNote(paragraph.range, of: node) {
      builder.ownBelow(node, paragraph.range)
      regions.append(Region(kind: .node, range: paragraph.range, node: node))
      noted = node
      return
    }
    if let node = builder.current, node == builder.nodes.count - 1, takesTitle(node, paragraph) {
      builder.setText(of: node, to: paragraph.range)
      regions.append(Region(kind: .node, range: paragraph.range, node: node))
      return
    }
    let node = builder.addParagraph(paragraph, under: owner(of: paragraph, next: next))
    regions.append(Region(kind: .node, range: paragraph.range, node: node))
  }

  /// The node under which an unmarked paragraph stands.
  private mutating func owner(of paragraph: Paragraph, next: Marker?) -> Int? {
    let step = StepParagraphs.step(paragraph.range, reading)
    let place = step.flatMap {
      steps.place(of: $0, isOpen: { node in builder.stack.contains { $0.node == node } })
    }
    let owner: Int?
    if let place {
      owner = place.owner
    } else {
      owner =
        goesOnAbove(paragraph)
        ? builder.current : builder.paragraphOwner(nextMarker: next, isLabelled: isLabelled(paragraph))
    }
    if let step { steps.note(step, under: owner) }
    return owner
  }

  /// `Đơn vị chủ trì: …`, `Thời gian thực hiện: …`: what is told of the item above. O(1): of the head of the paragraph.
  private func isLabelled(_ paragraph: Paragraph) -> Bool {
    let start = Int(paragraph.range.start)
    let tokens = reading.tokens(TextRange(start, min(Int(paragraph.range.end), start + Self.longestLabel)))
    guard let first = tokens.first, !reading.signals(first).isDisjoint(with: [.bodyField, .timeField]) else {
      return false
    }
    return BodyParser(reading: reading).fieldColon(tokens, 0, tokens.count) != nil
  }

  /// Bytes in which a label stands.
  private static let longestLabel = 80

  /// Whether the paragraph is the title of a node whose marker stands on a line of its own.
  private func takesTitle(_ node: Int, _ paragraph: Paragraph) -> Bool {
    let target = builder.nodes[node]
    if isNote(paragraph.range) { return false }
    // Below a note only a title in capitals is one.
    if target.text.isEmpty {
      return noted != node || ParagraphBuilder.isCapitals(reading.bytes.span, paragraph.range)
    }
    switch target.kind {
    case .appendix, .chapter, .part:
      return ParagraphBuilder.isCapitals(reading.bytes.span, paragraph.range)
        && ParagraphBuilder.isCapitals(reading.bytes.span, target.text)
        || target.kind == .appendix && paragraph.first.contains(.startsLower)
    default: return false
    }
  }

  /// `(Kèm theo Quyết định số …)` right below the line of an appendix or the title of an attached plan: it says where they belong,
  /// and nothing else.
  private func isNote(_ range: TextRange, of node: Int) -> Bool {
    let kind = builder.nodes[node].kind
    return kind == .appendix || kind == .attachment ? isNote(range) : false
  }

  /// `Đồng thời, …` goes on with the item above.
  private func goesOnAbove(_ paragraph: Paragraph) -> Bool {
    guard let node = builder.current, builder.nodes[node].kind.opensSection else { return false }
    let first = reading.bytes[Int(paragraph.range.start)]
    if Folding.smallASCII(first) != 0 { return false }
    return reading.folded(
      TextRange(Int(paragraph.range.start), min(Int(paragraph.range.end), Int(paragraph.range.start) + 24))
    ).hasPrefix("đồng thời")
  }

  func isNote(_ range: TextRange) -> Bool {
    guard reading.bytes[Int(range.start)] == 0x28 else { return false }
    let folded = reading.folded(TextRange(Int(range.start), min(Int(range.end), Int(range.start) + 80)))
    return folded.hasPrefix("kèm theo") || folded.hasPrefix("ban hành kèm theo")
      || folded.hasPrefix("ban hành theo")
  }

  // MARK: - Preamble

  /// Number of leading paragraphs that become the preamble.
  private mutating func preamble(_ paragraphs: [Paragraph]) -> Int {
    let count = PreambleReader(reading: reading, hasType: plan.document.type != nil).count(of: paragraphs)
    guard count > 0 else { return 0 }
    let range = paragraphs[0].range.union(paragraphs[count - 1].range)
    plan.preamble = range
    for paragraph in paragraphs[..<count] { regions.append(Region(kind: .preamble, range: paragraph.range)) }
    return count
  }

  // MARK: - Back matter and footnotes

  private mutating func backMatter(_ lines: Range<Int>) {
    let read = BackMatterReader(reading: reading).read(lines)
    if !hasBackMatter {
      plan.document.recipients = read.recipients
      if read.signature != Document.Signature() { plan.document.signature = read.signature }
    } else if plan.document.signature == Document.Signature() {
      plan.document.signature = read.signature
    }
    hasBackMatter = true
    var owned: [Int: RegionKind] = [:]
    for (ranges, kind) in [(read.recipientRanges, RegionKind.recipients), (read.signatureRanges, .signature)]
    {
      for range in ranges {
        var index = firstLine(endingAfter: range.start, in: lines)
        while index < lines.upperBound, reading.lines[index].range.start < range.end {
          if owned[index] == nil { owned[index] = kind }
          index += 1
        }
      }
    }
    for index in lines {
      let line = reading.lines[index]
      regions.append(
        Region(kind: line.has(.furniture) ? .furniture : owned[index] ?? .signature, range: line.range))
    }
  }

  /// The first of some lines that ends after an offset. O(log lines).
  private func firstLine(endingAfter offset: UInt32, in lines: Range<Int>) -> Int {
    var low = lines.lowerBound
    var high = lines.upperBound
    while low < high {
      let middle = (low + high) / 2
      if reading.lines[middle].range.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Reads footnotes that follow the back matter.
  private mutating func afterwards(from start: Int) -> Int {
    var index = start
    while index < reading.lines.count {
      let line = reading.lines[index]
      if line.has(.furniture) {
        regions.append(Region(kind: .furniture, range: line.range))
        index += 1
        continue
      }
      guard FootnoteReader.opensNote(line, reading) else { break }
      var end = index + 1
      while end < reading.lines.count, !FootnoteReader.opensNote(reading.lines[end], reading),
        !reading.lines[end].has(.furniture),
        reading.lines[end].blanksBefore == 0 || reading.layout.isDoubleSpaced,
        !reading.lines[end - 1].has(.endsSentence) || goesOn(reading.lines[end])
      {
        end += 1
      }
      let range = line.range.union(reading.lines[end - 1].range)
      footnote(
        Paragraph(range: range, marker: nil, first: line.traits, last: line.traits, lines: index..<end))
      index = end
    }
    return index
  }

  /// Whether a line under one that ends a sentence goes on with its note.
  private func goesOn(_ line: Line) -> Bool {
    (line.has(.startsLower) || reading.layout.isWrapped)
      && MarkerReader.read(reading.bytes.span, line.range) == nil
  }

  private mutating func footnote(_ paragraph: Paragraph) {
    guard let mark = FootnoteReader.mark(paragraph.range, reading) else { return }
    let label = mark.label.isEmpty ? String(plan.footnotes.count + 1) : mark.label
    plan.footnotes.append(Footnote(label: label, text: TextRange(mark.textStart, Int(paragraph.range.end))))
    regions.append(Region(kind: .footnote, range: paragraph.range))
  }

  // MARK: - Finish

  private mutating func finish() {
    plan.nodes = builder.finish()
    plan.diagnostics += builder.diagnostics
    for (node, lines) in builder.tableNodes {
      let table = TableReader(reading: reading).read(lines)
      plan.nodes[node].table = plan.tables.count
      plan.tables.append(table)
    }
    ClosingReader(reading: reading).read(&plan, &regions)
    SectionRoles.assign(&plan, reading)
    plan.regions = partition()
  }

  /// The regions in order, page furniture cut out of those that go on over it.
  private func partition() -> [Region] {
    var result = regions.filter { $0.kind == .furniture }
    for region in regions where region.kind != .furniture {
      reading.text.forEachPiece(of: region.range) { piece in
        let range = TableScanner.trimmed(Int(piece.start), Int(piece.end), reading.bytes.span)
        if !range.isEmpty { result.append(Region(kind: region.kind, range: range, node: region.node)) }
      }
    }
    result.sort { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
    return result
  }
}
