import Model

/// Reads the header of a text that a portal has left without a type line: the letterhead with the number alone, or a
/// sentence of a newspaper that presents the text.
struct UntitledReader {
  let reading: Reading
  let header: HeaderReader

  /// Lines in which a letterhead or an introduction is looked for.
  private static let reach = 40

  /// Fills the header from what stands above the text. O(lines of the header).
  func read(limit: Int, into result: inout HeaderReading) {
    if DispatchReader(reading: reading, header: header).read(limit: limit, into: &result) { return }
    if letterhead(limit: min(limit, Self.reach), into: &result) { return }
    introduction(limit: min(limit, 12), into: &result)
    if result.document.type == nil { headline(limit: min(limit, 12), into: &result) }
  }

  // MARK: - Headline

  /// `UBND tỉnh giao chỉ tiêu năm 2026` above the paragraphs of a report on a plan: a line that ends without a mark, and a longer
  /// one that ends a sentence below it; a first paragraph, or a heading above items, is none.
  private func headline(limit: Int, into result: inout HeaderReading) {
    guard !reading.layout.isWrapped, let first = line(from: 0, limit), let next = line(from: first + 1, limit)
    else {
      return
    }
    let (head, body) = (reading.lines[first], reading.lines[next])
    guard [head, body].allSatisfy({ isPlain($0) }), !head.has(.endsSentence), !head.has(.endsColon),
      !head.has(.endsComma), body.has(.endsSentence), body.width > head.width,
      reading.tokens(head.range).filter({ $0.kind == .word }).count >= Self.fewestWords
    else { return }
    result.title = first..<first + 1
    result.titleRange = head.range
    result.document.title = reading.text.string(head.range)
    result.bodyStart = first + 1
  }

  /// Words that a headline has at least.
  private static let fewestWords = 6

  /// The first line that says anything.
  private func line(from start: Int, _ limit: Int) -> Int? {
    (start..<max(start, limit)).first {
      !reading.lines[$0].has(.furniture) && !reading.lines[$0].has(.noWords)
    }
  }

  /// Whether a line is one of a paragraph without a marker.
  private func isPlain(_ line: Line) -> Bool {
    line.has(.startsUpper) && !line.has(.pipe) && !line.has(.row)
      && MarkerReader.read(reading.bytes.span, line.range) == nil
  }

  // MARK: - Letterhead

  /// `ỦY BAN NHÂN DÂN | CỘNG HÒA … |`, `Số: 130/KH-UBND | Ninh Bình, ngày … |`: the symbol tells the type.
  private func letterhead(limit: Int, into result: inout HeaderReading) -> Bool {
    guard let motto = header.motto(from: 0, to: limit) else { return false }
    let first = header.letterheadStart(of: motto)
    var end = motto + 1
    var tokens: [Token] = []
    var (isDated, isNumbered) = (false, false)
    for index in motto + 1..<max(motto + 1, min(limit, motto + 10)) where !(isDated && isNumbered) {
      reading.tokens(reading.lines[index].range, into: &tokens)
      let hasDate = DatelineReader.read(tokens, reading)?.date != nil
      let hasNumber = tokens.contains { reading.string($0) == "Số" && $0.has(.capital) }
      if hasDate || hasNumber { end = index + 1 }
      (isDated, isNumbered) = (isDated || hasDate, isNumbered || hasNumber)
    }
    var document = Document()
    let superiors = LetterheadReader(reading: reading).read(first..<end, into: &document)
    // A document of a kind that no table has has a number, a date and an issuer nevertheless.
    guard let symbol = document.number?.symbol else { return false }
    document.type = header.type(of: symbol)
    guard document.type != nil || document.date != nil && document.issuer != nil else { return false }
    result.document = document
    result.superiors = superiors
    result.introduction = 0..<first
    result.letterhead = first..<end
    result.bodyStart = end
    result.title = end..<end
    var next = end
    while next < limit, reading.lines[next].has(.furniture) || reading.lines[next].has(.noWords) { next += 1 }
    guard next < limit, ParagraphBuilder.isCapitals(reading.bytes.span, reading.lines[next].range),
      MarkerReader.read(reading.bytes.span, reading.lines[next].range) == nil
    else {
      portalTitle(above: first, &result)
      return true
    }
    if decides(next, limit, &result) {
      portalTitle(above: first, &result)
      return true
    }
    let line = HeaderReader.TypeLine(line: end - 1, type: 0, rest: nil, tokens: [], length: 0)
    TitleReader(reading: reading).read(after: line, limit: limit, into: &result)
    return true
  }

  /// `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH CAO BẰNG` right above its Căn cứ, where no title stands: who decides.
  private func decides(_ line: Int, _ limit: Int, _ result: inout HeaderReading) -> Bool {
    let tokens = reading.tokens(reading.lines[line].range)
    guard let head = tokens.first, !reading.signals(head).isDisjoint(with: [.organ, .holder]),
      let next = self.line(from: line + 1, limit),
      reading.folded(reading.lines[next].range).hasPrefix("căn cứ ")
    else { return false }
    result.issuerLines = line..<line + 1
    result.bodyStart = line + 1
    let name = reading.text.string(reading.lines[line].range)
    result.document.issuer = result.document.issuer.map { LetterheadReader.whole($0, of: name) ?? $0 } ?? name
    return true
  }

