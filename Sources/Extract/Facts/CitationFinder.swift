import Model

/// Finds mentions of numbered documents.
///
/// Rule `citation.party`: ordinal, hyphen, type, slash, issuer: `21-NQ/TW`; `12-15/2022` is none.
/// Rule `citation.party-loose`: the hyphen lost: `84 QĐ/TWĐTN`; `10 km/h` is none.
/// Rule `citation.party-swapped`: the marks of a State document with a Party issuer, `29/NQ-TW` for `29-NQ/TW`; `30/NQ-CP` is right.
/// Rule `citation.state`: ordinal, slash, type, hyphen, issuer: `32/CT-TTg`; of a letter the issuer alone: `Công văn số 197/STTTT`.
/// Rule `citation.law`: ordinal, slash, year, slash, symbol: `30/2020/NĐ-CP`, `57/2014/QH13`.
/// Sources: 36-HD/VPTW, 05-HD/VPTW, NĐ 30/2020/NĐ-CP.
struct CitationFinder {
  let reading: Reading

  /// A number found at tokens.
  struct Number {
    var key: String
    var tokens: Range<Int>
    var rule: String
  }

  /// Appends the mentions of a passage to the plan. O(tokens).
  func find(_ passage: Passage, into plan: inout Plan, _ index: inout CitedIndex) {
    let tokens = passage.tokens
    var position = 0
    var chain = Chain()
    while position < tokens.count {
      guard tokens[position].kind == .number, let number = number(tokens, position) else {
        position += 1
        continue
      }
      if passage.at == .title, isOwn(number, plan.document.number) {
        position = number.tokens.upperBound
        continue
      }
      let start = quoteStart(tokens, number.tokens.lowerBound)
      var end = number.tokens.upperBound
      let symbol = number.key.drop { $0 != "-" && $0 != "/" }
      if !(symbol == chain.symbol && joins(tokens, chain.end, start)) {
        chain = Chain(symbol: symbol)
      }
      for other in sharing(tokens, number) {
        let document = index.document(other.key, date: nil, issuer: nil, reading: reading, plan: &plan)
        plan.citations.append(
          Citation(
            at: passage.at,
            quote: reading.range(tokens, other.tokens.lowerBound, other.tokens.upperBound - 1),
            document: document, issuer: nil, rule: number.rule))
        chain.documents.append(document)
      }
      var date = date(tokens, end)
      if let date { end = date.next }
      let issuer = issuer(tokens, end, isJoint: isJoint(number))
      if let issuer {
        end = issuer.next
        // Nghị quyết số 21-NQ/TW của Bộ Chính trị ngày 16/6/2022
        if date == nil, let later = self.date(tokens, end) {
          date = later
          end = later.next
        }
      }
      let document = index.document(
        key(number, issuer?.range), date: date?.date, issuer: issuer?.range, reading: reading, plan: &plan)
      plan.citations.append(
        Citation(
          at: passage.at, quote: reading.range(tokens, start, end - 1), document: document,
          issuer: issuer?.range,
          rule: number.rule))
      if let issuer {
        for other in chain.documents where plan.cited[other].issuer == nil {
          plan.cited[other].issuer = issuer.range
        }
        chain.documents = []
      } else if chain.documents.count < Self.mostShared {
        chain.documents.append(document)
      }
      chain.end = end
      position = max(end, position + 1)
    }
  }

  /// Documents of one kind, named one after the other, whose issuer stands behind the last: `Nghị quyết số 57-NQ/TW, 59-NQ/TW và
  /// 68-NQ/TW của Bộ Chính trị`.
  private struct Chain {
    var symbol: Substring = ""
    var documents: [Int] = []
    var end = 0
  }

  /// Whether between two mentions stands nothing but a comma or `và`, and a type.
  private func joins(_ tokens: [Token], _ end: Int, _ start: Int) -> Bool {
    (1...2).contains(start - end)
      && tokens[end..<start].allSatisfy { $0.isMark(.comma) || reading.string($0) == "và" }
  }

