import Model

/// A table that may go on, with the page of each row.
struct OpenTable {
  var rows: [(page: Int, cells: [[UInt8]])]
  /// The lines of its head, as pages draw it again.
  var head: [[UInt8]] = []

  /// Adds a row. The first of a page goes on with the last of the page before where it has no number of its own, or begins in the
  /// middle of a sentence.
  mutating func append(_ cells: [[UInt8]], page: Int, isFirst: Bool) {
    guard isFirst, let first = cells.first, let last = rows.last, last.cells.first?.isEmpty == false,
      first.isEmpty || last.page != page && Self.beginsSmall(first)
    else {
      rows.append((page, cells))
      return
    }
    for (column, cell) in cells.enumerated() where !cell.isEmpty {
      if !rows[rows.count - 1].cells[column].isEmpty { rows[rows.count - 1].cells[column].append(0x20) }
      rows[rows.count - 1].cells[column] += cell
    }
  }
}

extension OpenTable {
  /// Whether a text begins with a small letter that is no marker, past what opens a parenthesis.
  private static func beginsSmall(_ text: [UInt8]) -> Bool {
    let letters = String(decoding: text.prefix(12), as: UTF8.self).unicodeScalars
      .drop { $0 == "(" || $0 == "“" }.prefix(2)
    return letters.first?.properties.isLowercase == true && letters.last != ")" && letters.last != "."
  }
}

/// Writes pages as the text that is parsed: a paragraph a line, rows of tables between bars, columns set apart.
struct PageWriter {
  private var builder = SourceTextBuilder()
  private let measure: Measure
  /// The line that is being written, with the row that it ends with; nil between lines.
  private var open: (row: PageRow, page: Int)?
  /// Furniture that waits for the paragraph that its page goes on with.
  private var waiting: [(text: [UInt8], page: Int)] = []
  /// The table that ends what is written so far: the next page may go on with it.
  private var table: OpenTable?
  private var tables = 0
  private var page = 0
  /// Notes at the feet of pages, each with the rows that it takes.
  private var notes: [(rows: [PageRow], page: Int)] = []

  /// Characters from the left edge to the right column of a letterhead, at the least.
  private static let columnGap = 6
  /// The size of a character of a letterhead, as a part of the size of its type.
  private static let characterWidth: Float = 0.5

  /// Creates a writer of pages whose running text measures so.
  init(measure: Measure) { self.measure = measure }

  /// Begins a page.
  mutating func begin(page number: Int) {
    page = number
    waiting.append(([0x0C], number))
  }

  /// Writes a row that is no part of the text.
  mutating func write(furniture row: PageRow) {
    waiting.append((row.text, page))
    if open == nil, table == nil { flush() }
  }

  /// Writes a block.
  mutating func write(_ block: PageBlock, of rows: [PageRow]) {
    switch block {
    case .text(let range): for row in rows[range] { write(text: row) }
    case .columns(let range, let split): write(columns: rows[range], split: split)
    case .table(let range, let gutters):
      let lines = rows[range].dropFirst(repeated(rows[range]))
      let head = table?.head ?? TableRows.head(of: lines)
      write(table: TableRows(lines, gutters: gutters))
      table?.head = head
    case .ruled(let table): write(table: TableRows(table))
    }
  }

  /// Takes the rows of the notes at the foot of a page; they are written after the text.
  mutating func write(notes rows: ArraySlice<PageRow>) {
    for row in rows {
      if FootnoteFinder.mark(row) != nil || notes.isEmpty {
        notes.append(([row], page))
      } else {
        notes[notes.count - 1].rows.append(row)
      }
    }
  }

  /// Ends the text.
  consuming func finish() -> SourceTextBuilder {
    closeLine()
    flush()
    if !notes.isEmpty { builder.endLine() }
    for (rows, page) in notes {
      builder.stand(at: SourceOrigin.Place(page: page, part: .footnotes))
      let text = Array(rows.map(\.text).joined(separator: [0x20]))
      if let label = rows.first.flatMap(FootnoteFinder.mark), text.first != 0x5B {
        builder.append([0x5B] + label + [0x5D])
        builder.append(text.dropFirst(label.count))
      } else {
        builder.append(text)
      }
      builder.endLine()
    }
    return builder
  }

