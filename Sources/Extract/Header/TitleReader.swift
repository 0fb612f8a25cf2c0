import Model

/// Reads the lines under the type line (trích yếu) and finds where the body begins.
struct TitleReader {
  let reading: Reading

  private static let longest = 1_200

  /// Reads the title after a type line. O(lines of the title).
  func read(after type: HeaderReader.TypeLine, limit: Int, into result: inout HeaderReading) {
    let first = type.line + 1
    var parts: [TextRange] = []
    var isNumbered = false
    if let rest = pastDraft(type, &result.document) {
      if let number = ownNumber(type) {
        result.document.number = number
        isNumbered = true
      } else if let name = issuer(rest) {
        result.document.issuer = result.document.issuer ?? name
      } else {
        parts.append(rest)
      }
    }
    var end = first
    if let rule = ruleLine(from: first, limit: limit) {
      end = rule
    } else {
      end = blockEnd(from: first, limit: limit, hasTitle: !parts.isEmpty, issuer: result.document.issuer)
    }
    var lines: [Int] = []
    var inNote = false
    for index in first..<end where !reading.lines[index].has(.furniture) {
      let line = reading.lines[index]
      let folded = reading.folded(line.range)
      if folded.hasPrefix("dự thảo") {
        result.document.isDraft = true
      } else if inNote || isNote(folded) {
        // A note in parentheses may take several lines.
        inNote = (inNote || opensParenthesis(line)) && !closesParenthesis(line)
      } else if lines.isEmpty, parts.isEmpty, let name = issuer(line.range) {
        result.document.issuer = result.document.issuer ?? name
      } else {
        lines.append(index)
      }
    }
    if isNumbered {
      readIntroduction(first, limit, &result)
      return
    }
    let repeated = repeatedIssuer(lines, result.document.issuer) ?? decidingBody(lines, end, limit)
    if let repeated, lines.count > repeated.count {
      result.issuerLines = repeated
      lines.removeLast(repeated.count)
      let name = reading.text.string(reading.lines[repeated.lowerBound].range)
      result.document.issuer =
        result.document.issuer.map { LetterheadReader.whole($0, of: name) ?? $0 } ?? name
      end = repeated.lowerBound
    }
    for index in lines { parts.append(withoutNote(reading.lines[index].range)) }
    result.title = first..<end
    result.bodyStart = repeated?.upperBound ?? end
    if let from = parts.first, let to = parts.last {
      let range = from.union(to)
      result.titleRange = range
      let strings = parts.map { reading.text.string($0) }
      result.document.title = strings.joined(separator: " ")
    }
    if repeated == nil { skipIssuer(&result, limit) }
  }

  /// What follows the type on its line, `(Dự thảo)` left out, which says what the document is.
  private func pastDraft(_ type: HeaderReader.TypeLine, _ document: inout Document) -> TextRange? {
    let rest = type.tokens.dropFirst(type.length)
    guard let range = type.rest, let open = rest.first, open.isMark(.open),
      let close = rest.firstIndex(where: { $0.isMark(.close) }), close - rest.startIndex <= Self.longestDraft,
      reading.folded(TextRange(Int(open.start), Int(type.tokens[close].end))).hasPrefix("dự thảo")
    else { return type.rest }
    document.isDraft = true
    let next = close + 1
    return next < type.tokens.count ? TextRange(Int(type.tokens[next].start), Int(range.end)) : nil
  }

  /// Tokens of `(Dự thảo lần 2)` at the most.
  private static let longestDraft = 6

  /// The last lines of the title where they only name the issuer again, as above the Căn cứ paragraphs of a decision.
  private func repeatedIssuer(_ lines: [Int], _ issuer: String?) -> Range<Int>? {
    guard let issuer, lines.count > 1, let last = lines.last else { return nil }
    let wanted = Folding.fold(issuer)
    let folded = reading.folded(reading.lines[last].range)
    guard folded == wanted || wanted.hasPrefix(folded), isBody(reading.tokens(reading.lines[last].range))
    else { return nil }
    return last..<last + 1
  }

