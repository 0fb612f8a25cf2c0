import Model

/// Writes a part of a page as paragraphs, tables and notes: one pass over its nodes.
struct HTMLStory {
  /// The finished paragraphs, tables as the lines they are drawn with.
  private(set) var lines: [SourceParagraph] = []
  /// The text of notes, by their number.
  private(set) var notes: [Int: SourceParagraph] = [:]
  /// Running heads and feet that the file keeps beside its text.
  private(set) var pageTexts: [PageText] = []
  /// What was left out or odd.
  var changes = SourceChanges()

  let tree: HTMLTree
  private let sheet: StyleSheet
  private let content: PageContent
  private let marks: HTMLNotes
  /// How text is read that no typeface tells it of.
  private let reading: LegacyFont?

  private var open: [OpenElement] = []
  var paragraph = OpenParagraph()
  private var paragraphCount = 0
  var tables: [HTMLTable] = []
  private var tableCount = 0
  private var containers: [[SourceParagraph]] = []
  private var lists: [HTMLList] = []
  /// The signs of the list of bullets that stands in no other, and of those in it.
  private var bullets = ["•"]
  private var note: Int?

  /// An element that is open, and what holds in it.
  struct OpenElement {
    var node: Int
    var end: Int
    var style: Style
    /// What its end ends beside lines.
    var role = Role.none
  }

  enum Role {
    case none
    case table
    case row
    case cell
    case list
    case note
    case pageText(PageText.Place)
  }

  /// What elements inherit.
  struct Style {
    var font: String?
    var isHidden = false
    var isCapitals = false
    var isPreformatted = false
    var list: String?
    /// Inside a number that Word wrote out: its spaces are one.
    var isMarker = false
  }

  struct OpenParagraph {
    var content = SourceParagraph()
    var number = 0
    var runs = 0
    /// Whether a space stands before the next text.
    var space = false
    /// The number or bullet of the list item that it begins.
    var marker: String?
    var isContents = false
  }

  /// Prepares to write what was found to be the document.
  init(
    _ tree: HTMLTree, _ sheet: StyleSheet, _ content: PageContent, _ marks: HTMLNotes, reading: LegacyFont?
  ) {
    self.tree = tree
    self.sheet = sheet
    self.content = content
    self.marks = marks
    self.reading = reading
  }

  /// Writes all parts. O(nodes + text).
  mutating func write() {
    for root in content.roots { write(root) }
  }

  private mutating func write(_ root: Int) {
    var index = root
    let end = tree.nodes[root].end
    while index < end {
      while let last = open.last, last.end <= index { closeElement() }
      if let range = tree.nodes[index].text {
        append(tree.text[range])
        index += 1
      } else {
        index = openElement(index) ? index + 1 : tree.nodes[index].end
      }
    }
    while !open.isEmpty { closeElement() }
    endParagraph()
  }

  // MARK: Elements

  /// Opens an element; false where it is left out with all that it holds.
  private mutating func openElement(_ node: Int) -> Bool {
    let tag = tree.nodes[node].tag
    if content.skipped.contains(node) { return false }
    if marks.backReferences.contains(node), marks.marksInPlace[node] == nil { return false }
    if tag.isSilent { return false }
    if let number = marks.references[node] {
      refer(number)
      return false
    }
    if let number = marks.marksInPlace[node] {
      refer(number)
      paragraph.space = true
      return false
    }
    var own = sheet.declarations(of: tag, classes: tree[node, .class]) ?? StyleSheet.Declarations("")
    if let text = tree[node, .style] { own.merge(StyleSheet.Declarations(text)) }
    if tag == .font, let face = tree[node, .face] { own.font = StyleSheet.typeface(face) }
    if tag == .del {
      changes.deletions += 1
      return false
    }
    if tag == .ins { changes.insertions += 1 }
    if tag == .br {
      own.breaksPage ? endParagraph() : breakLine()
      return false
    }
    if tag.isBlock || own.breaksPage { endParagraph() }
    if own.isTab {
      append([0x09], at: place)
      return false
    }
    var element = OpenElement(node: node, end: tree.nodes[node].end, style: style(own, tag, node))
    element.role = begin(tag, node, own)
    if tree[node, .class]?.hasPrefix("MsoToc") == true { paragraph.isContents = true }
    open.append(element)
    return true
  }

