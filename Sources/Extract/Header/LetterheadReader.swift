import Model

/// Reads what stands above the type line: motto, issuer, number, dateline, draft mark.
struct LetterheadReader {
  let reading: Reading

  /// A piece of the letterhead: a cell of a drawn table, or a column of a line.
  private struct Piece {
    var range: TextRange
    var tokens: [Token]
    var text: String
    /// Which table cell or line it came from, so that the lines of a cell stay together.
    var isCell: Bool
    var column: Int
  }

  /// Reads the lines into the header; gives the names of the bodies above the issuer, the highest first. O(lines).
  func read(_ lines: Range<Int>, into document: inout Document) -> [String] {
    var issuers: [Piece] = []
    var pieces = pieces(lines)
    joinWrapped(&pieces)
    for (index, piece) in pieces.enumerated() {
      if let number = DocumentNumberReader.read(piece.tokens, reading) {
        if document.number == nil { document.number = number }
        // Số: 12/KH-UBND, ngày 15 tháng 7 năm 2026; Số: 12/KH-UBND Cao Lãnh, ngày …
        if document.date == nil, let dateline = DatelineReader.read(piece.tokens, reading) {
          document.date = dateline.date
          document.place = document.place ?? dateline.place
        }
        continue
      }
      if let dateline = DatelineReader.read(piece.tokens, reading) {
        document.date = document.date ?? dateline.date
        document.place = document.place ?? dateline.place
        continue
      }
      let folded = Folding.fold(piece.text)
      if folded.hasPrefix("dự thảo") {
        document.isDraft = true
        continue
      }
      let below = index + 1 < pieces.count ? pieces[index + 1].text : ""
      if isMotto(folded), !isYouthUnion(folded, above: below) { continue }
      if isMark(folded) { continue }
      if piece.tokens.contains(where: { $0.kind == .word }), isName(piece) { issuers.append(piece) }
    }
    let (names, places) = names(issuers)
    document.issuer = names.last
    for place in places where document.locality.district == nil {
      document.locality.district = PlaceName.upperDistrict(of: place).flatMap(district)
    }
    for name in names.dropLast() {
      document.locality.district = document.locality.district ?? PlaceName.district(of: name)
      document.locality.commune = document.locality.commune ?? PlaceName.commune(of: name)
    }
    return Array(names.dropLast())
  }

  /// A district, unless it is a city that is run centrally.
  private func district(_ name: String) -> String? {
    let wanted = Folding.fold(name)
    let isCity = reading.gazetteer.provinces.contains { $0.isCity && Folding.fold($0.name) == wanted }
    return isCity ? nil : name
  }

  /// Cells that a portal has set in lines of their own, whatever their width: `ỦY` above `BAN NHÂN DÂN`, `Hà` above
  /// `Nội, ngày …`. One word that is no name goes on in the next piece, and so does `…, ngày 26` above `tháng 11 năm 2025`.
  private func joinWrapped(_ pieces: inout [Piece]) {
    var index = 0
    while index + 1 < pieces.count {
      let next = pieces[index + 1]
      guard !pieces[index].isCell, !next.isCell,
        isHalfDate(pieces[index], next) || isWrappedWord(pieces[index], next)
      else {
        index += 1
        continue
      }
      let whole = piece(pieces[index].range.union(next.range), isCell: false, column: next.column)
      pieces[index] = whole
      pieces.remove(at: index + 1)
    }
  }

  private func isWrappedWord(_ piece: Piece, _ next: Piece) -> Bool {
    guard let word = piece.tokens.first, piece.tokens.count == 1, word.kind == .word, word.has(.capital),
      !reading.signals(word).contains(.organ), let first = next.tokens.first, first.kind == .word
    else { return false }
    return first.has(.allCaps)
      ? word.has(.allCaps)
      : !word.has(.allCaps) && first.has(.capital) && DatelineReader.read(next.tokens, reading) != nil
  }

  private func isHalfDate(_ piece: Piece, _ next: Piece) -> Bool {
    let last = piece.tokens.suffix(2)
    return last.count == 2 && reading.signals(last[last.startIndex]).contains(.day)
      && last[last.startIndex + 1].kind == .number
      && next.tokens.first.map { reading.signals($0).contains(.month) } == true
  }