  // MARK: Running text

  private mutating func write(text row: PageRow) {
    if let open, goesOn(row, from: open) {
      builder.append([0x20])
      stand()
      builder.append(row.text)
    } else {
      beginLine()
      builder.append(row.text)
    }
    open = (row, page)
  }

  /// Whether a row goes on with the paragraph of another: that one is full, or breaks off inside a sentence, and
  /// nothing begins a new paragraph.
  private func goesOn(_ row: PageRow, from last: (row: PageRow, page: Int)) -> Bool {
    guard abs(row.size - last.row.size) < 0.15 * row.size else { return false }
    let isFull = measure.isFull(last.row, before: row)
    if last.page == page {
      let step = row.top - last.row.top
      let usual = max(measure.pitch, last.row.height * 0.9)
      guard step > 0, step < (isFull ? 1.25 : 1.6) * usual else { return false }
    }
    let isBroken = !ends(last.row) && beginsSmall(row) && last.row.right - last.row.left > 0.6 * measure.width
    if measure.isMovedIn(row), beginsItem(row) { return false }
    guard isFull else { return isBroken && !beginsLetter(row) || endsOpen(last.row) }
    if beginsSmall(row) { return true }
    if ends(last.row), measure.indent == 0 || row.left - last.row.left > 3 { return false }
    if measure.isMovedIn(row) { return measure.isMovedIn(last.row) && !ends(last.row) }
    return true
  }

  /// Whether a row begins with a small letter.
  private func beginsSmall(_ row: PageRow) -> Bool {
    String(decoding: row.segments.first?.text.prefix(4) ?? [], as: UTF8.self).first?.isLowercase == true
  }

  /// Whether a row begins with a number, a letter or a dash of a list: `1.`, `a)`, `IV-`, `-`.
  private func beginsItem(_ row: PageRow) -> Bool {
    guard let word = row.words.first?.text, let last = word.last, word.count <= 6 else { return false }
    if [[0x2D], [0x2B], Array("–".utf8)[...], Array("•".utf8)[...]].contains(word) { return true }
    return word.count > 1 && [0x2E, 0x29, 0x2D].contains(last)
  }

  /// Whether a row begins with the letter of a list, which is a small one: `a) Các chi bộ …`. Near miss: `sinh.`
  private func beginsLetter(_ row: PageRow) -> Bool {
    let word = String(decoding: row.words.first?.text ?? [], as: UTF8.self)
    return word.count == 2 && word.hasSuffix(")")
  }

  /// Whether a row ends with what ends a sentence or an item.
  private func ends(_ row: PageRow) -> Bool {
    guard let last = row.segments.last?.text.last else { return false }
    return [0x2E, 0x3B, 0x3A].contains(last)
  }

  /// Words that never end a paragraph: `… trước ngày` above `15/12/2022`, `… nhiệm kỳ từ` above `Đại hội …`.
  private static let openWords: Set<String> = [
    "ngày", "tháng", "từ", "đến", "của", "và", "các", "những", "với", "theo", "số", "về", "cho", "trong",
    "tại",
  ]

  /// Whether a row breaks off inside a sentence, whatever follows.
  private func endsOpen(_ row: PageRow) -> Bool {
    guard let word = row.words.last?.text, row.right - row.left > 0.6 * measure.width else { return false }
    return Self.openWords.contains(String(decoding: word, as: UTF8.self))
  }

  // MARK: Columns and tables

  /// What the columns of a letterhead, or of a signature beside its addressees, begin with somewhere.
  private static let signs = [
    "CỘNG HÒA XÃ", "CỘNG HOÀ XÃ", "Độc lập - Tự do", "ĐẢNG CỘNG SẢN", "ĐOÀN TNCS", "Nơi nhận", "T/M", "TM.",
    "KT.",
    "K/T",
    "TL.", "T/L", "TUQ.",
  ].map { Array($0.utf8) }