  /// The title that a portal gives above the letterhead, behind the number of the text: `Quyết định 599/QĐ-UBND năm 2021 phê duyệt …`.
  private func portalTitle(above letterhead: Int, _ result: inout HeaderReading) {
    guard let ordinal = result.document.number?.ordinal, let symbol = result.document.number?.symbol else {
      return
    }
    let finder = CitationFinder(reading: reading)
    for index in 0..<letterhead where reading.lines[index].width <= Self.widestTitle {
      let tokens = reading.tokens(reading.lines[index].range)
      guard let head = tokens.first, reading.signals(head).contains(.documentType) else { continue }
      let at = Int(head.phraseLength)
      guard at < tokens.count, tokens[at].kind == .number, let number = finder.number(tokens, at),
        number.key == "\(ordinal)/\(symbol)" || number.key == "\(ordinal)-\(symbol)"
      else { continue }
      var start = number.tokens.upperBound
      if start + 1 < tokens.count, reading.signals(tokens[start]).contains(.year),
        tokens[start + 1].kind == .number
      {
        start += 2
      }
      guard start < tokens.count else { return }
      result.document.title = reading.text.string(reading.range(tokens, start, tokens.count - 1))
      return
    }
  }

  private static let widestTitle = 600

  // MARK: - Introduction

  /// `LTS: Ngày 14-11-2016, Ban Chấp hành … đã ban hành Nghị quyết số 10-NQ/TU về …. Báo … giới thiệu toàn văn.`; a preamble that
  /// says `… ban hành Kế hoạch … như sau` is none.
  private func introduction(limit: Int, into result: inout HeaderReading) {
    var tokens: [Token] = []
    for index in 0..<limit {
      let range = reading.lines[index].range
      if let marker = MarkerReader.read(reading.bytes.span, range), !marker.isWeak, marker.kind != .dash {
        return
      }
      reading.tokens(range, into: &tokens)
      guard let type = tokens.indices.first(where: { isIssued(tokens, $0) }), presents(index, limit) else {
        continue
      }
      let row = reading.lexicon.documentTypes[reading.value(tokens[type]) - 1]
      result.document.type = Document.DocumentType(code: row.code, name: row.name)
      fill(&result.document, from: tokens, type: type)
      var end = index + 1
      if end < limit, presentsAlone(end) { end += 1 }
      result.introduction = 0..<end
      result.bodyStart = end
      result.title = end..<end
      return
    }
  }

  /// đã ban hành, vừa ban hành: what was issued before it is presented.
  private func isIssued(_ tokens: [Token], _ index: Int) -> Bool {
    guard index > 2, reading.signals(tokens[index]).contains(.documentType), tokens[index].has(.capital)
    else { return false }
    let words = (1...3).map { reading.string(tokens[index - $0]).lowercased() }
    return words[0] == "hành" && words[1] == "ban" && (words[2] == "đã" || words[2] == "vừa")
  }

  /// The line, or the one below it, says that the text follows.
  private func presents(_ index: Int, _ limit: Int) -> Bool {
    let folded = reading.folded(reading.lines[index].range)
    return folded.contains("toàn văn") || folded.hasSuffix("như sau")
      || index + 1 < limit && presentsAlone(index + 1)
  }

  private func presentsAlone(_ index: Int) -> Bool {
    let line = reading.lines[index]
    let folded = reading.folded(line.range)
    return line.range.count < 300
      && (folded.hasPrefix("nội dung") && folded.hasSuffix("như sau")
        || folded.contains("giới thiệu toàn văn")
        || folded.contains("đăng toàn văn"))
  }

  private func fill(_ document: inout Document, from tokens: [Token], type: Int) {
    for index in tokens.indices where index < type && document.date == nil {
      guard reading.signals(tokens[index]).contains(.day), tokens[index].phraseLength == 1 else { continue }
      document.date = DateReader.date(tokens, index, reading)?.date
    }
    document.issuer = issuer(tokens, before: type - 3)
    var next = type + Int(tokens[type].phraseLength)
    if next + 1 < tokens.count, reading.string(tokens[next]) == "số" {
      if let number = DocumentNumberReader.parse(Array(tokens[next...]), from: 0, reading) {
        document.number = number
      }
      while next < tokens.count, !["về", "thực"].contains(reading.string(tokens[next])),
        !tokens[next].isMark(.stop)
      {
        next += 1
      }
    }
    guard next < tokens.count, ["về", "thực"].contains(reading.string(tokens[next])) else { return }
    var last = next
    while last + 1 < tokens.count,
      !(tokens[last + 1].isMark(.stop) && !tokens[last + 1].has(.glued) || endsHere(tokens, last + 1))
    {
      last += 1
    }
    document.title = reading.text.string(reading.range(tokens, next, last))
  }

  /// The subject that issued, without its term: from the last comma, hyphen or colon to the verb.
  private func issuer(_ tokens: [Token], before verb: Int) -> String? {
    var start = verb
    while start > 0, tokens[start - 1].kind == .word || tokens[start - 1].kind == .number { start -= 1 }
    let end =
      tokens[start..<verb].firstIndex { reading.string($0) == "khóa" || reading.string($0) == "khoá" } ?? verb
    guard end > start, reading.signals(tokens[start]).contains(.organ) else { return nil }
    return reading.text.string(reading.range(tokens, start, end - 1))
  }

  /// A full stop that white space or the end follows.
  private func endsHere(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[index].isMark(.stop) && (index + 1 >= tokens.count || !tokens[index + 1].has(.glued))
  }
}
