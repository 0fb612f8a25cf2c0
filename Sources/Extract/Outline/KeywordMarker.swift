import Model

/// Markers that are words: Phần, Chương, Mục, Điều, Phụ lục.
enum KeywordMarker {
  private static let part = SyllableKey.of("phần")
  private static let chapter = SyllableKey.of("chương")
  private static let section = SyllableKey.of("mục")
  private static let subsection = SyllableKey.of("tiểu")
  private static let article = SyllableKey.of("điều")
  /// Điều with its tone read or typed wrongly: `Điếu 1.`
  private static let misspelt = Set(["điếu", "điểu", "điễu", "điệu", "điêu"].map { SyllableKey.of($0) })
  private static let appendixFirst = SyllableKey.of("phụ")
  private static let appendixSecond = SyllableKey.of("lục")
  /// Styles that set a Mục and a Tiểu mục apart from the Chương that they stand in.
  static let sectionStyle: UInt8 = 1
  static let subsectionStyle: UInt8 = 2
  private static let ordinalWord = SyllableKey.of("thứ")
  private static let numberWord = SyllableKey.of("số")
  private static let numerals: [UInt64: Int] = [
    "nhất": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9,
    "mười": 10,
  ].reduce(into: [:]) { $0[SyllableKey.of($1.key)] = $1.value }

