import Model

/// Finds the terms that a text defines for itself: `(viết tắt là X)`, `(gọi tắt là X, Y)`, and a bare acronym
/// in parentheses after its expansion: `tổ chức cơ sở đảng (TCCSĐ)`, `trí tuệ nhân tạo (AI)`; `(Big data)` is a gloss.
struct AbbreviationFinder {
  let reading: Reading

  /// Appends the definitions of a passage; `known` holds the short forms defined so far. O(tokens).
  func find(_ passage: Passage, into result: inout [Document.Abbreviation], _ known: inout Set<String>) {
    let tokens = passage.tokens
    // What opens a passage has nothing before it to stand for.
    for open in tokens.indices.dropFirst() where passage.partner[open] > Int32(open) {
      let close = Int(passage.partner[open])
      let inside = open + 1..<close
      if inside.isEmpty || inside.count > 40 { continue }
      if let defined = defined(tokens, inside) {
        let shorts = names(tokens, defined).map { string(tokens, $0) }
        append(shorts, tokens, open, passage, &result, &known)
      } else if let several = acronyms(tokens, inside), tokens[open - 1].kind == .word {
        append(several, tokens, open, passage, &result, &known)
      } else if let level = levelled(tokens, inside), known.insert(level).inserted {
        // Trung tâm Kiểm soát bệnh tật tỉnh (CDC tỉnh)
        result.append(
          Document.Abbreviation(
            short: level,
            long: reading.text.string(reading.range(tokens, nameStart(tokens, open, passage), open - 1))))
      } else if let pair = joined(tokens, inside),
        let first = initials(tokens, max(0, open - 40)..<open, pair),
        known.insert(pair).inserted
      {
        result.append(Document.Abbreviation(short: pair, long: string(tokens, first..<open)))
      } else if let acronym = acronym(tokens, inside) {
        let quoted = quoted(tokens, open)
        guard quoted != nil || tokens[open - 1].kind == .word, known.insert(acronym).inserted else {
          continue
        }
        result.append(
          Document.Abbreviation(
            short: acronym,
            long: quoted.map { reading.text.string(reading.range(tokens, $0.lowerBound, $0.upperBound - 1)) }
              ?? expansion(tokens, open, passage, acronym, isBare: true)))
      }
    }
  }

  /// Appends short forms that stand one after the other behind what they stand for: `khoa học, công nghệ, đổi mới sáng tạo (KHCN,
  /// ĐMST)`, each with its own words where their initials tell them.
  private func append(
    _ shorts: [String], _ tokens: [Token], _ open: Int, _ passage: Passage,
    _ result: inout [Document.Abbreviation], _ known: inout Set<String>
  ) {
    var ends = Array(repeating: open, count: shorts.count)
    let start = max(passage.clauseStart(before: open), open - 60)
    for index in shorts.indices.dropFirst().reversed() {
      guard var end = initials(tokens, start..<ends[index], shorts[index]) else { break }
      while end > start, tokens[end - 1].kind == .mark || reading.string(tokens[end - 1]) == "và" { end -= 1 }
      ends[index - 1] = end
    }
    for (short, end) in zip(shorts, ends) where !short.isEmpty && known.insert(short).inserted {
      // Words of which the initials are others stand for all of it.
      let own = end > start && initials(tokens, start..<end, short) != nil ? end : open
      // trí tuệ nhân tạo (viết tắt là AI): of a translation the noun
      let isForeign =
        own == open && shorts.count == 1
        && short.utf8.count <= 5 && short.utf8.allSatisfy { (0x41...0x5A).contains($0) }
      result.append(
        Document.Abbreviation(
          short: short, long: expansion(tokens, own, passage, short, isBare: isForeign)))
    }
  }

  private func string(_ tokens: [Token], _ range: Range<Int>) -> String {
    reading.text.string(reading.range(tokens, range.lowerBound, range.upperBound - 1))
  }

