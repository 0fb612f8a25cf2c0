import Model

/// Reads a dateline: `Hà Nội, ngày 03 tháng 02 năm 2026`, `Hà Nội, ngày 03/02/2026`, `Hà Nội, tháng 02 năm 2026`, parts of it left blank
/// or not.
enum DatelineReader {
  /// The place and the date of a line, nil where it is no dateline.
  static func read(_ tokens: [Token], _ reading: Reading) -> (place: String?, date: PartialDate?)? {
    guard tokens.count <= longest else { return nil }
    return inWords(tokens, reading) ?? inDigits(tokens, reading) ?? monthOnly(tokens, reading)
  }

  /// A line of more tokens is a paragraph; blanks of dots are tokens.
  private static let longest = 80
  /// Tokens of words and numbers that such a line has at the most, and those before its day.
  private static let mostWords = 40
  private static let mostBefore = 16

  /// `ngày 03 tháng 02 năm 2026`, `ngày … tháng … năm 2026`, `ngày......tháng......năm 2026`. A year that was left unfinished, `năm 202`, is
  /// none.
  private static func inWords(_ tokens: [Token], _ reading: Reading) -> (place: String?, date: PartialDate?)?
  {
    guard
      let day = tokens.firstIndex(where: { reading.signals($0).contains(.day) && $0.phraseLength == 1 }),
      let month = tokens[day...].firstIndex(where: {
        reading.signals($0).contains(.month) && $0.phraseLength == 1
      }),
      month - day <= 4 || tokens[(day + 1)..<month].allSatisfy({ $0.kind == .mark }),
      tokens.count(where: { $0.kind != .mark }) <= mostWords,
      tokens.count <= mostWords || isBlank(tokens, day),
      day <= mostBefore
    else { return nil }
    let year = tokens[month...].firstIndex { reading.signals($0).contains(.year) && $0.phraseLength == 1 }
    func number(after index: Int?, limit: Int) -> Int? {
      guard let index, index + 1 < tokens.count, index + 1 < limit, tokens[index + 1].kind == .number else {
        return nil
      }
      return Numeral.integer(reading.string(tokens[index + 1]))
    }
    guard let year else { return nil }
    let date = number(after: year, limit: tokens.count).flatMap { value in
      years.contains(value)
        ? PartialDate(
          year: value, month: number(after: month, limit: year), day: number(after: day, limit: month))
        : nil
    }
    return (place(tokens[..<day], reading), date)
  }

  /// Years that a plan can be of.
  private static let years = 1945...2199

  /// Whether the tokens from a day on are hardly more than blanks.
  private static func isBlank(_ tokens: [Token], _ day: Int) -> Bool {
    tokens[day...].count(where: { $0.kind != .mark }) <= 6
  }

  /// `Cao Lãnh, ngày 05/9/2023` and no more; `… ngày 05/9/2023 của …` is a sentence.
  private static func inDigits(_ tokens: [Token], _ reading: Reading) -> (place: String?, date: PartialDate?)?
  {
    guard
      let day = tokens.firstIndex(where: { reading.signals($0).contains(.day) && $0.phraseLength == 1 }),
      day <= mostBefore, let found = DateReader.date(tokens, day, reading), found.date.day != nil,
      isAlone(tokens, day, found.next)
    else { return nil }
    return (place(tokens[..<day], reading), found.date)
  }

  /// `Cao Lãnh, tháng 10 năm 2022` and no more.
  private static func monthOnly(_ tokens: [Token], _ reading: Reading) -> (
    place: String?, date: PartialDate?
  )? {
    guard
      let month = tokens.firstIndex(where: { reading.signals($0).contains(.month) && $0.phraseLength == 1 }),
      month > 1, month <= mostBefore, tokens[month - 1].isMark(.comma),
      let found = DateReader.date(tokens, month, reading), found.date.month != nil,
      isAlone(tokens, month, found.next)
    else { return nil }
    return (place(tokens[..<month], reading), found.date)
  }

  /// Whether before a date stands a place, in which every word has a capital, or nothing, and nothing behind it.
  private static func isAlone(_ tokens: [Token], _ start: Int, _ end: Int) -> Bool {
    // Số: 12/KH-UBND Cao Lãnh, ngày …
    let words = tokens[..<start].filter { $0.kind == .word }
    return tokens[end...].allSatisfy { $0.kind == .mark } && (start == 0 || tokens[start - 1].isMark(.comma))
      && words.allSatisfy { $0.has(.capital) }
  }

  /// The place before a date.
  private static func place(_ tokens: ArraySlice<Token>, _ reading: Reading) -> String? {
    guard let last = tokens.lastIndex(where: { $0.kind != .mark }), tokens[last].kind == .word,
      let first = placeStart(tokens[...last])
    else { return nil }
    return reading.text.string(reading.range(Array(tokens), first, last))
  }

  /// `Số 2*37/QĐ-BTC Hà Nội, ngày …`: the place begins behind a number that stands on its line, however it is misread.
  private static func placeStart(_ tokens: ArraySlice<Token>) -> Int? {
    guard let digits = tokens.lastIndex(where: { $0.kind == .number }) else {
      // * An Bình, ngày …: the star of the other column
      return tokens.firstIndex { $0.kind == .word }
    }
    // Số 12-CTr/TU Hà Nội, ngày …
    return tokens[(digits + 1)...].indices.first { index in
      tokens[index].kind == .word && !tokens[index].has(.allCaps) && !tokens[index].has(.glued)
        && !(index + 1 < tokens.endIndex && tokens[index + 1].isMark(.slash) && tokens[index + 1].has(.glued))
    }
  }
}