  /// The numbers before a number that share its symbol: `các Nghị quyết số 18, 19 và 20-NQ/TW` cites 18-NQ/TW and 19-NQ/TW too;
  /// `ngày 18, 19 và Nghị quyết 20-NQ/TW` does not.
  private func sharing(_ tokens: [Token], _ number: Number) -> [Number] {
    let own = reading.spelling(tokens[number.tokens.lowerBound])
    guard number.key.hasPrefix(own) else { return [] }
    let symbol = number.key.dropFirst(own.count)
    var result: [Number] = []
    var first = number.tokens.lowerBound
    while first > 1, result.count < Self.mostShared,
      tokens[first - 1].isMark(.comma) || reading.string(tokens[first - 1]) == "và",
      tokens[first - 2].kind == .number, tokens[first - 2].length <= 4, !tokens[first - 2].has(.glued)
    {
      first -= 2
      result.insert(
        Number(key: reading.spelling(tokens[first]) + symbol, tokens: first..<first + 1, rule: number.rule),
        at: 0)
    }
    let start = quoteStart(tokens, first)
    guard !result.isEmpty, start < first else { return [] }
    result[0].tokens = start..<first + 1
    return result
  }

  /// So many numbers can share a symbol.
  private static let mostShared = 32

  /// The key of a number, `NQ/TƯ` of a province as `NQ/TU`, of the centre as `NQ/TW`: older texts write both with Ư.
  private func key(_ number: Number, _ issuer: TextRange?) -> String {
    guard number.key.hasSuffix("/TƯ"), let issuer else { return number.key }
    let name = reading.folded(issuer)
    if ["tỉnh", "thành ủy"].contains(where: name.contains) { return number.key.dropLast(2) + "TU" }
    return ["trung ương", "bộ chính trị", "ban bí thư"].contains(where: name.contains)
      ? number.key.dropLast(2) + "TW" : number.key
  }

  /// Whether several organs issued a document: `03/NQLT-HND-LHPN`, `21/2015/TTLT-BTC-BNV`, `12/QCPH-CA-MTTQ`.
  private func isJoint(_ number: Number) -> Bool {
    number.key.split(whereSeparator: { $0 == "-" || $0 == "/" }).contains { part in
      part.count > 2 && ["LT", "LN", "PH"].contains(part.suffix(2))
    }
  }

  /// The title of a text that a portal gives repeats its own number.
  private func isOwn(_ number: Number, _ own: Document.Number?) -> Bool {
    guard let own, let ordinal = own.ordinal, let symbol = own.symbol else { return false }
    return number.key == "\(ordinal)-\(symbol)" || number.key == "\(ordinal)/\(symbol)"
  }

  // MARK: - Numbers

  /// The document number at a number token.
  func number(_ tokens: [Token], _ index: Int) -> Number? {
    let ordinal = tokens[index]
    guard ordinal.length <= 6, index + 2 < tokens.count else { return nil }
    if index > 0, tokens[index].has(.glued), !hasNumberWord(tokens, index),
      tokens[index - 1].kind == .word || tokens[index - 1].isMark(.slash)
    {
      return nil
    }
    let next = tokens[index + 1]
    // 30c/NQ-CP: a number that was put in between.
    if next.kind == .word, next.has(.glued), next.length == 1, index + 3 < tokens.count,
      tokens[index + 2].isMark(.slash) || tokens[index + 2].isMark(.hyphen)
    {
      return inserted(tokens, index)
    }
    if next.isMark(.slash) { return state(tokens, index) }
    if next.isMark(.hyphen) { return party(tokens, index, typeAt: index + 2) }
    if next.kind == .word, !next.has(.glued) { return party(tokens, index, typeAt: index + 1) }
    return nil
  }