  private func isName(_ piece: Piece) -> Bool {
    let words = piece.tokens.filter { $0.kind == .word }
    let capitals = words.filter { $0.has(.allCaps) }.count
    return capitals * 4 >= words.count * 3 || piece.isCell && words.first?.has(.capital) == true
  }

  private func isMotto(_ folded: String) -> Bool {
    let bare = Letters.bare(folded)
    return Self.mottos.contains { bare.hasPrefix($0) || bare.hasSuffix($0) }
  }

  /// `ĐOÀN TNCS HỒ CHÍ MINH TỈNH ĐỒNG THÁP`, its place in a line of its own or not, issues the plan; alone it is the motto beside
  /// such a name.
  private func isYouthUnion(_ folded: String, above below: String) -> Bool {
    let bare = Letters.bare(folded)
    guard bare.hasPrefix(Self.youthUnion) else { return false }
    return bare.utf8.count > Self.youthUnion.utf8.count || PlaceName.isUpperPlace(below)
      || ["xã ", "phường "].contains(where: Folding.fold(below).hasPrefix)
  }

  private static let youthUnion = "doan tncs ho chi minh"

  /// Without their marks, which scans lose in capitals.
  private static let mottos = MergedLetterhead.mottos + [youthUnion, "doc lap"]

  /// Stamps of secrecy and urgency.
  private func isMark(_ folded: String) -> Bool {
    ["mật", "tối mật", "tuyệt mật", "khẩn", "thượng khẩn", "hỏa tốc", "bản sao", "sao y", "page"].contains(
      folded)
  }

  /// The names of the column, the issuer last, each with the lines that only go on with its place or are a
  /// part of the body above (BAN THƯỜNG TRỰC, VĂN PHÒNG). The district and the province below the name of a commune, the province below
  /// that of a district are none of it: they are the places.
  private func names(_ pieces: [Piece]) -> (names: [String], places: [String]) {
    var names: [String] = []
    var places: [String] = []
    for piece in pieces {
      let head = piece.tokens.first
      let signals = head.map(reading.signals) ?? []
      let folded = Folding.fold(piece.text)
      // A cell issues plans too; in running text `chi bộ` is a class.
      let isOrgan =
        signals.contains(.organ) || signals.contains(.documentType)
        || ["chi bộ", "công đoàn", "ban chỉ đạo"].contains { folded.hasPrefix($0) }
      let isPart = PlaceName.parts.contains(folded)
      // CHỦ TỊCH above ỦY BAN NHÂN DÂN
      let isOffice = names.last.map { Folding.fold($0) == Self.office } ?? false
      if let last = names.last, PlaceName.isUpperPlace(piece.text),
        PlaceName.commune(of: last) != nil
          || folded.hasPrefix("tỉnh ") && PlaceName.district(of: last) != nil
      {
        places.append(piece.text)
      } else if let last = names.last, folded.hasPrefix(Self.chair), folded.utf8.count > Self.chair.utf8.count
      {
        if let whole = Self.whole(last, of: piece.text) { names[names.count - 1] = whole }
      } else if !names.isEmpty, isPart || !isOrgan || isOffice {
        names[names.count - 1] += " " + piece.text
      } else {
        names.append(piece.text)
      }
    }
    return (names, places)
  }

  /// The whole name of a body that a letterhead names without its place, from who decides: `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH CÀ MAU` below `ỦY
  /// BAN NHÂN DÂN`; nil where it says no more, or is of another body.
  static func whole(_ name: String, of deciding: String) -> String? {
    let (wanted, folded) = (Folding.fold(name), Folding.fold(deciding))
    let isChair = folded.hasPrefix(office + " ")
    guard (isChair ? String(folded.dropFirst(office.count + 1)) : folded).hasPrefix(wanted + " ") else {
      return nil
    }
    return isChair ? String(deciding.dropFirst(office.count + 1)) : deciding
  }

  private static let office = "chủ tịch"
  private static let chair = "chủ tịch ủy ban nhân dân"

