import Model

/// Content lines of a calendar (RFC 5545, section 3.1).
enum CalendarLines {
  /// The most octets of a line, its end left out.
  private static let limit = 75

  /// Writes a line whose value stands as it is. O(value).
  static func write(_ name: StaticString, _ value: String, to out: inout OutputBuffer) {
    append("\(name):\(value)", to: &out)
  }

  /// Writes a line with text, escaped. O(text).
  static func write(_ name: StaticString, text: String, to out: inout OutputBuffer) {
    append("\(name):\(escaped(text))", to: &out)
  }

  /// Appends a line, folded between characters where it is longer than 75 octets.
  private static func append(_ line: String, to out: inout OutputBuffer) {
    var used = 0
    for character in line.unicodeScalars {
      let size = UTF8.width(character)
      if used + size > limit {
        out.append("\r\n ")
        used = 1
      }
      for byte in UTF8.encode(character) ?? UTF8.EncodedScalar() { out.append(byte) }
      used += size
    }
    out.append("\r\n")
  }

  /// Text as section 3.3.11 has it: line ends as `\n`, no other control characters.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        result.append("\\")
        result.append(scalar)
      case "\n":
        result.append("\\")
        result.append("n")
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: result.append(" ")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
