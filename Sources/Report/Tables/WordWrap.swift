/// Breaks text into lines of a terminal.
enum WordWrap {
  /// Lines no wider than `width`, broken at spaces, inside a word only where the word alone is wider.
  ///
  /// - Parameters:
  ///   - text: the text; runs of spaces count as one.
  ///   - width: the widest line, at least 1.
  ///   - limit: the most lines; the last ends in an ellipsis where text was left out.
  static func lines(of text: String, width: Int, limit: Int = .max) -> [String] {
    let width = max(width, 1)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      var rest = word
      let size = DisplayWidth.of(String(word))
      if used > 0, used + 1 + size <= width {
        line += " " + rest
        used += 1 + size
        continue
      }
      if used > 0 { lines.append(line) }
      if lines.count > limit { break }
      while DisplayWidth.of(String(rest)) > width {
        let head = prefix(of: rest, width: width)
        lines.append(String(head))
        rest = rest[head.endIndex...]
      }
      line = String(rest)
      used = DisplayWidth.of(line)
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    guard lines.count > limit, limit > 0 else { return lines }
    lines.removeSubrange(limit...)
    lines[limit - 1] = ellipsized(lines[limit - 1], width: width)
    return lines
  }

  /// The longest start of a text that fits, at least one character.
  private static func prefix(of text: Substring, width: Int) -> Substring {
    var used = 0
    var end = text.startIndex
    while end < text.endIndex {
      let next = text.index(after: end)
      used += DisplayWidth.of(String(text[end]))
      if used > width, end > text.startIndex { break }
      end = next
    }
    return text[..<end]
  }

  private static func ellipsized(_ line: String, width: Int) -> String {
    if DisplayWidth.of(line) + 2 <= width { return line + " …" }
    guard width > 1 else { return "…" }
    return String(prefix(of: line[...], width: width - 1)) + "…"
  }
}
