import Model

/// Reads the Nơi nhận list and the signature from the lines of the back matter.
struct BackMatterReader {
  let reading: Reading

  /// What the block says, and which of its text belongs to which.
  struct Result {
    var recipients: [Document.Recipient] = []
    var signature = Document.Signature()
    var recipientRanges: [TextRange] = []
    var signatureRanges: [TextRange] = []
  }

  /// Reads a block of back matter. O(lines).
  func read(_ lines: Range<Int>) -> Result {
    var result = Result()
    // Of a recipient whose lines ran over a signature too the pieces.
    var list: [[TextRange]] = []
    var signing: [TextRange] = []
    var inList = false
    for whole in pieces(lines) {
      for piece in items(whole, isPlain: inList && !isBulleted(list)) {
        let tokens = reading.tokens(piece.range)
        if tokens.isEmpty { continue }
        if isHeading(tokens) {
          inList = true
          result.recipientRanges.append(piece.range)
          continue
        }
        if isBullet(piece.range) {
          list.append([piece.range])
          inList = true
        } else if piece.column > 0 || !inList || signs(tokens, after: list.last?.last, signing) {
          signing.append(piece.range)
          if piece.column == 0 { inList = false }
        } else if let last = list.last?.last, isBulleted(list) || !opensPlainItem(piece.range, after: list) {
          let isCut = signing.last.map { $0.start >= last.end && $0.end <= piece.range.start } ?? false
          if isCut {
            list[list.count - 1].append(piece.range)
          } else {
            list[list.count - 1][list[list.count - 1].count - 1] = last.union(piece.range)
          }
        } else {
          list.append([piece.range])
        }
      }
    }
    result.recipientRanges += list.joined()
    result.signatureRanges = signing
    result.recipients = list.flatMap(recipients)
    SignatureReader(reading: reading).read(signing, into: &result.signature)
    return result
  }

  private func isBullet(_ range: TextRange) -> Bool {
    MarkerReader.read(reading.bytes.span, range).map { $0.kind == .dash || $0.kind == .plus } ?? false
  }

  /// Whether a list has dashes before its items, as its first one shows.
  private func isBulleted(_ list: [[TextRange]]) -> Bool {
    list.first?.first.map(isBullet) ?? false
  }

  /// Whether a line of a list without dashes is an item of its own: `Các thư viện xã;` below `Thường trực Tỉnh ủy;`. In a list whose
  /// items end with no mark each line with a capital is; else one goes on where no mark ended the line above.
  private func opensPlainItem(_ range: TextRange, after list: [[TextRange]]) -> Bool {
    func ends(_ item: [TextRange]) -> Bool {
      item.last.map { [0x2C, 0x2E, 0x3B].contains(reading.bytes[Int($0.end) - 1]) } ?? false
    }
    if list.last.map(ends) == true { return true }
    return !list.contains(where: ends) && reading.tokens(range).first?.has(.capital) == true
  }

  private func isHeading(_ tokens: [Token]) -> Bool {
    let tokens = Self.withoutStar(tokens)
    return tokens.count <= 3 && Self.beginsRecipients(tokens, reading)
  }

  /// `Nơi nhận:` of `* Nơi nhận:`.
  static func withoutStar(_ tokens: [Token]) -> [Token] {
    guard tokens.count > 1, tokens[0].isMark(.other) || tokens[0].isMark(.hyphen), tokens[1].kind == .word
    else {
      return tokens
    }
    return Array(tokens.dropFirst())
  }

  /// Whether a line begins with the heading of the recipients: `Nơi nhận`; before a colon `Nơi gửi` too, and `Noi nhân`, as scans are
  /// read.
  static func beginsRecipients(_ tokens: [Token], _ reading: Reading) -> Bool {
    guard tokens.count >= 2, tokens[0].kind == .word, tokens[1].kind == .word else { return false }
    if reading.folded(tokens[0]) == "nơi", reading.folded(tokens[1]) == "nhận" { return true }
    return tokens.count > 2 && tokens[2].isMark(.colon) && Letters.bare(reading.spelling(tokens[0])) == "noi"
      && ["nhan", "gui"].contains(Letters.bare(reading.spelling(tokens[1])))
  }

  /// Whether a line with such a heading goes on with recipients: one of the next lines, or a part of it, begins with Lưu, `Nơi nhận:
  /// Tỉnh ủy; các thư viện; Lưu VP.` Near miss: `Nơi nhận: Thư viện xã.` in a section. O(1): of a few lines.
  static func opensPlainList(at index: Int, _ reading: Reading) -> Bool {
    for (place, line) in reading.lines[index...].prefix(longestPlainList).enumerated() {
      let tokens = reading.tokens(line.range)
      // What opens another part of the text, or its back matter.
      if line.width > widestPlainLine
        || place > 0
          && (MarkerReader.read(reading.bytes.span, line.range) != nil || beginsRecipients(tokens, reading)
            || SignatureReader.isAuthority(tokens, reading))
      {
        return false
      }
      let opens = tokens.indices.contains { token in
        (token == 0 || tokens[token - 1].kind == .mark) && reading.folded(tokens[token]) == "lưu"
      }
      if opens { return true }
    }
    return false
  }

