/// Text as a cell of a workbook can hold it.
enum WorkbookText {
  /// The most that Excel lets a cell hold, in UTF-16 units.
  static let limit = 32_767

  /// A text without characters that XML does not have, and not longer than a cell: where it is cut, it says so. O(text).
  static func fitted(_ text: String, language: Language, limit: Int = limit) -> String {
    let clean = cleaned(text)
    guard clean.utf16.count > limit else { return clean }
    let mark = mark(in: language)
    let room = max(0, limit - mark.utf16.count)
    var length = 0
    var result = ""
    for character in clean {
      length += character.utf16.count
      if length > room { break }
      result.append(character)
    }
    return result + mark
  }

  private static func mark(in language: Language) -> String {
    switch language {
    case .vietnamese: " … [đã cắt bớt]"
    case .english: " … [cut]"
    }
  }

  /// Control characters become spaces, noncharacters the replacement character; what Excel would read as an escape
  /// (`_x000D_`) is escaped itself.
  private static func cleaned(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { needsCare($0) }) else { return text }
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar.value {
      case 0x0A: result.append(scalar)
      case 0..<0x20, 0x7F: result.append(" ")
      case 0xFFFE, 0xFFFF: result.append("\u{FFFD}")
      case 0x5F where isEscape(scalars[index...]): result.append(contentsOf: "_x005F_".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func needsCare(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x5F, 0x7F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  private static func isEscape(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let head = Array(scalars.prefix(7))
    return head.count == 7 && head[1] == "x" && head[6] == "_"
      && head[2...5].allSatisfy { $0.properties.isASCIIHexDigit }
  }
}