  /// Writes two columns: those of a letterhead or a signature one after the other between lone pipes, as lines of
  /// one go on inside it; others line by line, as they stand side by side.
  private mutating func write(columns rows: ArraySlice<PageRow>, split: Float) {
    let segments = rows.flatMap(\.segments)
    let isBlock = segments.contains { segment in Self.signs.contains { segment.text.starts(with: $0) } }
    guard isBlock else {
      for row in rows { write(columns: row, split: split) }
      return
    }
    for isRight in [false, true] {
      writeBorder()
      var isItem = false
      for row in rows {
        let side = row.segments.filter { ($0.left >= split) == isRight }
        guard let first = side.first else { continue }
        let beginsItem = first.text.starts(with: "- ".utf8) || first.text.starts(with: "– ".utf8)
        if isItem, !beginsItem { builder.append([0x20]) } else { beginLine() }
        stand()
        builder.append(Array(side.map(\.text).joined(separator: [0x20])))
        open = (row, page)
        // What goes on in the next line is still the item; a signature has none.
        isItem = beginsItem || isItem
      }
    }
    writeBorder()
    closeLine()
    // Two blank lines keep it apart from a table that follows.
    builder.endLine()
    builder.endLine()
  }

  private mutating func writeBorder() {
    beginLine()
    builder.append([0x7C])
    builder.endLine()
  }

  private mutating func write(columns row: PageRow, split: Float) {
    beginLine()
    let character = Self.characterWidth * row.size
    var written = 0
    for (index, segment) in row.segments.enumerated() {
      let isBesideOther = index > 0 && (segment.left < split) == (row.segments[index - 1].left < split)
      let column = Int(max(0, segment.left - measure.left) / character)
      let gap = isBesideOther ? 1 : max(index > 0 ? Self.columnGap : 0, column - written)
      let spaces = segment.left < split && index == 0 ? 0 : gap
      builder.append([UInt8](repeating: 0x20, count: spaces))
      builder.append(segment.text)
      written += spaces + String(decoding: segment.text, as: UTF8.self).count
    }
    builder.endLine()
  }

  /// How many lines of a page draw the head of the table of the page before again, whose last row may go on below them; the
  /// first lines of the head may have been taken for a running one.
  private func repeated(_ lines: ArraySlice<PageRow>) -> Int {
    guard let table, open == nil else { return 0 }
    let texts = lines.prefix(table.head.count).map(\.text)
    let dropped = table.head.indices.first { texts.starts(with: table.head[$0...]) }
    guard let dropped, table.head.count - dropped < lines.count else { return 0 }
    return table.head.count - dropped
  }

  /// Takes a table, or goes on with the one that ended the page before.
  private mutating func write(table: TableRows) {
    if open != nil { closeLine() }
    guard let before = self.table, before.rows.first?.cells.count == table.rows.first?.count else {
      closeLine()
      flush()
      self.table = OpenTable(rows: table.rows.map { (page, $0) })
      return
    }
    for (index, cells) in table.droppingHead(of: before.rows.map(\.cells)).enumerated() {
      self.table?.append(cells, page: page, isFirst: index == 0)
    }
  }

  private mutating func write(_ table: OpenTable) {
    tables += 1
    for (index, row) in table.rows.enumerated() {
      for (column, cell) in row.cells.enumerated() {
        builder.append(column == 0 ? "| " : " | ")
        builder.stand(
          at: SourceOrigin.Place(
            page: row.page, cell: SourceOrigin.Cell(table: tables, row: index + 1, column: column + 1)))
        builder.append(cell.map { $0 == 0x7C ? 0x2F : $0 })
      }
      builder.append(" |")
      builder.endLine()
    }
  }

  // MARK: Lines

  private mutating func beginLine() {
    closeLine()
    flush()
    stand()
  }

  private mutating func closeLine() {
    if open != nil { builder.endLine() }
    open = nil
    if let table { write(table) }
    table = nil
  }

  private mutating func stand() { builder.stand(at: SourceOrigin.Place(page: page)) }

  /// Writes the furniture that waits.
  private mutating func flush() {
    for (text, page) in waiting {
      if text == [0x0C] {
        if page > 1 { builder.append(text) }
        continue
      }
      builder.stand(at: SourceOrigin.Place(page: page))
      let start = builder.offset
      builder.append(text)
      builder.endLine()
      builder.markFurniture(from: start)
    }
    waiting.removeAll()
  }
}