  /// `Mặt trận Tổ quốc, sau đây gọi tắt là MTTQ, …`: a definition without parentheses, between commas. O(tokens).
  func findInline(
    _ passage: Passage, into result: inout [Document.Abbreviation], _ known: inout Set<String>
  ) {
    let tokens = passage.tokens
    for comma in tokens.indices.dropFirst()
    where tokens[comma].isMark(.comma) && comma + 3 < tokens.count && tokens[comma + 1].has(.small) {
      var index = comma + 1
      while index < min(tokens.count, comma + 6), Self.defining.contains(reading.string(tokens[index])) {
        index += 1
      }
      guard index > comma + 3, index < tokens.count, reading.string(tokens[index - 1]) == "là",
        reading.string(tokens[index - 2]) == "tắt"
      else { continue }
      if index + 3 <= tokens.count, let pair = joined(tokens, index..<index + 3),
        initials(tokens, max(0, comma - 40)..<comma, pair) != nil
      {
        append([pair], tokens, comma, passage, &result, &known)
        continue
      }
      var shorts: [String] = []
      while index < tokens.count, tokens[index].has(.allCaps), shorts.count < 8,
        let short = acronym(tokens, index..<index + 1)
      {
        shorts.append(short)
        guard index + 1 < tokens.count, tokens[index + 1].isMark(.comma) else { break }
        index += 2
      }
      if !shorts.isEmpty { append(shorts, tokens, comma, passage, &result, &known) }
    }
  }

  private static let defining: WordSet = ["sau", "đây", "dưới", "gọi", "viết", "tắt", "là"]

  /// `“mỗi xã một sản phẩm” (OCOP)`: the name in quotation marks right before a parenthesis.
  private func quoted(_ tokens: [Token], _ open: Int) -> Range<Int>? {
    guard open > 2, tokens[open - 1].isMark(.closeQuote) || tokens[open - 1].isMark(.quote) else {
      return nil
    }
    let first = max(0, open - 16)
    let start = (first..<open - 1).last { tokens[$0].isMark(.openQuote) || tokens[$0].isMark(.quote) }
    guard let start, start + 1 < open - 1 else { return nil }
    return start + 1..<open - 1
  }

  /// The tokens after `viết tắt là`, `gọi tắt là`, `sau đây gọi là`.
  private func defined(_ tokens: [Token], _ inside: Range<Int>) -> Range<Int>? {
    let limit = min(inside.upperBound, inside.lowerBound + 7)
    var isDefinition = false
    var index = inside.lowerBound
    while index < limit {
      let word = reading.small(tokens[index])
      if word == "gọi" || word == "viết" { isDefinition = true }
      if isDefinition, word == "là" || tokens[index].isMark(.colon) {
        // gọi tắt là: TCCSĐ
        let isLed = word == "là" && index + 1 < inside.upperBound && tokens[index + 1].isMark(.colon)
        let start = isLed ? index + 2 : index + 1
        return start < inside.upperBound ? start..<inside.upperBound : nil
      }
      // viết tắt “TCCSĐ”
      if isDefinition, word == "tắt", index + 2 < inside.upperBound,
        tokens[index + 1].isMark(.openQuote) || tokens[index + 1].isMark(.quote)
      {
        return index + 1..<inside.upperBound
      }
      if isDefinition, word == "tắt", index + 1 < inside.upperBound, tokens[index + 1].has(.capital),
        reading.string(tokens[index + 1]) != "là"
      {
        return index + 1..<inside.upperBound
      }
      index += 1
    }
    return nil
  }

  private func names(_ tokens: [Token], _ range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where tokens[index].isMark(.comma) || tokens[index].isMark(.semicolon) {
      if index > start { result.append(trimmed(tokens, start..<index)) }
      start = index + 1
    }
    if start < range.upperBound { result.append(trimmed(tokens, start..<range.upperBound)) }
    return result.filter { !$0.isEmpty }
  }

  private func trimmed(_ tokens: [Token], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    func isQuote(_ token: Token) -> Bool {
      token.isMark(.quote) || token.isMark(.openQuote) || token.isMark(.closeQuote)
    }
    while start < end, isQuote(tokens[start]) { start += 1 }
    while end > start, isQuote(tokens[end - 1]) { end -= 1 }
    return start..<end
  }