  /// The number whose ordinal has a letter after its digits.
  private func inserted(_ tokens: [Token], _ index: Int) -> Number? {
    let rest = index + 1
    let found = tokens[index + 2].isMark(.slash) ? state(tokens, rest) : party(tokens, rest, typeAt: rest + 2)
    guard var found else { return nil }
    found.key = reading.spelling(tokens[index]) + found.key
    found.tokens = index..<found.tokens.upperBound
    return found
  }

  private func party(_ tokens: [Token], _ index: Int, typeAt: Int) -> Number? {
    guard typeAt + 2 < tokens.count, tokens[typeAt].kind == .word, tokens[typeAt].has(.capital),
      tokens[typeAt + 1].isMark(.slash), tokens[typeAt + 1].has(.glued) || tokens[typeAt + 2].has(.glued),
      tokens[typeAt + 2].kind == .word, tokens[typeAt + 2].has(.capital), tokens[typeAt].length <= 8,
      reading.spelling(tokens[index]).utf8.allSatisfy({ $0 != 0x2C })
    else { return nil }
    let type = reading.spelling(tokens[typeAt])
    let isLoose = typeAt == index + 1
    let isKnown = Self.types.contains(type.uppercased())
    guard isKnown || !isLoose && (hasNumberWord(tokens, index) || tokens[typeAt + 2].has(.allCaps)) else {
      return nil
    }
    let symbol = symbol(tokens, from: typeAt + 2)
    let key = "\(reading.spelling(tokens[index]))-\(spelled(type))/\(symbol.text)"
    return Number(
      key: key, tokens: index..<symbol.next, rule: isLoose ? "citation.party-loose" : "citation.party")
  }

  private func state(_ tokens: [Token], _ index: Int) -> Number? {
    let second = tokens[index + 2]
    if second.kind == .number {
      // 30/2020/NĐ-CP
      guard second.length == 4, index + 4 < tokens.count, tokens[index + 3].isMark(.slash),
        tokens[index + 4].kind == .word, tokens[index + 4].has(.capital)
      else { return nil }
      let symbol = symbol(tokens, from: index + 4)
      return Number(
        key: "\(reading.spelling(tokens[index]))/\(reading.spelling(second))/\(symbol.text)",
        tokens: index..<symbol.next,
        rule: "citation.law")
    }
    guard second.kind == .word, second.has(.capital), second.has(.glued) || tokens[index + 1].has(.glued)
    else { return nil }
    let symbol = symbol(tokens, from: index + 2)
    // 18/NQ/TW
    if symbol.next + 1 < tokens.count, tokens[symbol.next].isMark(.slash), tokens[symbol.next].has(.glued),
      Self.types.contains(symbol.text.uppercased()),
      Self.partyIssuers.contains(reading.spelling(tokens[symbol.next + 1]))
    {
      return Number(
        key: "\(reading.spelling(tokens[index]))-\(symbol.text)/\(reading.spelling(tokens[symbol.next + 1]))",
        tokens: index..<symbol.next + 2, rule: "citation.party-swapped")
    }
    guard symbol.text.contains("-") || second.has(.allCaps) && second.length > 1 && isLetter(tokens, index)
    else { return nil }
    let ordinal = reading.spelling(tokens[index])
    let parts = symbol.text.split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 2, Self.types.contains(parts[0].uppercased()),
      Self.partyIssuers.contains(String(parts[1]))
    {
      return Number(
        key: "\(ordinal)-\(parts[0])/\(parts[1])", tokens: index..<symbol.next, rule: "citation.party-swapped"
      )
    }
    return Number(key: "\(ordinal)/\(symbol.text)", tokens: index..<symbol.next, rule: "citation.state")
  }

  /// The symbols of committees of the Party, which no State body has.
  private static let partyIssuers: Set = ["TW", "TƯ", "TU", "ThU", "HU", "QU", "ĐU", "ĐUK", "BCT", "BBT"]