  /// `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH`, `HỘI ĐỒNG NHÂN DÂN TỈNH` with `KHÓA V, KỲ HỌP THỨ 20` below it: the last lines of a
  /// title where they name who decides, right above its Căn cứ; a line that goes on with `… CỦA` is of the title.
  private func decidingBody(_ lines: [Int], _ end: Int, _ limit: Int) -> Range<Int>? {
    guard lines.count > 1, let last = lines.last, opensReasons(from: end, limit) else { return nil }
    var first = last
    while goesOn(first), last - first < 2, lines.contains(first - 1) { first -= 1 }
    guard first > lines[0], lines.contains(first - 1) else { return nil }
    let tokens = reading.tokens(reading.lines[first].range)
    guard isBody(tokens), ParagraphBuilder.isCapitals(reading.bytes.span, reading.lines[first].range) else {
      return nil
    }
    guard let word = reading.tokens(reading.lines[first - 1].range).last, !word.isMark(.comma),
      !["của", "và", "về", "các", "do", "cho", "tại", "trong"].contains(reading.folded(word))
    else { return nil }
    return first..<last + 1
  }

  /// Whether the next line that says anything begins with Căn cứ.
  private func opensReasons(from start: Int, _ limit: Int) -> Bool {
    var index = start
    while index < limit, reading.lines[index].has(.furniture) { index += 1 }
    return index < limit && reading.folded(reading.lines[index].range).hasPrefix("căn cứ")
  }

  /// TỈNH QUẢNG TRỊ; KHÓA V, KỲ HỌP THỨ 20: the place of a body, and the term of an assembly.
  private func goesOn(_ line: Int) -> Bool {
    let folded = reading.folded(reading.lines[line].range)
    return [
      "khóa ", "kỳ họp", "nhiệm kỳ", "tỉnh ", "thành phố ", "huyện ", "quận ", "thị xã ", "xã ", "phường ",
    ]
    .contains(where: folded.hasPrefix)
  }

  /// `CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH` under the type says whose it is, without its term.
  private func issuer(_ range: TextRange) -> String? {
    let tokens = reading.tokens(range)
    guard tokens.count > 1, tokens[0].has(.allCaps), reading.folded(tokens[0]) == "của",
      tokens[1].has(.allCaps), reading.signals(tokens[1]).contains(.organ)
    else { return nil }
    let end = tokens.firstIndex { reading.folded($0) == "khóa" } ?? tokens.count
    // A line in which the title goes on is no name alone.
    guard end > 1, tokens[..<end].allSatisfy({ $0.kind == .mark || $0.has(.allCaps) }) else { return nil }
    return reading.text.string(reading.range(tokens, 1, end - 1))
  }

  /// `(Kèm theo Quyết định số …)`, `(Ban hành kèm theo …)`: a note, no title.
  private func isNote(_ folded: String) -> Bool {
    folded.hasPrefix("kèm theo") || folded.hasPrefix("ban hành kèm theo")
  }

  /// A line of a title up to a note that ends it: `VỀ VĂN HÓA ĐỌC (Ban hành kèm theo Quyết định số 12/QĐ-UBND)`.
  private func withoutNote(_ range: TextRange) -> TextRange {
    let (start, end) = (Int(range.start), Int(range.end))
    guard reading.bytes[end - 1] == 0x29,
      let open = (start + 1..<end).first(where: { reading.bytes[$0] == 0x28 && reading.bytes[$0 - 1] == 0x20 }
      ),
      isNote(reading.folded(TextRange(open, min(end, open + 80))))
    else { return range }
    return TableScanner.trimmed(start, open, reading.bytes.span)
  }

  private func opensParenthesis(_ line: Line) -> Bool { reading.bytes[Int(line.range.start)] == 0x28 }

  private func closesParenthesis(_ line: Line) -> Bool { reading.bytes[Int(line.range.end) - 1] == 0x29 }