  /// The marker at `start`, nil where the words are none. O(line start).
  static func read(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Marker? {
    switch bytes[start] {
    case 0x50, 0x43, 0x4D, 0xC3, 0xC4, 0x54: break
    default: return nil
    }
    var index = start
    let first = word(bytes, &index, end)
    switch first {
    case part: return numbered(bytes, start, index, end, .part, "Phần ")
    case chapter: return numbered(bytes, start, index, end, .chapter, "Chương ")
    case section: return numbered(bytes, start, index, end, .chapter, "Mục ", style: sectionStyle)
    case subsection:
      guard word(bytes, &index, end) == section else { return nil }
      return numbered(bytes, start, index, end, .chapter, "Tiểu mục ", style: subsectionStyle)
    case article: return numbered(bytes, start, index, end, .article, "Điều ")
    case appendixFirst:
      guard word(bytes, &index, end) == appendixSecond else { return nil }
      return appendix(bytes, start, index, end)
    case _ where misspelt.contains(first): return numbered(bytes, start, index, end, .article, "Điều ")
    default: return nil
    }
  }

  private static func word(_ bytes: Span<UInt8>, _ index: inout Int, _ end: Int) -> UInt64 {
    while index < end, bytes[index] <= 0x20 { index += 1 }
    var key = SyllableKey()
    while index < end {
      let scalar = UTF8Scalar.decode(bytes, at: index)
      guard let letter = Letters.letter(scalar.value) else { break }
      key.append(code: letter.code, tone: letter.tone)
      index += scalar.count
    }
    return key.key
  }

  private static func numbered(
    _ bytes: Span<UInt8>, _ start: Int, _ from: Int, _ end: Int, _ kind: NodeKind, _ prefix: String,
    style: UInt8 = 0
  ) -> Marker? {
    var index = from
    var probe = from
    if word(bytes, &probe, end) == ordinalWord { index = probe }
    guard
      let (ordinal, after) = ordinal(bytes, index, end)
        ?? (kind == .part ? capital(bytes, index, end) : nil)
    else { return nil }
    index = after
    let isRoman =
      after > 0
      && (bytes[after - 1] == 0x49 || bytes[after - 1] == 0x56 || bytes[after - 1] == 0x58
        || bytes[after - 1] == 0x4C)
    // 5a, 12b of amended laws.
    var components: [Int] = []
    if kind == .article {
      let hasLetter = index < end && bytes[index] >= 0x61 && bytes[index] <= 0x7A
      components = [ordinal, hasLetter ? Int(bytes[index] - 0x60) : 0]
      if hasLetter { index += 1 }
    }
    let numberEnd = index
    // Mục 2.1 của Kế hoạch …: a decimal is a reference.
    if index + 1 < end, bytes[index] == 0x2E, bytes[index + 1] >= 0x30, bytes[index + 1] <= 0x39 {
      return nil
    }
    var isClosed = index == end
    if index < end,
      bytes[index] == 0x2E || bytes[index] == 0x3A || bytes[index] == 0x2D || bytes[index] == 0x29
    {
      index += 1
      isClosed = true
    }
    var text = index
    while text < end, bytes[text] <= 0x20 { text += 1 }
    if !isClosed {
      // `Điều 5 của Luật …`, `Phần II của …` in running text are no headings.
      guard text > index, text < end,
        Letters.letter(UTF8Scalar.decode(bytes, at: text).value)?.isUpper == true
      else { return nil }
      if kind == .article { return nil }
    }
    var label = prefix
    switch kind {
    case .chapter where isRoman, .part where false:
      label += String(decoding: copy(bytes, after - romanLength(bytes, after), after), as: UTF8.self)
    case .article:
      label += String(decoding: copy(bytes, numberStart(bytes, numberEnd), numberEnd), as: UTF8.self)
    default: label += String(ordinal)
    }
    return Marker(
      kind: kind, ordinal: ordinal, components: components, style: style, range: TextRange(start, index),
      textStart: text, isWeak: !isClosed, label: label)
  }

  private static func romanLength(_ bytes: Span<UInt8>, _ end: Int) -> Int {
    var length = 0
    while end - length > 0, [0x49, 0x56, 0x58, 0x4C].contains(bytes[end - length - 1]) { length += 1 }
    return length
  }

  private static func numberStart(_ bytes: Span<UInt8>, _ end: Int) -> Int {
    var index = end
    while index > 0, bytes[index - 1] > 0x20 { index -= 1 }
    return index
  }

  private static func copy(_ bytes: Span<UInt8>, _ from: Int, _ to: Int) -> [UInt8] {
    var result: [UInt8] = []
    for index in from..<to { result.append(bytes[index]) }
    return result
  }

  private static func ordinal(_ bytes: Span<UInt8>, _ from: Int, _ end: Int) -> (Int, Int)? {
    var index = from
    while index < end, bytes[index] <= 0x20 { index += 1 }
    let first = index
    var value = 0
    while index < end, bytes[index] >= 0x30, bytes[index] <= 0x39, index - first < 4 {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    if index > first { return value > 0 ? (value, index) : nil }
    var total = 0
    var last = 0
    while index < end {
      let digit: Int
      switch bytes[index] {
      case 0x49: digit = 1
      case 0x56: digit = 5
      case 0x58: digit = 10
      case 0x4C: digit = 50
      default: digit = 0
      }
      if digit == 0 { break }
      total += digit > last ? digit - 2 * last : digit
      last = digit
      index += 1
    }
    if total > 0 {
      let next = index < end ? Letters.letter(UTF8Scalar.decode(bytes, at: index).value) : nil
      if next == nil { return (total, index) }
    }
    index = first
    if let value = numerals[word(bytes, &index, end)] { return (value, index) }
    return nil
  }

  /// The place of `A` in `PHẦN A`, where its letter stands alone.
  private static func capital(_ bytes: Span<UInt8>, _ from: Int, _ end: Int) -> (Int, Int)? {
    var index = from
    while index < end, bytes[index] <= 0x20 { index += 1 }
    guard index > from, index < end else { return nil }
    let scalar = UTF8Scalar.decode(bytes, at: index)
    let after = index + scalar.count
    guard let letter = Letters.letter(scalar.value), letter.isUpper, letter.tone == 0,
      after == end || bytes[after] < 0x30 || bytes[after] == 0x3A,
      let ordinal = MarkerReader.letterOrdinal(letter.code)
    else { return nil }
    return (ordinal, after)
  }

  /// `PHỤ LỤC`, `Phụ lục II`, `Phụ lục số 01:`, of which the label is the number in digits; what follows on the line must
  /// look like a heading.
  private static func appendix(_ bytes: Span<UInt8>, _ start: Int, _ from: Int, _ end: Int) -> Marker? {
    var index = from
    var probe = from
    if word(bytes, &probe, end) == numberWord { index = probe }
    var label = "PL"
    var ordinalValue = 0
    if let (ordinal, after) = ordinal(bytes, index, end) {
      label += String(ordinal)
      index = after
      ordinalValue = ordinal
    }
    var isClosed = index == end
    if index < end, bytes[index] == 0x2E || bytes[index] == 0x3A || bytes[index] == 0x2D {
      index += 1
      isClosed = true
    }
    var text = index
    while text < end, bytes[text] <= 0x20 { text += 1 }
    let isCapital = bytes[start + 1] < 0x60
    if !isClosed {
      guard isCapital, text < end, Letters.letter(UTF8Scalar.decode(bytes, at: text).value)?.isUpper == true
      else { return nil }
    }
    if !isCapital, text < end, bytes[text] == 0x28 { return nil }
    return Marker(
      kind: .appendix, ordinal: ordinalValue, style: 0, range: TextRange(start, index), textStart: text,
      label: label)
  }
}
