import Model

/// A marker at the start of a line, before anything decides whether it opens a node.
struct Marker: Sendable {
  var kind: NodeKind
  /// Its place in its list: 3 for `3.`, `III.`, `c)`; 0 for bullets.
  var ordinal: Int
  /// The numbers of a decimal, ordinal last: `1.2.3`.
  var components: [Int] = []
  /// The mark that closes it (`.`, `)`, `-`, `/`), or the bullet itself.
  var style: UInt8
  /// The marker itself.
  var range: TextRange
  /// Where the text after it begins.
  var textStart: Int
  /// Whether only a plausible sequence makes it a marker: no mark closes it, or it is glued to its text.
  var isWeak = false
  /// Whether a scan has misread it: `Il.` for `II.`, `1,` for `1.`; only the list that expects it makes it a marker.
  var isMisread = false
  /// The label where the kind does not give it: `Mục 2`, `(i)`, `PL1`.
  var label: String?
}

/// Reads markers from the start of lines.
enum MarkerReader {
  /// The style of `*`, by which authors mark what stands beside or above their dashes.
  static let asterisk: UInt8 = 0x2A
  /// The style of the bullets of word processors, `•` and its like.
  static let dot: UInt8 = 0x95

  /// The marker at the start of `range`, nil where there is none. O(marker).
  static func read(_ bytes: Span<UInt8>, _ range: TextRange) -> Marker? {
    let start = Int(range.start)
    let end = Int(range.end)
    guard start < end else { return nil }
    let byte = bytes[start]
    switch byte {
    case 0x30...0x39: return number(bytes, start, end)
    case 0x2D: return bullet(bytes, start, start + 1, end, .dash, 0x2D)
    case 0x2B: return bullet(bytes, start, start + 1, end, .plus, 0x2B)
    case asterisk: return bullet(bytes, start, start + 1, end, .dash, asterisk)
    case 0x28: return parenthesised(bytes, start, end)
    case 0xE2, 0xC2, 0xEF: return symbol(bytes, start, end)
    case 0x41...0x5A, 0x61...0x7A, 0xC4: return letters(bytes, start, end)
    // Ð, which older texts have in place of Đ.
    case 0xC3 where start + 1 < end && bytes[start + 1] == 0x90: return letters(bytes, start, end)
    default: return MisreadMarker.pastSpecks(bytes, start, end)
    }
  }

  /// Letters of points in the order of the Vietnamese alphabet, `f`, `j`, `w`, `z` taken in as they occur.
  static func letterOrdinal(_ code: UInt8) -> Int? {
    if code == Letters.dStroke { return 5 }
    guard (1...26).contains(code) else { return nil }
    return code <= 4 ? Int(code) : Int(code) + 1
  }

  /// Whether one letter may follow another in a list: the next one, or the one after those that lists leave out
  /// (đ, f, j, w).
  ///
  /// Example: `c) d) e)`, `c) d) đ) e)`. Near miss: `c) e)` and `c) đ)`, where d is skipped.
  static func follows(_ last: Int, _ next: Int) -> Bool {
    guard next > last, next - last <= 3 else { return false }
    return (last + 1..<next).allSatisfy { [5, 7, 11, 24].contains($0) }
  }

  static func spaces(_ bytes: Span<UInt8>, _ from: Int, _ end: Int) -> Int {
    var index = from
    while index < end, bytes[index] <= 0x20 { index += 1 }
    return index
  }

  static func isUpper(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    guard index < end else { return false }
    let scalar = UTF8Scalar.decode(bytes, at: index)
    return Letters.letter(scalar.value)?.isUpper ?? (scalar.value == 0x201C || scalar.value == 0x22)
  }

  /// Whether a word of two capitals or more begins at an index.
  static func isInCapitals(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    guard index < end, bytes[index] != 0x22 else { return false }
    return isUpper(bytes, index, end)
      && isUpper(bytes, index + UTF8Scalar.decode(bytes, at: index).count, end)
  }

  static func isLower(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    guard index < end else { return false }
    return Letters.letter(UTF8Scalar.decode(bytes, at: index).value).map { !$0.isUpper } ?? false
  }

  /// Whether words follow a number: `100% thôn`, `05 tủ sách`; none follows `5%`, `2027.`.
  static func opensCount(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < end, bytes[index] > 0x20 { index += 1 }
    let last = bytes[index - 1]
    guard (0x30...0x39).contains(last) || last == 0x25, index < end else { return false }
    let word = spaces(bytes, index, end)
    return word < end && Letters.letter(UTF8Scalar.decode(bytes, at: word).value) != nil
  }

