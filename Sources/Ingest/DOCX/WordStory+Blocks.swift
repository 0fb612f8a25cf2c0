import Model

// Paragraphs, cells, tables and notes as they end.
extension WordStory {
  func beginParagraph() {
    paragraphCount += 1
    var paragraph = OpenParagraph(number: paragraphCount)
    paragraph.isContents = isInContents
    if let before = carried {
      paragraph.content = before.content
      paragraph.boxes = before.boxes
      paragraph.isNumbered = before.isNumbered
      carried = nil
    }
    paragraphs.append(paragraph)
  }

  var isInContents: Bool {
    controls.contains(where: \.isContents) || contentsFields > 0
  }

  func endParagraph() {
    guard !paragraphs.isEmpty else { return }
    let style = resolved(paragraphs.count - 1)
    var paragraph = paragraphs.removeLast()
    // A field whose instruction never ends must not swallow the text that follows.
    let isContents = paragraph.isContents || isInContents || style?.isContents == true
    if instructions > 0 {
      fields.removeAll { $0.isInstruction }
      instructions = 0
      contentsFields = fields.count { $0.isContents }
    }
    if paragraph.isMarkDeleted {
      carried = paragraph
      return
    }
    let isMarkHidden = styles.format(of: paragraph.mark, in: nil).isHidden == true
    if isMarkHidden, paragraph.content.isBlank, paragraph.boxes.isEmpty { return }
    changes.decoded.add(paragraph.content.decodeLegacy())
    if !paragraph.isNumbered { number(&paragraph, style) }
    if isMarkHidden {
      paragraph.isNumbered = true
      carried = paragraph
      return
    }
    paragraph.content.isFurniture = isContents
    finish(paragraph)
  }

  func finish(_ paragraphs: [SourceParagraph]) {
    if containers.isEmpty { lines += paragraphs } else { containers[containers.count - 1] += paragraphs }
  }

  /// Counts the paragraph and writes its number before its text.
  func number(_ paragraph: inout OpenParagraph, _ style: WordStyles.Resolved?) {
    switch counter.count(list: paragraph.list, level: paragraph.level, style: style) {
    case .unnumbered: paragraph.content.trimStart()
    case .undefined:
      changes.undefinedLists += 1
      paragraph.content.trimStart()
    case .label(let label):
      paragraph.content.trimStart()
      // Nothing is printed for an empty paragraph but the number itself: in a cell, or a heading, it says something.
      if label.text.isEmpty || paragraph.content.isBlank && tables.isEmpty && !label.hasWords { return }
      var place = place(of: paragraph)
      place.run = 0
      var content = SourceParagraph()
      content.append(Array((label.isSetOff ? label.text + " " : label.text).utf8), at: place)
      content.append(paragraph.content)
      paragraph.content = content
    }
  }

  func beginCell() {
    guard let table = tables.indices.last, let row = tables[table].rows.indices.last else { return }
    tables[table].rows[row].cells.append(SourceTable.Cell(column: tables[table].rows[row].nextColumn))
    containers.append([])
  }

  func endCell() {
    guard let table = tables.indices.last, let row = tables[table].rows.indices.last,
      let cell = tables[table].rows[row].cells.indices.last, !containers.isEmpty
    else { return }
    flushCarried()
    let paragraphs = containers.removeLast() + tables[table].floating
    if !tables[table].rows[row].cells[cell].isDeleted {
      tables[table].rows[row].cells[cell].paragraphs = paragraphs
    }
    tables[table].floating = []
  }

  func endTable() {
    guard let table = tables.popLast() else { return }
    guard tables.isEmpty else { return finish(table.flattened()) }
    tableCount += 1
    // Two blank lines keep it apart from a table that follows.
    let drawn = table.lines()
    finish(drawn + (drawn.isEmpty ? [] : [SourceParagraph(), SourceParagraph()]))
  }

  func endNote() {
    flushCarried()
    guard let start = noteStart else { return }
    var note = SourceParagraph()
    for line in lines[start.line...] { note.appendInline(line) }
    notes[start.id] = note
    lines.removeSubrange(start.line...)
    noteStart = nil
  }

  func noteChunk(_ attributes: XMLAttributes) {
    flushCarried()
    paragraphCount += 1
    chunks.append(
      Chunk(
        id: attributes["id"] ?? "", line: containers.isEmpty ? lines.count : nil,
        place: SourceOrigin.Place(page: page, paragraph: paragraphCount, part: part)))
  }

  /// Gives up on a next paragraph for text that waits for one.
  func flushCarried() {
    guard let paragraph = carried else { return }
    carried = nil
    finish(paragraph)
  }

  /// The counter as it stands after the story.
  var finalCounter: WordCounter { counter }
}