  private func style(_ own: StyleSheet.Declarations, _ tag: HTMLTag, _ node: Int) -> Style {
    var style = open.last?.style ?? Style()
    style.font = own.font ?? style.font
    style.isCapitals = own.isCapitals ?? style.isCapitals
    style.isPreformatted = own.isPreformatted ?? (tag == .pre ? true : style.isPreformatted)
    // What is hidden stays so, whatever is in it; the page's own parts are not hidden by how a script shows them.
    style.isHidden = style.isHidden || own.isHidden == true && !content.holdsMuch(node)
    if tag.isList { style.list = own.list } else { style.list = own.list ?? style.list }
    style.isMarker = style.isMarker || own.isTypedMarker
    return style
  }

  /// Begins what the element is beside a line.
  private mutating func begin(_ tag: HTMLTag, _ node: Int, _ own: StyleSheet.Declarations) -> Role {
    if let number = marks.notes[node] {
      note = number
      containers.append([])
      return .note
    }
    if let place = pagePlace(node, own) {
      containers.append([])
      return .pageText(place)
    }
    switch tag {
    case .ul, .ol, .menu, .dir:
      let depth = lists.count { !$0.isNumbered }
      if depth == 0, tag != .ol { bullets = HTMLList.bullets(ofDepth: depthOfBullets(node)) }
      lists.append(
        HTMLList(
          tag, type: tree[node, .type], start: tree[node, .start],
          bullet: bullets[min(depth, bullets.count - 1)]))
      return .list
    case .li:
      let style = own.list ?? tree[node, .type] ?? open.last?.style.list
      if !lists.isEmpty {
        paragraph.marker = lists[lists.count - 1].next(value: tree[node, .value], style: style)
      }
    case .table where !content.layoutTables.contains(node):
      tables.append(HTMLTable())
      return .table
    case .tr where !tables.isEmpty && isInTable(node):
      tables[tables.count - 1].beginRow(isHeader: isHeader(node))
      return .row
    case .td, .th:
      guard !tables.isEmpty, isInTable(node) else { break }
      tables[tables.count - 1].beginCell(columns: tree[node, .colspan], rows: tree[node, .rowspan])
      containers.append([])
      return .cell
    default: break
    }
    return .none
  }

  /// How many lists of bullets stand inside each other at the most, a list of bullets among them. O(its nodes).
  private func depthOfBullets(_ list: Int) -> Int {
    var ends: [Int] = []
    var deepest = 1
    for node in list..<tree.nodes[list].end where tree.nodes[node].tag.isList && tree.nodes[node].tag != .ol {
      while let end = ends.last, end <= node { ends.removeLast() }
      ends.append(tree.nodes[node].end)
      deepest = max(deepest, ends.count)
    }
    return deepest
  }

  /// Whether a row or cell belongs to the table that is written, and not to one that only lays out the page.
  private func isInTable(_ node: Int) -> Bool {
    var parent = tree.nodes[node].parent
    while parent >= 0, tree.nodes[parent].tag != .table { parent = tree.nodes[parent].parent }
    return parent >= 0 && !content.layoutTables.contains(parent)
  }

  private func isHeader(_ row: Int) -> Bool {
    if tree.nodes[row].parent >= 0, tree.nodes[tree.nodes[row].parent].tag == .thead { return true }
    let cells = tree.children(of: row).filter { tree.nodes[$0].tag.isCell }
    return !cells.isEmpty && cells.allSatisfy { tree.nodes[$0].tag == .th }
  }

  private func pagePlace(_ node: Int, _ own: StyleSheet.Declarations) -> PageText.Place? {
    // LibreOffice names them in a title, Word in a property.
    switch own.element ?? (tree.nodes[node].tag == .div ? tree[node, .title] : nil) {
    case "header": .header
    case "footer": .footer
    default: nil
    }
  }

  private mutating func closeElement() {
    guard let element = open.popLast() else { return }
    if tree.nodes[element.node].tag.isBlock { endParagraph() }
    if tree.nodes[element.node].tag == .li { paragraph.marker = nil }
    switch element.role {
    case .none: break
    case .list: _ = lists.popLast()
    case .row: tables[tables.count - 1].endRow()
    case .cell: tables[tables.count - 1].endCell(containers.popLast() ?? [])
    case .table: endTable()
    case .note: endNote()
    case .pageText(let place):
      var text = SourceParagraph()
      for line in containers.popLast() ?? [] { text.appendInline(line) }
      let page = PageText(place: place, text: String(decoding: text.text, as: UTF8.self))
      if !text.isBlank, !pageTexts.contains(page) { pageTexts.append(page) }
    }
  }

