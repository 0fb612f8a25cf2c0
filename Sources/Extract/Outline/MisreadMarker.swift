import Model

/// Markers that a scan has misread; only the list that expects one makes it a marker.
enum MisreadMarker {
  /// `Il.`, `IL.`, `HI.`, `II,`, `ILL TỔ CHỨC`: Roman digits of which strokes were taken for other letters, or whose point was
  /// lost. `II` before small letters is a word.
  static func roman(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Marker? {
    guard let digits = digits(bytes, start, end) else { return nil }
    let mark = bytes[digits.end]
    let text = mark == 0x20 ? digits.end + 1 : digits.end + 2
    guard text < end, bytes[text - 1] == 0x20, MarkerReader.isUpper(bytes, text, end) else { return nil }
    switch mark {
    case 0x2E: if digits.isPlain { return nil }
    case 0x2C: break
    default: guard ParagraphBuilder.isCapitals(bytes, TextRange(text, end)) else { return nil }
    }
    return Marker(
      kind: .roman, ordinal: digits.value, style: 0x2E,
      range: TextRange(start, mark == 0x20 ? digits.end : text - 1),
      textStart: text, isWeak: true, isMisread: true, label: RomanShape.numeral(digits.value))
  }

  /// Two digits or more with the mark behind them: V, X and strokes; l, L, |, 1 and T stand for I, H for II.
  private static func digits(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> (
    value: Int, end: Int, isPlain: Bool
  )? {
    var (index, total, last, isPlain) = (start, 0, 0, true)
    while index < end, index - start < 6 {
      let value: Int
      switch bytes[index] {
      case 0x49: value = 1
      case 0x56: value = 5
      case 0x58: value = 10
      case 0x6C, 0x4C, 0x7C, 0x31, 0x54: (value, isPlain) = (1, false)
      case 0x48: (value, isPlain) = (2, false)
      default: value = 0
      }
      if value == 0 { break }
      total += value > last && last > 0 && value > 2 ? value - 2 * last : value
      last = value
      index += 1
    }
    guard index - start > 1, total > 1, total <= 30, index + 1 < end,
      bytes[index] == 0x2E || bytes[index] == 0x2C || bytes[index] == 0x20
    else { return nil }
    // T, L: the first letters of words and abbreviations.
    return bytes[start] == 0x54 || bytes[start] == 0x4C ? nil : (total, index, isPlain)
  }

  /// `_ II. …`, `„ Điều 1. …`: a marker behind specks of the page that were read as marks.
  static func pastSpecks(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Marker? {
    var index = start
    while index < end, index - start < longestSpecks {
      switch bytes[index] {
      case 0x27, 0x5F, 0x5E, 0x60, 0x7E: index += 1
      case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80 && (0x98...0x9F).contains(bytes[index + 2]):
        index += 3
      default:
        guard index > start, index + 1 < end, bytes[index] == 0x20, isSection(bytes[index + 1]),
          var marker = MarkerReader.read(bytes, TextRange(index + 1, end)), !marker.isWeak || marker.isMisread
        else { return MarkerReader.misreadDash(bytes, start, index, end) }
        marker.range.start = UInt32(start)
        return marker
      }
    }
    return nil
  }

  private static let longestSpecks = 7

  /// A byte that the marker of a section or an item begins with, no bullet.
  private static func isSection(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A
      || byte == 0xC4
  }
}
