import Model

/// What the first page says: where the type line stands, what lies above it, the title below it.
struct HeaderReading {
  var document = Document()
  /// The bodies that the letterhead names above the issuer, the highest first.
  var superiors: [String] = []
  /// Lines of the letterhead, the type line included.
  var letterhead: Range<Int> = 0..<0
  /// Lines of the title.
  var title: Range<Int> = 0..<0
  /// The title where it shares the type line.
  var titleRange: TextRange?
  /// First line of what follows.
  var bodyStart = 0
  /// Lines of an introduction of a publisher, which are furniture.
  var introduction: Range<Int> = 0..<0
  /// Lines between title and body that only name the issuer again.
  var issuerLines: Range<Int> = 0..<0
}

/// Reads the header of a document from its lines.
struct HeaderReader {
  let reading: Reading

  /// Reads the header that begins at line `start`. O(lines of the header).
  func read(from start: Int = 0) -> HeaderReading {
    var result = HeaderReading()
    result.bodyStart = start
    let limit = min(reading.lines.count, start + 160)
    guard var found = typeLine(from: start, to: limit) else {
      result.letterhead = start..<start
      if start == 0 { UntitledReader(reading: reading, header: self).read(limit: limit, into: &result) }
      return result
    }
    if start == 0, isOperative(found) {
      var untitled = result
      UntitledReader(reading: reading, header: self).read(limit: found.line, into: &untitled)
      if untitled.document.type != nil { return untitled }
    }
    var first = start
    if start == 0, let later = typeLine(below: found, to: limit) {
      found = later.type
      first = later.letterhead
      result.introduction = start..<first
    }
    let type = reading.lexicon.documentTypes[found.type]
    result.document.type = Document.DocumentType(code: type.code, name: type.name)
    result.letterhead = first..<found.line + 1
    result.superiors = LetterheadReader(reading: reading).read(first..<found.line, into: &result.document)
    TitleReader(reading: reading).read(after: found, limit: limit, into: &result)
    return result
  }

  /// `QUYẾT ĐỊNH:` below its reasons: where a portal has dropped the type line, it is what opens the articles.
  private func isOperative(_ type: TypeLine) -> Bool {
    type.tokens.last?.isMark(.colon) == true
      && reading.lines[..<type.line].contains { reading.folded($0.range).hasPrefix("căn cứ ") }
  }

  /// A line that names the document type.
  struct TypeLine {
    var line: Int
    /// Index into the document types of the lexicon.
    var type: Int
    /// What follows the type on its line.
    var rest: TextRange?
    /// Tokens of the line.
    var tokens: [Token]
    /// Number of tokens of the type name.
    var length: Int
  }

  /// The first line that is a type name, in capitals, bold or alone. Lines of the outline end the search.
  func typeLine(from start: Int, to limit: Int) -> TypeLine? {
    var index = start
    var tokens: [Token] = []
    var isFirst = true
    while index < limit {
      let line = reading.lines[index]
      defer { index += 1 }
      if line.has(.furniture) || line.has(.pipe) || line.has(.row) || line.width > 200 { continue }
      if let marker = MarkerReader.read(reading.bytes.span, line.range), !marker.isWeak,
        marker.kind == .roman && index > start || marker.kind == .article || marker.kind == .chapter
      {
        return nil
      }
      reading.tokens(line.range, into: &tokens)
      defer { isFirst = false }
      if let found = typeName(tokens, line) ?? (isFirst ? numberedType(tokens) : nil) {
        let rest =
          found.length < tokens.count
          ? TextRange(Int(tokens[found.length].start), Int(line.range.end)) : nil
        return TypeLine(line: index, type: found.type, rest: rest, tokens: tokens, length: found.length)
      }
    }
    return nil
  }