  /// Two acronyms or more that commas set apart, all in capitals.
  private func acronyms(_ tokens: [Token], _ inside: Range<Int>) -> [String]? {
    guard (3...9).contains(inside.count), inside.count % 2 == 1 else { return nil }
    var result: [String] = []
    for (offset, index) in inside.enumerated() {
      if offset % 2 == 1 {
        guard tokens[index].isMark(.comma) else { return nil }
      } else {
        guard tokens[index].has(.allCaps), let acronym = acronym(tokens, index..<index + 1) else {
          return nil
        }
        result.append(acronym)
      }
    }
    return result
  }

  /// `PCCC và CNCH`: two acronyms that stand for one name.
  private func joined(_ tokens: [Token], _ inside: Range<Int>) -> String? {
    guard inside.count == 3, tokens[inside.lowerBound].has(.allCaps),
      reading.string(tokens[inside.lowerBound + 1]) == "và", tokens[inside.lowerBound + 2].has(.allCaps)
    else { return nil }
    return string(tokens, inside)
  }

  /// An acronym with the level of the body that it stands for: `CDC tỉnh`.
  private func levelled(_ tokens: [Token], _ inside: Range<Int>) -> String? {
    guard inside.count == 2, tokens[inside.lowerBound].has(.allCaps),
      reading.signals(tokens[inside.upperBound - 1]).contains(.placeNoun),
      acronym(tokens, inside.lowerBound..<inside.lowerBound + 1) != nil
    else { return nil }
    return reading.text.string(reading.range(tokens, inside.lowerBound, inside.upperBound - 1))
  }

  /// The head of the organ that ends before a parenthesis; the last break before it where there is none.
  private func nameStart(_ tokens: [Token], _ open: Int, _ passage: Passage) -> Int {
    let start = max(passage.clauseStart(before: open), open - 20)
    let head = (start..<open).last {
      tokens[$0].has(.capital) && reading.signals(tokens[$0]).contains(.organ)
        && BodyParser(reading: reading).segment(tokens, at: $0, limit: open)?.tokens.upperBound == open
    }
    return head ?? lastBreak(tokens, open, start)
  }

  /// One word with two capitals or more: TCCSĐ, IoT, R&D; Roman numerals and units are none.
  private func acronym(_ tokens: [Token], _ inside: Range<Int>) -> String? {
    guard inside.count <= 3, tokens[inside.lowerBound].kind == .word else { return nil }
    for index in inside.dropFirst()
    where
      !(tokens[index].has(.glued)
      && (tokens[index].kind == .word || tokens[index].isMark(.ampersand) || tokens[index].isMark(.hyphen)))
    {
      return nil
    }
    let text = reading.text.string(reading.range(tokens, inside.lowerBound, inside.upperBound - 1))
    let capitals = text.unicodeScalars.filter { Letters.letter($0.value)?.isUpper ?? false }.count
    guard capitals >= 2, text.unicodeScalars.count <= 12 else { return nil }
    if text.allSatisfy({ "IVXL".contains($0) }) { return nil }
    return text
  }

  /// The words before the parenthesis that the short form stands for; `isBare` where nothing but it stands inside.
  private func expansion(
    _ tokens: [Token], _ open: Int, _ passage: Passage, _ short: String, isBare: Bool = false
  ) -> String {
    var start = max(passage.clauseStart(before: open), open - 60)
    if let first = initials(tokens, start..<open, short) {
      start = first
    } else if isBare {
      // A translation has other initials: the noun before it, four words at most, or five where a word of two begins it.
      let noun = max(start, lastBreak(tokens, open, start), open - 4)
      start = noun > start && tokens[noun - 1].phraseLength == 2 ? noun - 1 : noun
    } else if let head = documentHead(tokens, start, open, short) {
      start = head
    } else if let own = ownWords(tokens, start, open, short) ?? partlyShort(tokens, start, open, short) {
      start = own
    }
    return reading.text.string(reading.range(tokens, min(start, open - 1), open - 1))
  }