  /// The rule under the title (`-----`), where one follows before anything else begins.
  private func ruleLine(from first: Int, limit: Int) -> Int? {
    var characters = 0
    var index = first
    while index < min(limit, first + 24) {
      let line = reading.lines[index]
      if line.has(.furniture), line.has(.noWords), index > first { return isRule(line) ? index : nil }
      if line.has(.pipe) || line.has(.row) { return nil }
      if let marker = MarkerReader.read(reading.bytes.span, line.range), !marker.isWeak { return nil }
      characters += Int(line.width)
      if characters > Self.longest || line.has(.endsColon) { return nil }
      index += 1
    }
    return nil
  }

  private func isRule(_ line: Line) -> Bool {
    let byte = reading.bytes[Int(line.range.start)]
    return byte == 0x2D || byte == 0x5F || byte == 0xE2 || byte == 0x3D
  }

  /// The end of the title where no rule tells: the block under the type line, and the blocks that go on with it.
  private func blockEnd(from first: Int, limit: Int, hasTitle: Bool, issuer: String?) -> Int {
    var index = first
    var hasTitle = hasTitle
    var tokens: [Token] = []
    while index < limit {
      let line = reading.lines[index]
      if line.has(.furniture) {
        index += 1
        continue
      }
      if line.has(.pipe) || line.has(.row) { return index }
      if !hasTitle, self.issuer(line.range) != nil {
        index += 1
        continue
      }
      if let marker = MarkerReader.read(reading.bytes.span, line.range),
        !marker.isWeak || marker.kind == .dash
      {
        return index
      }
      reading.tokens(line.range, into: &tokens)
      let isNew = line.blanksBefore > 0 && !reading.layout.isDoubleSpaced || index == first
      if hasTitle, opensBody(line, tokens, index, isNew: isNew, first: first) { return index }
      if index > first + 20 { return index }
      hasTitle = true
      index += 1
    }
    return index
  }

  /// Whether a line under the title opens the body.
  private func opensBody(_ line: Line, _ tokens: [Token], _ index: Int, isNew: Bool, first: Int) -> Bool {
    guard index > 0 else { return true }
    let previous = reading.lines[index - 1]
    if line.has(.startsLower) || !tokens.contains(where: { $0.kind == .word }) { return false }
    if isNew, isBody(tokens) { return true }
    if isTime(tokens) { return false }
    if index > first, isTime(reading.tokens(previous.range)) { return true }
    let isCapitals = ParagraphBuilder.isCapitals(reading.bytes.span, line.range)
    let wasCapitals = ParagraphBuilder.isCapitals(reading.bytes.span, previous.range)
    if isNew {
      if isCapitals { return !wasCapitals }
      if line.has(.bold), previous.has(.bold), !opensPreamble(tokens) { return false }
      if previous.has(.endsComma) || previous.has(.endsHyphen) { return false }
      return true
    }
    if wasCapitals != isCapitals, !line.has(.boldGoesOn), wasCapitals { return true }
    // The body that decides, under a title in small letters: `ỦY BAN NHÂN DÂN TỈNH`.
    if isCapitals, !wasCapitals, tokens.first.map(reading.signals)?.contains(.organ) == true { return true }
    let goesIn = opensPreamble(tokens) && line.has(.startsUpper) && !previous.has(.endsComma)
    // Căn cứ Luật …: what a plan rests on is no part of its title.
    if goesIn, tokens.count > 3, reading.folded(tokens[0]) == "căn", reading.string(tokens[1]) == "cứ" {
      return true
    }
    // Where a paragraph is a line, one that leads in to the sections is no title.
    if goesIn, !reading.layout.isWrapped, leadsIn(index) { return true }
    return goesIn
      && (line.indent > previous.indent + 2
        || reading.layout.length(of: previous) + 120 < max(reading.layout.width, 600))
      && reading.layout.isWrapped
  }