  /// Lines in which a list without dashes comes to its last item, and characters of the widest of them.
  private static let longestPlainList = 12
  static let widestPlainLine = 400

  /// An unmarked line signs where it is in capitals, or is a person's name after the list has ended; one that a comma or a semicolon
  /// ends names a recipient, and so does `Lưu VP.`.
  private func signs(_ tokens: [Token], after last: TextRange?, _ signing: [TextRange]) -> Bool {
    if SignatureReader.isAuthority(tokens, reading) { return true }
    let words = tokens.filter { $0.kind == .word }
    guard let first = words.first, let end = tokens.last else { return last == nil }
    if end.isMark(.semicolon) || end.isMark(.comma) { return false }
    // (Đã ký), Chủ tịch: right below the heading of a list that has its items elsewhere.
    if last == nil,
      tokens[0].isMark(.open) || words.count <= 4 && SignatureReader.isOffice(tokens, reading)
    {
      return true
    }
    if words.allSatisfy({ $0.has(.allCaps) }), words.contains(where: { $0.length > 2 }) { return true }
    if reading.folded(first) == "lưu" { return false }
    let ended =
      last.map { [0x2E, 0x3B].contains(reading.bytes[Int($0.end) - 1]) || isArchive($0) } ?? true
    return (ended || !signing.isEmpty) && (2...6).contains(words.count)
      && words.allSatisfy { $0.has(.capital) } && tokens.count <= words.count + 2
  }

  private func isArchive(_ range: TextRange) -> Bool {
    reading.folded(range).hasPrefix("lưu")
  }

  private func recipients(_ pieces: [TextRange]) -> [Document.Recipient] {
    var pieces = pieces
    if let marker = MarkerReader.read(reading.bytes.span, pieces[0]) {
      pieces[0].start = UInt32(marker.textStart)
    }
    var text = pieces.map(reading.text.string).joined(separator: " ")
    trim(&text)
    var note: String?
    if text.hasSuffix(")"), let open = text.utf8.lastIndex(of: 0x28), open > text.startIndex {
      let inside = text[text.utf8.index(after: open)..<text.utf8.index(before: text.endIndex)]
      if isNote(String(inside)) {
        note = String(inside)
        text = String(text[..<open])
        trim(&text)
      }
    }
    return text.isEmpty ? [] : [Document.Recipient(name: text, note: note)]
  }

  private func trim(_ text: inout String) {
    // ; , . and space
    let end = text.utf8.lastIndex { $0 != 0x3B && $0 != 0x2C && $0 != 0x2E && $0 != 0x20 }
    let kept = end.map { text.utf8.index(after: $0) } ?? text.startIndex
    if kept < text.endIndex { text = String(text[..<kept]) }
  }

  private func isNote(_ text: String) -> Bool {
    let folded = Folding.fold(text)
    for opening in [
      "báo cáo", "để", "b c", "thực hiện", "phối hợp", "p h", "th h", "t h", "ph h", "theo dõi", "chỉ đạo",
      "b cáo", "đ b",
      "đăng tải", "đăng công báo", "tổng hợp", "biết", "x b c", "thay báo cáo", "qua", "thông qua",
    ] where folded.hasPrefix(opening) { return true }
    return false
  }

  /// The recipients of a line or cell that holds several: `Nơi nhận: - UBND tỉnh; - Lưu: VT`; `UBND tỉnh; Đảng ủy - HĐND` is one. In a list
  /// without dashes a semicolon parts them: `Nơi nhận: UBND tỉnh; Lưu: VT`.
  private func items(_ piece: Piece, isPlain: Bool) -> [Piece] {
    guard piece.column == 0 else { return [piece] }
    let (start, end) = (Int(piece.range.start), Int(piece.range.end))
    var result: [Piece] = []
    var from = start
    func add(to index: Int) {
      let range = TableScanner.trimmed(from, index, reading.bytes.span)
      if !range.isEmpty { result.append(Piece(range: range, column: 0)) }
      from = index
    }
    if let list = plainList(piece, isPlain: isPlain) {
      from = start
      if list > start { add(to: list) }
      // On the line of the heading commas part recipients where nothing else does.
      let hasSemicolon = (list..<end).contains { reading.bytes[$0] == 0x3B }
      let separator: UInt8 = hasSemicolon || list == start ? 0x3B : 0x2C
      var depth = 0
      for index in list..<end {
        switch reading.bytes[index] {
        case 0x28: depth += 1
        case 0x29: depth -= 1
        case separator where depth <= 0: add(to: index + 1)
        default: break
        }
      }
      add(to: end)
      return result
    }
    var last: UInt8 = 0
    var beforeNote: UInt8 = 0
    for index in start..<end {
      let byte = reading.bytes[index]
      let isDash = byte == 0x2D && index + 1 < end && reading.bytes[index + 1] != 0x2D
      if isDash, index > start, [0x3A, 0x3B, 0x2C, 0x2E].contains(last), opensItem(from, index, last) {
        add(to: index)
      }
      // - Bộ Nội vụ; (báo cáo) - Bộ Y tế: a note behind the semicolon is no end of its own.
      if byte == 0x28 { beforeNote = last }
      if byte > 0x20 { last = byte == 0x29 && beforeNote != 0 ? beforeNote : byte }
    }
    add(to: end)
    return result
  }