  private func pieces(_ lines: Range<Int>) -> [Piece] {
    let merged = MergedLetterhead(reading: reading)
    var result: [Piece] = []
    var index = lines.lowerBound
    while index < lines.upperBound {
      let line = reading.lines[index]
      if line.has(.pipe) || line.has(.row) {
        let end = min(
          TableScanner.end(of: index, in: reading.lines, limit: lines.upperBound), lines.upperBound)
        for row in TableScanner.cells(index..<max(end, index + 1), reading.lines, reading.bytes.span) {
          for cell in row where !cell.isEmpty { appendCell(cell, &result) }
        }
        index = max(end, index + 1)
        continue
      }
      if !line.has(.furniture), let cell = closingCell(line), let above = result.last, !above.isCell,
        index > lines.lowerBound, above.range == reading.lines[index - 1].range,
        !startsOrgan(reading.tokens(cell)[0])
      {
        result[result.count - 1] = piece(above.range.union(cell), isCell: false, column: 0)
      } else if !line.has(.furniture) {
        for (column, range) in columns(line).enumerated() where !range.isEmpty {
          // ỦY BAN NHÂN DÂN TỈNH CÀ MAU ------- Số: 12/KH-UBND | CỘNG HÒA …
          if isPiped(line), !FlatCell(reading: reading).cuts(reading.tokens(range)).isEmpty {
            appendCell(range, &result)
            continue
          }
          for part in merged.parts(range) { result.append(piece(part, isCell: false, column: column)) }
        }
      }
      index += 1
    }
    return result
  }

  /// What the last line of a cell says that a converter closed with a pipe behind it: `DÂN |` below `ỦY BAN NHÂN`; `Số: 12/KH-UBND | Cà Mau,
  /// ngày … |` are two cells. O(bytes).
  private func closingCell(_ line: Line) -> TextRange? {
    let bytes = reading.bytes.span
    guard line.blanksBefore == 0, !line.range.isEmpty, bytes[Int(line.range.end) - 1] == 0x7C else {
      return nil
    }
    let cells = TableScanner.columns(of: line.range, bytes)
    guard cells.count == 1, let tokens = cells.first.map(reading.tokens), tokens.first?.kind == .word else {
      return nil
    }
    return tokens.allSatisfy { $0.kind != .word || $0.has(.allCaps) } ? cells[0] : nil
  }

  private func isPiped(_ line: Line) -> Bool {
    (Int(line.range.start)..<Int(line.range.end)).contains { reading.bytes[$0] == 0x7C }
  }

  /// The columns of a line; blanks left for a number or a day are no gap between columns.
  private func columns(_ line: Line) -> [TextRange] {
    var result: [TextRange] = []
    var before = ""
    for cell in TableScanner.columns(of: line.range, reading.bytes.span) {
      let words = reading.folded(cell)
      defer { before = words }
      if let last = result.last {
        let isBlank =
          before.hasSuffix("số") || before.hasSuffix("ngày") || before.hasSuffix("tháng")
          || before.hasSuffix("năm")
          || words.hasPrefix("tháng") || words.hasPrefix("năm 2")
        if isBlank {
          result[result.count - 1] = last.union(cell)
          continue
        }
      }
      result.append(cell)
    }
    return result
  }

  /// A cell is read line by line where a line is a number or a dateline or begins a new body, else as one.
  private func appendCell(_ cell: TextRange, _ result: inout [Piece]) {
    let whole = piece(cell, isCell: true, column: 0)
    let flat = FlatCell(reading: reading).cuts(whole.tokens)
    let dateline = dateline(whole.tokens, flat)
    var parts: [[Token]] = []
    var covered = 0
    for (index, token) in whole.tokens.enumerated() {
      let breaks =
        token.has(.afterLineEnd) && index >= covered
        && (startsOrgan(token) || reading.string(token) == "Số" || startsDraft(whole.tokens[index...]))
        || index == dateline || flat.contains(index)
      covered = max(covered, index + Int(token.phraseLength))
      if parts.isEmpty || breaks && index <= dateline ?? index { parts.append([]) }
      parts[parts.count - 1].append(token)
    }
    for part in parts {
      guard let first = part.first,
        let last = part.last(where: { $0.kind != .mark || $0.isMark(.close) }) ?? part.last
      else { continue }
      result.append(piece(TextRange(Int(first.start), Int(last.end)), isCell: true, column: 0))
    }
  }