  /// `… triển khai Phong trào thi đua “…” (viết tắt là Phong trào thi đua)`: where the words of a short form stand last before it.
  private func ownWords(_ tokens: [Token], _ start: Int, _ open: Int, _ short: String) -> Int? {
    let wanted = short.split(separator: " ").map { Word(Folding.fold(String($0))) }
    guard wanted.count > 1, open - start > wanted.count else { return nil }
    return (start...open - wanted.count).last { index in
      tokens[index].has(.capital)
        && wanted.indices.allSatisfy { reading.folded(tokens[index + $0]) == wanted[$0] }
    }
  }

  /// `Chỉ số cải cách hành chính (gọi tắt là Chỉ số CCHC)`: words as they are before those of which the initials are told.
  private func partlyShort(_ tokens: [Token], _ start: Int, _ open: Int, _ short: String) -> Int? {
    let words = short.split(separator: " ").map(String.init)
    guard words.count > 1, let first = initials(tokens, start..<open, words[words.count - 1]),
      first - words.count + 1 >= start
    else { return nil }
    let head = first - words.count + 1
    return words.dropLast().indices.allSatisfy {
      reading.folded(tokens[head + $0]) == Word(Folding.fold(words[$0]))
    } ? head : nil
  }

  /// The first of the words at the end of a range whose initials a short form is: `an toàn, vệ sinh lao động` of ATVSLĐ; nil where
  /// they are others. O(letters).
  private func initials(_ tokens: [Token], _ range: Range<Int>, _ short: String) -> Int? {
    // PCCC và CNCH: words that are short forms themselves
    let words = short.split(separator: " ").filter { $0 != "và" }
    guard !words.isEmpty, words.count == 1 || words.allSatisfy({ $0.count > 1 && $0 == $0.uppercased()[...] })
    else { return nil }
    let short = words.joined()
    let letters = short.unicodeScalars.compactMap { Letters.letter($0.value)?.code }
    guard letters.count > 1 else { return nil }
    var position = letters.count - 1
    for index in range.reversed().prefix(letters.count + 3) {
      if tokens[index].kind == .mark, !tokens[index].isMark(.hyphen), !tokens[index].isMark(.comma) { break }
      guard tokens[index].kind == .word else { continue }
      let scalar = UTF8Scalar.decode(reading.bytes.span, at: Int(tokens[index].start))
      guard let letter = Letters.letter(scalar.value), same(letter.code, letters[position]) else { continue }
      if position == 0 { return index }
      position -= 1
    }
    return nil
  }

  private func same(_ letter: UInt8, _ wanted: UInt8) -> Bool {
    letter == wanted || Self.plain(letter) == Self.plain(wanted)
  }

  private static func plain(_ code: UInt8) -> UInt8 {
    switch code {
    case Letters.aBreve, Letters.aCircumflex: 1
    case Letters.dStroke: Letters.dStroke
    case Letters.eCircumflex: 5
    case Letters.oCircumflex, Letters.oHorn: 15
    case Letters.uHorn: 21
    default: code
    }
  }

  private func lastBreak(_ tokens: [Token], _ open: Int, _ start: Int) -> Int {
    var index = open - 1
    while index > start, tokens[index - 1].kind == .word,
      reading.signals(tokens[index - 1]).isDisjoint(with: [.and, .stop])
    { index -= 1 }
    return index
  }

  /// The document type that the short form begins with, nearest before the parenthesis at a place with a number.
  private func documentHead(_ tokens: [Token], _ start: Int, _ open: Int, _ short: String) -> Int? {
    let wanted = Word(Folding.fold(short).split(separator: " ").first.map(String.init) ?? "")
    var found: Int?
    for index in start..<open where reading.signals(tokens[index]).contains(.documentType) {
      if reading.folded(tokens[index]) == wanted,
        found == nil
          || tokens[index].has(.capital) && index + 1 < open && isNumbered(tokens, index) && found == nil
      {
        found = index
      }
    }
    return found
  }

  private func isNumbered(_ tokens: [Token], _ index: Int) -> Bool {
    let next = index + Int(tokens[index].phraseLength)
    return next < tokens.count && reading.string(tokens[next]) == "số"
  }
}