  /// Where recipients without dashes begin on a line: behind `Nơi nhận:`, or at its start where the list is under way.
  private func plainList(_ piece: Piece, isPlain: Bool) -> Int? {
    let tokens = reading.tokens(piece.range)
    if tokens.count > 3, tokens[2].isMark(.colon), !tokens[3].isMark(.hyphen),
      Self.beginsRecipients(tokens, reading)
    {
      return Int(tokens[3].start)
    }
    return isPlain && !isBullet(piece.range) ? Int(piece.range.start) : nil
  }

  /// A dash after a semicolon, a comma or a full stop opens an item of a list; after a colon only the first.
  private func opensItem(_ from: Int, _ index: Int, _ before: UInt8) -> Bool {
    if before == 0x3A {
      let range = TextRange(from, index)
      return range.count < 24 && isHeading(reading.tokens(range))
    }
    return reading.bytes[from] == 0x2D
  }

  private struct Piece {
    var range: TextRange
    /// 0 in the left column, above in the right one.
    var column: Int
  }

  private func pieces(_ lines: Range<Int>) -> [Piece] {
    var result: [Piece] = []
    var merged = MergedColumns(reading: reading)
    var index = lines.lowerBound
    while index < lines.upperBound {
      let line = reading.lines[index]
      if line.has(.pipe) || line.has(.row) {
        let end = max(index + 1, TableScanner.end(of: index, in: reading.lines, limit: lines.upperBound))
        for row in TableScanner.cells(index..<end, reading.lines, reading.bytes.span) {
          for (column, cell) in row.enumerated() where !cell.isEmpty { append(cell, column, &result) }
        }
        index = end
        continue
      }
      if !line.has(.furniture) {
        let cells = merged.split(line.range).map { [$0.recipients, $0.signature] } ?? cells(of: line)
        for (column, cell) in cells.enumerated() where !cell.isEmpty {
          // A lone piece set far to the right stands in the right column.
          let isRight = column > 0 || line.indent >= 30
          result.append(Piece(range: cell, column: isRight ? 1 : 0))
        }
      }
      index += 1
    }
    return result
  }

  /// The columns of a line; one where only spaces inside a recipient set its words apart: its comma stands at the very
  /// end, and no signature ends in one.
  private func cells(of line: Line) -> [TextRange] {
    var cells = DrawnTable.cells(line.range, reading.bytes.span)
    // A dash with a tab behind it opens a recipient, and is no column.
    if cells.count > 1, let first = cells.first,
      MarkerReader.read(reading.bytes.span, first.union(line.range))?.range == first
    {
      cells[1].start = cells[0].start
      cells.removeFirst()
    }
    if cells.count == 1, let bar = bar(cells[0]) {
      return [
        TableScanner.trimmed(Int(cells[0].start), bar, reading.bytes.span),
        TableScanner.trimmed(bar + 1, Int(cells[0].end), reading.bytes.span),
      ]
    }
    guard cells.count > 1, let first = cells.first, let last = cells.last, !first.isEmpty, !last.isEmpty,
      isSeparator(last), !isSeparator(first)
    else { return cells }
    return [first.union(last)]
  }

  /// Where a bar sets a signature apart in a line that is no row of a table: `- Lưu: VT. | TM. CHÍNH PHỦ`.
  private func bar(_ range: TextRange) -> Int? {
    range.offsets.dropFirst().dropLast().first { index in
      reading.bytes[index] == 0x7C && reading.bytes[index - 1] == 0x20 && reading.bytes[index + 1] == 0x20
    }
  }

  private func isSeparator(_ cell: TextRange) -> Bool {
    let byte = reading.bytes[Int(cell.end) - 1]
    return byte == 0x2C || byte == 0x3B
  }

  /// A cell, line by line; a vertical tab is a line end inside the cell of a drawn table.
  private func append(_ cell: TextRange, _ column: Int, _ result: inout [Piece]) {
    var start = Int(cell.start)
    for index in cell.offsets where reading.bytes[index] == 0x0A || reading.bytes[index] == 0x0B {
      let range = TableScanner.trimmed(start, index, reading.bytes.span)
      if !range.isEmpty { result.append(Piece(range: range, column: column)) }
      start = index + 1
    }
    let range = TableScanner.trimmed(start, Int(cell.end), reading.bytes.span)
    if !range.isEmpty { result.append(Piece(range: range, column: column)) }
  }
}