  /// The first token of the line of a cell that its dateline begins with, the line before it where that only names
  /// the place: `Hà Nội,` newline `ngày …`.
  private func dateline(_ tokens: [Token], _ cuts: Set<Int>) -> Int? {
    guard
      var start = tokens.firstIndex(where: { reading.signals($0).contains(.day) && $0.phraseLength == 1 })
    else { return nil }
    let day = start
    func lineStart(_ index: Int) -> Int {
      var index = index
      while index > 0, !tokens[index].has(.afterLineEnd), !cuts.contains(index) { index -= 1 }
      return index
    }
    start = lineStart(start)
    if start == day, day > 0 { start = lineStart(day - 1) }
    // Cao newline Lãnh, ngày …
    if start > 0, tokens[start].has(.capital), !tokens[start].has(.allCaps),
      lineStart(start - 1) == start - 1,
      tokens[start - 1].kind == .word, tokens[start - 1].has(.capital), !tokens[start - 1].has(.allCaps)
    {
      start -= 1
    }
    return DatelineReader.read(Array(tokens[start...]), reading) == nil ? nil : start
  }

  /// `(Dự thảo)`, `DỰ THẢO`.
  private func startsDraft(_ tokens: ArraySlice<Token>) -> Bool {
    let words = tokens.prefix(3).drop { $0.kind == .mark }.prefix(2).map { reading.string($0).lowercased() }
    return words == ["dự", "thảo"]
  }

  private func startsOrgan(_ token: Token) -> Bool {
    token.has(.allCaps) && reading.signals(token).contains(.organ)
  }

  private func piece(_ range: TextRange, isCell: Bool, column: Int) -> Piece {
    Piece(
      range: range, tokens: reading.tokens(range), text: reading.text.string(range), isCell: isCell,
      column: column)
  }
}

/// Reads the document's own number: `Số 45-KH/TU`, `Số: 12/2023/QĐ-UBND`, `Số      -KH/TU`.
enum DocumentNumberReader {
  private static let numberKey = SyllableKey.of("số")

  /// The number that a line of the letterhead gives, nil where it gives none.
  static func read(_ tokens: [Token], _ reading: Reading) -> Document.Number? {
    guard let first = tokens.first, first.kind == .word, reading.small(first) == "số",
      tokens.count >= 3, first.has(.capital) || first.has(.allCaps)
    else { return nil }
    return parse(tokens, from: 0, reading)
  }

  /// Parses a number that begins with the word Số at `from`.
  static func parse(_ tokens: [Token], from: Int, _ reading: Reading) -> Document.Number? {
    var index = from + 1
    if index < tokens.count, tokens[index].isMark(.colon) { index += 1 }
    var ordinal: Int?
    var year: Int?
    if index < tokens.count, tokens[index].kind == .number {
      ordinal = Numeral.integer(reading.string(tokens[index]))
      index += 1
      // Số: 20a/KH-THTM
      if index < tokens.count, tokens[index].kind == .word, tokens[index].length == 1,
        tokens[index].has(.glued)
      {
        index += 1
      }
    }
    // Dots and blanks left for the number.
    while index < tokens.count, tokens[index].kind == .mark,
      tokens[index].isMark(.stop) || tokens[index].isMark(.ellipsis) || tokens[index].isMark(.other)
    {
      index += 1
    }
    guard index < tokens.count, tokens[index].isMark(.hyphen) || tokens[index].isMark(.slash) else {
      return nil
    }
    index += 1
    if index + 1 < tokens.count, tokens[index].kind == .number, tokens[index].length == 4,
      tokens[index + 1].isMark(.slash)
    {
      year = Numeral.integer(reading.string(tokens[index]))
      index += 2
    }
    var symbol = ""
    var last = index
    while index < tokens.count {
      let token = tokens[index]
      if token.kind == .word || token.kind == .number || token.isMark(.hyphen) || token.isMark(.slash)
        || token.isMark(.ampersand)
      {
        if token.kind == .word, !token.has(.glued), !symbol.isEmpty, symbol.last?.isLetter == true { break }
        symbol += reading.spelling(token)
        last = index
        index += 1
      } else {
        break
      }
    }
    guard symbol.contains("/") || symbol.contains("-") || year != nil else { return nil }
    return Document.Number(
      text: reading.text.string(reading.range(tokens, from, last)), ordinal: ordinal, year: year,
      symbol: symbol)
  }
}