  /// `Năm học 2025 - 2026`, `Giai đoạn 2026 - 2030` alone on a line: the time of what the title names.
  private func isTime(_ tokens: [Token]) -> Bool {
    guard tokens.count >= 2, tokens.count <= 6, let first = tokens.first,
      !reading.signals(first).isDisjoint(with: [.year, .span])
    else { return false }
    var seen = 0
    for token in tokens.dropFirst() {
      if token.kind == .number, token.length == 4 {
        seen += 1
      } else if token.kind == .word
        ? !["học", "đoạn", "kỳ"].contains(reading.string(token)) : !token.isMark(.hyphen)
      {
        return false
      }
    }
    return seen > 0
  }

  /// Whether a paragraph ends in a colon, broken into a few lines or not.
  private func leadsIn(_ index: Int) -> Bool {
    var index = index
    for _ in 0..<6 {
      if reading.lines[index].has(.endsColon) { return true }
      index += 1
      guard index < reading.lines.count, reading.lines[index].has(.startsLower) else { return false }
    }
    return false
  }

  private func opensPreamble(_ tokens: [Token]) -> Bool {
    guard let first = tokens.first, first.has(.capital), !first.has(.allCaps) else { return false }
    let folded = Folding.fold(reading.text.string(reading.range(tokens, 0, min(2, tokens.count - 1))))
    for opening in [
      "căn cứ", "thực hiện", "triển khai", "nhằm", "để", "theo", "trên cơ sở", "sau khi", "trong", "tiếp tục",
    ]
    where folded.hasPrefix(opening) { return true }
    return false
  }

  /// A block that is only the name of a body: the issuer again, above the Căn cứ paragraphs of a decision.
  private func isBody(_ tokens: [Token]) -> Bool {
    guard let first = tokens.first, first.has(.allCaps), tokens.count <= 12 else { return false }
    return reading.signals(first).contains(.organ) || reading.signals(first).contains(.holder)
  }

  private func skipIssuer(_ result: inout HeaderReading, _ limit: Int) {
    var index = result.bodyStart
    while index < limit, reading.lines[index].has(.furniture) { index += 1 }
    guard index < limit else { return }
    let line = reading.lines[index]
    let tokens = reading.tokens(line.range)
    guard isBody(tokens), ParagraphBuilder.isCapitals(reading.bytes.span, line.range), line.width < 90 else {
      return
    }
    let name = reading.text.string(line.range)
    if result.document.issuer == nil { result.document.issuer = name }
    result.issuerLines = index..<index + 1
    result.bodyStart = index + 1
  }

  private func ownNumber(_ type: HeaderReader.TypeLine) -> Document.Number? {
    let index = type.length
    guard index < type.tokens.count, reading.small(type.tokens[index]) == "số" else {
      return nil
    }
    return DocumentNumberReader.parse(type.tokens, from: index, reading)
  }

  /// A text that a portal gives under `# Nghị quyết số …`: the sentence that presents it is furniture, or its title.
  private func readIntroduction(_ first: Int, _ limit: Int, _ result: inout HeaderReading) {
    result.bodyStart = first
    result.title = first..<first
    var index = first
    while index < min(limit, first + 12) {
      let folded = reading.folded(reading.lines[index].range)
      if folded.hasPrefix("trân trọng giới thiệu") || folded.contains("giới thiệu toàn văn") {
        result.introduction = first..<index + 1
        result.bodyStart = index + 1
        IntroductionReader(reading: reading).read(first..<index, into: &result.document)
        return
      }
      if MarkerReader.read(reading.bytes.span, reading.lines[index].range)?.kind == .roman { break }
      index += 1
    }
    // `Kết luận số 69-KL/TW ngày 11/01/2024 của Bộ Chính trị về …` under its own number is the title.
    guard first < limit else { return }
    let line = reading.lines[first]
    let tokens = reading.tokens(line.range)
    guard let head = tokens.first, reading.signals(head).contains(.documentType), !line.has(.endsSentence)
    else { return }
    IntroductionReader(reading: reading).read(first..<first + 1, into: &result.document)
    result.title = first..<first + 1
    result.titleRange = line.range
    result.bodyStart = first + 1
  }
}