  /// The type that a text begins with where its first line is that and its number alone: `Nghị quyết số 57-NQ/TW`.
  /// Near miss: a citation further down whose line ends with the number.
  private func numberedType(_ tokens: [Token]) -> (type: Int, length: Int)? {
    guard let first = tokens.first, first.has(.capital), reading.signals(first).contains(.documentType) else {
      return nil
    }
    let length = Int(first.phraseLength)
    guard length + 1 < tokens.count, tokens.count <= length + 8, reading.string(tokens[length]) == "số",
      tokens[length + 1].kind == .number,
      tokens[(length + 2)...].allSatisfy({ $0.has(.glued) })
    else { return nil }
    return (reading.value(first) - 1, length)
  }

  /// The type line that a letterhead leads to, below one that a portal wrote over the text: `KẾ HOẠCH Thông tin …`, then the
  /// letterhead, then `KẾ HOẠCH` alone.
  private func typeLine(below first: TypeLine, to limit: Int) -> (type: TypeLine, letterhead: Int)? {
    guard first.rest != nil, let motto = motto(from: first.line + 1, to: min(limit, first.line + 24)),
      let second = typeLine(from: motto + 1, to: min(limit, motto + 24)), second.type == first.type,
      second.rest == nil
    else { return nil }
    return (second, max(letterheadStart(of: motto), first.line + 1))
  }

  /// The type that a symbol names, KH-UBND, KH/TU, QĐ-TTg: the letters before the issuer's.
  func type(of symbol: String) -> Document.DocumentType? {
    let code = symbol.split { $0 == "-" || $0 == "/" }.first.map(String.init)
    return reading.lexicon.documentTypes.first { $0.code == code }.map {
      Document.DocumentType(code: $0.code, name: $0.name)
    }
  }

  /// A longer line is a paragraph, though it speaks of the Party. The two columns of a letterhead are shorter.
  private static let widestMotto = 200

  /// The line of the national motto or of the Party's name, which every letterhead has.
  func motto(from start: Int, to limit: Int) -> Int? {
    guard start < limit else { return nil }
    return (start..<limit).first { index in
      let line = reading.lines[index]
      if line.width > Self.widestMotto { return false }
      return Self.isMotto(reading.folded(line.range))
    }
  }

  /// Whether a line says the name of the State or of the Party, its marks lost or not: `CONG HOA XÃ HỘI CHU NGHĨA VIỆT NAM`.
  static func isMotto(_ folded: String) -> Bool {
    guard folded.utf8.count <= 4 * widestMotto else { return false }
    let bare = Letters.bare(folded)
    return bare.contains("cong hoa xa hoi chu nghia") || bare.contains("dang cong san viet nam")
      || bare.hasSuffix("cong hoa xa hoi") || bare.hasPrefix("hoa xa hoi chu nghia")
  }

  /// The first line of the letterhead that a motto stands in: capitals, blanks, rules and the number go on upwards.
  func letterheadStart(of motto: Int) -> Int {
    var index = motto
    while index > 0, motto - index < 16 {
      let line = reading.lines[index - 1]
      let tokens = reading.tokens(line.range)
      let words = tokens.filter { $0.kind == .word }
      let isNumber = words.first.map { reading.string($0) == "Số" } ?? false
      guard words.isEmpty || isNumber || words.allSatisfy({ $0.has(.allCaps) }) else { break }
      index -= 1
    }
    return index
  }

  /// The type that a line names, with the number of its tokens.
  func typeName(_ tokens: [Token], _ line: Line) -> (type: Int, length: Int)? {
    guard let first = tokens.first, reading.signals(first).contains(.documentType) else {
      return MisreadType.read(tokens, reading)
    }
    let length = Int(first.phraseLength)
    let type = reading.value(first) - 1
    let isCapital = tokens[..<length].allSatisfy { $0.kind == .mark || $0.has(.allCaps) }
    let restIsEmpty = tokens[length...].allSatisfy { $0.kind == .mark }
    if restIsEmpty {
      return isCapital || first.has(.capital) && (line.has(.bold) || line.width < 30)
        ? (type, tokens.count) : nil
    }
    if isCapital { return (type, length) }
    // `# Nghị quyết số 57-NQ/TW`
    if line.has(.heading), first.has(.capital), tokens.count <= 12 { return (type, length) }
    return nil
  }
}
