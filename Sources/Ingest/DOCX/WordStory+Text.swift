import Model

// Text of runs.
extension WordStory {
  func endText() {
    defer {
      collecting = .nothing
      collected.removeAll(keepingCapacity: true)
    }
    if collecting == .instruction {
      let instruction = collected.drop { $0 <= 0x20 }
      if instruction.starts(with: "TOC".utf8), !fields.isEmpty { fields[fields.count - 1].isContents = true }
      return
    }
    var text = collected[...]
    if !keepsSpaces {
      text = text.drop { $0 <= 0x20 }
      while let last = text.last, last <= 0x20 { text.removeLast() }
    }
    append(text)
  }

  /// Appends text of the open run, as its format shows it.
  func append(_ text: some Collection<UInt8>) {
    guard let paragraph = paragraphs.indices.last, !text.isEmpty, !fields.contains(where: \.isInstruction)
    else {
      return
    }
    let format = effectiveFormat()
    if format.isHidden == true {
      changes.hidden += text.count
      return
    }
    let place = place(of: paragraphs[paragraph])
    guard let shown = WordRunText.shown(text, format, &changes) else {
      paragraphs[paragraph].content.append(text, at: place)
      return
    }
    paragraphs[paragraph].content.append(shown, at: place)
  }

  func effectiveFormat() -> RunFormat {
    guard let run = runs.indices.last, let paragraph = paragraphs.indices.last else { return RunFormat() }
    if let known = runs[run].effective { return known }
    let format = styles.format(of: runs[run].format, in: resolved(paragraph)?.format)
    runs[run].effective = format
    return format
  }

  func resolved(_ paragraph: Int) -> WordStyles.Resolved? {
    if let known = paragraphs[paragraph].resolved { return known }
    let style = styles.paragraph(paragraphs[paragraph].style)
    paragraphs[paragraph].resolved = style
    return style
  }

  func place(of paragraph: OpenParagraph) -> SourceOrigin.Place {
    var place = SourceOrigin.Place(
      page: page, paragraph: paragraph.number, run: runs.isEmpty ? 0 : paragraph.runCount, part: part)
    if let table = tables.first, let row = table.rows.last {
      let column = row.cells.dropLast().reduce(row.gap) { $0 + $1.span }
      place.cell = SourceOrigin.Cell(table: tableCount + 1, row: table.rows.count, column: column + 1)
    }
    return place
  }

  func appendSymbol(_ attributes: XMLAttributes) {
    guard let code = attributes["char"].flatMap({ UInt32($0, radix: 16) }) else { return }
    if let character = WordSymbols.character(code, font: attributes["font"] ?? "") {
      append(String(character).utf8)
    } else {
      changes.unknownSymbols += 1
      append("\u{25A1}".utf8)
    }
  }

  func refer(_ element: WordElement, _ attributes: XMLAttributes) {
    guard let id = attributes["id"], part == .body, effectiveFormat().isHidden != true else { return }
    references.append(NoteReference(part: element == .footnoteReference ? .footnotes : .endnotes, id: id))
    if ["1", "true", "on"].contains(attributes["customMarkFollows"]) { return }
    append("[\(references.count)]".utf8)
  }

  func changeField(_ attributes: XMLAttributes) {
    switch attributes["fldCharType"] {
    case "begin": fields.append(Field())
    case "separate": if !fields.isEmpty { fields[fields.count - 1].isInstruction = false }
    case "end": _ = fields.popLast()
    default: break
    }
  }
}