  // MARK: What ends

  private mutating func endTable() {
    guard let table = tables.popLast()?.table else { return }
    guard tables.isEmpty else { return finish(table.flattened()) }
    tableCount += 1
    // Two blank lines keep it apart from a table that follows.
    let drawn = table.lines()
    finish(drawn + (drawn.isEmpty ? [] : [SourceParagraph(), SourceParagraph()]))
  }

  private mutating func endNote() {
    guard let number = note else { return }
    note = nil
    var text = SourceParagraph()
    for line in containers.popLast() ?? [] { text.appendInline(line) }
    if !text.isBlank, notes[number] == nil { notes[number] = text }
  }

  private mutating func finish(_ paragraphs: [SourceParagraph]) {
    if containers.isEmpty { lines += paragraphs } else { containers[containers.count - 1] += paragraphs }
  }

  private mutating func endParagraph() {
    guard !paragraph.content.isBlank else {
      // An item that begins with a block of its own, or with another list, has its number there.
      paragraph = OpenParagraph(marker: paragraph.marker)
      return
    }
    var content = paragraph.content
    changes.decoded.add(content.decodeLegacy())
    content.trimEnd()
    content.trimStart()
    content.narrowMarker()
    if let marker = paragraph.marker, !content.hasTypedMarker {
      var place = place
      place.run = 0
      var marked = SourceParagraph()
      marked.append(Array((marker + " ").utf8), at: place)
      marked.append(content)
      content = marked
    }
    content.isFurniture = paragraph.isContents
    paragraph = OpenParagraph()
    finish([content])
  }

  // MARK: Text

  private var place: SourceOrigin.Place {
    var place = SourceOrigin.Place(
      paragraph: paragraph.number, run: paragraph.runs, part: note == nil ? .body : .footnotes)
    if let cell = tables.first?.place {
      place.cell = SourceOrigin.Cell(table: tableCount + 1, row: cell.row, column: cell.column)
    }
    return place
  }

  private mutating func breakLine() {
    guard !paragraph.content.text.isEmpty else { return }
    paragraph.space = false
    append([0x0A], at: place)
  }

  private mutating func refer(_ number: Int) {
    if open.last?.style.isHidden == true { return }
    let space = paragraph.space && (paragraph.content.text.last ?? 0x0A) > 0x20 ? " " : ""
    paragraph.space = false
    append(Array("\(space)[\(number)]".utf8), at: place)
  }

  private mutating func append(_ text: ArraySlice<UInt8>) {
    let style = open.last?.style ?? Style()
    if style.isHidden {
      changes.hidden += text.count { $0 > 0x20 }
      return
    }
    var piece: [UInt8] = []
    piece.reserveCapacity(text.count + 1)
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      index += 1
      if byte == 0xC2, index < text.endIndex, text[index] == 0xA0 {
        // A space that does not break is for indenting and for setting apart.
        index += 1
        if style.isMarker { paragraph.space = true } else { piece.append(0x20) }
      } else if byte <= 0x20 {
        if style.isPreformatted { piece.append(byte == 0x0D ? 0x0A : byte) } else { paragraph.space = true }
      } else {
        if paragraph.space, (piece.last ?? paragraph.content.text.last ?? 0x0A) > 0x20 { piece.append(0x20) }
        paragraph.space = false
        piece.append(byte)
      }
    }
    guard !piece.isEmpty else { return }
    paragraph.runs += 1
    append(piece, at: place, style)
  }

  private mutating func append(_ piece: [UInt8], at place: SourceOrigin.Place, _ style: Style = Style()) {
    if paragraph.number == 0 {
      paragraphCount += 1
      paragraph.number = paragraphCount
    }
    var place = place
    place.paragraph = UInt32(clamping: paragraph.number)
    let font = style.font.flatMap { LegacyFont(name: $0) } ?? reading
    if let font {
      paragraph.content.append(piece, at: place, font: font, isCapital: style.isCapitals)
    } else if let shown = WordRunText.shown(
      piece, RunFormat(isCapitals: style.isCapitals, font: style.font), &changes)
    {
      paragraph.content.append(shown, at: place)
    } else {
      paragraph.content.append(piece, at: place)
    }
  }
}
