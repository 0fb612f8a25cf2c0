import Model

/// Bullets: dashes, pluses, dots and the symbols that take their place.
extension MarkerReader {
  static func bullet(
    _ bytes: Span<UInt8>, _ start: Int, _ after: Int, _ end: Int, _ kind: NodeKind, _ style: UInt8
  ) -> Marker? {
    // +) Mở tủ sách
    let isClosed = after + 1 < end && bytes[after] == 0x29 && bytes[after + 1] <= 0x20
    let after = isClosed ? after + 1 : after
    let text = spaces(bytes, after, end)
    guard text < end else { return nil }
    if text == after {
      if let letter = Letters.letter(UTF8Scalar.decode(bytes, at: text).value) {
        guard letter.isUpper || style == 0x2B else { return nil }
      } else {
        // -100% thôn có tủ sách; -5 is a number.
        guard style == 0x2D, (0x30...0x39).contains(bytes[text]), opensCount(bytes, text, end) else {
          return nil
        }
      }
    } else if style == 0x2D, bytes[text] == 0x2D {
      return nil
    }
    return Marker(
      kind: kind, ordinal: 0, style: style, range: TextRange(start, after), textStart: text,
      isWeak: text == after)
  }

  /// `_ Xây dựng …`, `~ Xây dựng …`: a dash that a scan has taken for a low line or a wave; `__` is a rule, `_nhấn mạnh_` emphasis.
  static func misreadDash(_ bytes: Span<UInt8>, _ start: Int, _ after: Int, _ end: Int) -> Marker? {
    guard after == start + 1, bytes[start] == 0x5F || bytes[start] == 0x7E, after + 1 < end,
      bytes[after] == 0x20
    else { return nil }
    return bullet(bytes, start, after, end, .dash, 0x2D)
  }

  /// `o Mở tủ sách`: the ring of a word processor's second level, as its text has it; weak.
  static func ring(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Marker? {
    let text = spaces(bytes, start + 1, end)
    guard bytes[start] == 0x6F, text > start + 1, isUpper(bytes, text, end), !isInCapitals(bytes, text, end)
    else { return nil }
    return Marker(
      kind: .dash, ordinal: 0, style: dot, range: TextRange(start, start + 1), textStart: text, isWeak: true)
  }

  /// Dashes and bullets beyond ASCII.
  static func symbol(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Marker? {
    let scalar = UTF8Scalar.decode(bytes, at: start)
    switch scalar.value {
    // ¬: a dash, as scans are read.
    case 0x2013, 0x2014, 0x2012, 0xAC:
      return bullet(bytes, start, start + scalar.count, end, .dash, 0x2D)
    // Dots, arrows, squares, dingbats, and the symbols of word processors' own typefaces.
    case 0xA7, 0xB7, 0x2022, 0x2023, 0x2043, 0x204C, 0x2190...0x21FF, 0x2219, 0x25A0...0x25FF,
      0x2600...0x27BF,
      0xF000...0xF0FF:
      return bullet(bytes, start, start + scalar.count, end, .dash, dot)
    // ©) for c), as scans are read.
    case 0x2018...0x201F: return MisreadMarker.pastSpecks(bytes, start, end)
    case 0xA9 where start + 3 < end && bytes[start + 2] == 0x29 && bytes[start + 3] == 0x20:
      return Marker(
        kind: .letter, ordinal: 3, style: 0x29, range: TextRange(start, start + 3),
        textStart: spaces(bytes, start + 3, end), label: "c)")
    default: return nil
    }
  }
}