  private static func number(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Marker? {
    var index = start
    var components: [Int] = []
    while true {
      let first = index
      var value = 0
      while index < end, bytes[index] >= 0x30, bytes[index] <= 0x39, index - first < 4 {
        value = value * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      if index == first || index - first > 3 || index - first > 2 && !components.isEmpty { return nil }
      components.append(value)
      if index + 1 < end, bytes[index] == 0x2E, bytes[index + 1] >= 0x30, bytes[index + 1] <= 0x39,
        components.count < 6
      {
        index += 1
        continue
      }
      break
    }
    var label: String?
    // 2.1.a. Thành lập …: a letter under a decimal.
    if components.count > 1, index + 2 < end, bytes[index] == 0x2E, let letter = point(bytes, index + 1),
      bytes[index + 2] == 0x2E || bytes[index + 2] == 0x29 || bytes[index + 2] <= 0x20
    {
      components.append(letter)
      index += 2
      label = String(decoding: (start..<index).map { bytes[$0] }, as: UTF8.self)
    }
    guard let ordinal = components.last, ordinal > 0, components.first ?? 0 < 200 else { return nil }
    var after = index
    var style: UInt8 = 0
    var isMisread = false
    let mark = spaces(bytes, index, end)
    if mark < end, mark - index <= 1 {
      switch bytes[mark] {
      case 0x2E, 0x29, 0x3A:
        style = bytes[mark]
        after = mark + 1
      case 0x2F, 0x2D:
        style = bytes[mark]
        after = mark + 1
      // 1, Về thể chế
      case 0x2C where mark == index && components.count == 1 && ordinalOfComma(bytes, mark, end):
        style = 0x2E
        after = mark + 1
        isMisread = true
      case 0xE2
      where mark + 2 < end && bytes[mark + 1] == 0x80 && (bytes[mark + 2] == 0x93 || bytes[mark + 2] == 0x94):
        style = 0x2D
        after = mark + 3
      default: break
      }
    }
    // `1.-`, `2/-`: a second mark is part of the marker.
    if style != 0, after < end, bytes[after] == 0x2D || bytes[after] == 0x29 || bytes[after] == 0x2E,
      after + 1 < end, bytes[after + 1] <= 0x20
    {
      after += 1
    }
    let text = spaces(bytes, after, end)
    let kind: NodeKind = components.count > 1 ? .decimal : .arabic
    var startsDigit = false
    if style == 0 {
      // `1.1 Đổi mới`: a decimal may stand without a mark, a plain number may not.
      guard kind == .decimal, text > after, isUpper(bytes, text, end) || isLower(bytes, text, end) else {
        return nil
      }
    } else if text == after {
      // `1.Mục đích` glued; `16/6/2022`, `3-4%`, `5.000` are no markers.
      guard text == end || isUpper(bytes, text, end) else { return nil }
      if style == 0x2F || style == 0x2D, text < end, !isUpper(bytes, text, end) { return nil }
    } else if style == 0x2D || style == 0x2F {
      // `15 - 20%`: a range, not an item; `4/ 100% …`, `2- 100% …` are some where their list expects them.
      startsDigit = text < end && bytes[text] >= 0x30 && bytes[text] <= 0x39
      if startsDigit, mark > index { return nil }
      if mark > index, isLower(bytes, text, end) { return nil }
    } else if style == 0x3A {
      // `10: 30` no; `1: Nội dung` weak.
      guard isUpper(bytes, text, end) else { return nil }
    }
    return Marker(
      kind: kind, ordinal: ordinal, components: components, style: style, range: TextRange(start, after),
      textStart: text,
      isWeak: style == 0 || style == 0x3A || text == after || startsDigit || isMisread
        || isLower(bytes, text, end), isMisread: isMisread, label: label)
  }

  /// The place of a small letter of points in its list.
  private static func point(_ bytes: Span<UInt8>, _ index: Int) -> Int? {
    (0x61...0x7A).contains(bytes[index]) ? letterOrdinal(bytes[index] - 0x60) : nil
  }

  /// Whether a comma stands where the point of a marker does: a blank and a capital follow.
  private static func ordinalOfComma(_ bytes: Span<UInt8>, _ comma: Int, _ end: Int) -> Bool {
    comma + 2 < end && bytes[comma + 1] == 0x20 && isUpper(bytes, comma + 2, end)
  }

  private static func parenthesised(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Marker? {
    var index = start + 1
    var ordinal = 0
    while index < end, bytes[index] >= 0x30, bytes[index] <= 0x39, index - start < 4 {
      ordinal = ordinal * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    if index == start + 1 {
      while index < end, bytes[index] >= 0x61, bytes[index] <= 0x7A, index - start < 6 { index += 1 }
      guard index > start + 1 else { return nil }
      let roman = romanValue(bytes, start + 1, index, upper: false)
      if let roman {
        ordinal = roman
      } else if index == start + 2, let letter = letterOrdinal(bytes[start + 1] - 0x60) {
        ordinal = letter
      } else {
        return nil
      }
    }
    guard index < end, bytes[index] == 0x29, ordinal > 0 else { return nil }
    let text = spaces(bytes, index + 1, end)
    guard text < end else { return nil }
    return Marker(
      kind: .parenthesised, ordinal: ordinal, style: 0x28, range: TextRange(start, index + 1),
      textStart: text, isWeak: isLower(bytes, text, end))
  }

  /// The value of Roman digits, nil where they are none or badly formed.
  private static func romanValue(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, upper: Bool) -> Int? {
    guard end - start <= 6 else { return nil }
    var total = 0
    var last = 0
    for index in start..<end {
      let value: Int
      switch bytes[index] | 0x20 {
      case 0x69: value = 1
      case 0x76: value = 5
      case 0x78: value = 10
      case 0x6C: value = 50
      default: return nil
      }
      if upper != (bytes[index] < 0x60) { return nil }
      total += value > last ? value - 2 * last : value
      last = value
    }
    return total > 0 && total < 60 ? total : nil
  }

  private static func letters(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Marker? {
    var index = start
    while index < end, index - start < 7, bytes[index] >= 0x41, bytes[index] <= 0x5A { index += 1 }
    if let misread = MisreadMarker.roman(bytes, start, end) { return misread }
    if index > start, let roman = romanValue(bytes, start, index, upper: true) {
      if let marker = closed(bytes, start, index, end, .roman, roman) { return marker }
      if let marker = bareRoman(bytes, start, index, end, roman) { return marker }
    }
    if let ring = ring(bytes, start, end) { return ring }
    let scalar = UTF8Scalar.decode(bytes, at: start)
    if let letter = Letters.letter(scalar.value) {
      let after = start + scalar.count
      if after < end,
        bytes[after] <= 0x20 || bytes[after] < 0x30 || bytes[after] == 0x3A
          || bytes[after] >= 0x30 && bytes[after] <= 0x39,
        let ordinal = letterOrdinal(letter.code)
      {
        // a1), b2): a point of a point.
        var point: Int?
        if !letter.isUpper, bytes[after] >= 0x31, bytes[after] <= 0x39 { point = Int(bytes[after] - 0x30) }
        let close = point == nil ? after : after + 1
        if var marker = closed(
          bytes, start, close, end, letter.isUpper ? .letterUpper : .letter, point ?? ordinal)
        {
          if let point { marker.components = [ordinal, point] }
          return marker
        }
      }
    }
    return KeywordMarker.read(bytes, start, end)
  }

  /// `II NHIỆM VỤ, GIẢI PHÁP`: a numeral without its mark before a heading in capitals; weak.
  private static func bareRoman(
    _ bytes: Span<UInt8>, _ start: Int, _ after: Int, _ end: Int, _ ordinal: Int
  ) -> Marker? {
    let text = spaces(bytes, after, end)
    guard text > after, isInCapitals(bytes, text, end) else { return nil }
    return Marker(
      kind: .roman, ordinal: ordinal, style: 0, range: TextRange(start, after), textStart: text, isWeak: true)
  }

  private static func closed(
    _ bytes: Span<UInt8>, _ start: Int, _ index: Int, _ end: Int, _ kind: NodeKind, _ ordinal: Int
  ) -> Marker? {
    let mark = spaces(bytes, index, end)
    guard mark < end, mark - index <= 1 else { return nil }
    var after = mark + 1
    var style = bytes[mark]
    if style == 0xE2, mark + 2 < end, bytes[mark + 1] == 0x80,
      bytes[mark + 2] == 0x93 || bytes[mark + 2] == 0x94
    {
      style = 0x2D
      after = mark + 3
    }
    switch style {
    case 0x2E, 0x29, 0x2D, 0x2F, 0x3A: break
    default: return nil
    }
    // I.- MỤC ĐÍCH, a.) Mở tủ sách
    if after + 1 < end, bytes[after] == 0x2D || bytes[after] == 0x2E || bytes[after] == 0x29,
      bytes[after + 1] <= 0x20
    {
      after += 1
    }
    let text = spaces(bytes, after, end)
    if text == after, text < end {
      // `T/M`, `V/v`, `H.` are words; `I.MỤC ĐÍCH`, `a)Xây dựng` are glued markers.
      guard isUpper(bytes, text, end), style != 0x2F, style != 0x2D || kind == .roman else { return nil }
      if kind == .letterUpper { return nil }
    }
    let isApart = mark > index
    // `A- MỤC TIÊU`, `A . MỤC TIÊU`, `A: MỤC TIÊU`: a heading in capitals; `A - Tổ trưởng` is none.
    let isHeading = text > after && isInCapitals(bytes, text, end)
    if kind == .letterUpper, !isHeading, isApart || style == 0x2D || style == 0x3A { return nil }
    // `a - Mở tủ sách`, `a: Mở tủ sách` in the list that expects it; `a - b` is none.
    let isLoose = kind == .letter && (isApart || style == 0x3A)
    if isLoose, text == after || !isUpper(bytes, text, end) { return nil }
    return Marker(
      kind: kind, ordinal: ordinal, style: style, range: TextRange(start, after), textStart: text,
      isWeak: text == after || isLower(bytes, text, end) && kind != .letter || text == end && kind == .letter
        || isLoose || kind == .letterUpper && (isApart && style != 0x2D || style == 0x3A))
  }
}
