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
      if instruction.starts(with: "TOC".utf8), fields.last?.isContents == false {
        fields[fields.count - 1].isContents = true
        contentsFields += 1
      }
      return
    }
    var text = collected[...]
    if !keepsSpaces {
      text = text.drop { $0 <= 0x20 }
      while let last = text.last, last <= 0x20 { text.removeLast() }
    }
    append(text)
  }

  /// What begins a page: a break that the author asked for, or one where the program that saved the file showed one.
  enum PageBreak {
    case asked
    case shown
  }

  /// Counts a page. Programs that show breaks show the ones that were asked for, too, right behind them: those count once.
  func turnPage(_ cause: PageBreak) {
    if cause == .asked || !isPageNew { page = max(page, 1) + 1 }
    isPageNew = cause == .asked
  }

  /// Appends text of the open run, as its format shows it.
  func append(_ text: some Collection<UInt8>) {
    guard let paragraph = paragraphs.indices.last, !text.isEmpty, instructions == 0
    else {
      return
    }
    if text.contains(where: { $0 > 0x20 }) { isPageNew = false }
    let format = effectiveFormat()
    if format.isHidden == true {
      changes.hidden += text.count
      return
    }
    let place = place(of: paragraphs[paragraph])
    if let font = legacyFont(of: format) {
      paragraphs[paragraph].content.append(
        font.isTypeface ? WordRunText.withCodes(text) : WordRunText.withSigns(text), at: place, font: font,
        isCapital: format.isRaised)
      return
    }
    guard let shown = WordRunText.shown(text, format, &changes) else {
      paragraphs[paragraph].content.append(text, at: place)
      return
    }
    paragraphs[paragraph].content.append(shown, at: place)
  }

  /// The old typeface that draws the text of a run, or what the text is read as; nil where it is in Unicode.
  private func legacyFont(of format: RunFormat) -> LegacyFont? {
    guard let name = format.font else { return reading }
    return LegacyFont(name: name) ?? (WordSymbols.isSymbolic(name) ? nil : reading)
  }

  /// Keeps the sign under which some programs write the code 0xAD, the letter `ư` of TCVN3.
  ///
  /// Example: `Th` and `êng` in `.VnTime` with the sign between them is `Thường`. Near miss: in a text in Unicode it says where a
  /// word may be cut, and is left out.
  func appendSoftHyphen() {
    if legacyFont(of: effectiveFormat()) != nil { append("\u{AD}".utf8) }
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
      place.cell = SourceOrigin.Cell(
        table: tableCount + 1, row: table.rows.count, column: (row.cells.last?.column ?? 0) + 1)
    }
    return place
  }

  func appendSymbol(_ attributes: XMLAttributes) {
    guard let code = attributes["char"].flatMap({ UInt32($0, radix: 16) }) else { return }
    if let character = WordSymbols.character(code, font: attributes["font"] ?? "") ?? WordSymbols.sign(code) {
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

  /// Fields that may be open inside each other.
  private static let deepestField = 256

  func changeField(_ attributes: XMLAttributes) {
    switch attributes["fldCharType"] {
    case "begin":
      // Fields that are never ended do not pile up.
      if fields.count == Self.deepestField { close(fields.removeFirst()) }
      fields.append(Field())
      instructions += 1
    case "separate":
      if fields.last?.isInstruction == true {
        fields[fields.count - 1].isInstruction = false
        instructions -= 1
      }
    case "end":
      if let field = fields.popLast() { close(field) }
    default: break
    }
  }

  private func close(_ field: Field) {
    if field.isInstruction { instructions -= 1 }
    if field.isContents { contentsFields -= 1 }
  }
}