  /// `Công văn số 197/STTTT`: a letter, whose number names who sent it alone; `tỷ lệ 12/ABCD` is none.
  private func isLetter(_ tokens: [Token], _ index: Int) -> Bool {
    let end = hasNumberWord(tokens, index) ? index - 1 : index
    guard end > 1, reading.signals(tokens[end - 2]).contains(.documentType), tokens[end - 2].phraseLength == 2
    else { return false }
    return reading.folded(tokens[end - 2]) == "công"
      && ["văn", "điện"].contains(reading.string(tokens[end - 1]))
  }

  /// The letters of a symbol: words, digits glued to them, and parts after a hyphen (`NQ -CP` healed).
  private func symbol(_ tokens: [Token], from start: Int) -> (text: String, next: Int) {
    var text = spelled(reading.spelling(tokens[start]))
    var index = start + 1
    while index < tokens.count {
      let token = tokens[index]
      if token.kind == .number, token.has(.glued), token.length <= 2 {
        text += reading.spelling(token)
        index += 1
      } else if token.isMark(.hyphen), index + 1 < tokens.count, tokens[index + 1].kind == .word,
        tokens[index + 1].has(.capital), isSymbolPart(tokens, index)
      {
        text += "-" + spelled(reading.spelling(tokens[index + 1]))
        index += 2
      } else if token.isMark(.ampersand), token.has(.glued), index + 1 < tokens.count,
        tokens[index + 1].has(.glued),
        tokens[index + 1].has(.allCaps)
      {
        text += "&" + reading.spelling(tokens[index + 1])
        index += 2
      } else if token.isMark(.stop), token.has(.glued), index + 1 < tokens.count,
        tokens[index + 1].has(.glued),
        tokens[index + 1].has(.allCaps), tokens[index + 1].length <= 3
      {
        // 124/QĐ-UBND.HC
        text += "." + reading.spelling(tokens[index + 1])
        index += 2
      } else {
        break
      }
    }
    return (text, index)
  }

  /// A hyphen goes on with the symbol where it is glued on a side, and what follows is an abbreviation.
  private func isSymbolPart(_ tokens: [Token], _ index: Int) -> Bool {
    let part = tokens[index + 1]
    guard tokens[index].has(.glued) || part.has(.glued) else { return false }
    let string = reading.spelling(part)
    // KH-BCA-C04: a drafting unit with its number
    if part.has(.allCaps), index + 2 < tokens.count, tokens[index + 2].kind == .number,
      tokens[index + 2].has(.glued)
    {
      return true
    }
    let capitals = string.unicodeScalars.filter { Letters.letter($0.value)?.isUpper ?? false }.count
    return capitals >= 2 || part.has(.allCaps) && string.unicodeScalars.count > 1
  }

  func hasNumberWord(_ tokens: [Token], _ index: Int) -> Bool {
    index > 0 && tokens[index - 1].kind == .word && reading.small(tokens[index - 1]) == "số"
  }

  /// The usual capitals of a type or issuer, where a title in capitals lost them.
  private func spelled(_ string: String) -> String {
    // 70-TB/TWngày 06 …: a blank was lost.
    let string = string.hasSuffix("ngày") && string.count > 4 ? String(string.dropLast(4)) : string
    return Self.spellings[string] ?? string
  }

  private static let spellings = [
    "TTG": "TTg", "CTR": "CTr", "TTR": "TTr", "QĐI": "QĐi", "QYĐ": "QyĐ", "NQ": "NQ", "QÐ": "QĐ", "NÐ": "NĐ",
    "QD": "QĐ", "OD": "QĐ", "ND": "NĐ",
  ]

  private static let types: Set<String> = [
    "NQ", "QĐ", "CT", "KL", "QC", "TT", "HD", "TB", "BC", "KH", "CTR", "ĐA", "PA", "TTR", "CV", "BB", "QĐI",
    "ĐL",
    "CTHĐ", "QYĐ", "QC", "CTRHĐ", "GM", "TTHĐ", "NQLT", "TTLT", "HDLN", "HDLT", "QÐ",
  ]
}
